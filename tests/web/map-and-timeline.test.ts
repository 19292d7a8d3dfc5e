import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let photo: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  photo = await uploadPhoto(archive, 'A tower. (JAPAN OUT) (USE UNTIL MARCH 10, 2026) (Yonhap)');
});

afterAll(() => archive.close());

const get = (path: string) => archive.request.get(`/api/v1/photos/${photo}/${path}`);

describe('the map of a photo', () => {
  it('says where the channels and purpose of an outlet would be what, at an instant', async () => {
    const { body } = await get('map?outlet=seoul-print').expect(200);
    expect(body).toMatchObject({ outlet: 'seoul-print', story: null, clearance: null, at: '2026-03-01T12:00:00.000Z' });
    expect(body.countries.blocked).toEqual(['JP']);
    expect(body.countries.clear).toHaveLength(COUNTRY_CODES.length - 1);
    const later = await get('map?outlet=seoul-print&at=2026-03-11').expect(200);
    expect(later.body.countries.blocked).toHaveLength(COUNTRY_CODES.length);
    const sold = await get('map?outlet=seoul-print&purpose=advertising').expect(200);
    expect(sold.body.countries.clear).toEqual([]);
  });

  it('needs an outlet there is', async () => {
    await get('map').expect(400);
    await get('map?outlet=nothing').expect(404);
    await get('map?outlet=seoul-print&purpose=gardening').expect(400);
  });
});

describe('the timeline of a photo', () => {
  it('says how the verdict changes while nothing but time passes', async () => {
    const { body } = await get('timeline?outlet=seoul-print').expect(200);
    expect(body).toMatchObject({ outlet: 'seoul-print', horizon: '2036-03-01T12:00:00.000Z', goesOn: false });
    expect(
      body.stretches.map(({ from, until, verdict }: { from: string; until: string; verdict: { outcome: string } }) => [
        from,
        until,
        verdict.outcome,
      ]),
    ).toEqual([
      ['2026-03-01T12:00:00.000Z', '2026-03-11T00:00:00.000Z', 'clear'],
      ['2026-03-11T00:00:00.000Z', null, 'blocked'],
    ]);
  });
});

describe('for a story', () => {
  const outcomes = (body: { stretches: { verdict: { outcome: string } }[] }) =>
    body.stretches.map(({ verdict }) => verdict.outcome);
  const clear = async (id: string) =>
    (
      await archive.request
        .post('/api/v1/clearances')
        .send({ photo: id, outlet: 'seoul-print', story: 'Towers of Asia' })
        .expect(201)
    ).body.id as string;

  it('tells of words that are bound to it', async () => {
    const bound = await uploadPhoto(archive, 'A hall. (Yonhap)');
    const restrictions = { add: [{ kind: 'other', value: null }] };
    await archive.request
      .patch(`/api/v1/photos/${bound}`)
      .send({ restrictions, reason: 'For one package' })
      .expect(200);
    const about = (path: string) => archive.request.get(`/api/v1/photos/${bound}/${path}outlet=seoul-print`);
    const { obstacle } = (await about('verdicts?').expect(200)).body[0].reasons[0];
    const said = { obstacle, to: 'story', words: 'Halls', reason: 'Asked them' };
    const { body } = await archive.request.post(`/api/v1/photos/${bound}/bindings`).send(said).expect(201);
    const second = await archive.signIn(['rights-manager']);
    const confirmation = `/api/v1/widenings/${body.proposals[0].id}/confirmation`;
    await second.post(confirmation).send({ reason: 'So they say' }).expect(200);
    expect((await about('map?story=Halls&').expect(200)).body.countries.clear).toHaveLength(COUNTRY_CODES.length);
    expect((await about('map?story=Walls&').expect(200)).body.countries.blocked).toHaveLength(COUNTRY_CODES.length);
    expect((await about('map?').expect(200)).body.countries.review).toHaveLength(COUNTRY_CODES.length);
    expect(outcomes((await about('timeline?story=halls&').expect(200)).body)).toEqual(['clear']);
  });

  it('that it is cleared for already, what ends for new use alone goes on, for whoever may see clearances', async () => {
    const manager = await archive.signIn(['rights-manager']);
    const ends = { newUseEnds: ['expires-on'], reason: 'So agreed' };
    await manager.post('/api/v1/agencies/yonhap/settings').send(ends).expect(201);
    const clearance = await clear(photo);
    const ofStory = await get('timeline?outlet=seoul-print&story=towers+of+asia').expect(200);
    expect(ofStory.body).toMatchObject({ story: 'Towers of Asia', clearance });
    expect(outcomes(ofStory.body)).toEqual(['clear']);
    const later = await get('map?outlet=seoul-print&story=Towers+of+Asia&at=2026-05-01').expect(200);
    expect(later.body.countries.blocked).toEqual(['JP']);
    const verdictThen = async (story: string) =>
      (await get(`verdicts?outlet=seoul-print&at=2026-05-01&story=${story}`).expect(200)).body[0];
    const clearedAt = '2026-03-01T12:00:00.000Z';
    expect(await verdictThen('Towers+of+Asia')).toMatchObject({ outcome: 'clear', clearance, clearedAt });
    expect(await verdictThen('Bridges')).toMatchObject({ outcome: 'blocked', clearance: null, clearedAt: null });
    const ofAnother = await get('timeline?outlet=seoul-print&story=Bridges').expect(200);
    expect(ofAnother.body).toMatchObject({ story: 'Bridges', clearance: null });
    expect(outcomes(ofAnother.body)).toEqual(['clear', 'blocked']);
    const script = await archive.token(['editor'], ['judge']);
    const { body } = await script.get(`/api/v1/photos/${photo}/timeline?outlet=seoul-print&story=Towers+of+Asia`);
    expect(body).toMatchObject({ story: 'Towers of Asia', clearance: null });
    expect(outcomes(body)).toEqual(['clear', 'blocked']);
    const unseen = `/api/v1/photos/${photo}/verdicts?outlet=seoul-print&at=2026-05-01&story=Towers+of+Asia`;
    expect((await script.get(unseen).expect(200)).body).toMatchObject([{ outcome: 'blocked', clearance: null }]);
    const { text } = await archive.request.get(`/photos/${photo}?outlet=seoul-print&story=Towers+of+Asia`).expect(200);
    expect(text).toMatch(/For the story “<?.*Towers of Asia.*as it was cleared on.*1 Mar 2026/s);
    await archive.request.post(`/api/v1/clearances/${clearance}/withdrawal`).expect(200);
    const gone = await get('timeline?outlet=seoul-print&story=Towers+of+Asia').expect(200);
    expect(outcomes(gone.body)).toEqual(['clear', 'blocked']);
    await manager.post('/api/v1/agencies/yonhap/settings').send({ newUseEnds: [], reason: 'Undone' }).expect(201);
  });
});

describe('the verdicts on the page of a photo, for a story it is cleared for', () => {
  type Person = Awaited<ReturnType<TestArchive['signIn']>>;
  let manager: Person;
  let wall: string;

  beforeAll(async () => {
    manager = await archive.signIn(['rights-manager', 'editor']);
    wall = await uploadPhoto(archive, 'A wall. (USE UNTIL MARCH 10, 2026) (Yonhap)');
    const ends = { newUseEnds: ['expires-on'], reason: 'So agreed' };
    await manager.post('/api/v1/agencies/yonhap/settings').send(ends).expect(201);
    const request = { photo: wall, outlet: 'seoul-print', story: 'Walls' };
    await manager.post('/api/v1/clearances').send(request).expect(201);
    archive.now = new Date('2026-05-01T12:00:00Z');
  });

  afterAll(() => {
    archive.now = new Date('2026-03-01T12:00:00Z');
  });

  /** The outcome and the text of each outlet's row, by the outlet's name. */
  const rowsFor = async (person: Person, query: string) => {
    const { text } = await person.get(`/photos/${wall}?outlet=seoul-print${query}`).expect(200);
    const rows: string[] = text.split('<details class="outlet outlet-').slice(1);
    return Object.fromEntries(
      rows.map((row) => [/outlet-name">(.*?)</.exec(row)?.[1] ?? '', { outcome: row.slice(0, row.indexOf('"')), row }]),
    );
  };

  it('are about what was cleared there, and about a new use everywhere else', async () => {
    const rows = await rowsFor(manager, '&story=walls');
    expect(Object.entries(rows).map(([name, { outcome }]) => [name, outcome])).toEqual([
      ['Seoul print', 'clear'],
      ['World web', 'blocked'],
      ['World app', 'blocked'],
    ]);
    const said = rows['Seoul print']?.row ?? '';
    expect(said).toMatch(/For the story “<?.*walls.*as it was cleared on.*1 Mar 2026.*Judge a new use/s);
    expect(said).not.toContain('Clear for Seoul print');
    expect(rows['World web']?.row).not.toContain('as it was cleared');
  });

  it('are about a new use without the story, for another action, and for whoever may not see clearances', async () => {
    for (const query of ['', '&story=Halls', '&story=Walls&action=archive'])
      expect((await rowsFor(manager, query))['Seoul print']?.outcome).toBe('blocked');
    const viewer = await archive.signIn(['viewer']);
    const row = (await rowsFor(viewer, '&story=Walls'))['Seoul print'];
    expect(row?.outcome).toBe('blocked');
    expect(row?.row).not.toContain('as it was cleared');
  });
});

describe('in the language that is asked for', () => {
  const asking = (path: string, languages: string) => archive.request.get(path).set('Accept-Language', languages);
  const korean = 'ko-KR,ko;q=0.9,en-US;q=0.8';

  it('restrictions are said in Korean, in verdicts, on the timeline and on the page; all else in English', async () => {
    const path = `/api/v1/photos/${photo}/verdicts?outlet=world-web`;
    const { body, headers } = await asking(path, korean).expect(200);
    expect(headers.vary).toContain('Accept-Language');
    expect(body[0].reasons).toMatchObject([
      { clause: 'territory-except', language: 'ko', sentence: '다음 국가에서는 사용할 수 없습니다: 일본.' },
    ]);
    expect(body[0].bases).toMatchObject([{ language: 'ko', sentence: '다음 국가에서는 사용할 수 없습니다: 일본.' }]);
    const { body: inTime } = await asking(`/api/v1/photos/${photo}/timeline?outlet=seoul-print`, korean).expect(200);
    expect(inTime.stretches[1].verdict.reasons).toMatchObject([
      { sentence: '2026년 3월 10일이 끝날 때까지 사용할 수 있습니다.' },
    ]);
    const { text } = await asking(`/photos/${photo}?outlet=seoul-print`, korean).expect(200);
    expect(text).toContain('<p class="sentence" lang="ko">다음 국가에서는 사용할 수 없습니다: 일본.</p>');
    expect(text).toContain('<span class="hint" lang="ko">2026년 3월 10일이 끝날 때까지 사용할 수 있습니다.</span>');
    expect(text).toContain('Where and when on Seoul print');
    expect(text).toContain('<span lang="ko">사용 가능</span>');
    expect(text).toContain('<span lang="ko">크레디트를 다음과 같이 표기하십시오: “Yonhap”.</span>');
  });

  it('goes by what somebody chose in their account before their browser, and never by that for a token of theirs', async () => {
    const reader = await archive.signIn(['editor']);
    const path = `/api/v1/photos/${photo}/verdicts?outlet=world-web`;
    const choose = (language: string) => reader.post('/account/language').type('form').send({ language });
    const said = async (languages: string) => {
      const { body } = await reader.get(path).set('Accept-Language', languages).expect(200);
      return body[0].reasons[0].language ?? 'en';
    };
    expect([await said('en'), await said(korean)]).toEqual(['en', 'ko']);
    await choose('ko').expect(303);
    expect([await said('en'), await said(korean), await said('fr')]).toEqual(['ko', 'ko', 'ko']);
    const { text } = await reader.get(`/photos/${photo}?outlet=world-web`).set('Accept-Language', 'en').expect(200);
    expect(text).toContain('<p class="sentence" lang="ko">다음 국가에서는 사용할 수 없습니다: 일본.</p>');
    expect((await reader.get('/account').expect(200)).text).toContain('<option value="ko" selected>');
    await choose('en').expect(303);
    expect(await said(korean)).toBe('en');
    await choose('fr').expect(400);
    await choose('browser').expect(303);
    expect([await said('en'), await said(korean)]).toEqual(['en', 'ko']);
    await archive.database.prisma.account.updateMany({ data: { language: 'eo' } });
    expect(await said(korean)).toBe('ko');
    const script = await archive.token(['editor'], ['judge']);
    await archive.database.prisma.account.updateMany({ data: { language: 'ko' } });
    const { body } = await script.get(path).set('Accept-Language', 'en').expect(200);
    expect(body[0].reasons[0]).not.toHaveProperty('language');
    await archive.database.prisma.account.updateMany({ data: { language: null } });
  });

  it.each(['fr-FR', 'en, ko;q=0.5', '*'])('that is %s, it is English', async (languages) => {
    const { body } = await asking(`/api/v1/photos/${photo}/verdicts?outlet=world-web`, languages).expect(200);
    expect(body[0].reasons[0]).toMatchObject({ sentence: 'May not be used in Japan.' });
    expect(body[0].reasons[0]).not.toHaveProperty('language');
  });
});

it('the page of a photo shows both, for the outlet that was chosen, to whoever sees verdicts', async () => {
  const viewer = await archive.signIn(['viewer']);
  const { text } = await viewer.get(`/photos/${photo}?outlet=seoul-print`).expect(200);
  expect(text).toContain('Where and when on Seoul print');
  expect(text).toContain('<title>Japan: blocked</title>');
  expect(text).toMatch(/stretch-clear.*Now.*stretch-blocked.*11 Mar 2026/s);
});
