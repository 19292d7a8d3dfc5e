import type { Role } from '../src/accounts/permissions.ts';
import type { Weekday } from '../src/rights/agreements/editions.ts';
import type { Counting, Quota } from '../src/rights/agreements/quotas.ts';
import type { Origin, Outcome, Under } from '../src/rights/verdict.ts';
import { ENGLISH_BESIDE } from '../src/rights/words/languages/english-beside.ts';
import type { ChannelWord, RestrictionKind } from '../src/vocabulary/restrictions.ts';
import type { TextField } from '../src/vocabulary/texts.ts';
import type { Action, Purpose, SourceKind } from '../src/vocabulary/uses.ts';

/** What the screen calls each word of the vocabulary. A new word does not compile until it has a name here. */

export const OUTCOME_WORDS: Record<Outcome, string> = ENGLISH_BESIDE.outcomes;

export const CHANNEL_WORDS = {
  'print-newspaper': 'Newspaper',
  'print-magazine': 'Magazine',
  online: 'Online',
  mobile: 'Mobile app',
  social: 'Social media',
  tv: 'Television',
  book: 'Book',
  'all-digital': 'All digital',
} satisfies Record<ChannelWord, string>;

export const PURPOSE_WORDS = {
  editorial: 'Editorial',
  commercial: 'Commercial',
  advertising: 'Advertising',
  marketing: 'Marketing',
  merchandising: 'Merchandise',
  betting: 'Betting',
  games: 'Games',
  calendars: 'Calendars',
  'ai-training': 'AI training',
} satisfies Record<Purpose, string>;

export const ACTION_WORDS = {
  publish: 'Publish',
  modify: 'Modify',
  archive: 'Archive',
  redistribute: 'Redistribute',
  resell: 'Resell',
} satisfies Record<Action, string>;

export const SOURCE_KIND_WORDS = {
  wire: 'Wire',
  stock: 'Stock',
  handout: 'Handout',
  staff: 'Staff',
  commissioned: 'Commissioned',
  freelance: 'Freelance',
  reader: 'Reader',
  social: 'Social media',
  screengrab: 'Screengrab',
  archive: 'Archive',
  'open-licence': 'Open licence',
  'public-domain': 'Public domain',
  'ai-generated': 'AI-generated',
  unknown: 'Unknown',
} satisfies Record<SourceKind, string>;

/** What counts as one use. */
export const COUNTING_WORDS = {
  each: 'each clearance',
  editions: 'all printed editions of one title on one day; its website is another use',
  'print-and-website': 'print and website of one title on one day',
  'title-and-day': 'everything in one title on one day',
} satisfies Record<Counting, string>;

export const PERIOD_WORDS = {
  day: 'day',
  month: 'month',
  year: 'year',
  term: 'whole time of the agreement',
} satisfies Record<Quota['per'], string>;

export const DAY_OF_WORDS = {
  use: 'The day it is used',
  receipt: 'The day we received the picture',
} satisfies Record<'use' | 'receipt', string>;

export const WEEKDAY_WORDS = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
} satisfies Record<Weekday, string>;

/** `10 uses a month`. */
export function quotaWords({ uses, per }: Quota): string {
  const count = uses === 1 ? '1 use' : `${uses} uses`;
  return per === 'term' ? `${count} in all` : `${count} a ${per}`;
}

export const RESTRICTION_WORDS = {
  'territory-only': 'Only in these countries',
  'territory-except': 'Not in these countries',
  'channel-only': 'Only in these channels',
  'channel-except': 'Not in these channels',
  'purpose-only': 'Only for these purposes',
  'purpose-except': 'Not for these purposes',
  'publication-only': 'Only in these titles',
  'publication-except': 'Not in these titles',
  'no-resale': 'No resale',
  'no-redistribution': 'No redistribution',
  'no-archive': 'No archiving',
  'no-modification': 'No alteration',
  'mandatory-credit': 'Credit must be printed',
  'embargo-until': 'Embargo until',
  'expires-on': 'Expires on',
  'expires-after-days': 'Expires after days',
  'one-time-use': 'One use only',
  'third-party-unverified': 'Third party, not verified',
  kill: 'Killed by the agency',
  withhold: 'Withheld by the agency',
  correction: 'Correction',
  'contact-required': 'Ask before use',
  other: 'Another restriction',
} satisfies Record<RestrictionKind, string>;

export const FIELD_WORDS = {
  caption: 'Caption',
  headline: 'Headline',
  instructions: 'Instructions',
  usageTerms: 'Usage terms',
  credit: 'Credit',
  source: 'Source',
  byline: 'By-line',
  bylineTitle: 'By-line title',
  copyrightNotice: 'Copyright notice',
  otherConstraints: 'Other constraints',
} satisfies Record<TextField, string>;

export const ORIGIN_WORDS = {
  read: 'Read in the text',
  phrasebook: 'House phrasebook',
  metadata: 'Coded in the file',
  editor: 'Added by hand',
  agency: 'Standing rule of the agency',
  house: 'Set by the house',
} satisfies Record<Origin, string>;

export const ROLE_WORDS = {
  contributor: 'Contributor',
  viewer: 'Viewer',
  editor: 'Editor',
  'rights-manager': 'Rights manager',
  administrator: 'Administrator',
} satisfies Record<Role, string>;

/** What a role is for, in one line; the table of permissions says it act by act. */
export const ROLE_SENTENCES = {
  contributor: 'uploads photos and sees their own',
  viewer: 'searches and sees every photo',
  editor: 'uploads, edits, clears and downloads photos, and asks for waivers',
  'rights-manager': 'keeps agreements, issues notices, decides on waivers and on edits that widen',
  administrator: 'keeps accounts, tokens and settings',
} satisfies Record<Role, string>;

/** The screen's name of a field; a metadata field that no table knows keeps its own. Editors' own words stand in none. */
export function fieldWords(field: string): string {
  if (field === 'editor') return 'By hand';
  return field in FIELD_WORDS ? FIELD_WORDS[field as TextField] : field.replaceAll('_', ' ');
}

/** `Subscription (Yonhap), version 2`: agreements with several suppliers may have one title. */
export function agreementInWords({ title, supplier, version }: Under): string {
  const named = supplier === '' ? title : `${title} (${supplier})`;
  return version === undefined ? named : `${named}, version ${version}`;
}
