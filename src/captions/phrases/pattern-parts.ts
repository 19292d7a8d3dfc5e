import { tokenize } from '../words/tokenize.ts';

/** One part of a phrase: a word or mark in folded form, a slot by its name, up to `gap` words of any kind, or one of several runs of parts, of which one may be empty. */
export type PatternPart = { word: string } | { slot: string } | { gap: number } | { either: PatternPart[][] };

/** A word with more endings than this is better written as several. */
const MAX_FORMS = 400;

/**
 * The parts of a pattern. `a|b` inside `( )` are choices, `[ ]` may be absent, a group hanging on a word gives its endings
 * (`archiv(e|es)`), `{name}` is a slot and `~3` stands for up to three words. Throws on a malformed pattern: patterns are written by us.
 */
export function partsOf(pattern: string): PatternPart[] {
  return /[([{~\])]/.test(pattern) ? unitsOf(pattern).flatMap(partsOfUnit) : wordsOf(pattern);
}

const wordsOf = (plain: string): PatternPart[] => tokenize(plain).map(({ text }) => ({ word: text }));

/** Cuts at the spaces that stand in no group. */
function unitsOf(pattern: string): string[] {
  const units = [''];
  let depth = 0;
  for (const char of pattern) {
    if ('(['.includes(char)) depth += 1;
    if (')]'.includes(char)) depth -= 1;
    if (depth < 0) throw new Error(`Pattern with a bracket that nothing opens: ${pattern}`);
    if (char === ' ' && depth === 0) units.push('');
    else units[units.length - 1] += char;
  }
  if (depth > 0) throw new Error(`Pattern with an open bracket: ${pattern}`);
  return units.filter((unit) => unit !== '');
}

function partsOfUnit(unit: string): PatternPart[] {
  if (!/[([]/.test(unit)) return plainPart(unit);
  if ('(['.includes(unit.charAt(0)) && closingOf(unit, 0) === unit.length - 1)
    return [{ either: choicesOf(unit, 0).map(partsOf) }];
  return [{ either: formsOf(unit).map(partsOf) }];
}

function plainPart(part: string): PatternPart[] {
  if (part.startsWith('{')) return [{ slot: part.slice(1, -1) }];
  if (part.startsWith('~')) return [{ gap: Number(part.slice(1)) }];
  return wordsOf(part);
}

/** Every way to write a word that groups hang on. */
function formsOf(unit: string): string[] {
  const open = unit.search(/[([]/);
  if (open === -1) return [unit];
  const rests = formsOf(unit.slice(closingOf(unit, open) + 1));
  const forms = choicesOf(unit, open)
    .flatMap(formsOf)
    .flatMap((choice) => rests.map((rest) => unit.slice(0, open) + choice + rest));
  if (forms.length > MAX_FORMS) throw new Error(`A word of too many forms: ${unit}`);
  return forms;
}

/** What may stand in the group that opens at `open`; the empty choice comes last. */
function choicesOf(pattern: string, open: number): string[] {
  const choices = [''];
  let depth = 0;
  for (const char of pattern.slice(open + 1, closingOf(pattern, open))) {
    if ('(['.includes(char)) depth += 1;
    if (')]'.includes(char)) depth -= 1;
    if (char === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += char;
  }
  return pattern[open] === '[' ? [...choices, ''] : choices;
}

function closingOf(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    if ('(['.includes(pattern.charAt(at))) depth += 1;
    if (')]'.includes(pattern.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Pattern with an open bracket: ${pattern}`);
}
