import { earlier } from '../words/earlier.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import { closesAt } from './under-a-ban.ts';
import type { Outcome } from './veto.ts';

const ENDS = new Set(['.', ';', '!', '?']);

/** What speaks of a licence, or of all that is allowed. */
const LICENCE =
  /^(?:licen|lizen|lisens|licens|licc|rights?$|use$|usage$|used$|usable|cleared|free|only|nutz|verwend|frei|nur|uso|utili|droit|derech|diritt|direit|solo|uniquement|gebruik|rechten|alleen|bruk|brug|kun|право|лиценз|только)/u;

/** “No use in Germany, Austria, 30 days”: no limit for a length, where a ban, or nothing of a licence, stands before it. */
export function lastsOutsideLicence({ words, from, does }: Outcome): boolean {
  if (does !== 'limit-for' || words.tokens[from]?.text !== ',') return false;
  const before = startOfSentence(words, from);
  if (isBehindBan(words, before, from)) return true;
  return !words.tokens.slice(before, from).some(({ text }) => LICENCE.test(text));
}

const FOR = new WordList('for fur pour por per voor i для'.split(' '));

/** “No print use, online for 30 days”, “NO TV ONLINE FOR 30 DAYS”: closed for so long, or open. */
export function lastsBehindBan({ words, from, to, restrictions }: Outcome): boolean {
  const { tokens } = words;
  const before = earlier(tokens, from);
  const goesOn = before?.text === ',' || (before?.kind === 'word' && tokens[from]?.gap !== 'line');
  if (!goesOn || !tokens.slice(from + 1, to).some(({ spelt }) => FOR.holds(spelt))) return false;
  return (
    restrictions.some(({ kind, within }) => kind === 'expires-after-days' && within?.channels !== undefined) &&
    isBehindBan(words, startOfSentence(words, from), from)
  );
}

function startOfSentence({ tokens }: TextInWords, from: number): number {
  let at = from;
  while (at > 0 && !ENDS.has(tokens[at - 1]?.text ?? '')) {
    at -= 1;
    if (tokens[at]?.gap === 'line') break;
  }
  return at;
}

function isBehindBan(words: TextInWords, start: number, from: number): boolean {
  for (let at = start; at < from; at += 1) if (closesAt(words, at)) return true;
  return false;
}
