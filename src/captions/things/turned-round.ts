import type { Atom } from '../phrasebook/atoms.ts';
import { skipAll } from '../words/skip-words.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { FILLERS } from '../words/word-sets.ts';
import { afterSaying } from './exceptions.ts';
import { termAt } from './term-at.ts';
import { hasSubject, isBare, NOTHING, type Thing, thingWith } from './things.ts';

interface Term {
  atom: Atom;
  end: number;
}

const MAX_FILLERS = 3;
const NAMED = new Set<Atom['in']>(['purpose', 'channel', 'title', 'territory']);
const EAST_ASIAN = /^[非비]$/u;

/** "Non-editorial", "other than print", "uso no editorial": a term that is turned round; null where none is. */
export function turnedTermAt(words: TextInWords, from: number, isAfterUse: boolean): Term | null {
  const isHere = afterSaying('all-but', words.ids, from) > from;
  const at = isHere ? from : skipAll(words, from, { set: FILLERS, most: MAX_FILLERS });
  const behind = afterSaying('all-but', words.ids, at);
  if (behind > at) {
    const term = termAt(words, skipAll(words, behind, { set: FILLERS, most: MAX_FILLERS }));
    return term !== null && NAMED.has(term.atom.in) ? term : null;
  }
  const not = afterSaying(isAfterUse ? 'not-behind-use' : 'not', words.ids, at);
  const [name, token] = [not > at ? termAt(words, not) : null, words.tokens[not]];
  if (name === null || token === undefined) return null;
  const isPrefix = token.isJoined || EAST_ASIAN.test(words.tokens[at]?.text ?? '');
  return name.atom.in === 'purpose' || (isPrefix && name.atom.in === 'channel') ? name : null;
}

const OUTSIDE_STARTS = new Set(['以', '이', '国', '국']);

/** 日本以外, 日本国外, 보도 이외, said behind what is left out: the index after it; null when the words are meant as they stand. */
export function afterOutside(words: TextInWords, thing: Thing, { atom, end }: Term): number | null {
  if (!NAMED.has(atom.in) && (atom.in !== 'use' || isBare(thing))) return null;
  const [first = '', second] = [words.tokens[end]?.text, words.tokens[end + 1]?.text];
  // 외 begins words too: “외국”.
  if (first === '외' && words.tokens[end + 1]?.gap !== 'none') return end + 1;
  const isOutside = OUTSIDE_STARTS.has(first) && (second === '外' || second === '외');
  return isOutside && (atom.in === 'territory' || first === '以' || first === '이') ? end + 2 : null;
}

/** All but the thing. Behind a topic, 韓国では報道以外, all but reporting there; else 国内のウェブ以外 leaves open neither other places nor other media. */
export function turnedOutside(thing: Thing, last: Atom['in'], isBehindTopic: boolean): readonly Thing[] {
  const { territories, isOutside } = thing;
  if (territories === null) return [thingWith(NOTHING, { allBut: thing })];
  if (isOutside || last === 'territory' || !hasSubject(thing)) return [thingWith(thing, { isOutside: true })];
  const allBut = thingWith(thing, { territories: null });
  return isBehindTopic
    ? [thingWith(NOTHING, { territories, allBut })]
    : [thingWith(NOTHING, { territories, isOutside: true }), thingWith(NOTHING, { allBut })];
}

const TOPIC = new Set(['は', '는', '은']);

/** Whether a stretch of Japanese or Korean holds the mark of a topic. */
export const holdsTopic = ({ tokens }: TextInWords, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => TOPIC.has(text));
