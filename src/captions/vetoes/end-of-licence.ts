import type { Atom } from '../phrasebook/atoms.ts';
import { ENDS_ALL } from '../phrases/read-tails.ts';
import { termAt } from '../things/term-at.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { doingsAt, isRule } from '../words/doings.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { forbids, isAnd, isBanForAWhile, isNounOfUse, periodsIn, type Stretch, sortAt } from './bans-for-a-while.ts';
import type { Outcome } from './veto.ts';

/** “UK OUT EXPIRES 5 DECEMBER”, “NO SALES USE BY 5 DECEMBER”, “kein TV bis 5.12. nutzbar”: it is said of the picture, and not of a ban. */
export function endsLicence({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some((one) => isBanForAWhile(one) || one.kind === 'embargo-until')) return false;
  return periodsIn(words, { from, to }).some((period) => {
    const before = { from, to: period.from };
    if (!forbids(words, before) || holds(words, before, BANS_NAMED)) return false;
    return (
      isOfLicence(words, period) ||
      isUseJoined(words, before) ||
      isUsedUntil(words, period) ||
      isOtherSortJoined(words, before) ||
      beginsAnother(words, before)
    );
  });
}

function holds({ tokens }: TextInWords, { from, to }: Stretch, texts: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).some(({ text }) => texts.has(text));
}

/** Of these it may be said that they expire. */
const BANS_NAMED = new Set(
  'ban embargo embargoes embargoed holdback hold blackout restriction restrictions exclusivity sperre sperrfrist embargos verbot'.split(
    ' ',
  ),
);

const BY = new Set(['by']);
const WITHIN = new Set('within binnen innerhalb inside'.split(' '));

function isOfLicence(words: TextInWords, { from, to }: Stretch): boolean {
  const [before = '', first = ''] = [words.tokens[from - 1]?.text, words.tokens[from]?.text];
  if (BY.has(first) || ENDS_ALL.has(first) || ENDS_ALL.has(before)) return true;
  // “No TV within 14 days of broadcast”, “no use within 14 days” are bans.
  if (!WITHIN.has(first) || isCounted(words, to)) return false;
  return !(isNounOfUse(words, from - 1) && doingsAt(words, from - 2).some(({ says }) => says === 'not'));
}

/** “… of broadcast”: it is said what the days are counted from. */
const isCounted = ({ tokens }: TextInWords, to: number): boolean => !DAYS.has(tokens[to - 1]?.text ?? '');
const DAYS = new Set(
  'hour hours day days week weeks month months year years h hrs stunden tag tage tagen woche wochen monat monaten monate jahr jahren uur dag dagen weken maanden jaar'.split(
    ' ',
  ),
);

/** Whether a time begins at `at` that is no ban’s: such a ban stands without it. */
export function beginsEndOfLicence(words: TextInWords, at: number): boolean {
  const end = readTimeTail(words, at)?.end ?? at;
  return end > at && (isOfLicence(words, { from: at, to: end }) || isUsedUntil(words, { from: at, to: end }));
}

/** “No sales and use until”, “kein Verkauf und nur bis”. */
function isUseJoined(words: TextInWords, { to }: Stretch): boolean {
  const isOnly = doingsAt(words, to).some(({ says }) => says === 'only');
  const joint = isOnly ? to - 1 : isNounOfUse(words, to - 1) ? to - 2 : -1;
  return isAnd(words, joint);
}

/** “Must not be sold and papers until”: what is joined is of another sort than what is forbidden. */
function isOtherSortJoined(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = to - 1; at > from; at -= 1) {
    if (!isAnd(words, at)) continue;
    if (forbids(words, { from: at, to })) return false;
    if (endsTerm(words, at - 1)) return true;
    const [before, behind] = [lastSort(words, { from, to: at }), firstSort(words, { from: at + 1, to })];
    return before !== behind || before === null;
  }
  return false;
}

function firstSort(words: TextInWords, { from, to }: Stretch): Atom['in'] | null {
  for (let at = from; at < to; at += 1) if (sortAt(words, at) !== null) return sortAt(words, at);
  return null;
}

function lastSort(words: TextInWords, { from, to }: Stretch): Atom['in'] | null {
  for (let at = to - 1; at >= from; at -= 1) if (sortAt(words, at) !== null) return sortAt(words, at);
  return null;
}

/** “TV VERBOTEN NUTZUNG IN PRINT BIS”, 방송 금지 온라인 …까지, “SIN TV USO EDITORIAL HASTA”, “NO SALES PRESS USE UNTIL”: without a stop the next term begins. */
function beginsAnother(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const isBehindVerdict = endsTerm(words, at - 1) && (isNounOfUse(words, at) || sortAt(words, at) !== null);
    if (isBehindVerdict) return true;
    if (USES_FIRST.has(words.tokens[at]?.text ?? '') && sortAt(words, at - 1) !== null) return true;
  }
  if (!isNounOfUse(words, to - 1)) return false;
  for (let at = to - 2; at >= from && !JOINERS.has(words.ids[at] ?? 0); at -= 1)
    if (termAt(words, at)?.atom.in === 'act' && !/^archiv\p{L}*(?<!s)$/u.test(words.tokens[at]?.text ?? ''))
      return true;
  return false;
}

/** A verdict behind what it is said of: “TV verboten”, “UK out”. */
function endsTerm(words: TextInWords, at: number): boolean {
  const isOut = words.tokens[at]?.text === 'out';
  for (let start = Math.max(1, at - 1); start <= at; start += 1) {
    const isVerdict = isOut
      ? start === at
      : doingsAt(words, start).some(({ says, end }) => says === 'forbid' && end === at + 1);
    if (isVerdict && (sortAt(words, start - 1) !== null || isNounOfUse(words, start - 1))) return true;
  }
  return false;
}

/** Nouns of use that stand before what they are said of, as Romance languages put them. */
const USES_FIRST = new Set(
  'utilisation uso utilizacion utilizzo utilizacao publicacion pubblicazione publicacao droits derechos diritti direitos'.split(
    ' ',
  ),
);

/** “Kein TV bis 5.12. nutzbar”, 14일 이내 사용. */
function isUsedUntil(words: TextInWords, { to }: Stretch): boolean {
  if (!USED.has(words.tokens[to]?.text ?? '')) return false;
  for (let at = to; at < Math.min(to + MOST_BEHIND, words.tokens.length); at += 1)
    if (doingsAt(words, at).some(({ says }) => isRule(says))) return false;
  return true;
}

const MOST_BEHIND = 4;
const USED = new Set(
  'nutzbar verwendbar gultig usable utilisable utilizable utilizzabile utilizavel bruikbaar 사 사용 이용 使 使用'.split(
    ' ',
  ),
);
