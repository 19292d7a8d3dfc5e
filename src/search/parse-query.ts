import { AppError } from '../errors.ts';
import { wordsOf } from './fold.ts';

/** What the plain search box asks for; all of it must hold. Words are folded, names stand as typed. */
export interface Query {
  words: string[];
  agencies: string[];
  persons: string[];
  keywords: string[];
}

const FIELDS = { agency: 'agencies', person: 'persons', keyword: 'keywords' } as const;

/** `field:"two words"`, `field:word`, `"two words"` or `word`. */
const TERM = /(?:(\p{L}[\p{L}\p{N}_-]*):)?(?:["“”]([^"“”]*)["“”]|(\S+))/gu;

/** Reads the search box. Throws AppError `invalid` for a field that is none, naming those there are. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], agencies: [], persons: [], keywords: [] };
  for (const [, field, quoted, bare] of text.matchAll(TERM)) {
    const value = (quoted ?? bare ?? '').trim();
    if (field === undefined) query.words.push(...wordsOf(value));
    else if (value !== '') query[collectionOf(field)].push(value);
  }
  return query;
}

/** Whether it finds everything. */
export function isEmptyQuery(query: Query): boolean {
  return Object.values(query).every((terms: string[]) => terms.length === 0);
}

function collectionOf(field: string): 'agencies' | 'persons' | 'keywords' {
  const known = FIELDS[field.toLowerCase() as keyof typeof FIELDS];
  if (known !== undefined) return known;
  throw new AppError(
    'invalid',
    `There is no search field “${field}:”. Use agency:, person: or keyword:, or plain words.`,
  );
}
