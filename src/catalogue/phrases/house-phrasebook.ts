import { createHash } from 'node:crypto';
import { type HousePhrasebook, NO_PHRASES, phrasebookOf } from '../../captions/house-phrases.ts';
import type { Db } from '../../database/ledger.ts';
import { type PhraseMeaning, sayingOf, UNREAD } from './meaning.ts';
import { meaningOf } from './phrase-rows.ts';
import { askToReadAgain } from './rereadings.ts';

/** What the house says of phrases now, and a name for exactly this state of it. */
export interface PhrasebookNow {
  phrases: HousePhrasebook;
  edition: string;
}

/** The latest that was asked for: it changes seldom, and every photo asks for it. */
let latest: PhrasebookNow = { phrases: NO_PHRASES, edition: '' };

/** As the database has it: what another server changed a moment ago counts. */
export async function phrasebookNow(db: Db): Promise<PhrasebookNow> {
  if (latest.edition !== (await editionNow(db))) latest = await readPhrasebook(db);
  return latest;
}

async function readPhrasebook(db: Db): Promise<PhrasebookNow> {
  const versions = await db.housePhraseVersion.findMany({
    where: { status: { in: ['standing', 'waiting'] } },
    orderBy: { id: 'asc' },
    include: { phrase: true },
  });
  const standing = new Map<string, PhraseMeaning>();
  const waiting = new Map<string, PhraseMeaning>();
  for (const version of versions)
    (version.status === 'standing' ? standing : waiting).set(version.phraseId, meaningOf(version));
  const words = new Map(versions.map(({ phraseId, phrase }) => [phraseId, phrase.words]));
  const phrases = [...words].map(([id, ofPhrase]) => {
    const saying = sayingOf(standing.get(id) ?? UNREAD, waiting.get(id) ?? null);
    return { id, words: ofPhrase, ...saying };
  });
  // Of these very rows, and not of a moment before or after.
  const states = versions.map(({ id, status }) => id + status).join(',');
  return { phrases: phrasebookOf(phrases), edition: createHash('md5').update(states).digest('hex') };
}

/** What belongs together holds this lock until it is committed: readings shared, a change of the phrasebook alone. */
const LOCK = 7_203_414;

/** No photo is being catalogued while the phrasebook changes: so none is missed by the search for those that hold the phrase. */
export async function lockPhrasebook(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
}

/** Of photos that were just read with this edition: where the phrasebook has changed meanwhile, they are read again. Call it within the transaction that keeps the reading. */
export async function keepUpWithPhrasebook(db: Db, photoIds: string[], edition: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOCK}::bigint)`;
  if ((await editionNow(db)) === edition) return;
  const latest = await db.housePhraseVersion.findFirst({ orderBy: { createdAt: 'desc' }, select: { phraseId: true } });
  if (latest !== null) await askToReadAgain(db, photoIds, latest.phraseId);
}

async function editionNow(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<{ edition: string }[]>`
    SELECT md5(coalesce(string_agg(id::text || status, ',' ORDER BY id), '')) AS edition
    FROM house_phrase_versions WHERE status IN ('standing', 'waiting')`;
  return row?.edition ?? '';
}
