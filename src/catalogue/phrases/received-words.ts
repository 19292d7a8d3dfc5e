import { wordsIn } from '../../captions/house-phrases.ts';
import { MAX_READ_LENGTH } from '../../captions/read-caption.ts';
import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';

/** An index holds no word longer than this; what is cut from a word is cut from the phrase as well. */
const MAX_WORD_LENGTH = 80;

/** Stands between two texts, so that no phrase reaches from one into the other: no word is a mark. */
const NEXT_TEXT = '/';

/** The words of a photo's texts in their order, by which photos that hold a phrase are found. */
export function receivedWords(texts: readonly { text: string }[]): string[] {
  return texts.flatMap(({ text }) => [...wordsIn(text.slice(0, MAX_READ_LENGTH)).map(cut), NEXT_TEXT]);
}

function cut(word: string): string {
  return word.slice(0, MAX_WORD_LENGTH);
}

/** Writes the words of photos from before there were any; answers of how many. */
export async function writeReceivedWords(db: Db, most: number): Promise<number> {
  const rows = await db.$queryRaw<{ id: string; texts: { text: string }[] }[]>`
    SELECT id::text, texts FROM photos WHERE received_words IS NULL LIMIT ${most}`;
  // Whoever adds a text to the photo meanwhile writes them as well.
  for (const { id, texts } of rows)
    await db.$executeRaw`
      UPDATE photos SET received_words = ${receivedWords(texts)}::text[] WHERE id = ${id}::uuid AND received_words IS NULL`;
  return rows.length;
}

/** That a photo `p` of a statement holds the phrase, or that nobody has written its words yet. */
export function holdsPhrase(words: string): Prisma.Sql {
  const list = words.split(' ').map(cut);
  const inOrder = ` ${list.join(' ')} `;
  return Prisma.sql`(p.received_words IS NULL OR (p.received_words @> ${list}::text[]
    AND position(${inOrder} IN ' ' || array_to_string(p.received_words, ' ') || ' ') > 0))`;
}

/** Ids of the photos that hold the phrase, the newest first. */
export async function photosHolding(db: Db, words: string, most: number): Promise<{ ids: string[]; count: number }> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT p.id::text, (count(*) OVER ())::int AS count FROM photos p
    WHERE p.status <> 'deleted' AND ${holdsPhrase(words)} ORDER BY p.id DESC LIMIT ${most}`;
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}
