import type { Token } from '../words/tokenize.ts';
import { type PatternPart, partsOf } from './pattern-parts.ts';

/** Whether a word fills a slot of a pattern; `{end}` is filled where no word follows. */
export type Slots = Readonly<Record<string, (word: string) => boolean>>;

/** A step along a pattern: one of some words, a slot, a gap of so many words at most, or one of several ways on. `null` is the end. */
interface Step {
  words: ReadonlySet<string>;
  slot: string | null;
  gap: number;
  either: readonly (Step | null)[];
  next: Step | null;
}

/** A pattern of words that is followed from a token of a clause: one of the phrasebook that captures nothing, and adds no word to its vocabulary. */
export interface Pattern {
  start: Step | null;
  /** The words it may begin with, a slot between braces. */
  first: ReadonlySet<string>;
}

/** Throws where a pattern does not begin with a word, or with one of the slots: it would have to be tried everywhere. */
export function patternOf(written: string, slots: readonly string[] = []): Pattern {
  const start = stepsOf(partsOf(written), null);
  return { start, first: new Set(firstOf(start, slots)) };
}

function stepsOf(parts: readonly PatternPart[], end: Step | null): Step | null {
  return parts.reduceRight<Step | null>((next, part) => stepOf(part, next), end);
}

const NONE: ReadonlySet<string> = new Set();

function stepOf(part: PatternPart, next: Step | null): Step {
  if ('word' in part) return { words: new Set([part.word]), slot: null, gap: 0, either: [], next };
  if ('slot' in part) return { words: NONE, slot: part.slot, gap: 0, either: [], next };
  if ('gap' in part) return { words: NONE, slot: null, gap: part.gap, either: [], next };
  const single = part.either.flatMap((parts) =>
    parts.length === 1 && parts[0] && 'word' in parts[0] ? parts[0].word : [],
  );
  const words = { words: new Set(single), slot: null, gap: 0, either: [], next };
  if (single.length === part.either.length) return words;
  const others = part.either.filter((parts) => parts.length !== 1 || !('word' in (parts[0] as PatternPart)));
  const ways = others.map((parts) => stepsOf(parts, next));
  return { words: NONE, slot: null, gap: 0, either: single.length === 0 ? ways : [words, ...ways], next };
}

function firstOf(step: Step | null, slots: readonly string[]): string[] {
  if (step !== null && step.slot !== null && slots.includes(step.slot)) return [`{${step.slot}}`];
  if (step === null || step.slot !== null || step.gap > 0) throw new Error('A pattern of news begins with a word.');
  return step.either.length > 0 ? step.either.flatMap((way) => firstOf(way, slots)) : [...step.words];
}

/** Whether the steps follow each other from `at`, before `to`; `isWhole`: and end there. */
export function follows(
  tokens: readonly Token[],
  { at, to, isWhole = false }: { at: number; to: number; isWhole?: boolean },
  step: Step | null,
  slots: Slots,
): boolean {
  if (step === null) return !isWhole || at === to;
  if (step.either.length > 0) return step.either.some((way) => follows(tokens, { at, to, isWhole }, way, slots));
  if (step.gap > 0) {
    for (let end = at; end <= at + step.gap && end < to; end += 1) {
      if (follows(tokens, { at: end, to, isWhole }, step.next, slots)) return true;
      if (tokens[end]?.kind === 'mark') return false;
    }
    return false;
  }
  if (step.slot === 'end') return at === to;
  const word = at < to ? tokens[at]?.text : undefined;
  if (word === undefined || !(step.slot === null ? step.words.has(word) : slots[step.slot]?.(word))) return false;
  return follows(tokens, { at: at + 1, to, isWhole }, step.next, slots);
}
