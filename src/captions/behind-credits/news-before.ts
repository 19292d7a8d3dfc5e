import type { Span } from '../../vocabulary/texts.ts';

/** What comes before a credit at the end of a caption is at least this long; a credit further ahead opens it, and news follows. In UTF-16 units. */
export const MIN_NEWS = 12;
/** In Chinese, Japanese and Korean a few characters are a sentence. */
export const MIN_EAST_ASIAN_NEWS = 5;

/** Whether a credit that stands behind news ends at `start` at the latest. `quotes` are the stretches that spell credits. */
export const isBehindNewsAndCredit = (quotes: readonly Span[], start: number): boolean =>
  quotes.some((quote) => quote.start >= MIN_NEWS && quote.end <= start);
