import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import { codeOfWords } from './coded-words.ts';
import { asText } from './field-text.ts';
import type { FieldValue } from './file-metadata.ts';

/** What one value of a coded field means: restrictions, and why a person has to look, if so. */
export interface Meaning {
  restrictions: (Restriction & {
    words?: string;
    /** Of an `other` restriction: what is asked of whoever clears or publishes. */
    meant?: Meant;
  })[];
  /** The words to quote where they are others than the field's own, and a restriction has none of its own. */
  words?: string;
  unread?: string;
}

/** What every code of a field means; one outside the vocabulary is unread. */
export function eachCode(
  field: string,
  value: FieldValue,
  meaningOf: (code: string) => Meaning['restrictions'],
): Meaning {
  const found = [value].flat().map((part) => asText(part) ?? '');
  const codes = found.filter((words) => words !== '').map((words) => ({ words, code: codeOfWords(field, words) }));
  const unknown = codes.filter(({ code }) => code === null).map(({ words }) => words);
  const restrictions = codes.flatMap(({ code }) => (code === null ? [] : meaningOf(code)));
  if (unknown.length === 0) return { restrictions };
  return { restrictions, unread: `“${unknown.join(', ')}” is no code of the PLUS vocabulary.` };
}
