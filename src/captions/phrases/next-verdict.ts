import type { Things } from '../things/read-things.ts';
import { termAt } from '../things/term-at.ts';
import { doingsAt, isRule } from '../words/doings.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { FILLERS, JOINERS } from '../words/word-sets.ts';

/** As far back as a clause may say its rule. */
const MOST_BEFORE = 10;
const MOST_IN_LIST = 16;
const IS = new Set('is are be ist sind est sont es son e sono sao zijn er ar'.split(' '));

/**
 * “No ads in Japan, Spain prohibited”: behind a rule of its own, whether the last of the things behind a comma is the subject of a verdict that
 * follows, so that the list ends before it.
 */
export function takesNextSubject(words: TextInWords, from: number, { end }: Things): boolean {
  for (let at = from + 1; at < end; at += 1)
    if (words.tokens[at]?.text === ',' && namesSomething(words, at + 1, end))
      return isBehindRule(words, from) && runsIntoVerdict(words, end);
  return false;
}

/** Whether a verdict stands there, or behind the rest of a list: “(Spain) and Italy prohibited”. */
export function runsIntoVerdict(words: TextInWords, from: number): boolean {
  let at = from;
  for (let count = 0; count < MOST_IN_LIST; count += 1) {
    if (isVerdictAt(words, at)) return true;
    const end = JOINERS.has(words.ids[at] ?? 0) || FILLERS.has(words.ids[at] ?? 0) ? at + 1 : termAt(words, at)?.end;
    if (end === undefined) return false;
    at = end;
  }
  return false;
}

/** “Excluded”, “is prohibited”, “nicht gestattet”: no denial that begins the next ban. */
function isVerdictAt(words: TextInWords, from: number): boolean {
  const at = IS.has(words.tokens[from]?.text ?? '') ? from + 1 : from;
  if (words.tokens[at]?.text === 'out') return true;
  return doingsAt(words, at).some(
    ({ says, end }) =>
      says === 'forbid' || (says === 'not' && doingsAt(words, end).some((next) => next.says === 'permit')),
  );
}

/** Whether things are named there that no word joins to what stands before. */
function namesSomething(words: TextInWords, from: number, to: number): boolean {
  if (words.tokens[from]?.kind === 'word' && JOINERS.has(words.ids[from] ?? 0)) return false;
  for (let at = from; at < to; at += 1) if ((termAt(words, at)?.atom.in ?? 'use') !== 'use') return true;
  return false;
}

/** Whether a rule stands before it, with nothing but words between. */
function isBehindRule(words: TextInWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    if (words.tokens[at]?.kind === 'mark' || words.tokens[at + 1]?.gap === 'line') return false;
    if (doingsAt(words, at).some(({ says }) => isRule(says))) return true;
  }
  return false;
}
