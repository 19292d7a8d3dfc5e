import type { Subject, Use } from '../../src/rights/verdict.ts';

/** The model's own reading of lists, titles and dates. */

export interface World {
  countries: readonly string[];
  /** Hours east of UTC, by zone. */
  zones: Readonly<Record<string, number>>;
}

export interface Point {
  country: string;
  channel: string;
  purpose: string;
}

export interface Context {
  use: Use;
  subject: Subject;
  world: World;
}

export type Says = 'yes' | 'no' | 'unknown';

export const CHANNELS = ['print-newspaper', 'print-magazine', 'online', 'mobile', 'social', 'tv', 'book'];
const DIGITAL = ['online', 'mobile', 'social'];
const COMMERCIAL = ['commercial', 'advertising', 'marketing', 'merchandising', 'betting', 'games', 'calendars'];
export const PURPOSES = [...COMMERCIAL, 'editorial', 'ai-training'];
export const ACTIONS = ['publish', 'modify', 'archive', 'redistribute', 'resell'];
export const UNKNOWN_COUNTRY = '??';
/** The words of the random cases that say what days are counted from; what only their readers know is not known here. */
export const AFTER_RELEASE = 'DAYS AFTER ITS RELEASE';
export const AFTER_RECEIPT = 'DAYS FROM RECEIPT OF THE PICTURE';
export const AFTER_PUBLICATION = 'DAYS AFTER ITS FIRST PUBLICATION';
const HOUR = 3_600_000;

export function family(word: string): string[] {
  if (word === 'commercial') return COMMERCIAL;
  if (word === 'all-digital') return DIGITAL;
  return [word];
}

export function both(one: Says, other: Says): Says {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'yes';
}

export function isListKnown(name: string, list: unknown, world: World): boolean {
  if (!Array.isArray(list)) return true;
  if (name.startsWith('publication')) return list.length > 0 && list.every((title) => fold(title) !== '');
  return list.length > 0 && spelled(list).every((word) => wordsFor(name, world).includes(word));
}

function wordsFor(name: string, world: World): readonly string[] {
  if (name.startsWith('territor')) return world.countries;
  if (name.startsWith('channel')) return CHANNELS;
  return name === 'actions' ? ACTIONS : PURPOSES;
}

export function yes(answer: boolean): Says {
  return answer ? 'yes' : 'no';
}

export function when(instant: number | null, test: (instant: number) => boolean): Says {
  return instant === null ? 'unknown' : yes(test(instant));
}

export function spelled(words: readonly string[]): string[] {
  return words.flatMap(family);
}

export function fold(title: string): string {
  return [...title.toLowerCase()].filter((sign) => /[a-z0-9]/.test(sign)).join('');
}

export function days(count: number, from: number | null): number | null {
  return from === null ? null : from + count * 24 * HOUR;
}

/** The first instant of a day, or the instant itself. */
export function first(text: string | null, context: Context): number | null {
  if (text === null) return null;
  const east = context.world.zones[context.subject.facts.zone ?? 'UTC'] ?? 0;
  if (!text.includes('T')) return Date.parse(`${text}T00:00:00Z`) - east * HOUR;
  return /Z$|[+-]\d\d:\d\d$/.test(text) ? Date.parse(text) : Date.parse(`${text}Z`) - east * HOUR;
}

/** The first instant after a day, or the instant itself. */
export function last(text: string | null, context: Context): number | null {
  const begins = first(text, context);
  return begins === null || text?.includes('T') ? begins : begins + 24 * HOUR;
}
