import type { TextField } from '../../vocabulary/texts.ts';
import { cityOf } from '../facts/place/gazetteer.ts';
import { MONTHS } from './calendar-words.ts';
import { laterWork } from './later-work.ts';
import { vocabulary } from './lexicon.ts';
import type { NumberSet } from './number-set.ts';
import { numbersByToken } from './numbers-by-token.ts';
import { Spelling } from './spelling.ts';
import type { Spelt } from './spelt.ts';
import { type Token, tokenize } from './tokenize.ts';
import { WordList } from './word-list.ts';

/** One text, cut into words that the phrasebook knows by number; what a grammar works out at a place is kept for the next who asks. */
export interface TextInWords {
  /** What is read: the text as far as its words are known. */
  text: string;
  field: TextField;
  tokens: readonly Token[];
  /** Number of each token's word, 0 where no phrase speaks of it. */
  ids: number[];
  /** The slots that may begin at each token, once somebody asked: see `slot-beginnings.ts`. */
  beginnings: readonly number[] | null;
  /** Tokens that were read as the known word they almost spell. */
  misspelt: ReadonlySet<number>;
  memo: Map<string, unknown[]>;
  /** Whether the text holds words of a sort, once somebody asked. */
  holds: { out?: boolean; limit?: boolean; portuguese?: boolean };
  /** Steps of work left: a text that would cost more is read no further, and is held for a person. */
  effort: number;
  /** Steps of work it had at first. */
  allowed: number;
  /** Steps that the words up to each token will take once it is known which rows fit them. */
  later: readonly number[];
}

/** A caption takes eight steps a word, and few more than twenty; takedowns in few words take most, seventy and more. */
const EFFORT_PER_WORD = 32;
const BASE_EFFORT = 3_000;
/** Almost six times what the dearest caption takes that we know of. */
const MAX_EFFORT = 17_000;
/** What can be done in the time a text may take, with what later stages do. */
const MOST_WORK = 22_000;
/** Later stages take so many steps for each row that fits. */
const FOR_ROW = 40;
/** Steps that are left for close looks at what was read of a text that takes too long. */
const FOR_LOOKS = 2_000;

/** 32,000 characters of prose hold fewer in any script with spaces; more is one mark or syllable again and again. */
export const MOST_TOKENS = 6_500;
/** A credit is a line; this is fifty of them. */
const MOST_IN_CREDIT = 2_000;

/** So many words and marks of a field are read. */
export const mostTokensOf = (field: TextField): number => (isCreditField({ field }) ? MOST_IN_CREDIT : MOST_TOKENS);

let spelling: Spelling | null = null;

/** Cuts a text, up to as many words as any caption could have. In prose only capitals are checked for misspelt words: an ordinary word that looks like one of ours is far more likely there. */
export function wordsOf(whole: string, field: TextField): TextInWords {
  vocabulary.close();
  const most = mostTokensOf(field);
  const all = tokenize(whole, { most, lines: isProse({ field }) ? 'of prose' : 'of terms' });
  const later = laterWork(all, { isProse: isProse({ field }), most: MOST_WORK });
  const tokens = later.length > all.length ? all : all.slice(0, later.length - 1);
  const text = tokens.length < all.length || all.length === most ? whole.slice(0, tokens.at(-1)?.end) : whole;
  const ids = numbersByToken(tokens.length);
  const misspelt = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const id = opensAddress(tokens, at) ? 0 : idOf(token.spelt);
    ids[at] = id;
    if (id !== 0 || token.kind !== 'word' || token.text.length < 6 || (isProse({ field }) && !token.isCaps)) continue;
    const near = nearIdOf(token.spelt);
    if (near === 0) continue;
    ids[at] = near;
    misspelt.add(at);
  }
  const allowed = Math.min(MAX_EFFORT, BASE_EFFORT + EFFORT_PER_WORD * tokens.length);
  return {
    text,
    field,
    tokens,
    ids,
    beginnings: null,
    misspelt,
    memo: new Map(),
    holds: {},
    effort: allowed,
    allowed,
    later,
  };
}

const WWW = new WordList(['www']);

/** `www.example.org`: no web that anybody may be kept from. */
const opensAddress = (tokens: readonly Token[], at: number): boolean =>
  WWW.holds(tokens[at]?.spelt) && tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none';

/** Whether a text, read up to the token at `at` and with it, takes too long, where so many rows fit. */
export function takesTooLong({ effort, allowed, later }: TextInWords, at: number, rows: number): boolean {
  return effort < 0 || allowed - effort + FOR_ROW * rows + (later[at + 1] as number) > MOST_WORK;
}

/** The first `count` words and marks of a text, as a text. */
export function startOf(words: TextInWords, count: number): TextInWords {
  return {
    ...words,
    text: words.text.slice(0, words.tokens[count - 1]?.end ?? 0),
    tokens: words.tokens.slice(0, count),
    ids: words.ids.slice(0, count),
    beginnings: null,
    memo: new Map(),
    holds: {},
    effort: Math.max(words.effort, FOR_LOOKS),
  };
}

/** Whether the field holds news, in which terms are told as well as set. */
export const isProse = ({ field }: Pick<TextInWords, 'field'>): boolean => field === 'caption' || field === 'headline';

/** Whether the text is a credit, and a bare “AFP” in it is one. */
export const isCreditField = ({ field }: Pick<TextInWords, 'field'>): boolean => CREDIT_FIELDS.has(field);

const CREDIT_FIELDS: ReadonlySet<TextField> = new Set(['credit', 'source', 'byline', 'bylineTitle', 'copyrightNotice']);

function idOf({ text, known }: Spelt): number {
  if (known.id === -1) known.id = vocabulary.idOf(text);
  return known.id;
}

/** Of the known word that a word almost spells. A town is spelt as it is: Bergen are no Belgians, Namibe and Almería no countries. */
function nearIdOf({ text, known }: Spelt): number {
  if (known.nearId !== -1) return known.nearId;
  spelling ??= new Spelling(vocabulary.words());
  const meant = cityOf(text) === null ? spelling.correct(text) : null;
  known.nearId = meant === null ? 0 : vocabulary.idOf(meant);
  return known.nearId;
}

/** Whether the text holds one of the words anywhere. */
export function holdsAny(words: TextInWords, what: keyof TextInWords['holds'], ids: NumberSet): boolean {
  let holds = words.holds[what];
  if (holds !== undefined) return holds;
  holds = false;
  for (let at = 0; at < words.ids.length && !holds; at += 1) holds = ids.has(words.ids[at] as number);
  words.holds[what] = holds;
  return holds;
}

/** Works out a value at a token once per text. */
export function remembered<Value>(words: TextInWords, name: string, at: number, workOut: () => Value): Value {
  let values = words.memo.get(name);
  if (values === undefined) {
    values = new Array(words.tokens.length + 1);
    words.memo.set(name, values);
  }
  const known = values[at];
  if (known !== undefined) return known as Value;
  const value = workOut();
  values[at] = value;
  return value;
}

/** Marks that end a clause; a comma does not. */
const ENDING_MARKS = new WordList([
  '.',
  ';',
  '!',
  '?',
  '*',
  '+',
  '|',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '"',
  '=',
  '#',
  '_',
]);

/** True where a clause begins at `at`: after a mark that ends one, a spaced or long dash, a slash, or a line break. */
export function isClauseStart(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || at === 0 || token.gap === 'line') return true;
  const before = words.tokens[at - 1] as Token;
  return before.kind === 'mark' && (isClauseEnd(words, at - 1) || before.text === ',' || before.text === ':');
}

/** True when the token at `at` is a mark that ends a clause, or there is none. */
export function isClauseEnd(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return true;
  if (token.kind !== 'mark') return false;
  if (token.text === '.') return !isInsideNumber(words, at);
  if (token.text === '-')
    return token.gap !== 'none' || token.end - token.start > 1 || isLongDash(words.text.charAt(token.start));
  return token.text === '/' || ENDING_MARKS.holds(token.spelt);
}

function isLongDash(char: string): boolean {
  return char === '–' || char === '—' || char === '―';
}

function isInsideNumber(words: TextInWords, at: number): boolean {
  const [before, after] = [words.tokens[at - 1], words.tokens[at + 1]];
  if (before?.kind !== 'number' || after === undefined) return false;
  // "18.00", "3. Mai".
  return (after.gap === 'none' && after.kind === 'number') || MONTHS.has(after.text);
}
