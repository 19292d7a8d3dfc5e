/**
 * The fields of text that rights are read from. The first four are agencies' usual places; the rest are read with the same care.
 * From `title` on they are meant for other things, and desks write terms into them all the same.
 */
export const TEXT_FIELDS = [
  'caption',
  'headline',
  'instructions',
  'usageTerms',
  'credit',
  'source',
  'byline',
  'bylineTitle',
  'copyrightNotice',
  'otherConstraints',
  'title',
  'keywords',
  'jobId',
  'editStatus',
  'contact',
  'altText',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** A stretch of one text: UTF-16 offsets, `end` exclusive, as JavaScript counts. */
export interface Span {
  start: number;
  end: number;
}
