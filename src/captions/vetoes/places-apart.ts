import { termAt } from '../things/term-at.ts';
import { isDutchEn, isDutchOf } from '../words/dutch-of.ts';
import { earlier } from '../words/earlier.ts';
import { NumberSet } from '../words/number-set.ts';
import { skipAll } from '../words/skip-words.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, FILLERS, JOINERS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import type { Outcome } from './veto.ts';

const WHERE = new Set('in op voor binnen'.split(' '));

const USES = new Set('gebruik publicatie verspreiding plaatsing'.split(' '));

/** “Niet voor web of in België”, “geen reclame en gebruik in België”: two things that are closed. */
export function placesBehindDutchOr({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ within }) => within?.territories !== undefined)) return false;
  for (let at = from; at < to; at += 1) if (opensPlace(words, at)) return true;
  return false;
}

function opensPlace(words: TextInWords, at: number): boolean {
  const isOf = isDutchOf(words, at);
  if (!(isOf || isDutchEn(words, at))) return false;
  const [next, second] = [words.tokens[at + 1]?.text ?? '', words.tokens[at + 2]?.text ?? ''];
  return (isOf && WHERE.has(next)) || (USES.has(next) && WHERE.has(second));
}

const ELSEWHERE = new Set(
  'elsewhere otherwise anderswo sonst andernorts ailleurs sinon altrove altrimenti elders overigens annars ellers иначе'.split(
    ' ',
  ),
);

/** “UK out until 3 May, elsewhere until 9 May”: all other countries open on 9 May, and do not close then. */
export function endsElsewhere({ words: { tokens }, from, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind }) => kind.startsWith('expires-'))) return false;
  const before = tokens[earlier(tokens, from)?.text === ':' ? from - 2 : from - 1];
  return ELSEWHERE.has(tokens[from]?.text ?? '') || ELSEWHERE.has(before?.text ?? '');
}

const BETWEEN = new NumberSet([...PREPOSITIONS, ...FILLERS]);

/** “No use except in Spain and for web”. */
export function opensPlaceAndMedium({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind, within }) => kind === 'territory-only' && within?.channels !== undefined))
    return false;
  const except = words.ids.slice(from, to).findIndex((id) => EXCEPTIONS.has(id));
  if (except === -1) return false;
  for (let at = from + except; at < to; at += 1) {
    if (!JOINERS.has(words.ids[at] ?? 0) || termAt(words, at - 1)?.atom.in !== 'territory') continue;
    const behind = skipAll(words, at + 1, { set: BETWEEN, most: 3 });
    if (termAt(words, behind)?.atom.in === 'channel') return true;
  }
  return false;
}

/** “No use outside the UK except in Ireland from 3 May”: the day is that of what is left open. */
export function datesException({ words, from, to, restrictions }: Outcome): boolean {
  const isDated = restrictions.some(
    ({ kind, within }) =>
      kind === 'territory-only' && (within?.from ?? within?.until ?? within?.fromDays) !== undefined,
  );
  const own = words.ids.slice(from, to);
  return isDated && own.some((id) => OUTSIDE.has(id)) && own.some((id, index) => index > 0 && EXCEPTIONS.has(id));
}
