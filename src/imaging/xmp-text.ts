import { decode } from './decode-bytes.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Encodings by the octets that a packet starts with: a byte order mark, or the first angle bracket (ISO 16684-3). The longer come first. */
const STARTS: [start: number[], encoding: Encoding][] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0x3c, 0, 0, 0], 'utf-32le'],
  [[0, 0, 0, 0x3c], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];

/** The Unicode that markup is written in. */
export function unicodeOf(head: Uint8Array): Encoding {
  return STARTS.find(([start]) => start.every((octet, at) => head[at] === octet))?.[1] ?? 'utf-8';
}

/** Markup in any encoding of Unicode, or in the Latin letters that it declares; what is no character becomes U+FFFD. */
export function textOfMarkup(markup: Buffer): string {
  const encoding = unicodeOf(markup);
  if (encoding === 'utf-8') return decode(markup, declaredLatin(markup) ?? 'utf-8').replace(/^\ufeff/, '');
  const isWide = encoding.startsWith('utf-32');
  const text = isWide ? decodeUtf32(markup, encoding) : new TextDecoder(encoding).decode(evenly(markup));
  return text.replace(/^\ufeff/, '');
}

const QUESTION_MARK = 0x3f;

/** XMP has to be in Unicode; whoever writes something else and says so is read as they say. */
function declaredLatin(markup: Buffer): string | null {
  if (markup[1] !== QUESTION_MARK) return null;
  const declaration = /^<\?xml [^>]{0,80}?encoding=["'](iso-8859-1|windows-1252|us-ascii)["']/i;
  return declaration.exec(markup.toString('latin1', 0, 200))?.[1]?.toLowerCase() ?? null;
}

/** No decoder of the platform knows UTF-32. */
function decodeUtf32(markup: Buffer, encoding: Encoding): string {
  const characters: string[] = [];
  for (let at = 0; at + 4 <= markup.length; at += 4) {
    const code = encoding === 'utf-32le' ? markup.readUInt32LE(at) : markup.readUInt32BE(at);
    characters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return characters.join('');
}

function evenly(markup: Buffer): Buffer {
  return markup.subarray(0, markup.length - (markup.length % 2));
}

/** Writers that escape nothing leave a bare `&`, which would take the rest of its text along; in character data it is one. */
export function withEscapedAmpersands(markup: string): string {
  if (!markup.includes('&')) return markup;
  const parts: string[] = [];
  for (let at = 0; at < markup.length; ) {
    const start = markup.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : markup.indexOf(']]>', start);
    const until = end < 0 ? markup.length : start;
    parts.push(markup.slice(at, until).replace(/&(?!#?\w{1,32};)/g, '&amp;'));
    if (end >= 0) parts.push(markup.slice(start, end + 3));
    at = end < 0 ? markup.length : end + 3;
  }
  return parts.join('');
}
