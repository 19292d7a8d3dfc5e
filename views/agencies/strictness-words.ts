import type { Stage } from '../../src/rights/exceptions/enforcement.ts';
import type { Ending } from '../../src/rights/moments/reach.ts';
import type { PhraseFamily } from '../../src/rights/places/territory-basis.ts';

export const STAGE_WORDS = { block: 'Blocks', warn: 'Warns', observe: 'Only observes' } satisfies Record<Stage, string>;

/** What a stage does with a use that the terms forbid. */
export const STAGE_SENTENCES = {
  block: 'What the terms forbid is refused.',
  warn: 'What the terms forbid can be cleared by whoever says why.',
  observe: 'What the terms forbid goes out all the same, marked “would be blocked”; the history keeps each.',
} satisfies Record<Stage, string>;

export const ENDING_WORDS = {
  agreement: 'End of the agreement',
  quota: 'Quota used up',
  'expires-on': 'Use until a day',
  'expires-after-days': 'Use for so many days',
  'no-archive': 'No archiving',
  'one-time-use': 'One use only',
} satisfies Record<Ending, string>;

export const FAMILY_WORDS = {
  out: '“Germany out”',
  'no-sales': '“No sales in Germany”',
  'media-out': '“German media out”',
} satisfies Record<PhraseFamily, string>;
