import type { AiOrigin } from '../vocabulary/ai.ts';
import { asText, isMadeByProgram } from './field-text.ts';
import type { FieldBlock, FieldValue, FileMetadata } from './file-metadata.ts';
import { isTruncationOf } from './iim-limits.ts';

/** The one value to show for each thing that readers and editors look for; null or empty where no block says anything. */
export interface DisplayFields {
  caption: string | null;
  headline: string | null;
  title: string | null;
  byline: string | null;
  bylineTitle: string | null;
  credit: string | null;
  source: string | null;
  copyrightNotice: string | null;
  usageTerms: string | null;
  instructions: string | null;
  webStatement: string | null;
  captionWriter: string | null;
  jobId: string | null;
  sublocation: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  countryCode: string | null;
  event: string | null;
  digitalSourceType: string | null;
  /** ISO 8601 as precise as the file: `2024`, `2024-07-09` or `2024-07-09T13:05:00`, with offset where one is given. */
  dateCreated: string | null;
  keywords: string[];
  people: string[];
  /** Whether AI made it or a part of it, by what the file says; null where it says nothing of AI. */
  ai: AiOrigin | null;
}

/** Properties that MWG 2.0 gives to EXIF first. */
const EXIF_FIRST = new Set(['description', 'creator', 'copyright_notice', 'date_created']);

/**
 * Chooses by the rules of the Metadata Working Group 2.0: a caption, creator, copyright or date in EXIF first, unless a camera
 * wrote it by itself; then XMP, or IIM where Photoshop's digest shows that IIM was edited later. For rights no choice is
 * made: textsAsReceived gives every block's own.
 */
export function displayFields(metadata: FileMetadata): DisplayFields {
  const text = (name: string) => asText(chosen(metadata, name));
  return {
    caption: text('description'),
    headline: text('headline'),
    title: text('title'),
    byline: text('creator'),
    bylineTitle: text('creator_title'),
    credit: text('credit'),
    source: text('source'),
    copyrightNotice: text('copyright_notice'),
    usageTerms: text('usage_terms'),
    instructions: text('instructions'),
    webStatement: text('web_statement'),
    captionWriter: text('caption_writer'),
    jobId: text('job_id'),
    sublocation: text('sublocation'),
    city: text('city'),
    state: text('state'),
    country: text('country'),
    countryCode: text('country_code'),
    event: text('event'),
    digitalSourceType: text('digital_source_type'),
    dateCreated: dateCreated(metadata),
    keywords: asList(chosen(metadata, 'keywords')),
    people: asList(chosen(metadata, 'person_in_image')),
    // Photos from before this was read have nothing there.
    ai: metadata.ai?.origin ?? null,
  };
}

function chosen(metadata: FileMetadata, name: string): FieldValue | undefined {
  const block = blockTaken(metadata, name);
  return block === null ? undefined : metadata.fields[name]?.[block];
}

/** The block whose value stands for the photo, by the rules of the Metadata Working Group; null where none holds any. */
export function blockTaken(metadata: FileMetadata, name: string): FieldBlock | null {
  const values = metadata.fields[name] ?? {};
  const block = orderOf(metadata, name).find((candidate) => {
    const text = asText(values[candidate]);
    return text !== null && !(name === 'description' && isMadeByProgram(candidate, text));
  });
  if (block === 'iim' && isCut(name, values.iim, values.xmp)) return 'xmp';
  return block ?? null;
}

function orderOf(metadata: FileMetadata, name: string): FieldBlock[] {
  const synced: FieldBlock[] = metadata.isIimNewer ? ['iim', 'xmp'] : ['xmp', 'iim'];
  return EXIF_FIRST.has(name) ? ['exif', ...synced, 'file'] : [...synced, 'exif', 'file'];
}

function isCut(name: string, iim: FieldValue | undefined, xmp: FieldValue | undefined): boolean {
  const [short, whole] = [asText(iim), asText(xmp)];
  return short !== null && whole !== null && isTruncationOf(name, short, whole);
}

function asList(value: FieldValue | undefined): string[] {
  if (value === undefined) return [];
  const parts = Array.isArray(value) ? value : [value];
  return [...new Set(parts.map(asText).filter((part) => part !== null))];
}

function dateCreated(metadata: FileMetadata): string | null {
  const order = orderOf(metadata, 'date_created');
  return order.map((block) => toIso(dateIn(metadata, block))).find((date) => date !== null) ?? null;
}

/** IIM and EXIF keep a date's time or offset in a field of its own. */
function dateIn(metadata: FileMetadata, block: FieldBlock): string {
  const part = (name: string) => asText(metadata.fields[name]?.[block]) ?? '';
  const date = part('date_created');
  const hasTime = date.includes(' ');
  if (block === 'iim' && !hasTime) return `${date} ${part('time_created')}`.trim();
  return block === 'exif' && hasTime ? `${date}${part('date_created_offset')}` : date;
}

const AS_PRINTED = /^(\d{4})(?::(\d\d)(?::(\d\d)(?: (\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function toIso(printed: string): string | null {
  const [, year, month, day, time, offset = ''] = AS_PRINTED.exec(printed.trim()) ?? [];
  if (year === undefined || year === '0000') return null;
  const date = [year, month, day].filter((part) => part !== undefined && part !== '00').join('-');
  if (time === undefined || Number.isNaN(Date.parse(`${date}T${time}Z`.replace(/T(\d\d:\d\d)Z/, 'T$1:00Z')))) {
    return Number.isNaN(Date.parse(date)) ? null : date;
  }
  return `${date}T${time}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}
