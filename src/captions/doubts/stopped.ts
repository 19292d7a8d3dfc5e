import type { Care } from '../behind-credits/spells-credit.ts';
import type { Doubt, Quote, ReadRestriction } from '../reading.ts';
import { momentAt } from '../times/read-time-tail.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** What was read of a text and what was not. */
interface Told {
  restrictions: readonly ReadRestriction[];
  doubts: Doubt[];
  notices: Quote[];
}

/**
 * Where nothing may be used, the sentences that explain why are part of the notice. A withhold ends one day: words beside it that
 * restrict must still be held then.
 */
export function withoutExplanations(words: TextInWords, told: Told, care: Care): Pick<Told, 'doubts' | 'notices'> {
  const { restrictions, doubts, notices } = told;
  const whole = restrictions.filter(({ within }) => within === undefined);
  const isKilled = whole.some(({ kind }) => kind === 'kill');
  const isStopped = isKilled || whole.some(({ kind }) => kind === 'withhold');
  if (care !== 'everything' || !isStopped) return { doubts, notices };
  // What the house holds for a person stays, whatever else is said.
  const held = doubts.filter((doubt) => doubt.phrase !== undefined || (!isKilled && mayRestrict(words, doubt)));
  const explaining = doubts.filter((doubt) => !held.includes(doubt));
  return { doubts: held, notices: [...notices, ...explaining.map(({ start, end, text }) => ({ start, end, text }))] };
}

/** A limit or a day, which no explanation has. */
function mayRestrict(words: TextInWords, { start, end }: Doubt): boolean {
  return words.tokens.some(
    (token, at) => token.start >= start && token.end <= end && (LIMITS.has(token.text) || momentAt(words, at) !== null),
  );
}

const LIMITS = new Set(
  'only solely exclusively nur ausschliesslich uniquement seulement exclusivement solo solamente unicamente apenas somente soltanto lediglich alleen uitsluitend enkel slechts kun bare bara endast enbart utelukkende udelukkende uteslutande только 만 仅 限'.split(
    ' ',
  ),
);
