import { phraseKey } from '../../captions/house-phrases.ts';
import type { Db } from '../../database/ledger.ts';
import { type PhrasePlace, placesOf } from './phrase-places.ts';

/** A phrase that nobody has read yet. */
export interface UnreadPhrase {
  /** As a house phrase is known by. */
  words: string;
  /** As it stands in most photos. */
  text: string;
  /** Photos whose terms hold the doubt. */
  photos: number;
  /** Names of the agencies they came from; none where nobody knows. */
  agencies: string[];
  /** Ids of some of the photos, the newest first. */
  examples: string[];
  /** Where it stands in the newest of them; null where that is not known. */
  place: PhrasePlace | null;
}

const MOST_EXAMPLES = 4;
/** What is longer is no phrase, but the part of a text that was not read at all. In characters. */
const MAX_LENGTH = 500;

export interface QueuePart {
  /** What the phrases hold, in whatever form; empty for all. */
  q: string;
  skip: number;
  limit: number;
}

/**
 * Phrases in doubt of which the house says nothing yet, in most photos first, before them the one that is searched for as it
 * is; equal but for their form they are one.
 */
export async function unreadPhrases(
  db: Db,
  { q, skip, limit }: QueuePart,
): Promise<{ items: UnreadPhrase[]; total: number }> {
  const sought = phraseKey(q);
  if (q !== '' && sought === '') return { items: [], total: 0 };
  const all = (await allUnread(db))
    .filter(({ words }) => words.includes(sought))
    .sort(
      (one, other) =>
        Number(other.words === sought) - Number(one.words === sought) ||
        other.photos - one.photos ||
        (one.words < other.words ? -1 : 1),
    );
  const items = all.slice(skip, skip + limit);
  const places = await placesOf(db, items);
  return { items: items.map((item) => ({ ...item, place: places.get(item.words) ?? null })), total: all.length };
}

/** Whether a doubt about these words stands in the queue, unless the house says something of them. */
export function isPhrase(words: string): boolean {
  return words.length <= MAX_LENGTH && phraseKey(words) !== '';
}

type Unplaced = Omit<UnreadPhrase, 'place'>;

async function allUnread(db: Db): Promise<Unplaced[]> {
  const known = await phrasesKnown(db);
  const byWords = new Map<string, Unplaced>();
  for (const { text, photos, agencies, examples } of await doubtedWords(db)) {
    const words = phraseKey(text);
    if (words === '' || known.has(words)) continue;
    const met = byWords.get(words);
    if (met === undefined) byWords.set(words, { words, text, photos, agencies, examples });
    else byWords.set(words, together(met, { photos, agencies, examples }));
  }
  return [...byWords.values()];
}

type Met = Pick<Unplaced, 'photos' | 'agencies' | 'examples'>;

function together(one: Unplaced, other: Met): Unplaced {
  return {
    ...one,
    photos: one.photos + other.photos,
    agencies: [...new Set([...one.agencies, ...other.agencies])].sort(),
    // Ids begin with the time: the newest first.
    examples: [...new Set([...one.examples, ...other.examples])].sort().reverse().slice(0, MOST_EXAMPLES),
  };
}

/** Terms stand once for many photos, so this reads as many rows as there are different terms in doubt. The most frequent form comes first. */
function doubtedWords(db: Db): Promise<(Met & { text: string })[]> {
  return db.$queryRaw`
    SELECT doubt->>'words' AS text, count(DISTINCT p.id)::int AS photos,
      array_remove(array_agg(DISTINCT agency.name), NULL) AS agencies,
      (array_agg(p.id::text ORDER BY p.id DESC))[1:${MOST_EXAMPLES}] AS examples
    FROM terms t
      CROSS JOIN LATERAL jsonb_array_elements(t.content->'doubts') AS doubt
      JOIN photos p ON p.terms_id = t.id AND p.status <> 'deleted'
      LEFT JOIN agencies agency ON agency.id = p.supplier_id
    WHERE t.content->'doubts' <> '[]' AND doubt->>'words' <> '' AND length(doubt->>'words') <= ${MAX_LENGTH}
    GROUP BY 1 ORDER BY 2 DESC, 1`;
}

async function phrasesKnown(db: Db): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ words: string }[]>`
    SELECT DISTINCT words FROM house_phrases p JOIN house_phrase_versions v ON v.phrase_id = p.id
    WHERE v.status = 'waiting' OR (v.status = 'standing' AND v.meaning->>'as' <> 'unread')`;
  return new Set(rows.map(({ words }) => words));
}
