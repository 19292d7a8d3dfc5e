import { AppError } from '../../errors.ts';
import { isEmptyQuery, parseQuery } from '../../search/parse-query.ts';

/** The terms of the search box, and fields that no word follows. */
const TERM = /(?:(\p{L}[\p{L}\p{N}_-]*):)?(?:["“”]([^"“”]*)["“”]|(\S*))/gu;

/**
 * Throws AppError `invalid` for a search that would reach every photo, or nearly: one with nothing in it, or with a term
 * that names nothing, as the search leaves such a term out or takes the field for a word.
 */
export function requireSearch(query: string): void {
  if (isEmptyQuery(parseQuery(query)))
    throw new AppError('invalid', 'reach.query: finds every photo. Name a word, a person, an agency or a keyword.');
  const hollow = hollowTerm(query);
  if (hollow !== undefined)
    throw new AppError(
      'invalid',
      `reach.query: “${hollow}” names nothing to look for. Leave it out, or write what it stands for right behind it (agency:reuters).`,
    );
}

function hollowTerm(query: string): string | undefined {
  for (const [term, field, quoted, bare] of query.matchAll(TERM))
    if (!isBetweenTerms(term) && !namesSomething(field, quoted ?? bare ?? '')) return term;
  return undefined;
}

/** A dash or a comma between two terms is none. */
function isBetweenTerms(term: string): boolean {
  return /^[^\P{P}"“”]*$/u.test(term);
}

/** A keyword may be a sign alone (📷); words and names are found by their letters and digits. */
function namesSomething(field: string | undefined, value: string): boolean {
  return (field?.toLowerCase() === 'keyword' ? /[\p{L}\p{N}\p{S}]/u : /[\p{L}\p{N}]/u).test(value);
}
