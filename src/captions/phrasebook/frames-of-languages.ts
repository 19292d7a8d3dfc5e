import { ASIAN_FRAMES } from './frames-asian.ts';
import { ENGLISH_FRAMES } from './frames-english.ts';
import { EUROPEAN_FRAMES } from './frames-european.ts';
import { FRAMES_OF_LIMITS } from './frames-limits.ts';
import { POLISH_FRAMES } from './frames-polish.ts';
import { SENTENCE_FRAMES } from './frames-sentences.ts';
import { TERMS_FRAMES } from './frames-terms.ts';
import { VERB_FRAMES } from './frames-verbs.ts';
import type { PhraseRow } from './row.ts';

/** What is limited or forbidden, in each language's own order of words; the most particular first. */
export const FRAMES_OF_LANGUAGES: readonly PhraseRow[] = [
  ...FRAMES_OF_LIMITS,
  ...ENGLISH_FRAMES,
  ...EUROPEAN_FRAMES,
  ...ASIAN_FRAMES,
  ...SENTENCE_FRAMES,
  ...VERB_FRAMES,
  ...TERMS_FRAMES,
  ...POLISH_FRAMES,
];
