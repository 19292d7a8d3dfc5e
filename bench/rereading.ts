/**
 * Photos read again because the house says something of a phrase that all of them hold: first something stricter, so that each
 * gets another reading and other terms, then once more by what they were read by, so that nothing changes. Photos have a
 * caption, instructions and a credit of the bench of reading, a thousand different ones that stand again and again. The
 * rival reads the same photos one by one, each in a transaction of its own, as the button on a photo's page does. The database is durable.
 * `npm run bench -- rereading [PHOTOS]`
 */
import { readFile } from 'node:fs/promises';
import { createPhoto } from '../src/catalogue/create-photo.ts';
import { sayMeaning } from '../src/catalogue/phrases/change-phrase.ts';
import { phrasebookNow } from '../src/catalogue/phrases/house-phrasebook.ts';
import type { PhraseMeaning } from '../src/catalogue/phrases/meaning.ts';
import { progressOfPhrases } from '../src/catalogue/phrases/rereadings.ts';
import type { Database } from '../src/database/connect.ts';
import { FILE_EDITION, type FileMetadata } from '../src/imaging/file-metadata.ts';
import { displayFields } from '../src/imaging/texts.ts';
import { gatherFacts } from '../src/ingest/gather-facts.ts';
import { readTexts } from '../src/ingest/read-texts.ts';
import { rereadPhoto } from '../src/ingest/reread-photo.ts';
import { rereadWaiting } from '../src/ingest/reread-waiting.ts';
import { PHOTOS_AT_ONCE } from '../src/jobs/keep-rereading.ts';
import { inDatabase, say } from './archive.ts';
import { randomCaptions } from './random-captions.ts';
import { inWords, timed } from './times.ts';

const count = Number(process.argv[2] ?? 20_000);
const different = Math.min(1000, count);
/** So many are read by the rival. */
const few = 100;
const targetRatio = 5;

/** Of no language, so that no reader learns it. */
const PHRASE = 'Zorbelung Süd qwixt flimgemäß';

const at = new Date('2026-11-27T00:00:00Z');
const actor = { actor: 'bench', at, account: null, rule: null };

const FILE: FileMetadata = {
  ...{ format: 'JPEG', width: 6000, height: 4000, blocks: [], fields: {}, conflicts: [], unread: [] },
  ...{ iimCharset: null, isIimNewer: false, credentials: null, ai: null },
};

/** Catalogued one by one as uploads are, then copied by SQL with all that is kept beside them. */
async function makePhotos({ prisma, pool }: Database): Promise<void> {
  const texts = randomCaptions(different * 6);
  const inField = (field: string) => texts.filter((text) => text.field === field);
  const [captions, instructions, credits] = [inField('caption'), inField('instructions'), inField('credit')];
  const { phrases, edition } = await phrasebookNow(prisma);
  for (let n = 0; n < different; n += 1) {
    const received = [captions[n], instructions[n], credits[n]].flatMap((text) => text ?? []);
    const withPhrase = received.map(({ field, text }) => ({
      field,
      block: 'iim' as const,
      text: field === 'instructions' ? `${text} ${PHRASE}.` : text,
    }));
    const read = readTexts(withPhrase, phrases);
    const facts = gatherFacts(read, displayFields(FILE), { headline: `Photo ${n}`, keywords: [], sourceKind: null });
    const file = {
      sha256: `photo ${n}`,
      bytes: 4_000_000,
      kind: 'jpeg',
      fileName: `${n}.jpg`,
      width: 6000,
      height: 4000,
    };
    const chosen = { chosenSourceKind: null, supplier: null, collection: null, senderMayEdit: true, look: null };
    const readBy = { edition, fileEdition: FILE_EDITION, texts: read, metadata: FILE, metadataClauses: [] };
    await createPhoto(prisma, { ...file, ...readBy, ...facts, ...chosen }, actor);
  }
  await pool.query(
    `CREATE TEMP TABLE copies AS SELECT p.id AS was, uuidv7() AS id, p.sha256 || ' ' || copy AS sha256
     FROM generate_series(2, $1) AS copy, photos p`,
    [Math.ceil(count / different)],
  );
  for (const [table, key] of [
    ['photos', 'id'],
    ['photo_people', 'photo_id'],
    ['texts_for_names', 'photo_id'],
  ])
    await pool.query(
      `INSERT INTO ${table} SELECT made.* FROM copies c JOIN ${table} t ON t.${key} = c.was, jsonb_populate_record(t,
         jsonb_build_object('${key}', c.id, 'sha256', c.sha256)) AS made`,
    );
  await pool.query('VACUUM ANALYZE');
}

/** Milliseconds of processor time of this process and PostgreSQL's: the figure of a machine that is busy otherwise too. */
async function processorMs({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
  );
  const ticks = await Promise.all(rows.map(({ pid }) => ticksOf(pid)));
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + ticks.reduce((sum, one) => sum + one, 0) * 10;
}

/** Hundredths of a second; 0 where the system keeps no such file. Behind the name, which may hold spaces, they are the 12th and 13th. */
async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

interface Speed {
  /** Photos a second. */
  byClock: number;
  byProcessor: number;
}

async function measured(database: Database, work: () => Promise<number>): Promise<Speed> {
  const before = await processorMs(database);
  const { ms, result: photos } = await timed(work);
  const spent = (await processorMs(database)) - before;
  return { byClock: photos / (ms / 1000), byProcessor: photos / (spent / 1000) };
}

const shown = ({ byClock, byProcessor }: Speed) =>
  `${byProcessor.toFixed(0)} photos a second of processor time, ${byClock.toFixed(0)} by the clock`;

/** Answers how many there were. */
async function readAll({ prisma }: Database): Promise<number> {
  const { left } = await progressOfPhrases(prisma);
  const times: number[] = [];
  for (let read = 1; read > 0; ) {
    const batch = await timed(() => rereadWaiting(prisma, { at, most: PHOTOS_AT_ONCE }));
    read = batch.result;
    if (read > 0) times.push(batch.ms);
  }
  say(`  ${PHOTOS_AT_ONCE} at once, by the clock: ${inWords(times)}`);
  return left;
}

async function readOneByOne({ prisma }: Database): Promise<number> {
  const photos = await prisma.rereading.findMany({ orderBy: { seq: 'asc' }, take: few, select: { photoId: true } });
  const ids = photos.map(({ photoId }) => photoId);
  for (const id of ids) await rereadPhoto(prisma, id, actor);
  await prisma.rereading.deleteMany({ where: { photoId: { in: ids } } });
  return ids.length;
}

await inDatabase(async (database) => {
  const { prisma, pool } = database;
  const { ms } = await timed(() => makePhotos(database));
  const {
    rows: [made],
  } = await pool.query('SELECT count(*)::int AS photos, count(DISTINCT standing_id)::int AS standings FROM photos');
  say(`${made.photos} photos of ${made.standings} standings, made in ${(ms / 1000).toFixed(0)} s.`);
  const meaning: PhraseMeaning = {
    as: 'restriction',
    restriction: { kind: 'territory-except', value: ['KR'] },
  };
  const change = await timed(() => sayMeaning(prisma, { text: PHRASE, meaning, reason: 'Told' }, actor));
  say(`A meaning of the phrase was said, and the photos found that hold it, in ${change.ms.toFixed(0)} ms.`);
  const alone = await measured(database, () => readOneByOne(database));
  say(`One by one: ${shown(alone)}.`);
  const changed = await measured(database, () => readAll(database));
  say(`Together, each with another reading: ${shown(changed)}.`);
  await pool.query('INSERT INTO rereadings (photo_id, phrase_id) SELECT id, $1 FROM photos', [change.result.id]);
  say(`Together, where nothing changes: ${shown(await measured(database, () => readAll(database)))}.`);
  const ratio = changed.byProcessor / alone.byProcessor;
  say(`${ratio.toFixed(1)} times as many with another reading; ${targetRatio} times is wanted.`);
  process.exitCode = ratio >= targetRatio ? 0 : 1;
});
