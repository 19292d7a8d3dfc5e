import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

describe('the page of widenings', () => {
  let archive: TestArchive;
  let editor: Person;
  let rightsManager: Person;

  beforeAll(async () => {
    archive = await openTestArchive();
    editor = await archive.signIn(['editor']);
    rightsManager = await archive.signIn(['editor', 'rights-manager']);
  });

  beforeEach(() => archive.database.prisma.proposal.deleteMany());

  afterAll(() => archive.close());

  const page = async (who: Person, path = '/widenings') => (await who.get(path).expect(200)).text;
  const send = (who: Person, path: string, form: Record<string, string | string[]>) =>
    who.post(path).type('form').send(form);

  async function proposeDrop(
    who: Person,
    caption: string = FOUNDING_CAPTIONS[3],
  ): Promise<{ photo: string; id: string }> {
    const photo = await uploadPhoto(archive, caption);
    const { restrictions } = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    const edit = { restrictions: { drop: [restrictions[0].id] }, reason: 'Yonhap <b>sold</b> it' };
    const { body } = await who.patch(`/api/v1/photos/${photo}`).send(edit).expect(200);
    return { photo, id: body.proposals[0].id };
  }

  it('says so when nothing waits and nothing was decided', async () => {
    expect(await page(editor)).toContain('has been decided on');
    for (const status of ['waiting', 'confirmed', 'refused', 'withdrawn', 'undone'])
      expect(await page(editor, `/widenings?status=${status}`)).toMatch(/class="empty"/);
    await furnish(archive);
  });

  it('shows what waits with its words and reason, and offers to decide to whoever may', async () => {
    const { photo, id } = await proposeDrop(editor);
    const html = await page(rightsManager);
    expect(html).toContain(`/photos/${photo}/thumb.jpg`);
    expect(html).toContain('For Use Only in the Republic of Korea');
    expect(html).toContain('Yonhap &lt;b>sold');
    expect(html).toContain(`action="/widenings/${id}/confirmation"`);
    expect(html).toMatch(/waiting-count[^>]*>1</);
    const own = await page(editor);
    expect(own).toContain('somebody else has to confirm');
    expect(own).not.toContain(`/widenings/${id}/confirmation`);
    expect(own).not.toMatch(/waiting-count/);
  });

  it('leads back to the photo where its edit was decided on there', async () => {
    const { photo, id } = await proposeDrop(editor);
    expect(await page(rightsManager, `/photos/${photo}`)).toContain(`action="/widenings/${id}/confirmation"`);
    expect(await page(editor, `/photos/${photo}`)).not.toContain(`/widenings/${id}/confirmation`);
    const decided = send(rightsManager, `/widenings/${id}/confirmation`, { reason: 'Seen', back: `/photos/${photo}` });
    await decided.expect(303).expect('Location', `/photos/${photo}?done=widening-confirmed`);
    const elsewhere = await send(rightsManager, `/widenings/${id}/undo`, {
      reason: 'A slip',
      back: 'https://evil.example',
    });
    expect(elsewhere.headers.location).toBe('/widenings?done=widening-undone');
    expect(await page(editor, '/widenings?status=undone')).toMatch(
      /Proposed[\s\S]*Confirmed[\s\S]*Undone[\s\S]*A slip/,
    );
  });

  it('says plainly where words that would be let go of speak of a kill', async () => {
    const warning = 'These words speak of a kill, a withhold or an embargo.';
    const propose = async (instructions: string) => {
      const photo = await uploadPhoto(archive, 'Fans cheer. REUTERS/Jane Roe', { instructions });
      const { doubts } = (await editor.get(`/api/v1/photos/${photo}`)).body;
      const edit = { resolveDoubts: [doubts[0].words], reason: 'Means nothing' };
      await editor.patch(`/api/v1/photos/${photo}`).send(edit).expect(200);
      return photo;
    };
    await propose('Frobnicate the widget before the third moon');
    expect(await page(rightsManager)).not.toContain(warning);
    const photo = await propose('Frobnicate: K1LL the widget before the third moon');
    expect((await page(rightsManager)).split(warning)).toHaveLength(2);
    expect(await page(rightsManager, `/photos/${photo}`)).toContain(warning);
  });

  it('tells what waits to who may see widenings, and to others that something does', async () => {
    const { photo } = await proposeDrop(editor);
    const seen = async (who: Pick<Person, 'get'>) => (await who.get(`/api/v1/photos/${photo}`).expect(200)).body;
    const { proposals, doubts } = await seen(editor);
    expect(proposals).toHaveLength(1);
    const sentence = proposals[0].sentence;
    expect(doubts.map(({ reason }: { reason: string }) => reason)).toContain(`Waits to be confirmed: ${sentence}`);
    const viewer = await archive.signIn(['viewer']);
    const token = await archive.token(['editor'], ['see-photos']);
    for (const who of [viewer, token]) {
      const view = await seen(who);
      expect(view.proposals).toEqual([]);
      expect(view.doubts.map(({ reason }: { reason: string }) => reason)).toEqual(['An edit waits to be confirmed.']);
    }
    const html = await page(viewer, `/photos/${photo}`);
    expect(html).toContain('An edit waits to be confirmed.');
    expect(html).not.toContain('Waits to be confirmed: ');
    expect(html).not.toContain('sold');
  });

  it('decides on several with one reason, and says how many could not be decided', async () => {
    const [one, other, own] = [await proposeDrop(editor), await proposeDrop(editor), await proposeDrop(rightsManager)];
    const widening = [one.id, other.id, own.id];
    const form = { widening, decision: 'confirm', reason: 'Contract 7' };
    const { headers } = await send(rightsManager, '/widening-decisions', form).expect(303);
    expect(headers.location).toBe('/widenings?done=widenings-decided&counts=2.1');
    const html = await page(rightsManager, String(headers.location));
    expect(html).toContain('2 edits were decided on.');
    expect(html.match(/Contract 7/g)).toHaveLength(2);
    await send(rightsManager, '/widening-decisions', { ...form, widening: [] }).expect(400);
    await send(rightsManager, '/widening-decisions', { ...form, decision: 'maybe' }).expect(400);
    await send(editor, '/widening-decisions', form).expect(403);
  });

  it('goes on where a page ends', async () => {
    const { photo } = await proposeDrop(editor);
    const [made] = await archive.database.prisma.proposal.findMany({ where: { photoId: photo } });
    const { id: _, detail, ...row } = made as NonNullable<typeof made>;
    const more = Array.from({ length: 29 }, () => ({ ...row, detail: detail as object }));
    await archive.database.prisma.proposal.createMany({ data: more });
    const first = await page(rightsManager, '/widenings?status=waiting');
    const [, next = ''] = /href="(\/widenings\?[^"]*cursor=[^"]*)" rel="next"/.exec(first) ?? [];
    const second = await page(rightsManager, next.replaceAll('&amp;', '&'));
    const rows = (html: string) => html.match(/<li class="widening"/g)?.length;
    expect([rows(first), rows(second)]).toEqual([25, 5]);
    expect(second).toContain(photo);
  });
});
