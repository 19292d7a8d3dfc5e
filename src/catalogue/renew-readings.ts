import { isDeepStrictEqual } from 'node:util';
import { Prisma } from '../database/client/client.ts';
import { type Actor, type Db, recordAll } from '../database/ledger.ts';
import { renewTextsForNames } from './persons/texts-for-names.ts';
import { type ByHand, type PhotoRow, readingsOf } from './photo-rows.ts';
import { keepTermsOf, termsOf } from './photo-terms.ts';
import { changesAi } from './renew-ai.ts';
import { asStored, peopleRead, type ReadAnew, readColumnsOf, replacePeople, whichCouldWiden } from './renew-reading.ts';
import { NO_RULINGS, type Rulings, rulingsOfMany } from './rulings.ts';
import { searchColumnsOf } from './search-text.ts';

/** A photo as it stands, and what was read of it anew. */
export interface ReadPhoto {
  photo: PhotoRow;
  read: ReadAnew;
}

type Ruled = ReadPhoto & { rulings: Rulings };

/**
 * `renewReading` for many photos in one transaction, which has locked them: a handful of questions however many they are, and
 * nothing is written of a photo where nothing changes. Answers the ids of those it left as they were, because more is to
 * be done than to write: somebody has to agree to the new reading, or an edit waits.
 */
export async function renewPlainReadings(db: Db, all: readonly ReadPhoto[], actor: Actor): Promise<Set<string>> {
  const rulings = await rulingsOfMany(
    db,
    all.map(({ photo }) => photo.id),
  );
  const ruled = all.map(({ photo, read: { texts, facts } }) => ({
    photo,
    read: { texts: asStored(texts), facts },
    rulings: rulings.get(photo.id) ?? NO_RULINGS,
  }));
  const plain = ruled.filter(isPlain);
  const compared = plain.map(({ photo, read: { texts }, rulings }) => ({ photo, texts, rulings }));
  const looser = await whichCouldWiden(db, compared);
  const renewed = plain.filter(({ photo }) => !looser.has(photo.id));
  await write(db, await changesOf(db, renewed), actor);
  const done = new Set(renewed.map(({ photo }) => photo.id));
  return new Set(all.flatMap(({ photo: { id } }) => (done.has(id) ? [] : id)));
}

/** Whether nothing of it asks for a person, or decides on what waits for one. */
function isPlain({ photo, read: { facts } }: ReadPhoto): boolean {
  const isDayKept = (photo.byHand as ByHand).releasedOn === true || photo.releasedOn === facts.releasedOn;
  return photo.proposals.length === 0 && isDayKept && !changesAi(photo, facts);
}

interface Change {
  before: PhotoRow;
  after: PhotoRow;
  columns: Columns;
}

type Columns = Pick<PhotoRow, keyof typeof COLUMNS>;

/** Whatever of a photo's own row follows from its reading, as the database names it. */
const COLUMNS = {
  readings: 'readings',
  captionForReaders: 'caption_for_readers',
  creditToPrint: 'credit_to_print',
  takenOn: 'taken_on',
  releasedOn: 'released_on',
  city: 'city',
  country: 'country',
  status: 'status',
  termsId: 'terms_id',
  standingId: 'standing_id',
  termDates: 'term_dates',
  termWords: 'term_words',
  moments: 'moments',
  confirmations: 'confirmations',
  transmittedEarliest: 'transmitted_earliest',
  transmittedLatest: 'transmitted_latest',
  releasedEarliest: 'released_earliest',
  releasedLatest: 'released_latest',
  searchText: 'search_text',
  receivedWords: 'received_words',
} as const satisfies Partial<Record<keyof PhotoRow, string>>;

/** Those of which anything is another than before. */
async function changesOf(db: Db, renewed: readonly Ruled[]): Promise<Change[]> {
  if (renewed.length === 0) return [];
  const rows = renewed.map((one) => ({ ...one, row: rowRead(one) }));
  const kept = await keepTermsOf(
    db,
    rows.map(({ row, rulings }) => ({ photo: row, terms: termsOf(row, rulings) })),
  );
  return rows.flatMap(({ photo: before, row }) => {
    const after = { ...row, ...kept(row.id), ...searchColumnsOf(row) } as PhotoRow;
    const columns = columnsOf(after);
    const isSame = isDeepStrictEqual(columns, columnsOf(before)) && isDeepStrictEqual(after.people, before.people);
    return isSame ? [] : [{ before, after, columns }];
  });
}

/** The photo with its new reading; what editors put in place of any part of it stays. */
function rowRead({ photo, read: { texts, facts } }: ReadPhoto): PhotoRow {
  const byHand = photo.byHand as ByHand;
  const people = peopleRead(facts).map((person) => ({ ...person, photoId: photo.id }));
  return {
    ...photo,
    ...readColumnsOf(facts, byHand),
    readings: texts as unknown as Prisma.JsonValue,
    people: byHand.people ? photo.people : people,
  };
}

function columnsOf(row: PhotoRow): Columns {
  const names = Object.keys(COLUMNS) as (keyof Columns)[];
  return Object.fromEntries(names.map((name) => [name, row[name]])) as unknown as Columns;
}

async function write(db: Db, changes: readonly Change[], actor: Actor): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ before: { id }, columns }) => ({ id, ...inDatabase(columns) }));
  await db.$executeRaw`
    UPDATE photos p SET ${SET} FROM jsonb_populate_recordset(NULL::photos, ${JSON.stringify(rows)}::jsonb) AS c WHERE p.id = c.id`;
  const others = changes.filter(({ before, after }) => !isDeepStrictEqual(before.people, after.people));
  await replacePeople(
    db,
    others.map(({ after: { id, people } }) => ({ id, people })),
  );
  const renamed = changes.filter(({ before, after }) => !isDeepStrictEqual(namesFrom(before), namesFrom(after)));
  if (renamed.length > 0)
    await renewTextsForNames(
      db,
      renamed.map(({ after }) => after),
    );
  const detail = { heldBack: false };
  await recordAll(
    db,
    actor,
    changes.map(({ before: { id: photoId } }) => ({ act: 're-reading', photoId, detail })),
  );
}

const SET = Prisma.raw(
  Object.values(COLUMNS)
    .map((name) => `${name} = c.${name}`)
    .join(', '),
);

function inDatabase(columns: Columns): Record<string, unknown> {
  return Object.fromEntries(Object.entries(COLUMNS).map(([name, column]) => [column, columns[name as keyof Columns]]));
}

/** What of a reading the texts are cut by in which names are looked for. */
function namesFrom(photo: PhotoRow) {
  const { captionForReaders, people } = photo;
  return [captionForReaders, people, readingsOf(photo).map(({ reading }) => [reading.credit, reading.mentioned])];
}
