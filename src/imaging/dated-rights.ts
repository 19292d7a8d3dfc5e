import { asText } from './field-text.ts';
import type { FieldBlock, FieldValue, FileMetadata } from './file-metadata.ts';
import type { Meaning } from './meaning.ts';
import { isNoDate, toIsoDate } from './metadata-dates.ts';

type DatedKind = 'embargo-until' | 'expires-on';

interface Place {
  metadata: FileMetadata;
  block: FieldBlock;
}

/** An embargo or expiry; the field may give several dates, each of which holds. IIM keeps the time apart, in `timeField`. */
export function dated(kind: DatedKind, value: FieldValue, time?: Place & { timeField: string }): Meaning {
  const printed = time === undefined ? '' : timeIn(time.metadata, time.timeField, time.block);
  const dates = [value].flat().map((date) => asText(date) ?? '');
  const meanings = dates.filter((date) => !isNoDate(date)).map((date) => oneDate(kind, `${date} ${printed}`.trim()));
  const unread = meanings.flatMap((meaning) => meaning.unread ?? []);
  const restrictions = meanings.flatMap((meaning) => meaning.restrictions);
  return unread.length === 0 ? { restrictions } : { restrictions, unread: unread.join(' ') };
}

function oneDate(kind: DatedKind, words: string): Meaning {
  const value = toIsoDate(words);
  if (value === null) return { restrictions: [], unread: `“${words}” is no date and time that can be read.` };
  return { restrictions: [{ kind, value, words }] };
}

/** A time of day that belongs to no date: something is embargoed or ends, and nobody knows on which day. */
export function timeAlone(dateField: string, words: string, { metadata, block }: Place): Meaning {
  if (isNoTime(words) || !isNoDate(timeIn(metadata, dateField, block))) return { restrictions: [] };
  return { restrictions: [], unread: `The file gives the time “${words}” and no date that it belongs to.` };
}

function timeIn(metadata: FileMetadata, field: string, block: FieldBlock): string {
  return asText(metadata.fields[field]?.[block]) ?? '';
}

/** Zeros, in whichever zone, are a writer's way to leave it empty. */
function isNoTime(words: string): boolean {
  return isNoDate(words.replace(/[+-]\d\d:?\d\d$/, ''));
}
