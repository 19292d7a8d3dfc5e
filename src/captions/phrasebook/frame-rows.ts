import type { PhraseRow } from './row.ts';

/** A frame around what may not be done. */
export const forbid = (
  patterns: string[],
  examples: PhraseRow['examples'],
  counterExamples: string[] = [],
): PhraseRow => ({
  patterns,
  meaning: { does: 'forbid' },
  reach: 'directives',
  examples,
  counterExamples,
});

/** A frame around all that may be done. */
export const limit = (
  patterns: string[],
  examples: PhraseRow['examples'],
  counterExamples: string[] = [],
): PhraseRow => ({
  patterns,
  meaning: { does: 'limit' },
  reach: 'directives',
  examples,
  counterExamples,
});
