import { decode } from './decode-bytes.ts';
import { plainText } from './plain-text.ts';
import type { TiffEntry } from './tiff-directory.ts';

const TAG_USER_COMMENT = 0x9286;
/** XPTitle, XPComment, XPAuthor, XPKeywords and XPSubject, which Windows writes in UTF-16. */
const TAG_FIRST_XP = 0x9c9b;
const TAG_LAST_XP = 0x9c9f;
const CODE_BYTES = 8;

/** Tags that have a way of their own to keep text; null for any other. Spaces and NULs that fill a value up are left out. */
export function codedText(tag: number, { bytes, little }: TiffEntry): string | null {
  if (tag === TAG_USER_COMMENT) return unpadded(userComment(bytes, little));
  return tag >= TAG_FIRST_XP && tag <= TAG_LAST_XP ? unpadded(decode(evenly(bytes), 'utf-16le')) : null;
}

/** UserComment starts with the name of its character set (Exif 2.32, 4.6.5); many writers leave that out or get it wrong. */
function userComment(bytes: Buffer, little: boolean): string {
  const code = bytes.toString('latin1', 0, CODE_BYTES);
  const text = bytes.subarray(CODE_BYTES);
  if (code.startsWith('UNICODE')) return decode(evenly(text), isLittle(text, little) ? 'utf-16le' : 'utf-16be');
  if (code.startsWith('JIS')) return decode(text, 'iso-2022-jp');
  return plainText(/^(ASCII\0|\0{8})/.test(code) ? text : bytes);
}

const LITTLE_MARK = Buffer.from([0xff, 0xfe]);
const BIG_MARK = Buffer.from([0xfe, 0xff]);

/** Some write it the other way round than the block: in words of European languages every second octet is NUL. */
function isLittle(text: Buffer, little: boolean): boolean {
  if (text.indexOf(LITTLE_MARK) === 0) return true;
  if (text.indexOf(BIG_MARK) === 0) return false;
  if (text[0] === 0 && text[1] !== 0) return false;
  return (text[1] === 0 && text[0] !== 0) || little;
}

function evenly(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

function unpadded(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/[\0\s]+$/, '');
}
