import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let photo: string;

const REASON = 'The photo came from Yonhap, but its credit ends with Reuters: whose terms hold must be settled.';
const TODAY = 'Somebody corrects what is wrong of it, or settles this doubt and says why it is right.';

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  photo = await uploadPhoto(archive, 'A street. (Reuters)', { supplier: 'yonhap' });
  // As an archive of before stored it.
  const { prisma } = archive.database;
  const { terms } = await prisma.photo.findUniqueOrThrow({ where: { id: photo }, include: { terms: true } });
  const content = terms.content as { doubts: object[] };
  const doubts = content.doubts.map((doubt) => ({ ...doubt, remedy: 'Somebody looks at it.' }));
  await prisma.terms.update({ where: { id: terms.id }, data: { content: { ...content, doubts } } });
});

afterAll(() => archive.close());

it('what settles a doubt is said as today, also where the terms on file say it otherwise', async () => {
  const { body } = await archive.request.get(`/api/v1/photos/${photo}`).expect(200);
  expect(body.doubts).toMatchObject([{ reason: REASON, remedy: TODAY }]);
  const verdicts = (await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200)).body;
  expect(verdicts[0].reasons).toMatchObject([{ clause: 'doubt', sentence: REASON, remedy: TODAY }]);
  const { text } = await archive.request.get(`/photos/${photo}`).expect(200);
  expect(text).toContain(TODAY);
  expect(text).not.toContain('Somebody looks at it.');
});

it('of an edit that waits says to whoever may not see it that one waits, in any language', async () => {
  const waiting = await uploadPhoto(archive, 'A lake. (JAPAN OUT) (Yonhap)');
  const { body } = await archive.request.get(`/api/v1/photos/${waiting}`).expect(200);
  const edit = { restrictions: { drop: [body.restrictions[0].id] }, reason: 'Told' };
  await archive.request.patch(`/api/v1/photos/${waiting}`).send(edit).expect(200);
  const viewer = await archive.signIn(['viewer']);
  for (const [language, said] of Object.entries({
    en: 'Waits to be confirmed',
    ko: '확인을 기다리는 수정이 있습니다',
  })) {
    const page = async (who: Pick<typeof viewer, 'get'>) =>
      (await who.get(`/photos/${waiting}`).set('Accept-Language', language).expect(200)).text;
    expect(await page(archive.request)).toContain(`${said}: drop “JAPAN OUT”`);
    const seen = await page(viewer);
    expect(seen).toContain(language === 'en' ? 'An edit waits to be confirmed.' : `${said}.`);
    expect(seen).not.toContain('drop “JAPAN OUT”');
  }
});

it('is said in Korean on the page and in the verdict, and settled by its English name', async () => {
  const ask = (path: string) => archive.request.get(path).set('Accept-Language', 'ko').expect(200);
  const { text } = await ask(`/photos/${photo}`);
  expect(text).toMatch(/<p class="sentence" lang="ko">사진을 보낸 곳과 .*: Yonhap, Reuters\.<\/p>/);
  expect(text).toMatch(/<p class="remedy" lang="ko">잘못된 것을 바로잡거나/);
  expect(text).toContain(`name="words" value="${REASON}"`);
  const { body } = await ask(`/api/v1/photos/${photo}/verdicts?outlet=world-web`);
  expect(body[0].reasons).toMatchObject([{ clause: 'doubt', language: 'ko' }]);
});
