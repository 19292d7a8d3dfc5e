import type { Channel, Purpose } from './uses.ts';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** `YYYY-MM-DD`, or a date-time; an offset stands in it when the words gave a zone. */
export type DateOrInstant = string;

/** A channel as clauses name it: `all-digital` stands for online, mobile and social. */
export type ChannelWord = Channel | 'all-digital';

/** The part of all uses a restriction holds for; a member that is absent does not limit it. Days are whole days after what the words count them from. */
export interface Within {
  territories?: CountryCode[];
  channels?: ChannelWord[];
  purposes?: Purpose[];
  publications?: string[];
  from?: DateOrInstant;
  until?: DateOrInstant;
  fromDays?: number;
  untilDays?: number;
}

/** What every kind's value is. A new kind does not compile until every table over kinds has its row. */
export interface RestrictionValues {
  'territory-only': CountryCode[];
  'territory-except': CountryCode[];
  'channel-only': ChannelWord[];
  'channel-except': ChannelWord[];
  'purpose-only': Purpose[];
  'purpose-except': Purpose[];
  'publication-only': string[];
  'publication-except': string[];
  'no-resale': null;
  'no-redistribution': null;
  'no-archive': null;
  'no-modification': null;
  /** The words demanded, or null. */
  'mandatory-credit': string | null;
  'embargo-until': DateOrInstant | null;
  'expires-on': DateOrInstant | null;
  /** Whole days. */
  'expires-after-days': number;
  'one-time-use': null;
  'third-party-unverified': null;
  kill: null;
  withhold: null;
  correction: null;
  /** Whom to ask, or null. */
  'contact-required': string | null;
  /** A restriction outside the list: it narrows use and must not be lost. */
  other: null;
}

export type RestrictionKind = keyof RestrictionValues;

/** One clause that narrows use. */
export type Restriction = {
  [K in RestrictionKind]: { kind: K; value: RestrictionValues[K]; within?: Within };
}[RestrictionKind];

export const RESTRICTION_KINDS = [
  'territory-only',
  'territory-except',
  'channel-only',
  'channel-except',
  'purpose-only',
  'purpose-except',
  'publication-only',
  'publication-except',
  'no-resale',
  'no-redistribution',
  'no-archive',
  'no-modification',
  'mandatory-credit',
  'embargo-until',
  'expires-on',
  'expires-after-days',
  'one-time-use',
  'third-party-unverified',
  'kill',
  'withhold',
  'correction',
  'contact-required',
  'other',
] as const satisfies readonly RestrictionKind[];

/** What the house said that words outside the list mean: a question to whoever clears, or something to do when publishing. */
export interface Meant {
  to: 'ask' | 'duty';
  /** The question; what to do. */
  words: string;
}
