import { possiblyShown } from '../../captions/facts/people/may-be-shown.ts';
import { withFamily } from '../../vocabulary/persons/names-in-question.ts';
import type { Span } from '../../vocabulary/texts.ts';
import { metadataOf, type PhotoRow, readingsOf, type TextReading } from '../photo-rows.ts';

/** A name there is that of who made, sent or owns the picture. */
const OF_MAKERS: ReadonlySet<string> = new Set([
  'byline',
  'bylineTitle',
  'credit',
  'source',
  'copyrightNotice',
  'contact',
]);
/** Fields of the file that say what is in the picture, and are no texts of the photo. */
const SHOWING = ['person_in_image', 'person_in_image_details', 'image_region', 'artwork_or_object', 'event'];
/** Whom these name the picture is about, whatever a caption only mentions. */
const FOREMOST: ReadonlySet<string> = new Set(['headline', 'title', 'person_in_image', 'person_in_image_details']);

/** A text in which names are looked for. */
export interface Placed {
  field: string;
  text: string;
  /** Holds only names of people it may show, though it was read to mention them. */
  isMention: boolean;
}

/** The texts of a photo, without credits, and apart from them the names that may be people it only mentions. */
export function textsOf(photo: PhotoRow): Placed[] {
  const { headline, captionForReaders, tags } = photo;
  const received = readingsOf(photo).filter(({ field }) => !OF_MAKERS.has(field));
  const all = [
    ...received.map((text) => ({ field: text.field as string, text: withoutCredit(text) })),
    { field: 'headline', text: headline },
    { field: 'caption_for_readers', text: captionForReaders },
    ...tags.map(({ tag }) => ({ field: 'keywords', text: tag })),
    ...SHOWING.flatMap((field) => stringsIn(metadataOf(photo).fields[field]).map((text) => ({ field, text }))),
  ];
  const mentioned = mentionedIn(photo);
  return all.flatMap(({ field, text }) => {
    if (FOREMOST.has(field)) return { field, text, isMention: false };
    const spans = mentionsIn(text, mentioned);
    const possible = possiblyShown(text, spans)
      .map((span) => withFamily(text, span))
      .map(({ start, end }) => text.slice(start, end));
    return [
      { field, text: withoutSpans(text, spans), isMention: false },
      ...(possible.length === 0 ? [] : [{ field, text: possible.join(' / '), isMention: true }]),
    ];
  });
}

/** Whom the reader takes to be only mentioned: that is no name that was missed. */
function mentionedIn(photo: PhotoRow): string[] {
  const names = [
    ...photo.people.flatMap(({ name, mentioned }) => (mentioned ? name : [])),
    ...readingsOf(photo).flatMap(({ reading }) => reading.mentioned.flatMap(({ name, text }) => [text, name])),
  ];
  return [...new Set(names)].filter((name) => name.trim() !== '').sort((one, other) => other.length - one.length);
}

function withoutCredit({ text, reading }: TextReading): string {
  return without(
    text,
    (reading.credit?.quotes ?? []).map((quote) => quote.text),
  );
}

function without(text: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ' / '), text);
}

/** Where these names stand as whole names, the longest where two overlap; in the order of the text. */
function mentionsIn(text: string, names: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const name of names)
    for (const { 0: whole, index: start } of text.matchAll(asWhole(name))) {
      const end = start + whole.length;
      if (!found.some((one) => start < one.end && one.start < end)) found.push({ start, end });
    }
  return found.sort((one, other) => one.start - other.start);
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} / ${left.slice(end)}`, text);
}

/** A word alone may be half of somebody else's name; on a name in Hangul hangs what says its part in the sentence. */
function asWhole(name: string): RegExp {
  const itself = `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  if (HANGUL.test(name)) return new RegExp(`${itself}(?=(?:${PARTICLES})?(?![\\p{L}\\p{N}]))`, 'gu');
  const whole = `${itself}(?![\\p{L}\\p{N}])`;
  return new RegExp(/\s/.test(name) ? whole : `(?<!\\p{Lu}[\\p{L}-]*\\s)${whole}(?!\\s\\p{Lu})`, 'gu');
}

const HANGUL = /^[\p{Script=Hangul}\s]+$/u;
const PARTICLES = '께서|에게|에게서|한테|이|가|은|는|과|와|의|을|를|도|만|로|으로';

/** However deep a field of the file holds them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}
