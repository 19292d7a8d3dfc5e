import type { Atom } from '../phrasebook/atoms.ts';
import { termAt } from '../things/term-at.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { forbids, isNounOfUse, periodsIn, type Stretch } from './bans-for-a-while.ts';
import type { Outcome } from './veto.ts';

interface Term extends Stretch {
  atom: Atom;
}

/**
 * “NO TV ONLINE USE UNTIL 3 MAY”, “KEIN TV NUTZUNG BIS 3. MAI”, 방송 금지 온라인 5월 3일까지: where nothing joins two terms a stop may be missing
 * between them, and the end may be that of what is allowed.
 */
export function endsAnUnjoinedTerm({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind }) => BAN.test(kind))) return false;
  const [period] = periodsIn(words, { from, to });
  const end = period?.from ?? endBehind(words, to);
  const terms = termsIn(words, { from, to: end });
  const last = terms.findLastIndex(({ atom }) => atom.in !== 'use');
  const [other, use] = [terms[last], terms[last + 1]];
  if (other === undefined || (use ?? other).to !== end) return false;
  if (period !== undefined && use !== undefined && startsAnew(words, { from, term: other, use })) return true;
  const before = terms.findLastIndex(({ atom }, index) => index < last && atom.in !== 'use');
  const one = terms[before];
  // “PAS DE TV USAGE WEB”: a use between them says no more of the first.
  return one !== undefined && areTwoTerms(words, { ...one, to: terms[last - 1]?.to ?? one.to }, other);
}

/** Where a time begins behind a use that stands at a token; -1 where none does. */
function endBehind(words: TextInWords, at: number): number {
  const use = termAt(words, at);
  return use?.atom.in === 'use' && readTimeTail(words, use.end) !== null ? use.end : -1;
}

const BAN = /-except$|^no-/;

/** The terms of a stretch; two that name use itself side by side count as one. */
function termsIn(words: TextInWords, { from, to }: Stretch): Term[] {
  const terms: Term[] = [];
  for (let at = from; at < to; ) {
    const term = termAt(words, at);
    if (term !== null && term.end <= to) terms.push({ from: at, to: term.end, atom: term.atom });
    at = term === null ? at + 1 : term.end;
  }
  return terms;
}

/** Nouns that “kein” and “без” do not go with in this form: they begin a term of their own. */
const NOUNS = new Set(
  'nutzung verwendung veroffentlichung verbreitung publikation использование публикация распространение'.split(' '),
);
const NOT_WITH_THEM = new Set(['kein', 'без', 'для']);

function startsAnew({ tokens }: TextInWords, { from, term, use }: { from: number; term: Term; use: Term }): boolean {
  const noun = tokens[use.from];
  if (term.to !== use.from || noun?.isJoined === true || !NOUNS.has(noun?.text ?? '')) return false;
  return term.from > from && NOT_WITH_THEM.has(tokens[term.from - 1]?.text ?? '');
}

/** Side by side, or with nothing but a word that forbids between them. */
function areTwoTerms(words: TextInWords, one: Term, other: Term): boolean {
  const between = { from: one.to, to: other.from };
  if (words.tokens[other.from]?.isJoined === true) return false;
  const isMedium = other.atom.in === 'channel';
  const isPart = isMedium || other.atom.in === 'territory';
  if (between.from < between.to) {
    // 방송 금지 한국: in the East a ban stands behind what it forbids, in the West also before a place.
    const isPartBehindBan = isMedium || (isPart && EASTERN.test(words.tokens[between.from]?.text ?? ''));
    const isOnlyBan = words.tokens.slice(between.from, between.to).every(({ kind }) => kind === 'word');
    return isOnlyBan && between.to - between.from <= LONGEST_BAN && forbids(words, between) && isPartBehindBan;
  }
  if (one.atom.in === 'channel')
    // “Online news use” is one.
    return isMedium ? !sharesMedium(one.atom, other.atom) : isPress(other.atom) && !endsInUse(words, other);
  if (one.atom.in === 'act' && isPart) return words.tokens[other.from]?.isCaps === true;
  return (one.atom.in === 'act' || one.atom.in === 'purpose') && isPress(other.atom);
}

const LONGEST_BAN = 2;
const EASTERN = /[\u3040-\u9fff\uac00-\ud7a3]/u;

/** “Print magazines” are one medium. */
function sharesMedium(one: Atom, other: Atom): boolean {
  if (one.in !== 'channel' || other.in !== 'channel') return false;
  return one.values.some((value) => other.values.includes(value));
}

/** Spelt with the term, or behind it. */
const endsInUse = (words: TextInWords, { to }: Term): boolean =>
  isNounOfUse(words, to - 1) || termAt(words, to)?.atom.in === 'use';

const isPress = (atom: Atom): boolean => atom.in === 'purpose' && atom.values.includes('editorial');
