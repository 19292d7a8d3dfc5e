import { ASIAN_FRAMES } from './frames-asian.ts';
import { ENGLISH_FRAMES } from './frames-english.ts';
import { EUROPEAN_FRAMES } from './frames-european.ts';
import { LICENCES, NOTICES } from './notices.ts';
import type { PhraseRow } from './row.ts';
import { SAYINGS } from './sayings.ts';
import { OTHER_SAYINGS } from './sayings-other.ts';

/** Every row, the most particular first: where two fit the same words, the first is read. */
export const PHRASEBOOK: readonly PhraseRow[] = [
  ...SAYINGS,
  ...OTHER_SAYINGS,
  ...LICENCES,
  ...ENGLISH_FRAMES,
  ...EUROPEAN_FRAMES,
  ...ASIAN_FRAMES,
  ...NOTICES,
];
