import { tokenize } from './tokenize.ts';

/** One step of a phrase: a word or mark in folded form, a slot by its name, or up to `gap` words of any kind. */
export type PatternStep = { word: string } | { slot: string } | { gap: number };

/** A pattern that expands to more ways than this is better written as several. */
const MAX_WAYS = 6_000;

/**
 * Every plain way to say a pattern. `a|b` inside `( )` are choices, `[ ]` may be absent, a group hanging on a word gives its endings
 * (`archiv(e|es)`), `{name}` is a slot and `~3` stands for up to three words. Throws on a malformed pattern: patterns are written by us.
 */
export function expandPattern(pattern: string): PatternStep[][] {
  const ways = expandChoices(pattern.trim()).map((way) => way.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(ways)].filter((way) => way !== '').map(toSteps);
}

function expandChoices(pattern: string): string[] {
  const open = pattern.search(/[([]/);
  if (open === -1) return [pattern];
  const close = closingOf(pattern, open);
  const choices = splitChoices(pattern.slice(open + 1, close));
  if (pattern[open] === '[') choices.push('');
  const rests = expandChoices(pattern.slice(close + 1));
  const ways = choices
    .flatMap(expandChoices)
    .flatMap((choice) => rests.map((rest) => pattern.slice(0, open) + choice + rest));
  if (ways.length > MAX_WAYS) throw new Error(`Pattern with too many ways: ${pattern}`);
  return ways;
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

function splitChoices(inner: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const char of inner) {
    if ('(['.includes(char)) depth += 1;
    if (')]'.includes(char)) depth -= 1;
    if (char === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += char;
  }
  return choices;
}

function toSteps(way: string): PatternStep[] {
  return way.split(' ').flatMap((part): PatternStep[] => {
    if (part.startsWith('{')) return [{ slot: part.slice(1, -1) }];
    if (part.startsWith('~')) return [{ gap: Number(part.slice(1)) }];
    return tokenize(part).map((token) => ({ word: token.text }));
  });
}
