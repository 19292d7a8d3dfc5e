import exifr from 'exifr';
import { codedText } from './exif-coded-text.ts';
import { fieldsBy } from './field-table.ts';
import type { FieldValue, UnreadPart } from './file-metadata.ts';
import { plainText } from './plain-text.ts';
import { firstNumber, readTiffDirectory, type TiffEntry } from './tiff-directory.ts';

export interface ExifReading {
  fields: Map<string, FieldValue>;
  unread: UnreadPart[];
}

const FIELD_OF_TAG = fieldsBy('exif');
const TAG_EXIF_DIRECTORY = 0x8769;
const REPLACEMENT = '\ufffd';

const OPTIONS = {
  ifd0: {},
  exif: true,
  ifd1: false,
  gps: false,
  interop: false,
  xmp: false,
  iptc: false,
  icc: false,
  jfif: false,
  mergeOutput: false,
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
  sanitize: false,
  pick: [...FIELD_OF_TAG.keys()],
};

/** Reads the fields of the table from a TIFF structure's first and Exif directories (Exif 2.32). */
export async function readExif(block: Buffer): Promise<ExifReading> {
  const directory = readTiffDirectory(block);
  if (directory === null) return unread('The Exif block ends before its first directory.');
  const exifAt = firstNumber(directory.get(TAG_EXIF_DIRECTORY));
  const exif = exifAt === null ? null : readTiffDirectory(block, exifAt);
  const isLost = exifAt !== null && exif === null;
  const raw = new Map([...(exif ?? []), ...directory]);
  const parsed = await exifr.parse(block, OPTIONS).catch(() => null);
  const values: Record<string, unknown> = { ...parsed?.exif, ...parsed?.ifd0 };
  const fields = new Map<string, FieldValue>();
  const cut: UnreadPart[] = isLost ? unread('The Exif directory lies beyond the end of the block.').unread : [];
  for (const [tag, name] of FIELD_OF_TAG) {
    if (raw.get(tag)?.isCut) cut.push({ block: 'exif', field: name, reason: 'The block ends before this value does.' });
    if (isOfUnknownType(raw.get(tag))) {
      cut.push({ block: 'exif', field: name, reason: 'The value is kept in a way that Exif does not know.' });
      continue;
    }
    const value = fieldIn(tag, values[tag], raw.get(tag));
    if (value !== null) fields.set(name, value);
  }
  return { fields, unread: cut };
}

function unread(reason: string): ExifReading {
  return { fields: new Map(), unread: [{ block: 'exif', field: null, reason }] };
}

function fieldIn(tag: number, parsed: unknown, entry: TiffEntry | undefined): FieldValue | null {
  const coded = entry === undefined ? null : codedText(tag, entry);
  if (coded === '') return null;
  return coded ?? mended(parsed, entry);
}

/** exifr knows text in UTF-8 only and gives up a directory for one bad entry; the entry's own bytes then speak. */
function mended(value: unknown, entry: TiffEntry | undefined): FieldValue | null {
  if (entry !== undefined && isWordsInOctets(entry)) return decodeEntry(entry);
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && entry?.type !== TYPE.utf8 && !value.includes(REPLACEMENT)) return value;
  return entry === undefined ? null : decodeEntry(entry);
}

const TYPE = { byte: 1, ascii: 2, undefined: 7, utf8: 129 };

function decodeEntry(entry: TiffEntry): FieldValue | null {
  const isText = entry.type === TYPE.ascii || entry.type === TYPE.utf8 || entry.type === TYPE.undefined;
  if (!isText && !isWordsInOctets(entry)) return firstNumber(entry);
  return plainText(entry.bytes).replace(/\0.*$/s, '');
}

/** Some write text as octets, which is a list of numbers to whoever believes them. One octet is a number. */
function isWordsInOctets({ type, bytes }: TiffEntry): boolean {
  return type === TYPE.byte && bytes.length > 4;
}

/** Types have numbers without gap to 13 (TIFF 6.0 and its supplements), and 129 is text in UTF-8 (Exif 3.0). */
const LAST_TYPE = 13;

function isOfUnknownType(entry: TiffEntry | undefined): boolean {
  return entry !== undefined && entry.type !== TYPE.utf8 && (entry.type < 1 || entry.type > LAST_TYPE);
}
