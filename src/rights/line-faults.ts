import { RESTRICTION_KINDS, type RestrictionKind, type Within } from '../vocabulary/restrictions.ts';
import { ACTIONS, CHANNELS, PURPOSES } from '../vocabulary/uses.ts';
import { neverHolds } from './agreements/grants.ts';
import { spanOf } from './moments/anchors.ts';
import { boundsOf, isWithinUnderstood } from './places/within.ts';
import { ruleOf } from './restrictions/rules.ts';
import { isChannelWord, isCountry, isDate, isListOf, isPurpose } from './restrictions/values.ts';

/**
 * What of a line nobody can read, in sentences that name the member and what is wanted there. Nothing is decided by them:
 * `judge` holds for a person what it does not understand.
 */

type Members = Record<string, unknown>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As it stands in the line, cut where it is long. */
export function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

const DATE = 'a day such as 2026-06-15 or a date-time such as 2026-06-15T09:00:00+09:00';
const COUNTRIES = 'a list of countries by two letters, such as ["KR"]';

/** Of the use; nothing of it is asked where it is missing. */
export function useFaults(use: unknown): string[] {
  if (!isMembers(use)) return [`use: ${brief(use)} is none. Wanted: action, channel, purpose, territories and at.`];
  const { action, channel, purpose, territories, at } = use;
  return [
    ...fault(isOneOf(ACTIONS, action), 'use.action', action, `one of ${ACTIONS.join(', ')}`),
    ...fault(isChannelWord(channel), 'use.channel', channel, `one of ${CHANNELS.join(', ')} or all-digital`),
    ...fault(isPurpose(purpose), 'use.purpose', purpose, `one of ${PURPOSES.join(', ')}`),
    ...countryFaults('use.territories', territories),
    ...fault(isDate(at), 'use.at', at, DATE),
  ];
}

/** Of what of the use may be absent. These it is held for: `judge` takes them for what was left out. */
export function optionalUseFaults({ geofenced, publication }: Members): string[] {
  return [
    ...fault(isAbsent(geofenced) || typeof geofenced === 'boolean', 'use.geofenced', geofenced, 'true or false'),
    ...fault(
      isAbsent(publication) || typeof publication === 'string',
      'use.publication',
      publication,
      'the name of a title',
    ),
  ];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

export function restrictionFaults(restriction: unknown, index: number): string[] {
  const path = `restrictions[${index}]`;
  if (!isMembers(restriction) || typeof restriction.kind !== 'string')
    return [`${path}: ${brief(restriction)} has no kind. Wanted: {"kind": …, "value": …}.`];
  const { kind, value = null, within } = restriction;
  const rule = ruleOf(kind);
  if (rule === null)
    return [
      `${path}.kind: ${brief(kind)} is no kind that is known here. Wanted: one of ${RESTRICTION_KINDS.join(', ')}.`,
    ];
  return [
    ...(rule.isUnderstood(value)
      ? []
      : [`${path}.value: ${brief(value)} is no value of ${kind}. Wanted: ${WANTED[kind as RestrictionKind]}.`]),
    ...(isWithinUnderstood(within) ? [] : withinFaults(`${path}.within`, within)),
  ];
}

const CHANNEL_LIST = `"all" or a list of ${[...CHANNELS, 'all-digital'].join(', ')}`;
const PURPOSE_LIST = `"all" or a list of ${PURPOSES.join(', ')}`;
const TITLES = '"all" or a list of titles, such as ["Le Monde"]';
const DAYS = 'a whole number of days from 0 on';
const DAYS_OF_PERIOD = 'a whole number of days from 1 on';
const NOTHING = 'null';
const TEXT = 'null or a text';

/** What the value of each kind may be. */
const WANTED = {
  'territory-only': `"all" or ${COUNTRIES}`,
  'territory-except': `"all" or ${COUNTRIES}`,
  'channel-only': CHANNEL_LIST,
  'channel-except': CHANNEL_LIST,
  'purpose-only': PURPOSE_LIST,
  'purpose-except': PURPOSE_LIST,
  'publication-only': TITLES,
  'publication-except': TITLES,
  'embargo-until': DATE,
  'expires-on': DATE,
  'expires-after-days': DAYS,
  'mandatory-credit': TEXT,
  'contact-required': TEXT,
  'no-resale': NOTHING,
  'no-redistribution': NOTHING,
  'no-archive': NOTHING,
  'no-modification': NOTHING,
  'one-time-use': NOTHING,
  'third-party-unverified': NOTHING,
  kill: NOTHING,
  withhold: NOTHING,
  correction: NOTHING,
  other: NOTHING,
} satisfies Record<RestrictionKind, string>;

const WANTED_WITHIN: Record<keyof Within, string> = {
  territories: WANTED['territory-only'],
  channels: CHANNEL_LIST,
  purposes: PURPOSE_LIST,
  publications: TITLES,
  from: DATE,
  until: DATE,
  fromDays: DAYS,
  untilDays: DAYS_OF_PERIOD,
};

const TURNED_ROUND = 'ends before it begins. Wanted: an end that lies after its beginning.';

function withinFaults(path: string, within: unknown): string[] {
  const names = Object.keys(WANTED_WITHIN).join(', ');
  if (!isMembers(within))
    return [`${path}: ${brief(within)} is no part of all uses. Wanted: an object with any of ${names}.`];
  const faults = Object.entries(within).flatMap(([name, value]) => {
    if (isAbsent(value)) return [];
    if (!Object.hasOwn(WANTED_WITHIN, name))
      return [`${path}.${name.slice(0, 40)}: is no member here. Wanted: any of ${names}.`];
    const isUnderstood = isWithinUnderstood({ [name]: value });
    return fault(isUnderstood, `${path}.${name}`, value, WANTED_WITHIN[name as keyof Within]);
  });
  return faults.length === 0 ? [`${path}: ${TURNED_ROUND}`] : faults;
}

/** Of a part of all uses that ends before it begins once its days are counted from the transmission. These the line is held for. */
export function countedPartFaults({ within }: Members, index: number, transmitted: unknown): string[] {
  if (!isMembers(within) || !isWithinUnderstood(within) || !isDate(transmitted)) return [];
  const anchors = { transmission: spanOf(transmitted, 'UTC'), release: null, receipt: null };
  const { opens, closes } = boundsOf(within, { zone: 'UTC', anchors }, 'transmission');
  return Math.max(...opens) < Math.min(...closes) ? [] : [`restrictions[${index}].within: ${TURNED_ROUND}`];
}

/** Of one that is an object. */
export function agreementFaults({ territories, channels, purposes, actions, from, until }: Members): string[] {
  const list = (name: string, value: unknown, isMember: (word: unknown) => boolean, words: readonly string[]) =>
    fault(
      value === 'all' || isListOf(value, isMember),
      `agreement.${name}`,
      value,
      `"all" or a list of ${words.join(', ')}`,
    );
  const date = (name: string, value: unknown) =>
    fault(isAbsent(value) || isDate(value), `agreement.${name}`, value, DATE);
  const isAction = (word: unknown) => isOneOf(ACTIONS, word);
  return [
    ...countryFaults('agreement.territories', territories),
    ...list('channels', channels, isChannelWord, [...CHANNELS, 'all-digital']),
    ...list('purposes', purposes, isPurpose, PURPOSES),
    ...(isAbsent(actions) ? [] : list('actions', actions, isAction, ACTIONS)),
    ...date('from', from),
    ...date('until', until),
    ...(isDate(from) && isDate(until) && neverHolds({ from, until }, 'UTC') ? [`agreement: ${TURNED_ROUND}`] : []),
  ];
}

export function transmittedFault(transmitted: unknown): string[] {
  return fault(isAbsent(transmitted) || isDate(transmitted), 'transmitted', transmitted, DATE);
}

export function idFault(id: unknown): string[] {
  return fault(isAbsent(id) || typeof id === 'string' || typeof id === 'number', 'id', id, 'a text or a number');
}

export function usesFault(uses: unknown): string[] {
  const isCount = typeof uses === 'number' && Number.isSafeInteger(uses) && uses >= 0;
  return fault(isAbsent(uses) || isCount, 'uses', uses, 'how often it was used before, a whole number from 0 on');
}

function countryFaults(path: string, territories: unknown): string[] {
  if (territories === 'all') return [];
  if (!Array.isArray(territories) || territories.length === 0)
    return fault(false, path, territories, `"all" or ${COUNTRIES}`);
  return territories
    .filter((code) => !isIsoCountry(code))
    .map((code) => `${path}: ${brief(code)} is no country of ISO 3166-1. Wanted: ${COUNTRIES}.`);
}

/** ISO 3166-1 leaves `XK` to its users. The archive takes it for Kosovo, where readers come from; lines are compared between programs. */
export function isIsoCountry(code: unknown): boolean {
  return isCountry(code) && code !== 'XK';
}

function isOneOf(words: readonly string[], word: unknown): boolean {
  return (words as readonly unknown[]).includes(word);
}

function fault(isRight: boolean, path: string, value: unknown, wanted: string): string[] {
  return isRight
    ? []
    : [`${path}: ${value === undefined ? 'is missing' : `${brief(value)} is not understood`}. Wanted: ${wanted}.`];
}
