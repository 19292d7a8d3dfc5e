import { BANS_BETWEEN_COMMAS } from '../phrasebook/bans-between-commas.ts';
import { termAt } from '../things/term-at.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';

/** The openers by their first word, as words. */
const OPENERS = new Map<string, string[][]>();
for (const opener of BANS_BETWEEN_COMMAS.flatMap(({ openers }) => openers)) {
  const words = opener.split(' ');
  const first = words[0] as string;
  OPENERS.set(first, [...(OPENERS.get(first) ?? []), words]);
}

const DEEDS = new Set(BANS_BETWEEN_COMMAS.flatMap(({ deeds }) => deeds.split(' ')));
const NAMED = new Set(['channel', 'purpose', 'act']);
/** How many words behind its opener a ban may name what it forbids. */
const REACH = 3;

/** Whether a clause goes on with a ban behind one of its commas: “The drawings, which an artist made, not for broadcast until …”. */
export function bansBetweenCommas(words: TextInWords, clause: Stretch): boolean {
  return remembered(words, 'ban between commas', clause.from, () => workOut(words, clause));
}

function workOut(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (words.tokens[at - 1]?.text === ',' && opensBan(words, at, to)) return true;
  return false;
}

function opensBan(words: TextInWords, at: number, to: number): boolean {
  const known = OPENERS.get(words.tokens[at]?.text ?? '');
  return (
    known?.some((opener) => {
      if (!opener.every((word, index) => words.tokens[at + index]?.text === word)) return false;
      const behind = at + opener.length;
      for (let next = behind; next < Math.min(to, behind + REACH); next += 1)
        if (DEEDS.has(words.tokens[next]?.text ?? '') || NAMED.has(termAt(words, next)?.atom.in ?? '')) return true;
      return false;
    }) ?? false
  );
}
