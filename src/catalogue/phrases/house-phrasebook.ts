import { type HousePhrasebook, phrasebookOf } from '../../captions/house-phrases.ts';
import type { Db } from '../../database/ledger.ts';
import { sayingOf } from './meaning.ts';
import { meaningOf, phraseParts, standingVersion, waitingVersion } from './phrase-rows.ts';
import { askToReadAgain } from './rereadings.ts';

/** What the house says of phrases now, and a name for exactly this state of it. */
export interface PhrasebookNow {
  phrases: HousePhrasebook;
  edition: string;
}

const IN_FORCE = ['standing', 'waiting'];

/** Read anew for each photo: what another server changed a moment ago counts. */
export async function phrasebookNow(db: Db): Promise<PhrasebookNow> {
  const edition = await editionNow(db);
  const where = { versions: { some: { status: { in: IN_FORCE } } } };
  const rows = await db.housePhrase.findMany({ where, include: phraseParts });
  const phrases = rows.map((row) => {
    const waiting = waitingVersion(row);
    const saying = sayingOf(meaningOf(standingVersion(row)), waiting === null ? null : meaningOf(waiting));
    return { id: row.id, words: row.words, ...saying };
  });
  return { phrases: phrasebookOf(phrases), edition };
}

/** What belongs together holds this lock until it is committed: readings shared, a change of the phrasebook alone. */
const LOCK = 7_203_414;

/** No photo is being catalogued while the phrasebook changes: so none is missed by the search for those that hold the phrase. */
export async function lockPhrasebook(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
}

/** Of a photo that was just read with this edition: where the phrasebook has changed meanwhile, it is read again. Call it within the transaction that keeps the reading. */
export async function keepUpWithPhrasebook(db: Db, photoId: string, edition: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOCK}::bigint)`;
  if ((await editionNow(db)) === edition) return;
  const latest = await db.housePhraseVersion.findFirst({ orderBy: { createdAt: 'desc' }, select: { phraseId: true } });
  if (latest !== null) await askToReadAgain(db, [photoId], latest.phraseId);
}

async function editionNow(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<{ edition: string }[]>`
    SELECT coalesce(md5(string_agg(id::text || status, ',' ORDER BY id)), '') AS edition
    FROM house_phrase_versions WHERE status IN ('standing', 'waiting')`;
  return row?.edition ?? '';
}
