import type { Meant, Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow, Reach } from './row.ts';

/** A saying with fixed restrictions. */
export const say = (
  restrictions: Restriction[],
  reach: Reach,
  row: { patterns: string[]; examples: PhraseRow['examples']; counterExamples?: string[] },
): PhraseRow => ({ meaning: { does: 'say', restrictions }, reach, ...row });

/** Words of a desk that narrow nothing. */
export const notice = (
  patterns: string[],
  examples: PhraseRow['examples'],
  counterExamples: string[] = [],
): PhraseRow => ({ patterns, meaning: { does: 'notice' }, reach: 'directives', examples, counterExamples });

export const OTHER: Restriction = { kind: 'other', value: null };
export const EDITORIAL: Restriction = { kind: 'purpose-only', value: ['editorial'] };
/** Narrows what may be made of a picture, and is a duty of whoever makes it: no editor has to be asked. */
export const SHARE_ALIKE: Restriction & { meant: Meant } = {
  kind: 'other',
  value: null,
  meant: { to: 'duty', words: 'Share whatever is made of this picture under the same licence.' },
};
export const ASK: Restriction = { kind: 'contact-required', value: null };
