import type { Clause } from '../../src/rights/verdict.ts';
import { type Context, type Says, yes } from './model-words.ts';

/** The model's own reading of what rights managers said of agencies: stages, reaches of ends, whom territories bind. */

/** No stage knows these. */
const ALWAYS = ['kill', 'withhold', 'killed', 'withheld', 'deleted', 'order', 'embargo-until'];

export function isByTerms(kind: string): boolean {
  return !ALWAYS.includes(kind);
}

/** The strictest that any agency behind the photo asks for; a block once one of them is over. */
export function stage({ subject, use }: Context): 'block' | 'warn' | 'observe' {
  const said = subject.enforcement ?? [];
  const isOver = said.some(({ until }) => Date.parse(use.at) >= Date.parse(until));
  if (said.length === 0 || isOver) return 'block';
  return said.every((one) => one.stage === 'observe') ? 'observe' : 'warn';
}

/** The same at the instant of the use that was cleared, where the end reaches new use alone and the clearance came before. */
export function asCleared(kind: string, context: Context): Context {
  const { use } = context;
  const made = madeAt(use);
  const isEarlier = made !== null && Date.parse(made) < Date.parse(use.at);
  return isEarlier && isForNewUse(kind, context) ? { ...context, use: { ...use, at: made } } : context;
}

/** When a use that was cleared is made: with its edition, where it is for one. Null for a new use. */
export function madeAt({ clearedAt, edition }: Context['use']): string | null {
  return clearedAt == null ? null : (edition ?? clearedAt);
}

export function isForNewUse(kind: string, { subject }: Context): boolean {
  return Object.entries(subject.reaches ?? {}).some(([name, reach]) => name === kind && reach === 'new-use');
}

/** The phrases of the random cases, and the family of each. */
export const PHRASES = {
  'GERMANY OUT': 'out',
  'NO SALES IN GERMANY': 'no-sales',
  'GERMAN MEDIA OUT': 'media-out',
  'NOT FOR USE IN GERMANY': null,
} as const;

/** Whether a clause bites by the home of the title; null where it is about the audience. */
export function bitesAtHome({ kind, value, words, origin }: Clause, { subject, use }: Context): Says | null {
  if (kind !== 'territory-except' || origin !== 'read') return null;
  const family = PHRASES[words as keyof typeof PHRASES] ?? null;
  if (!(subject.bases ?? []).some((basis) => basis.family === family)) return null;
  return use.homeCountry == null ? 'unknown' : yes(value.includes(use.homeCountry));
}
