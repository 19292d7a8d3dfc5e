import type { PrismaClient } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { textForNames } from '../../vocabulary/persons/text-for-names.ts';
import { metadataOf, type PhotoRow, photoParts, readingsOf, type TextReading } from '../photo-rows.ts';

/** A name there is that of who made, sent or owns the picture. */
const OF_MAKERS: ReadonlySet<string> = new Set([
  'byline',
  'bylineTitle',
  'credit',
  'source',
  'copyrightNotice',
  'contact',
]);
/** Fields of the file that say what is in the picture, and are no texts of the photo. */
const SHOWING = ['person_in_image', 'person_in_image_details', 'image_region', 'artwork_or_object', 'event'];
/** Whom these name the picture is about, whatever a caption only mentions. */
const FOREMOST: ReadonlySet<string> = new Set(['headline', 'title', 'person_in_image', 'person_in_image_details']);
/** Files say a thing in every block, and editors leave texts as they came: much is the same, and stands once. */
const MOST_TEXTS = 100;

interface Placed {
  field: string;
  text: string;
}

/** Writes the texts of the photo as names are looked for in them: called with whatever changes any of them. */
export async function renewTextsForNames(db: Db, photo: PhotoRow): Promise<void> {
  const rows = new Map<string, { field: string; text: string; words: string[] }>();
  for (const { field, text } of textsOf(photo)) {
    const made = textForNames(text);
    if (made.words.length > 0 && !rows.has(made.text)) rows.set(made.text, { field, ...made });
  }
  const kept = [...rows.values()].slice(0, MOST_TEXTS);
  const all = kept.length === 0 ? [{ field: '', text: '', words: [] }] : kept;
  await db.textForNames.deleteMany({ where: { photoId: photo.id } });
  await db.textForNames.createMany({ data: all.map((row, place) => ({ photoId: photo.id, place, ...row })) });
}

function textsOf(photo: PhotoRow): Placed[] {
  const { headline, captionForReaders, tags } = photo;
  const received = readingsOf(photo).filter(({ field }) => !OF_MAKERS.has(field));
  const all = [
    ...received.map((text) => ({ field: text.field as string, text: withoutCredit(text) })),
    { field: 'headline', text: headline },
    { field: 'caption_for_readers', text: captionForReaders },
    ...tags.map(({ tag }) => ({ field: 'keywords', text: tag })),
    ...SHOWING.flatMap((field) => stringsIn(metadataOf(photo).fields[field]).map((text) => ({ field, text }))),
  ];
  const mentioned = mentionedIn(photo);
  return all.map(({ field, text }) => ({ field, text: FOREMOST.has(field) ? text : withoutNames(text, mentioned) }));
}

/** Whoever is read as only mentioned is known not to be in the picture: that is no name that was missed. */
function mentionedIn(photo: PhotoRow): string[] {
  const names = [
    ...photo.people.flatMap(({ name, mentioned }) => (mentioned ? name : [])),
    ...readingsOf(photo).flatMap(({ reading }) => reading.mentioned.flatMap(({ name, text }) => [text, name])),
  ];
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

function withoutCredit({ text, reading }: TextReading): string {
  return without(
    text,
    (reading.credit?.quotes ?? []).map((quote) => quote.text),
  );
}

function without(text: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ' / '), text);
}

/** Where they stand as whole names: a word alone may be half of somebody else's. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.filter((name) => name.trim() !== '').reduce((left, name) => left.replace(asWhole(name), ' / '), text);
}

function asWhole(name: string): RegExp {
  const itself = `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
  return new RegExp(/\s/.test(name) ? itself : `(?<!\\p{Lu}[\\p{L}-]*\\s)${itself}(?!\\s\\p{Lu})`, 'gu');
}

/** However deep a field of the file holds them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}

/** Photos of before, of which nobody has written them yet. */
export async function countWithoutTexts(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM photos p
    WHERE NOT EXISTS (SELECT FROM texts_for_names t WHERE t.photo_id = p.id)`;
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
      AND NOT EXISTS (SELECT FROM texts_for_names t WHERE t.photo_id = p.id)
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
  if (photo !== null) await renewTextsForNames(db, photo);
}
