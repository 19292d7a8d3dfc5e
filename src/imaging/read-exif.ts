import { isUtf8 } from 'node:buffer';
import exifr from 'exifr';
import { codedText } from './exif-coded-text.ts';
import { fieldsBy } from './field-table.ts';
import type { FieldValue, UnreadPart } from './file-metadata.ts';
import { plainText } from './plain-text.ts';
import { firstNumber, numberIn, readTiffDirectory, type TiffEntry } from './tiff-directory.ts';

export interface ExifReading {
  fields: Map<string, FieldValue>;
  unread: UnreadPart[];
}

const FIELD_OF_TAG = fieldsBy('exif');
const TAG_EXIF_DIRECTORY = 0x8769;
const TAG_COPYRIGHT = 0x8298;
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
  const parsed = await exifr.parse(block, OPTIONS).catch(() => null);
  const values: Record<string, unknown> = { ...parsed?.exif, ...parsed?.ifd0 };
  const fields = new Map<string, FieldValue>();
  const cut: UnreadPart[] = isLost ? unread('The Exif directory lies beyond the end of the block.').unread : [];
  for (const [tag, name] of FIELD_OF_TAG) {
    const entry = directory.get(tag) ?? exif?.get(tag);
    if (entry === undefined) continue;
    if (entry.isCut) cut.push({ block: 'exif', field: name, reason: 'The block ends before this value does.' });
    if (isOfUnknownType(entry)) {
      cut.push({ block: 'exif', field: name, reason: 'The value is kept in a way that Exif does not know.' });
      continue;
    }
    const value = fieldIn(tag, values[tag], entry);
    if (value !== null) fields.set(name, value);
  }
  return { fields, unread: cut };
}

function unread(reason: string): ExifReading {
  return { fields: new Map(), unread: [{ block: 'exif', field: null, reason }] };
}

function fieldIn(tag: number, parsed: unknown, entry: TiffEntry): FieldValue | null {
  const coded = codedText(tag, entry);
  if (coded !== null) return coded === '' ? null : coded;
  return isRight(tag, parsed, entry) ? parsed : mended(tag, entry);
}

/** exifr knows text in UTF-8 only, takes octets for numbers, divides by nothing, reads a value that is cut off on behind its block, and keeps one copyright of two. */
function isRight(tag: number, parsed: unknown, entry: TiffEntry): parsed is FieldValue {
  if (entry.isCut || tag === TAG_COPYRIGHT || isWordsInOctets(entry)) return false;
  if (typeof parsed === 'number') return Number.isFinite(parsed);
  return typeof parsed === 'string' && entry.type !== TYPE.utf8 && !parsed.includes(REPLACEMENT);
}

/** It gives up a directory for one bad entry, too; the entry's own bytes then speak. */
function mended(tag: number, entry: TiffEntry): FieldValue | null {
  return isText(entry) || isWordsInOctets(entry) ? textIn(tag, entry) : numberIn(entry);
}

const TYPE = { byte: 1, ascii: 2, undefined: 7, utf8: 129 };

function isText({ type }: TiffEntry): boolean {
  return type === TYPE.ascii || type === TYPE.utf8 || type === TYPE.undefined;
}

/** What stands behind a NUL is text as well where it is in UTF-8, and in any letters the editor's copyright behind the photographer's (Exif 2.32, 4.6.4). */
function textIn(tag: number, { type, bytes }: TiffEntry): string {
  const text = plainText(bytes);
  const whole = type === TYPE.ascii && (tag === TAG_COPYRIGHT || isUtf8(bytes)) ? text.replace(/\0+$/, '').trim() : '';
  return whole || text.replace(/\0.*$/s, '');
}

/** Some write text as octets, which is a list of numbers to whoever believes them. One octet is a number. */
function isWordsInOctets({ type, bytes }: TiffEntry): boolean {
  return type === TYPE.byte && bytes.length > 4;
}

/** Types have numbers without gap to 13 (TIFF 6.0 and its supplements), and 129 is text in UTF-8 (Exif 3.0). */
const LAST_TYPE = 13;

function isOfUnknownType({ type }: TiffEntry): boolean {
  return type !== TYPE.utf8 && (type < 1 || type > LAST_TYPE);
}
