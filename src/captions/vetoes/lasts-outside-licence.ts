import { closesAt } from './under-a-ban.ts';
import type { Outcome } from './veto.ts';

const ENDS = new Set(['.', ';', '!', '?']);

/** What speaks of a licence, or of all that is allowed. */
const LICENCE =
  /^(?:licen|lizen|lisens|licens|licc|rights?$|use$|usage$|used$|usable|cleared|free|only|nutz|verwend|frei|nur|uso|utili|droit|derech|diritt|direit|solo|uniquement|gebruik|rechten|alleen|bruk|brug|kun|право|лиценз|только)/u;

/** “No use in Germany, Austria, 30 days”: no limit for a length, where a ban, or nothing of a licence, stands before it. */
export function lastsOutsideLicence({ words, from, does }: Outcome): boolean {
  if (does !== 'limit-for' || words.tokens[from]?.text !== ',') return false;
  let isOfLicence = false;
  for (let at = from - 1; at >= 0 && !ENDS.has(words.tokens[at]?.text ?? ''); at -= 1) {
    if (closesAt(words, at)) return true;
    isOfLicence ||= LICENCE.test(words.tokens[at]?.text ?? '');
    if (words.tokens[at]?.gap === 'line') break;
  }
  return !isOfLicence;
}
