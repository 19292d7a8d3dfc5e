import { toAlpha3 } from '../../vocabulary/countries.ts';
import type { Within } from '../../vocabulary/restrictions.ts';
import { isBareDay, withSeconds } from '../moments/as-text.ts';
import { isGiven } from '../places/within.ts';
import { isChannelWord, isDate, isPublication, isPurpose, isWholeDays } from '../restrictions/values.ts';
import type { Operand } from './form.ts';
import { COUNTRY_NAMES, UNREAD } from './names.ts';

export type Json = Record<string, unknown>;

/** A value in JSON as it is, which no name of a policy stands in. */
export function literal(value: object): Json {
  return { '@type': '@json', '@value': value };
}

/** One constraint. What of the value nobody understands stands in it as a value that nobody understands. */
export function constraint(operand: Operand, operator: string, value: unknown): Json {
  return { leftOperand: operand, operator: operatorFor(operator, value), rightOperand: RIGHT[operand](value) };
}

/** The part of all uses that a restriction holds for, as constraints that must all hold. */
export function constraintsWithin(within: Within | null | undefined): Json[] {
  const { territories, channels, purposes, publications, from, until, fromDays, untilDays } = within ?? {};
  return [
    ...(territories ? [constraint('spatial', 'isAnyOf', territories)] : []),
    ...(channels ? [constraint('media', 'isAnyOf', channels)] : []),
    ...(purposes ? [constraint('purpose', 'isAnyOf', purposes)] : []),
    ...(publications ? [constraint('recipient', 'isAnyOf', publications)] : []),
    ...timeConstraints(from, until),
    ...(isGiven(fromDays) ? [constraint('elapsedTime', 'gteq', fromDays)] : []),
    ...(isGiven(untilDays) ? [constraint('elapsedTime', 'lt', untilDays)] : []),
  ];
}

/** From an instant or day on, and until an instant or the end of a day. */
export function timeConstraints(from: unknown, until: unknown): Json[] {
  const whole = isDate(until) && isBareDay(String(until));
  return [
    ...(isGiven(from) ? [constraint('dateTime', 'from', from)] : []),
    ...(isGiven(until) ? [constraint('dateTime', whole ? 'lteq' : 'lt', until)] : []),
  ];
}

/** What ends on a day ends with it: forbidden from then on is after that day. */
function operatorFor(operator: string, value: unknown): string {
  if (operator === 'from') return 'gteq';
  return operator === 'gteq' && isDate(value) && isBareDay(String(value)) ? 'gt' : operator;
}

const RIGHT: Record<Operand, (value: unknown) => unknown> = {
  spatial: (value) => members(value, country),
  media: (value) => members(value, (word) => (isChannelWord(word) ? ours(word) : null)),
  purpose: (value) => members(value, (word) => (isPurpose(word) ? ours(word) : null)),
  recipient: (value) => members(value, (word) => (isPublication(word) ? word : null)),
  dateTime: (value) => (isDate(value) ? date(String(value)) : unread(value)),
  elapsedTime: (value) =>
    isWholeDays(value) ? { '@type': 'xsd:duration', '@value': `P${String(value)}D` } : unread(value),
  count: () => 1,
};

function members(list: unknown, write: (member: unknown) => unknown): unknown[] {
  const written = Array.isArray(list) ? list.map((member) => write(member) ?? unread(member)) : [];
  return written.length === 0 ? [unread('')] : written;
}

function country(code: unknown): Json | null {
  const alpha3 = toAlpha3(code as string);
  return alpha3 === null ? null : { '@id': COUNTRY_NAMES + alpha3 };
}

function ours(word: unknown): Json {
  return { '@id': `imprimatur:${String(word)}` };
}

function date(text: string): Json {
  return isBareDay(text)
    ? { '@type': 'xsd:date', '@value': text }
    : { '@type': 'xsd:dateTime', '@value': withSeconds(text) };
}

function unread(value: unknown): Json {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { '@type': UNREAD, '@value': isGiven(value) ? text : '' };
}
