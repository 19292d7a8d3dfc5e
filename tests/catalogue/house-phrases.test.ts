import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const desk = deskForTests();
let phrases = 0;

const NUMBERS = [
  'alpha',
  'beta',
  'gamma',
  'delta',
  'epsilon',
  'zeta',
  'eta',
  'theta',
  'iota',
  'kappa',
  'lambda',
  'mu',
  'nu',
];

/** Words that nobody has read and no other test uses. */
function newPhrase(): string {
  phrases += 1;
  return `Zorbelei ${NUMBERS[phrases] ?? phrases} qwixt flimgemäß`;
}

const upload = (text: string) => uploadPhoto(desk.archive, 'A quiet street. (Yonhap)', { instructions: text });
const sayAs = (who: Pick<Person, 'post'>, text: string, meaning: object) =>
  who.post('/api/v1/phrases').send({ text, meaning, reason: 'Told on the phone' });
const say = async (text: string, meaning: object) => (await sayAs(desk.manager, text, meaning).expect(201)).body;
/** Decides on the version that is seen, else the first. */
const decide = (who: Pick<Person, 'post'>, id: string, what: string, version = 1) =>
  who.post(`/api/v1/phrases/${id}/${what}`).send({ version, reason: 'Annex B' });
const agreed = async (text: string, meaning: object): Promise<string> => {
  const { id, versions } = await say(text, meaning);
  await decide(desk.other, id, 'confirmation', versions[0].number).expect(200);
  return id;
};

interface Seen {
  outcome: string;
  duties: string[];
  reasons: string[];
}

/** The verdict in Seoul print, where nothing but the words is in the way. */
async function seen(photo: string): Promise<Seen> {
  const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts`).expect(200);
  const { outcome, duties, reasons } = body.find(({ outlet }: { outlet: string }) => outlet === 'seoul-print');
  const sentences = (list: { sentence: string }[]) => list.map(({ sentence }) => sentence);
  return { outcome, duties: sentences(duties), reasons: sentences(reasons) };
}

const KOREA_OUT = { as: 'restriction', restriction: { kind: 'territory-except', value: ['KR'] } };
const GERMANY_OUT = { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE'] } };

describe('what the house says of a phrase', () => {
  it.each([
    ['a restriction', KOREA_OUT, { outcome: 'blocked' }],
    ['harmless boilerplate', { as: 'harmless' }, { outcome: 'clear' }],
    [
      'a question',
      { as: 'ask', words: 'Did the Lyon desk agree?' },
      { outcome: 'conditional', reasons: ['Did the Lyon desk agree?'] },
    ],
    [
      'a duty',
      { as: 'duty', words: 'Send a cutting' },
      { outcome: 'clear', duties: ['Credit “Yonhap”.', 'Send a cutting'] },
    ],
  ])('is %s once two people agree', async (_what, meaning, verdict) => {
    const text = newPhrase();
    const photo = await upload(text);
    expect(await seen(photo)).toMatchObject({ outcome: 'review' });
    const { id } = await say(text, meaning);
    expect((await seen(photo)).outcome).toBe(meaning === KOREA_OUT ? 'blocked' : 'review');
    await decide(desk.manager, id, 'confirmation').expect(403);
    await decide(desk.other, id, 'confirmation').expect(200);
    expect(await seen(photo)).toMatchObject(verdict);
  });

  it('counts in the search of what may be used as it does in the verdict', async () => {
    const meanings = [
      KOREA_OUT,
      { as: 'harmless' },
      { as: 'ask', words: 'Who agreed?' },
      { as: 'duty', words: 'Call' },
    ];
    const photos: string[] = [];
    for (const meaning of meanings) {
      const text = newPhrase();
      photos.push(await upload(text));
      await agreed(text, meaning);
    }
    const { items } = (await desk.archive.request.get('/api/v1/photos?usable=seoul-print&limit=200').expect(200)).body;
    const usable = items.map(({ id }: { id: string }) => id);
    expect(photos.map((photo) => usable.includes(photo))).toEqual([false, true, false, true]);
  });

  it('is a hold at once: the photo waits, and the phrase leaves the queue', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const { versions } = await say(text, { as: 'hold' });
    expect(versions).toMatchObject([{ status: 'standing', isWidening: false, decided: null }]);
    expect(await seen(photo)).toMatchObject({ outcome: 'review' });
    const { items } = (await desk.editor.get('/api/v1/doubts?limit=200')).body;
    expect(items.map((item: { text: string }) => item.text)).not.toContain(text);
  });

  it('names itself and who said it on the photo and its page', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const id = await agreed(text, KOREA_OUT);
    const { restrictions } = (await desk.archive.request.get(`/api/v1/photos/${photo}`)).body;
    expect(restrictions).toMatchObject([{ origin: 'phrasebook', phrase: id, words: text, field: 'instructions' }]);
    const page = (await desk.editor.get(`/photos/${photo}`).expect(200)).text;
    expect(page).toMatch(new RegExp(`<a href="/phrases/${id}">House phrasebook</a>: said by person-`));
  });

  it('is refused or withdrawn without a trace in any verdict', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    for (const [who, what] of [
      [desk.other, 'refusal'],
      [desk.manager, 'withdrawal'],
    ] as const) {
      const { id, versions } = await say(text, KOREA_OUT);
      expect((await seen(photo)).outcome).toBe('blocked');
      await sayAs(desk.other, text, GERMANY_OUT).expect(409);
      const change = { text, meaning: GERMANY_OUT, reason: 'Told' };
      await desk.other.post('/api/v1/what-if').send({ kind: 'phrase', change }).expect(409);
      await decide(who, id, what, versions[0].number).expect(200);
      expect((await seen(photo)).outcome).toBe('review');
      await decide(desk.other, id, 'confirmation').expect(409);
    }
  });

  it('is decided on as it was seen, and not as it was said anew meanwhile', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const { id } = await say(text, KOREA_OUT);
    await decide(desk.manager, id, 'withdrawal').expect(200);
    await say(text, { as: 'harmless' });
    for (const [who, what] of [
      [desk.other, 'confirmation'],
      [desk.other, 'refusal'],
      [desk.manager, 'withdrawal'],
    ] as const)
      expect((await decide(who, id, what, 1).expect(409)).body.detail).toContain(
        'you saw version 1, now it is version 2',
      );
    const asked = { kind: 'phrase-confirmation', change: { id, version: 1, reason: 'Annex B' } };
    await desk.other.post('/api/v1/what-if').send(asked).expect(409);
    expect((await seen(photo)).outcome).toBe('review');
    await decide(desk.other, id, 'confirmation', 2).expect(200);
    expect((await seen(photo)).outcome).toBe('clear');
    await say(text, { as: 'hold' });
    await decide(desk.manager, id, 'undo', 2).expect(409);
    await desk.manager.post(`/api/v1/phrases/${id}/undo`).send({ reason: 'Annex B' }).expect(400);
    expect((await desk.manager.get(`/phrases/${id}`)).text).toContain('name="version" value="3"');
    expect((await seen(photo)).outcome).toBe('review');
  });

  it('changes at once where it only tightens, else waits beside what stands', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const id = await agreed(text, { as: 'harmless' });
    expect((await say(text, KOREA_OUT)).versions[0]).toMatchObject({ number: 2, status: 'standing' });
    expect((await seen(photo)).outcome).toBe('blocked');
    await sayAs(desk.manager, text, KOREA_OUT).expect(409);
    expect((await say(text, GERMANY_OUT)).versions[0]).toMatchObject({ number: 3, status: 'waiting' });
    expect((await seen(photo)).outcome).toBe('blocked');
    await decide(desk.other, id, 'confirmation', 3).expect(200);
    expect((await seen(photo)).outcome).toBe('clear');
    await decide(desk.manager, id, 'undo', 3).expect(200);
    expect((await seen(photo)).outcome).toBe('blocked');
  });

  it('is undone by one person where the doubt alone comes back', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const id = await agreed(text, { as: 'harmless' });
    const { body } = await decide(desk.manager, id, 'undo').expect(200);
    expect(body).toMatchObject({
      meaning: { as: 'unread' },
      versions: [{ status: 'standing' }, { status: 'replaced' }],
    });
    expect((await seen(photo)).outcome).toBe('review');
    const ledger = await desk.archive.database.prisma.ledgerEntry.findMany({
      where: { act: { startsWith: 'phrase' }, detail: { path: ['id'], equals: id } },
      orderBy: { seq: 'asc' },
    });
    expect(ledger.map(({ act, rule }) => [act, rule])).toEqual([
      ['phrase', 'say-meaning, as rights-manager'],
      ['phrase-confirmation', 'decide-meaning, as rights-manager'],
      ['phrase', 'say-meaning, as rights-manager'],
    ]);
  });

  it('gives no say to a token that confirms, nor to whoever made the token that said it', async () => {
    const text = newPhrase();
    const token = await desk.archive.token(['rights-manager'], ['say-meaning', 'see-phrases']);
    const { id } = (await sayAs(token, text, KOREA_OUT).expect(201)).body;
    await decide(token, id, 'confirmation').expect(403);
    await decide(desk.other, id, 'confirmation').expect(200);
    const versions = await desk.archive.database.prisma.housePhraseVersion.findMany({ where: { phraseId: id } });
    const alone = { decidedAccount: versions[0]?.account ?? null };
    await expect(
      desk.archive.database.prisma.housePhraseVersion.update({ where: { id: versions[0]?.id ?? '' }, data: alone }),
    ).rejects.toThrow(/two_people/);
  });

  it.each([
    ['no words', '— ! —', { as: 'harmless' }],
    [
      'a restriction without value',
      'Blorp',
      { as: 'restriction', restriction: { kind: 'territory-except', value: [] } },
    ],
    ['words outside the list', 'Blorp', { as: 'restriction', restriction: { kind: 'other' } }],
    ['no question', 'Blorp', { as: 'ask', words: '' }],
    ['a meaning there is not', 'Blorp', { as: 'unread' }],
  ])('is refused with %s', async (_what, text, meaning) => {
    await sayAs(desk.manager, text, meaning).expect(400);
  });
});

describe('a phrase that was read wrongly', () => {
  it('is told by an editor, and a rights manager’s meaning takes the place of what was read', async () => {
    const photo = await upload('KOREA OUT');
    expect((await seen(photo)).outcome).toBe('blocked');
    const report = { photo, field: 'instructions', words: 'Korea out', reason: 'They mean their clients' };
    await desk.editor.post('/api/v1/reading-reports').send(report).expect(201);
    await desk.editor.post('/api/v1/reading-reports').send(report).expect(409);
    expect((await seen(photo)).outcome).toBe('blocked');
    expect((await desk.manager.get('/api/v1/reading-reports')).body.items).toMatchObject([
      { photo, words: 'Korea out' },
    ]);
    const id = await agreed('Korea out', GERMANY_OUT);
    expect((await seen(photo)).outcome).toBe('clear');
    expect((await desk.manager.get('/api/v1/reading-reports')).body.items).toEqual([]);
    await decide(desk.other, id, 'undo').expect(200);
    expect((await seen(photo)).outcome).toBe('blocked');
  });

  it('stays told while a meaning waits, and comes back where that is refused', async () => {
    const photo = await upload('AUSTRIA OUT');
    const report = { photo, field: 'instructions', words: 'AUSTRIA OUT', reason: 'Only their dailies' };
    await desk.editor.post('/api/v1/reading-reports').send(report).expect(201);
    const open = async () =>
      (await desk.manager.get('/api/v1/reading-reports')).body.items.map(({ words }: { words: string }) => words);
    const onPhoto = async () =>
      (await desk.editor.get(`/photos/${photo}`).expect(200)).text.includes('id="said-wrong"');
    const { id } = await say('Austria out', { as: 'harmless' });
    expect(await open()).not.toContain('AUSTRIA OUT');
    expect((await desk.manager.get('/phrases')).text).not.toContain('Only their dailies');
    expect(await onPhoto()).toBe(true);
    await decide(desk.other, id, 'refusal').expect(200);
    expect(await open()).toContain('AUSTRIA OUT');
    expect((await desk.manager.get('/phrases')).text).toContain('Only their dailies');
    const { versions } = await say('Austria out', GERMANY_OUT);
    await decide(desk.other, id, 'confirmation', versions[0].number).expect(200);
    expect(await open()).not.toContain('AUSTRIA OUT');
    expect(await onPhoto()).toBe(false);
  });

  it('may have been read rightly', async () => {
    const photo = await upload('FRANCE OUT');
    const report = { photo, field: 'instructions', words: 'FRANCE OUT', reason: 'I doubt it' };
    const { id } = (await desk.editor.post('/api/v1/reading-reports').send(report).expect(201)).body;
    const dismissal = () =>
      desk.manager.post(`/api/v1/reading-reports/${id}/dismissal`).send({ reason: 'It means France' });
    await dismissal().expect(200);
    await dismissal().expect(409);
    const [entry] = (await desk.archive.request.get(`/api/v1/photos/${photo}/history`)).body;
    expect(entry).toMatchObject({ act: 'reading-report-dismissal', detail: { words: 'FRANCE OUT' } });
  });

  it('must stand in the photo', async () => {
    const photo = await upload('SPAIN OUT');
    for (const [field, words] of [
      ['instructions', 'PORTUGAL OUT'],
      ['caption', 'SPAIN OUT'],
      ['instructions', 'PAIN OUT'],
    ])
      await desk.editor.post('/api/v1/reading-reports').send({ photo, field, words, reason: 'x' }).expect(404);
  });
});
