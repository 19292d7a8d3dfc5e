import { TEXT_FIELDS, type TextField } from '../vocabulary/texts.ts';
import { asText, isMadeByProgram, withoutSpacing } from './field-text.ts';
import type { FieldBlock, FieldValue, FileMetadata } from './file-metadata.ts';
import { isTruncationOf } from './iim-limits.ts';

export { blockTaken, type DisplayFields, displayFields } from './display-fields.ts';

/** One text of a file, as one block holds it. Rights are read from these. */
export interface TextAsReceived {
  field: TextField;
  block: FieldBlock;
  text: string;
}

/** Which fields of a file hold which text. Several may say the same kind of thing: each is read. */
const SOURCES: Record<TextField, readonly string[]> = {
  caption: ['description', 'comment', 'windows_comment', 'windows_subject', 'warning'],
  headline: ['headline', 'windows_title'],
  instructions: ['instructions'],
  usageTerms: ['usage_terms', 'terms_and_conditions_text', 'disclaimer', 'pur_permissions', 'pur_agreement'],
  credit: ['credit', 'pur_credit_line'],
  source: ['source'],
  byline: ['creator', 'windows_author'],
  bylineTitle: ['creator_title'],
  copyrightNotice: [
    'copyright_notice',
    'prism_copyright',
    'prism_rights_agent',
    'pur_copyright',
    'pur_rights_agent',
    'pur_rights_owner',
  ],
  otherConstraints: [
    'other_constraints',
    'other_conditions',
    'region_constraints',
    'media_constraints',
    'product_or_service_constraints',
    'pur_restrictions',
    'pur_image_size_restriction',
  ],
  title: ['title'],
  keywords: ['keywords', 'windows_keywords', 'supplemental_categories'],
  jobId: ['job_id', 'fixture_identifier'],
  editStatus: ['edit_status'],
  contact: ['creator_contact'],
  altText: ['alt_text', 'extended_description'],
};

/** Programs repeat the headline as title, and the caption for the blind: what is read as a caption already is not read again. */
const IN_FULL: ReadonlySet<TextField> = new Set(['caption', 'headline']);
const READ_BESIDE: ReadonlySet<TextField> = new Set(['title', 'altText']);

/** XMP first: it holds whole what IIM had to cut. */
const PREFERENCE = ['xmp', 'iim', 'exif', 'file'] as const satisfies readonly FieldBlock[];

/**
 * Every text that may carry credit or restrictions, in the order of TEXT_FIELDS, each block's own: restrictions add up, so no block
 * wins over another. Left out are a text that another block repeats (spacing ignored), an IIM value that is only what its
 * octet limit left of the XMP value, and descriptions that a camera wrote by itself.
 */
export function textsAsReceived(metadata: FileMetadata): TextAsReceived[] {
  const texts = TEXT_FIELDS.flatMap((field) =>
    withoutRepeats(SOURCES[field].flatMap((name) => textsOf(metadata, name, field))),
  );
  const captions = new Set(texts.filter(({ field }) => IN_FULL.has(field)).map(({ text }) => withoutSpacing(text)));
  return texts.filter(({ field, text }) => !(READ_BESIDE.has(field) && captions.has(withoutSpacing(text))));
}

function textsOf(metadata: FileMetadata, name: string, field: TextField): TextAsReceived[] {
  const limited = textsByBlock(metadata, name).filter(({ block, text }, _, all) => {
    const whole = all.find((other) => other.block === 'xmp')?.text;
    return !(block === 'iim' && whole !== undefined && isTruncationOf(name, text, whole));
  });
  return [...limited, ...inOtherLanguages(metadata, name)].map(({ block, text }) => ({ field, block, text }));
}

interface BlockText {
  block: FieldBlock;
  text: string;
}

function textsByBlock(metadata: FileMetadata, name: string): BlockText[] {
  return PREFERENCE.flatMap((block) => {
    const value = metadata.fields[name]?.[block];
    const text = SOURCES.keywords.includes(keyOf(name)) ? linesOf(value) : asText(value);
    return text === null || isMadeByProgram(block, text) ? [] : [{ block, text }];
  });
}

/** Each keyword is read by itself. */
function linesOf(value: FieldValue | undefined): string | null {
  const lines = (Array.isArray(value) ? value : [value]).map(asText).filter((line) => line !== null);
  return lines.join('\n') || null;
}

function keyOf(name: string): string {
  return name.split('-')[0] ?? name;
}

/** XMP may give a text in several languages; readers see the default one, rights are read from all (`usage_terms-de`). */
function inOtherLanguages(metadata: FileMetadata, name: string): BlockText[] {
  return Object.keys(metadata.fields)
    .filter((key) => key.startsWith(`${name}-`))
    .flatMap((key) => textsByBlock(metadata, key));
}

function withoutRepeats(texts: TextAsReceived[]): TextAsReceived[] {
  const seen = new Set<string>();
  return texts.filter(({ text }) => {
    const key = withoutSpacing(text);
    return !seen.has(key) && seen.add(key);
  });
}
