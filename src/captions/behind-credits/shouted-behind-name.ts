import { canonicalAgency } from '../facts/agency-names.ts';
import { namesOrganisation } from '../facts/organisation-words.ts';
import { opensName } from '../facts/people/given-names.ts';
import { quoteOf } from '../words/quote-match.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';

/** “REUTERS/Jane Roe GERMANY TO WAIT”: a name in small letters does not go on in capitals, but with whom it works for. “Maria José LOPEZ” does. */
export function shoutsBehindName(words: TextInWords, at: number): boolean {
  const [first, last, token] = words.tokens.slice(Math.max(0, at - 2), at + 1);
  if (token?.gap !== 'space' || !isShouted(token)) return false;
  if (!isOfName(first) || !isOfName(last) || last?.isCaps === true || opensName(last?.text ?? '')) return false;
  const to = endOfCapitals(words, at);
  if (isSource(words, { from: at, to })) return false;
  // “OLD - DO NOT PUBLISH”.
  const goesOn = words.tokens[to]?.text === '-' && isCaps(words, to + 1);
  return to - at > 1 || goesOn || token.end - token.start >= SHORTEST_WORD;
}

const isShouted = (token: Token): boolean => token.kind === 'word' && token.isCaps && token.end - token.start > 1;

const isOfName = (token: Token | undefined): boolean => token?.kind === 'word' && token.isTitle;

function endOfCapitals(words: TextInWords, from: number): number {
  let to = from + 1;
  while (to < from + MOST_WORDS && !isClauseEnd(words, to) && words.tokens[to]?.gap !== 'line' && isCaps(words, to))
    to += 1;
  return to;
}

const isCaps = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.isCaps === true;

/** An agency, a service of one, or a body: “Jane Roe USA TODAY Sports”, “Jane Roe US NAVY”. */
function isSource(words: TextInWords, { from, to }: { from: number; to: number }): boolean {
  if (FLAGS.has(words.tokens[from]?.text ?? '')) return true;
  for (let end = from + 1; end <= Math.min(to, from + LONGEST_AGENCY); end += 1) {
    const { text } = quoteOf(words, { from, to: end });
    if (canonicalAgency(text) !== null || namesOrganisation(text)) return true;
  }
  return false;
}

/** Letters of fewer are as likely those of a house that no list knows: “NTB”. */
const SHORTEST_WORD = 5;
const LONGEST_AGENCY = 3;
const MOST_WORDS = 12;
/** What a credit itself says of the picture. */
const FLAGS = new Set(
  'photo photos pool file handout ho via for by and und et images image foto stf str ii iii iv jr sr'.split(' '),
);
