import { namesOrganisation } from '../organisation-words.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { type Run, score } from './name-likeness.ts';
import { positionAfter } from './positions.ts';
import { isSingleName, mayBeSingleName } from './single-name.ts';
import { NAME_PARTICLES, phraseStart, stripTitles } from './strip-titles.ts';

/** A run of words that reads as a person's name. */
export interface NameRun {
  /** Indexes of the words of the name, `to` exclusive. */
  from: number;
  to: number;
  /** Index of the first word of the whole phrase, titles and roles included. */
  phraseFrom: number;
  start: number;
  end: number;
  name: string;
  position: string | null;
}

/** The people a stretch of words names, in its order. `isList` says that single names count after a role (`daughters Sasha and Malia`). */
export function nameRuns(text: string, words: readonly Word[], isList: boolean): NameRun[] {
  const out: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at);
    const run = personIn(text, words, { from: at, to: end, previous: out.at(-1), isList });
    if (run !== null) out.push(run);
    at = end;
  }
  return out;
}

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.capital && !isDateWord(words, at);
}

function isDateWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.isWeekday && word.text.length > 5) return true;
  if (!word.isMonth) return false;
  return words[at + 1]?.kind === 'number' || words[at - 1]?.kind === 'number' || words[at + 1]?.text === '.';
}

function runEnd(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    const isName = word?.kind === 'word' && word.capital && !isDateWord(words, at);
    const isParticle =
      word?.kind === 'word' &&
      NAME_PARTICLES.has(word.text) &&
      // Italian and Spanish `al Quirinale`: at a place, no part of an Arabic name.
      !(word.text === 'al' && namesOrganisation(next?.text ?? '')) &&
      !joinsTwo(words, from, at) &&
      !(word.text === 'di' && at - from > 1 && cityOf(next?.text ?? '') !== null) &&
      (next?.capital === true || (NAME_PARTICLES.has(next?.text ?? '') && words[at + 2]?.capital === true));
    const isInitial =
      word?.text === '.' &&
      /^(?:\p{Lu}|Jr|Sr|St|Dr|Mr|Mrs|Ms|Sgt|Gen|Lt|Col|Capt|Maj|Gov|Sen|Rep|Rev|Prof)$/u.test(
        words[at - 1]?.text ?? '',
      ) &&
      next?.capital === true;
    if (!isName && !isParticle && !isInitial) return at;
    at += 1;
  }
  return at;
}

/** `Bia Cardim e Davi Nunes`: between two whole names the small word is `and`; `Ramón y Cajal` is one. */
function joinsTwo(words: readonly Word[], from: number, at: number): boolean {
  if (!/^[ye]$/.test(words[at]?.text ?? '')) return false;
  const isWhole = words.slice(from, at).filter((word) => word.capital).length >= 2;
  return isWhole && words[at + 1]?.capital === true && words[at + 2]?.capital === true;
}

function personIn(text: string, words: readonly Word[], run: Run): NameRun | null {
  if (run.to === run.from + 1 && !mayBeSingleName(words[run.from]?.text ?? '')) return null;
  const phrase = stripTitles(words, run);
  const { from, to } = phrase;
  if (to <= from) return null;
  const start = words[from]?.start ?? 0;
  const end = endOfName(text, words, { from, to });
  const count = capitalsIn(words, from, to);
  if (count > 5 || (count === 1 && !mayBeSingleName(words[from]?.text ?? ''))) return null;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const position = positionAfter(text, end);
  const found = { from, to, start, end, name, position };
  if (count === 1 && !isSingleName(words, run, phrase, position)) return null;
  if (count !== 1 && score(words, run, { found, hasTitle: phrase.hasTitle }) < 2) return null;
  return { ...found, phraseFrom: phraseStart(words, run.from) };
}

/** `Ronny S. (M.)`: courts' reporters shorten the family's name, and the stop belongs to it. */
function endOfName(text: string, words: readonly Word[], { from, to }: { from: number; to: number }): number {
  const last = words[to - 1];
  const end = last?.end ?? 0;
  const isShort = to - from === 2 && /^\p{Lu}$/u.test(last?.text ?? '') && text[end] === '.';
  return isShort && /^\s?(?:[(,]|\p{Ll})/u.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
}

function capitalsIn(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word' && words[at]?.capital === true) count += 1;
  return count;
}
