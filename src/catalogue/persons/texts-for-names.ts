import type { PrismaClient } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { NAMES_EDITION, textForNames } from '../../vocabulary/persons/text-for-names.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';
import { type Placed, textsOf } from './cut-for-names.ts';

/** Files say a thing in every block, and editors leave texts as they came: much is the same, and stands once. */
const MOST_TEXTS = 100;

type Row = Omit<Placed, 'text'> & ReturnType<typeof textForNames>;

/** Writes the texts of photos as names are looked for in them: called with whatever changes any of them. */
export async function renewTextsForNames(db: Db, photos: readonly PhotoRow[]): Promise<void> {
  await db.textForNames.deleteMany({ where: { photoId: { in: photos.map(({ id }) => id) } } });
  await db.textForNames.createMany({ data: photos.flatMap(rowsOf) });
}

function rowsOf(photo: PhotoRow) {
  const rows = new Map<string, Row>();
  for (const { field, text, isMention } of textsOf(photo)) {
    const made = textForNames(text);
    const key = `${isMention} ${made.text}`;
    if (made.words.length > 0 && !rows.has(key)) rows.set(key, { field, isMention, ...made });
  }
  const kept = [...rows.values()].slice(0, MOST_TEXTS);
  const all = kept.length === 0 ? [{ field: '', text: '', words: [], isMention: false }] : kept;
  return all.map((row, place) => ({ photoId: photo.id, place, edition: NAMES_EDITION, ...row }));
}

/** Photos of before, of which nobody has written them yet, or an earlier edition did. */
export async function countWithoutTexts(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM photos p
    WHERE NOT EXISTS (SELECT FROM texts_for_names t WHERE t.photo_id = p.id AND t.place = 0 AND t.edition >= ${NAMES_EDITION})`;
  return row?.count ?? 0;
}

/** `renewTextsForNames` for the next few of these after a photo: answers how many, and the last, or null at the end. */
export async function writeTextsLate(
  prisma: PrismaClient,
  { after, most, signal }: { after: string | null; most: number; signal: AbortSignal },
): Promise<{ done: number; last: string | null }> {
  const ids = await prisma.$queryRaw<{ id: string }[]>`
    SELECT p.id::text AS id FROM photos p
    WHERE p.id > COALESCE(${after}::uuid, '00000000-0000-0000-0000-000000000000')
      AND NOT EXISTS (SELECT FROM texts_for_names t WHERE t.photo_id = p.id AND t.place = 0 AND t.edition >= ${NAMES_EDITION})
    ORDER BY p.id LIMIT ${most}`;
  let done = 0;
  for (const { id } of ids) {
    if (signal.aborted) break;
    await prisma.$transaction((db) => writeLate(db, id));
    done += 1;
  }
  return { done, last: ids.at(-1)?.id ?? null };
}

/** An edit of the same moment comes wholly before or wholly after. */
async function writeLate(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
  const photo = await db.photo.findUnique({ where: { id }, include: photoParts });
  if (photo !== null) await renewTextsForNames(db, [photo]);
}
