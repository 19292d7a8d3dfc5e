import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { periodsIn } from '../vetoes/bans-for-a-while.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { EXCEPTIONS, PREPOSITIONS } from '../words/word-sets.ts';
import { coverage, isGlue } from './accept-matches.ts';
import { speaksOfPictures } from './news-of-bans.ts';

/** Who tells what was said tells news. */
const SPEECH = new Set(
  'said says say told sagen disent dicen dicono dizem zeggen deciso decidio decidiu entschied entschieden reads read ruled wrote reported called joked warned sagte sagt teilte hiess selon declare declarado dijo dice disse dichiarato zei sa sade sagde sager sier siger сказал сообщил заявил'.split(
    ' ',
  ),
);
const MIN_WORDS = 2;

/**
 * Whether a clause of prose that was taken for news begins as a directive would: with words that restrict, which are more than half of what it
 * says, or beside which there are terms alone. News has a subject before it comes to a ban. Words that spell the credit count for nothing.
 */
export function opensWithRestriction(
  words: TextInWords,
  clause: Stretch,
  found: { passedOver: readonly Understood[]; isCredit: (at: number) => boolean },
): boolean {
  const here = found.passedOver.filter(({ from }) => from >= clause.from && from < clause.to);
  if (here.length === 0) return false;
  const first = firstWord(words, clause);
  const opening = here.find(({ from, to }) => from <= first && first < to);
  if (opening === undefined ? !isNoSubject(words, clause, here) : isSubjectOfNews(words, clause, opening)) return false;
  const covered = coverage(words, here);
  const others: number[] = [];
  let restricting = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (SPEECH.has(token.text) && covered[at] === 0) return false;
    if (covered[at] === 1) restricting += 1;
    else if (!isGlue(words, at) && !found.isCredit(at)) others.push(at);
  }
  if (restricting < MIN_WORDS) return false;
  if (opening === undefined) return isAllTerms(words, clause, others);
  // “La France interdit la publicité en ligne” is news.
  return restricting > others.length || (!closesPlace(opening) && isAllTerms(words, clause, others));
}

/** “Germany call for price”, ウェブは5月9日まで、テレビは不可: what a term says of a request, or with a day, before the first words that restrict is no subject of news. */
function isNoSubject(words: TextInWords, { from }: Stretch, here: readonly Understood[]): boolean {
  if (here.some(({ restrictions }) => restrictions.some(({ kind }) => kind === 'contact-required'))) return true;
  return periodsIn(words, { from, to: Math.min(...here.map((match) => match.from)) }).length > 0;
}

/** Whether the words beside those that restrict are terms as well, and no place stands before a colon as it does in news: “Japan: TV banned”. */
function isAllTerms(words: TextInWords, clause: Stretch, others: readonly number[]): boolean {
  if (words.tokens.slice(clause.from, clause.to).some(({ text }) => text === ':')) return false;
  const named = namedIn(words, clause);
  return others.every((at) => named.has(at));
}

/** The tokens that are part of a term or a time: where a stop is missing, “NO TV ONLINE USE UNTIL 3 MAY”, terms stand side by side. */
function namedIn(words: TextInWords, clause: Stretch): ReadonlySet<number> {
  const named = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) named.add(at);
  };
  for (const { from, to } of periodsIn(words, clause)) add(from, to);
  for (let at = clause.from; at < clause.to; ) {
    const end = termAt(words, at)?.end ?? at;
    if (end > at) add(beginOfException(words, at), end);
    at = Math.max(end, at + 1);
  }
  return named;
}

/** “Except in” before a term, which belongs to it. */
function beginOfException({ ids }: TextInWords, term: number): number {
  const from = PREPOSITIONS.has(ids[term - 1] ?? 0) ? term - 1 : term;
  return EXCEPTIONS.has(ids[from - 1] ?? 0) ? from - 1 : term;
}

/** Verbs of news; terms go on with "may", "must" or "is allowed". */
const HAVE = new Set(
  'have has had will would did do does left won lost remain remains haben hat hatten ont avait n ne han tiene hanno ha tem heeft hebben har'.split(
    ' ',
  ),
);
/** What lies outside a place begins news as well. */
const OUTSIDE = new Set('hors outside ausserhalb fuera fuori fora buiten utenfor udenfor utanfor'.split(' '));

/** "Only Italy and Spain have signed", "Outside France, nothing changes": a place, what happens there, and nothing of pictures. */
function isSubjectOfNews(words: TextInWords, clause: Stretch, { from, to, restrictions }: Understood): boolean {
  if (!closesPlace({ restrictions })) return false;
  const next = words.tokens[to]?.text ?? '';
  const isNews = HAVE.has(next) || (next === ',' && OUTSIDE.has(words.tokens[from]?.text ?? '') && to + 1 < clause.to);
  return isNews && !speaksOfPictures(words, to, clause.to);
}

const closesPlace = ({ restrictions }: Pick<Understood, 'restrictions'>): boolean =>
  restrictions.every(({ kind }) => kind.startsWith('territory'));

function firstWord(words: TextInWords, { from, to }: Stretch): number {
  let at = from;
  while (at < to && words.tokens[at]?.kind === 'mark') at += 1;
  return at;
}
