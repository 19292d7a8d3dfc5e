import { standsApart } from '../../src/captions/caption-for-readers.ts';
import type { CaptionReading } from '../../src/captions/reading.ts';
import type { RestrictionKind } from '../../src/vocabulary/restrictions.ts';
import type { Span } from '../../src/vocabulary/texts.ts';

/** What a stretch of text was understood to be. Restrictions are gathered by what they narrow. */
export type MarkKind =
  | 'territory'
  | 'channel'
  | 'purpose'
  | 'publication'
  | 'resale'
  | 'handling'
  | 'time'
  | 'order'
  | 'other'
  | 'doubt'
  | 'credit'
  | 'person'
  | 'date'
  | 'place'
  | 'notice';

export interface Mark extends Span {
  kind: MarkKind;
}

export interface ReceivedTextView {
  field: string;
  /** The file's block it stood in, or where else it came from: `iim`, `xmp`, `exif`, `form`. */
  block: string;
  text: string;
  marks: Mark[];
}

/** In the order of the legend; of overlapping marks the earlier kind gives the colour. */
export const MARK_WORDS = {
  doubt: 'Not understood',
  order: 'Order by the agency',
  territory: 'Territory',
  channel: 'Channel',
  purpose: 'Purpose',
  publication: 'Title',
  resale: 'Resale and redistribution',
  handling: 'Handling',
  time: 'Time limit',
  other: 'Other restriction',
  credit: 'Credit',
  person: 'Person',
  date: 'Date',
  place: 'Place',
  notice: 'Notice',
} satisfies Record<MarkKind, string>;

export const MARK_KINDS = Object.keys(MARK_WORDS) as MarkKind[];

export const MARK_OF_RESTRICTION = {
  'territory-only': 'territory',
  'territory-except': 'territory',
  'channel-only': 'channel',
  'channel-except': 'channel',
  'purpose-only': 'purpose',
  'purpose-except': 'purpose',
  'publication-only': 'publication',
  'publication-except': 'publication',
  'no-resale': 'resale',
  'no-redistribution': 'resale',
  'no-archive': 'handling',
  'no-modification': 'handling',
  'one-time-use': 'handling',
  'mandatory-credit': 'credit',
  'embargo-until': 'time',
  'expires-on': 'time',
  'expires-after-days': 'time',
  'third-party-unverified': 'other',
  kill: 'order',
  withhold: 'order',
  correction: 'order',
  'contact-required': 'other',
  other: 'other',
} satisfies Record<RestrictionKind, MarkKind>;

/** The marks a reader is shown: a source named in the middle of a sentence ("released by …") is news and no notice. */
export function shownMarks({ text, marks }: ReceivedTextView): Mark[] {
  return marks.filter(({ kind, start }) => kind !== 'notice' || standsApart(text, start));
}

/** The stretches that spell the days and the place that were read. */
export interface FactSpans {
  days: readonly Span[];
  places: readonly Span[];
}

/** Every stretch of a text that was read, as the page marks it. */
export function marksOf(reading: CaptionReading, { days, places }: FactSpans): Mark[] {
  const mark =
    (kind: MarkKind) =>
    (span: Span): Mark => ({ kind, start: span.start, end: span.end });
  return [
    ...reading.restrictions.map((restriction) => mark(MARK_OF_RESTRICTION[restriction.kind])(restriction)),
    ...reading.doubts.map(mark('doubt')),
    ...(reading.credit?.quotes ?? []).map(mark('credit')),
    ...[...reading.people, ...reading.mentioned].map(mark('person')),
    ...reading.notices.map(mark('notice')),
    ...days.map(mark('date')),
    ...places.map(mark('place')),
  ];
}
