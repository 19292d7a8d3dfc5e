/** What people write into forms, in the shapes the API's schemas check. */
import { CHANNEL_WORDS, PURPOSE_WORDS } from '../../../views/words.ts';
import { countryName, countryNamesIn, toCountryCode } from '../../vocabulary/countries.ts';
import { listedWords } from '../../vocabulary/listed-words.ts';
import type { RestrictionKind } from '../../vocabulary/restrictions.ts';
import { text } from './site.ts';

export type Form = Record<string, unknown>;

/** `culture, ballet` → two words; line breaks and semicolons separate too. */
export function listIn(value: unknown): string[] {
  return listedWords(text(value));
}

/** Names that may hold commas: one a line. */
export function linesIn(value: unknown): string[] {
  const lines = text(value).split('\n');
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}

/** A list where nothing is ticked or written means all. */
export function orAll(list: string[]): string[] | 'all' {
  return list.length === 0 ? 'all' : list;
}

/** The ticked boxes of one name. */
export function ticked(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

/** Country names or codes; a name nobody knows stays as it is, for the schema to name it. */
export function countriesIn(value: unknown): string[] {
  return listIn(value).map(countryIn);
}

export function countryIn(name: string): string {
  return toCountryCode(name) ?? codesByName().get(fold(name)) ?? name;
}

let codes: Map<string, string> | null = null;

function codesByName(): Map<string, string> {
  codes ??= new Map(
    [...countryNamesIn('en')].flatMap(([code, names]) =>
      [countryName(code), ...names].map((name) => [fold(name), code]),
    ),
  );
  return codes;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Words of the screen or of the vocabulary: `Mobile app` and `mobile` are the same channel. */
function wordsIn(value: unknown, names: Record<string, string>): string[] {
  const byName = new Map(Object.entries(names).map(([word, name]) => [fold(name), word]));
  return listIn(value).map((name) => byName.get(fold(name)) ?? name.toLowerCase());
}

/** `Olga Lyubimova (L)`, one a line. */
export function peopleIn(value: unknown): { name: string; position: string | null }[] {
  const lines = text(value).split('\n');
  return lines
    .map((line) => /^\s*(.*?)\s*(?:\(([^()]*)\))?\s*$/.exec(line))
    .map((match) => ({ name: match?.[1] ?? '', position: match?.[2]?.trim() || null }))
    .filter(({ name }) => name !== '');
}

type ValueReader = (value: unknown) => unknown;

const nothing: ValueReader = () => null;
const textOrNothing: ValueReader = (value) => text(value).trim() || null;
const channels: ValueReader = (value) => wordsIn(value, CHANNEL_WORDS);
const purposes: ValueReader = (value) => wordsIn(value, PURPOSE_WORDS);

const VALUES = {
  'territory-only': countriesIn,
  'territory-except': countriesIn,
  'channel-only': channels,
  'channel-except': channels,
  'purpose-only': purposes,
  'purpose-except': purposes,
  'publication-only': listIn,
  'publication-except': listIn,
  'no-resale': nothing,
  'no-redistribution': nothing,
  'no-archive': nothing,
  'no-modification': nothing,
  'mandatory-credit': textOrNothing,
  'embargo-until': textOrNothing,
  'expires-on': textOrNothing,
  'expires-after-days': (value) => daysIn(value) ?? null,
  'one-time-use': nothing,
  'third-party-unverified': nothing,
  kill: nothing,
  withhold: nothing,
  correction: nothing,
  'contact-required': textOrNothing,
  other: nothing,
} satisfies Record<RestrictionKind, ValueReader>;

/** The restriction a form states, for the schema of the API to check. */
export function restrictionIn(form: Form): unknown {
  const kind = text(form.kind);
  const read: ValueReader = Object.hasOwn(VALUES, kind) ? VALUES[kind as RestrictionKind] : nothing;
  const within = withinIn(form);
  return { kind, value: read(form.value), ...(Object.keys(within).length > 0 ? { within } : {}) };
}

/** Whether a form names a part of all uses. */
export function namesPart(form: Form): boolean {
  return Object.keys(withinIn(form)).length > 0;
}

/** What a form says that a phrase means, for the schema of the API to check. */
export function phraseIn(form: Form): Record<string, unknown> {
  return { text: form.text, meaning: meaningIn(form), reason: form.reason };
}

function meaningIn(form: Form): Record<string, unknown> {
  const as = text(form.as);
  if (as === 'restriction') return { as, restriction: restrictionIn(form) };
  return as === 'ask' || as === 'duty' ? { as, words: text(form.words) } : { as };
}

function withinIn(form: Form): Record<string, unknown> {
  const territories = countriesIn(form.withinTerritories);
  const all = {
    territories: territories.length > 0 ? territories : undefined,
    channels: one(form.withinChannel),
    purposes: one(form.withinPurpose),
    from: text(form.withinFrom) || undefined,
    until: text(form.withinUntil) || undefined,
    fromDays: daysIn(form.withinFromDays),
    untilDays: daysIn(form.withinUntilDays),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function daysIn(value: unknown): number | undefined {
  return text(value).trim() === '' ? undefined : Number(text(value));
}

function one(value: unknown): string[] | undefined {
  return text(value) === '' ? undefined : [text(value)];
}
