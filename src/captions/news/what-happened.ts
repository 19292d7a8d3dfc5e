import { limits } from '../behind-credits/behind-credit.ts';
import { NEWS_VERBS, WHAT_HAPPENED } from '../phrasebook/what-happened.ts';
import { follows, type Pattern, patternOf, type Slots } from '../phrases/follow-pattern.ts';
import { termAt } from '../things/term-at.ts';
import { directivesIn } from '../words/directives-in.ts';
import { foldText } from '../words/fold-text.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import { speaksOfPictures } from './news-of-bans.ts';

const PATTERNS: readonly Pattern[] = WHAT_HAPPENED.flatMap(({ patterns }) =>
  patterns.map((written) => patternOf(written)),
);
const SLOTS: Slots = { verb: (word) => NEWS_VERBS.has(word) };

const HAVE = new Set(['has', 'have', 'had', 'hat', 'haben', 'ist', 'a', 'ont', 'ha', 'han', 'heeft', 'is', 'har']);
/** Words up to the first comma: more are a sentence of their own. */
const MOST_OF_SUBJECT = 5;
/** What is pictured on, or made as, pictures: terms speak of it. */
const ARE_PICTURES = new Set(
  'drawings drawing scenes scene portraits portrait series stills still clips clip sketch sketches frames set zeichnungen szenen serie dessins scenes serie dibujos escenas disegni scene desenhos cenas tekeningen beelden tegningene'.split(
    ' ',
  ),
);

/** “The film, not to be shown in Iran, won the top prize in Cannes.”, “All countries but Hungary backed the plan.”: news that forbids nothing. */
export function tellsWhatHappened(words: TextInWords, clause: Stretch): boolean {
  const verb = verbBehindAside(words, clause);
  if (verb !== null) return ordersNothing(words, { from: verb, to: clause.to });
  return tellsWhoTookPart(words, clause) && ordersNothing(words, clause);
}

/** Where the verb stands behind “The film, …,”; null where no such sentence begins. */
function verbBehindAside(words: TextInWords, { from, to }: Stretch): number | null {
  const { tokens } = words;
  const first = nextComma(words, from, to);
  const second = first === -1 || first - from > MOST_OF_SUBJECT ? -1 : nextComma(words, first + 1, to);
  if (second === -1 || forbids(words, first + 1) || speaksOfPictures(words, from, first)) return null;
  const verb = HAVE.has(tokens[second + 1]?.text ?? '') ? second + 2 : second + 1;
  if (verb >= to || !NEWS_VERBS.has(tokens[verb]?.text ?? '')) return null;
  return tokens.slice(from, first).some(({ text }) => ARE_PICTURES.has(text)) ? null : verb;
}

function nextComma({ tokens }: TextInWords, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** “, no web,”: a ban as desks write it; “, not on television since May,” is told of somebody. */
function forbids(words: TextInWords, at: number): boolean {
  const { text = '', isTitle = true } = words.tokens[at] ?? {};
  return isTitle || !DENIES.has(text) || (NONE.has(text) && termAt(words, at + 1) !== null);
}

const DENIES = new Set(
  'no not never nicht nie kein keine pas jamais sans sin senza sem nunca jamas non mai nao niet nooit geen zonder ikke aldri ingen uten uden inte aldrig utan не никогда без'.split(
    ' ',
  ),
);
const NONE = new Set('no kein keine sans sin senza sem geen zonder ingen utan uten uden без'.split(' '));

const FIRST_WORDS = new WordList(PATTERNS.flatMap(({ first }) => [...first]));

function tellsWhoTookPart({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  const said = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const first = said[0];
  if (first === undefined || !FIRST_WORDS.holds(first.spelt)) return false;
  return PATTERNS.some(
    (pattern) => pattern.first.has(first.text) && follows(said, { at: 0, to: said.length }, pattern.start, SLOTS),
  );
}

/** Nothing in it is a picture, its use or an order, and nothing behind its last comma limits. */
function ordersNothing(words: TextInWords, { from, to }: Stretch): boolean {
  if (speaksOfPictures(words, from, to)) return false;
  const comma = words.tokens.slice(from, to).findLastIndex(({ text }) => text === ',');
  if (comma === -1) return true;
  const last = { from: from + comma + 1, to };
  return !directivesIn(words, last).isStrong && !limits(foldText(quoteOf(words, last).text));
}
