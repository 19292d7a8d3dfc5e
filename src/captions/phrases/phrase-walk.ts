import type { Thing } from '../things/things.ts';
import type { Moment } from '../times/read-moment.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { idsOf } from '../words/word-classes.ts';
import { endsCopyright } from './ends-copyright.ts';
import { joinsOwnTerm, opensOwnTerm, partsTerm } from './opens-own-term.ts';
import type { State, Way } from './phrase-graph.ts';
import { couldSatisfy } from './phrase-needs.ts';
import { goesOnWithBan } from './phrase-slots.ts';
import { beginningsIn, ONE_WORD } from './slot-beginnings.ts';
import type { Tails } from './tails.ts';

/** What the slots of a row took from the text. */
export interface Captures {
  things?: readonly Thing[];
  /** Things named before them, at the head of the clause. */
  before?: readonly Thing[];
  /** The list goes on after "use" and a comma: what it allows may have ended there. */
  isLoose?: boolean;
  /** A place or a time said between the things and the rest of the row. */
  innerTails?: Tails;
  moment?: Moment;
  hours?: number;
  credit?: string;
  whom?: string;
  title?: string;
  /** Where the last run of any words began, as an index of tokens. */
  gapFrom?: number;
  /** What the use is tied to. */
  tie?: string;
}

/** Where a slot may end when it begins at `at`, and what it took. */
export type SlotReader = (words: TextInWords, at: number, slot: string) => readonly { end: number; took: Captures }[];

export interface Walked<Row> {
  row: Row;
  end: number;
  took: Captures;
}

const OPENERS = idsOf(
  'no not only out nur keine kein nicht pas solo sin geen niet kun ikke ingen inte endast prohibited restricted embargoed только не none nor keinen keinem keiner keines keinerlei keinesfalls niemals aucun aucune jamais ningun ninguna nunca jamas nessun nessuna niente nenhum nenhuma nunca nooit ej 금 禁 불 仅 限',
);

/** A word that another directive begins with: no gap and no clause swallows it. */
export function startsAnother(words: TextInWords, at: number): boolean {
  return OPENERS.has(words.ids[at] ?? 0);
}

/** A slot of any number of these words, none included. */
const PRIOR = idsOf(
  'his her their its the our any an a agency s photographer publisher club artist gallery museum studio federation express prior explicit specific previous advance written further full vorherige vorheriger ausdruckliche ausdrucklicher schriftliche schriftlicher l specifique prealable ecrite ecrit expresse et su la el previa previo expresa expreso escrita y e il scritta scritto preventiva por escrito o voorafgaande schriftelijke forutgaende forudgaende skriftlig skriftligt skriftliga fotografens письменного предварительного per iscritto',
);
const MAX_PRIOR = 6;
/** "Copyright 2025 NBAE (Photo by …": a bracket that begins with one of these is the credit. */
const CREDITS = new Set(['photo', 'photos', 'photograph', 'foto', 'fotos', 'picture', 'credit', 'photographer']);
const GAP_MARKS = new Set(['/', '"', "'", '(', ')', '[', ']']);

/** Every way a row of `root` fits the words from `from` on. */
export function walkPhrases<Row>(
  words: TextInWords,
  from: number,
  { root, slots, offers }: { root: State<Row>; slots: SlotReader; offers: readonly number[] },
): Walked<Row>[] {
  const walk: Walk<Row> = { words, slots, offers, beginnings: beginningsIn(words), found: [] };
  walkFrom(walk, root, from, NOTHING_TAKEN);
  return walk.found;
}

/** Whether any way leads on from a state at all. */
export function canGoOn<Row>(
  state: State<Row>,
  word: number,
  { offers, at }: { offers: readonly number[]; at: number },
): boolean {
  return state.after(word) !== undefined || (state.hasOpenWays && couldSatisfy(state.needs, offers, at));
}

interface Walk<Row> {
  words: TextInWords;
  slots: SlotReader;
  /** What the words from each place on can satisfy. */
  offers: readonly number[];
  beginnings: readonly number[];
  found: Walked<Row>[];
}

const NOTHING_TAKEN: Captures = {};

function walkFrom<Row>(walk: Walk<Row>, state: State<Row>, at: number, took: Captures): void {
  const { words } = walk;
  words.effort -= 1;
  if (words.effort < 0) return;
  const row = state.rows[0];
  if (row !== undefined) walk.found.push({ row, end: at, took });
  const next = at < words.tokens.length ? state.after(words.ids[at] as number) : undefined;
  if (next !== undefined) walkFrom(walk, next, at + 1, took);
  if (!state.hasOpenWays || !couldSatisfy(state.needs, walk.offers, at)) return;
  const begins = walk.beginnings[at] as number;
  for (let index = 0; index < state.slots.length; index += 1) {
    const possible = (state.beginnings[index] as number) & begins;
    if (possible === 0 || !couldSatisfy(state.needsOfSlots, walk.offers, at, index)) continue;
    words.effort -= 1;
    const way = state.slots[index] as Way<Row, string>;
    if ((possible & ONE_WORD) !== 0) walkFrom(walk, way.state, at + 1, took);
    else if (way.over === 'prior') walkFrom(walk, way.state, afterPrior(words, at), took);
    else
      for (const filled of walk.slots(words, at, way.over))
        walkFrom(walk, way.state, filled.end, joined(took, filled.took));
  }
  for (let index = 0; index < state.gaps.length; index += 1) {
    if (!couldSatisfy(state.needsOfGaps, walk.offers, at, index)) continue;
    const way = state.gaps[index] as Way<Row, number>;
    const withGap = joined(took, { gapFrom: at });
    // What a row ends with ends before another term; what stands between its words is its own.
    const isLast = way.state.rows.length > 0;
    for (const end of gapEnds(words, at, { most: way.over, isLast })) walkFrom(walk, way.state, end, withGap);
  }
}

/** Of two runs of things the first is where, or what for; a third goes with the second. */
function joined(took: Captures, next: Captures): Captures {
  if (took === NOTHING_TAKEN) return next;
  const both: Captures = Object.assign({}, took, next);
  if (took.things === undefined || next.things === undefined) return both;
  if (took.before === undefined) both.before = took.things;
  else both.things = [...took.things, ...next.things];
  return both;
}

function afterPrior({ ids }: TextInWords, at: number): number {
  let end = at;
  while (end - at < MAX_PRIOR && PRIOR.has(ids[end] ?? 0)) end += 1;
  return end;
}

/** A quotation mark before the word right before a gap. */
const isQuoteBefore = ({ tokens }: TextInWords, at: number): boolean => at > 1 && tokens[at - 2]?.text === '"';

/** Up to `most` words of one clause. */
function gapEnds(words: TextInWords, at: number, { most, isLast }: { most: number; isLast: boolean }): number[] {
  const ends = [at];
  for (let end = at; end - at < most && end < words.tokens.length; end += 1) {
    const token = words.tokens[end];
    if ((isClauseEnd(words, end) && !GAP_MARKS.has(token?.text ?? '')) || startsAnother(words, end)) break;
    // “© NHK” を明記: what is quoted ends with its mark.
    if (isLast && token?.text === '"' && isQuoteBefore(words, at)) break;
    if (isLast && endsCopyright(words, at, end)) break;
    if (isLast && (opensOwnTerm(words, end) || goesOnWithBan(words, end) || joinsOwnTerm(words, end))) break;
    if (isLast && partsTerm(words, end)) break;
    if (token?.text === '(' && CREDITS.has(words.tokens[end + 1]?.text ?? '')) break;
    ends.push(end + 1);
  }
  return ends;
}
