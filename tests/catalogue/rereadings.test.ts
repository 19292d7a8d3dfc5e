import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepUpWithPhrasebook, phrasebookNow } from '../../src/catalogue/phrases/house-phrasebook.ts';
import { writeReceivedWords } from '../../src/catalogue/phrases/received-words.ts';
import { rereadWaiting } from '../../src/ingest/reread-waiting.ts';
import { keepRereading } from '../../src/jobs/keep-rereading.ts';
import { killWhen, startScript } from '../support/killed-process.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

/** Of no language, so that no reader learns them. */
const PHRASE = 'Zorbelung Süd qwixt flimgemäß';
const COPIES = 70;
/** More than are read before whoever changed the phrase is answered. */
const FEW_COPIES = 52;

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
});

afterAll(() => archive.close());

const prisma = () => archive.database.prisma;
const say = async (text: string, meaning: object) =>
  (await archive.request.post('/api/v1/phrases').send({ text, meaning, reason: 'Told' }).expect(201)).body;
const left = () => prisma().rereading.count();
const readAll = async () => {
  while ((await rereadWaiting(prisma(), { at: archive.now, most: 100 })) > 0);
};

const GERMANY_OUT = { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE'] } };

/** The photo itself many times over, each with a name of its own. */
async function copies(photo: string, count = COPIES): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO photos SELECT copy.* FROM photos p, generate_series(1, ${count}) AS number,
      jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'sha256', p.id || ' copy ' || number)) AS copy
    WHERE p.id = ${photo}::uuid`;
}

/** The photo that would be read last: no reader comes to an end before it is free. */
const LAST = 'SELECT FROM photos WHERE id = (SELECT photo_id FROM rereadings ORDER BY seq DESC LIMIT 1) FOR UPDATE';

/** What is selected, kept from every writer until what this answers is called. */
async function hold(selected: string): Promise<() => Promise<void>> {
  const client = await archive.database.pool.connect();
  await client.query(`BEGIN; ${selected}`);
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
}

async function isAnybodyHeldUp(): Promise<boolean> {
  const [row] = await prisma().$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS "is"`;
  return row?.is ?? false;
}

/** How often the ledger says that a photo was read again. */
const readings = () => prisma().ledgerEntry.count({ where: { act: 're-reading' } });

const READER = new URL('../support/reread-process.ts', import.meta.url);

describe('photos that hold a phrase are read again', () => {
  it('all of them, by a server that was killed in the middle and one that goes on', async () => {
    const photo = await uploadPhoto(archive, 'A street. (Yonhap)', { instructions: PHRASE });
    const other = await uploadPhoto(archive, 'A square. (Yonhap)', { instructions: 'No sales' });
    await copies(photo);
    const { id, progress } = await say(PHRASE, GERMANY_OUT);
    expect(progress.left).toBeGreaterThan(10);

    const letGo = await hold(LAST);
    try {
      await killWhen(startScript(READER, [archive.database.url]), async () => (await left()) < progress.left);
    } finally {
      await letGo();
    }
    const afterKill = await left();
    expect(afterKill).toBeGreaterThan(0);
    expect((await archive.request.get(`/api/v1/phrases/${id}`)).body.progress.left).toBe(afterKill);

    const next = keepRereading(prisma(), () => undefined);
    while ((await left()) > 0) await setTimeout(20);
    await next.stop();
    const rows = await prisma().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM photos p JOIN terms t ON t.id = p.terms_id
      WHERE t.content->'clauses' @> '[{"kind": "territory-except", "origin": "phrasebook"}]'`;
    expect(rows).toEqual([{ count: COPIES + 1 }]);
    expect((await archive.request.get(`/api/v1/photos/${other}/history`)).body).toHaveLength(1);
  });

  it('each once, by a server that was killed before it had kept what it read, and one that goes on', async () => {
    const words = 'Iota zorble qwixt flim';
    await copies(await uploadPhoto(archive, 'A roof. (Yonhap)', { instructions: words }));
    await say(words, GERMANY_OUT);
    const [waiting, before] = [await left(), await readings()];
    expect(waiting).toBeGreaterThan(10);
    const letGo = await hold('SELECT FROM rereadings FOR UPDATE');
    try {
      await killWhen(startScript(READER, [archive.database.url]), isAnybodyHeldUp);
    } finally {
      await letGo();
    }
    expect([await left(), await readings()]).toEqual([waiting, before]);
    await readAll();
    expect([await left(), await readings()]).toEqual([0, before + waiting]);
  });

  it('in review until they are, where the house says something stricter now', async () => {
    const words = 'Omega zorble qwixt flim';
    const [rita, olaf] = [await archive.signIn(['rights-manager']), await archive.signIn(['rights-manager'])];
    const photo = await uploadPhoto(archive, 'A street. (Yonhap)', { instructions: words });
    const harmless = { text: words, meaning: { as: 'harmless' }, reason: 'Told' };
    const { id } = (await rita.post('/api/v1/phrases').send(harmless).expect(201)).body;
    await olaf.post(`/api/v1/phrases/${id}/confirmation`).send({ version: 1, reason: 'Told' }).expect(200);
    await copies(photo, FEW_COPIES);
    const last = async () => (await prisma().rereading.findFirstOrThrow({ orderBy: { seq: 'desc' } })).photoId;
    const verdictOn = async (one: string) =>
      (await archive.request.get(`/api/v1/photos/${one}/verdicts?outlet=seoul-print`).expect(200)).body[0];
    const usable = async () =>
      (await archive.request.get('/api/v1/photos?usable=seoul-print&limit=200').expect(200)).body.items.length;
    const before = await usable();
    expect(before).toBeGreaterThan(FEW_COPIES);

    const stricter = await say(words, { as: 'restriction', restriction: { kind: 'territory-except', value: ['KR'] } });
    expect(stricter.versions[0].status).toBe('standing');
    const waits = await last();
    const pageNow = async () => (await rita.get(`/phrases/${id}`).expect(200)).text;
    expect(await pageNow()).toContain(`hx-get="/phrases/${id}" hx-trigger="every 3s"`);
    expect(await verdictOn(waits)).toMatchObject({
      outcome: 'review',
      reasons: [{ sentence: expect.stringContaining(`something stricter of “${words}” now`) }],
    });
    expect(await usable()).toBe(before - FEW_COPIES - 1);
    await readAll();
    expect(await pageNow()).not.toContain('every 3s');
    expect((await verdictOn(waits)).outcome).toBe('blocked');
  });

  it('with what editors wrote, added and let go of kept', async () => {
    const words = 'Gamma zorble qwixt flim';
    const id = await uploadPhoto(archive, 'A lake. (Yonhap)', { instructions: words });
    const edit = {
      captionForReaders: 'A lake at dawn.',
      restrictions: { add: [{ kind: 'channel-except', value: ['social'] }] },
      reason: 'Told on the phone',
    };
    await archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200);
    await say(words, GERMANY_OUT);
    await readAll();
    const photo = (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body;
    expect(photo.captionForReaders).toBe('A lake at dawn.');
    expect(photo.proposals).toEqual([]);
    expect(photo.restrictions.map(({ kind, origin }: { kind: string; origin: string }) => [kind, origin])).toEqual(
      expect.arrayContaining([
        ['channel-except', 'editor'],
        ['territory-except', 'phrasebook'],
      ]),
    );
  });

  it('also one whose words nobody has written for the search yet', async () => {
    const words = 'Delta zorble qwixt flim';
    const id = await uploadPhoto(archive, 'A hill. (Yonhap)', { instructions: words });
    await prisma().$executeRaw`UPDATE photos SET received_words = NULL WHERE id = ${id}::uuid`;
    await say(words, GERMANY_OUT);
    await readAll();
    const { restrictions } = (await archive.request.get(`/api/v1/photos/${id}`)).body;
    expect(restrictions).toMatchObject([{ kind: 'territory-except' }]);
    expect((await prisma().photo.findUniqueOrThrow({ where: { id } })).receivedWords).toContain('delta');
  });

  it('which are written for photos from before there were any, once and for all', async () => {
    const id = await uploadPhoto(archive, 'A rock. (Yonhap)', { instructions: 'Theta zorble qwixt' });
    await prisma().$executeRaw`UPDATE photos SET received_words = NULL WHERE id = ${id}::uuid`;
    expect(await writeReceivedWords(prisma(), 100)).toBe(1);
    const { receivedWords } = await prisma().photo.findUniqueOrThrow({ where: { id } });
    expect(receivedWords.join(' ')).toBe('theta zorble qwixt / a rock yonhap /');
    expect(await writeReceivedWords(prisma(), 100)).toBe(0);
  });

  it('and one that was being catalogued while the phrasebook changed', async () => {
    const { edition } = await phrasebookNow(prisma());
    const id = await uploadPhoto(archive, 'A bay. (Yonhap)', { instructions: 'Epsilon zorble qwixt flim' });
    const keepUp = () => prisma().$transaction((db) => keepUpWithPhrasebook(db, [id], edition));
    await keepUp();
    expect(await left()).toBe(0);
    await say('Epsilon zorble qwixt flim', { as: 'hold' });
    await readAll();
    await keepUp();
    expect(await prisma().rereading.findMany({ select: { photoId: true } })).toEqual([{ photoId: id }]);
    await readAll();
  });

  it('is told of, and no obstacle for the others, where one cannot be read', async () => {
    const words = 'Zeta zorble qwixt flim';
    const [broken, whole] = [
      await uploadPhoto(archive, 'A port. (Yonhap)', { instructions: words }),
      await uploadPhoto(archive, 'A fort. (Yonhap)', { instructions: words }),
    ];
    await prisma().$executeRaw`UPDATE photos SET metadata = '{}' WHERE id = ${broken}::uuid`;
    const { id } = await say(words, GERMANY_OUT);
    const told: string[] = [];
    for (let round = 0; round < 4; round += 1)
      await rereadWaiting(prisma(), { at: archive.now, most: 100, tell: (line) => told.push(line) });
    expect(told.join('\n')).toContain(broken);
    expect((await archive.request.get(`/api/v1/phrases/${id}`)).body.progress).toEqual({ left: 1, failed: 1 });
    expect((await archive.request.get(`/api/v1/photos/${whole}`)).body.restrictions).toHaveLength(1);
  });
});
