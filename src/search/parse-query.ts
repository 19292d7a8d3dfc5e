import { AppError } from '../errors.ts';
import { wordsOf } from './fold.ts';

/** What the plain search box asks for; all of it must hold. Words are folded, names stand as typed. */
export interface Query {
  words: string[];
  agencies: string[];
  persons: string[];
  keywords: string[];
  /** Ids of photos: each stands for all that show the same picture. */
  same: string[];
}

const FIELDS = { agency: 'agencies', person: 'persons', keyword: 'keywords', same: 'same' } as const;

/** `field:"two words"`, `field:word`, `"two words"` or `word`. */
const TERM = /(?:(\p{L}[\p{L}\p{N}_-]*):)?(?:["“”]([^"“”]*)["“”]|(\S+))/gu;

const PHOTO_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the search box. Throws AppError `invalid` for a field that is none, naming those there are, and for `same:` without a photo's id. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], agencies: [], persons: [], keywords: [], same: [] };
  for (const [, field, quoted, bare] of text.matchAll(TERM)) {
    const value = (quoted ?? bare ?? '').trim();
    if (field === undefined) query.words.push(...wordsOf(value));
    else if (value !== '') query[collectionOf(field)].push(field.toLowerCase() === 'same' ? photoId(value) : value);
  }
  return query;
}

/** Whether it finds everything. */
export function isEmptyQuery(query: Query): boolean {
  return Object.values(query).every((terms: string[]) => terms.length === 0);
}

function photoId(value: string): string {
  if (PHOTO_ID.test(value)) return value.toLowerCase();
  throw new AppError(
    'invalid',
    `same: takes the id of a photo, as its address ends (0198c5f2-…), and “${value.slice(0, 60)}” is none.`,
  );
}

function collectionOf(field: string): Exclude<keyof Query, 'words'> {
  const known = FIELDS[field.toLowerCase() as keyof typeof FIELDS];
  if (known !== undefined) return known;
  throw new AppError(
    'invalid',
    `There is no search field “${field}:”. Use agency:, person:, keyword: or same:, or plain words.`,
  );
}
