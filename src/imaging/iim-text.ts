import { isAscii, isUtf8 } from 'node:buffer';
import { decode } from './decode-bytes.ts';

/** The octets of one value, and how many its dataset holds at most. */
export interface IimText {
  bytes: Buffer;
  maxOctets: number | null;
}

/** Which characters IIM text is made of: declared in 1:90, or guessed from the bytes. */
export interface Charset {
  /** WHATWG encoding label. */
  label: string;
  /** Why the declared set was not used, or null. */
  problem: string | null;
}

/** ISO 2022 escapes that 1:90 may hold; most writers know only UTF-8. */
const DECLARED: Record<string, string> = {
  '\x1b%G': 'utf-8',
  '\x1b%/I': 'utf-8',
  '\x1b.A': 'windows-1252',
  '\x1b-A': 'windows-1252',
  '\x1b.B': 'iso-8859-2',
  '\x1b-B': 'iso-8859-2',
  '\x1b.L': 'iso-8859-5',
  '\x1b-L': 'iso-8859-5',
  '\x1b-F': 'iso-8859-7',
  '\x1b-b': 'iso-8859-15',
};

/** Declares what needs no declaration; whoever writes other letters all the same has declared nothing. */
const ASCII = '\x1b(B';

const SEPARATOR = Buffer.from(' ');

/** The set to read all text of a block with. Undeclared text is UTF-8 when it strictly is, else the likeliest older set. */
export function chooseCharset(declared: Buffer | null, values: IimText[]): Charset {
  const whole = values.map(withoutSplitCharacter);
  const designation = declared?.toString('latin1').replace(/\0+$/, '') ?? '';
  const label = DECLARED[designation];
  const isAllUtf8 = whole.every(isUtf8);
  if (label === 'utf-8' && !isAllUtf8) {
    return { label: 'utf-8', problem: 'Some text is not in UTF-8, which the block declares.' };
  }
  if (label !== undefined) return { label, problem: null };
  const problem =
    designation === '' || (designation === ASCII && whole.every(isAscii))
      ? null
      : 'The block declares a character set that is not known here; its text is a guess.';
  return { label: isAllUtf8 ? 'utf-8' : guessLegacy(whole), problem };
}

/** Text without its padding. A character that the octet limit cut in two at the end is left out. */
export function decodeText(text: IimText, label: string): string {
  const wide = wideLabel(text.bytes);
  if (wide !== null) return unpadded(decode(text.bytes, wide));
  const whole = label === 'utf-8' ? withoutSplitCharacter(text) : text.bytes;
  return unpadded(decode(whole, label));
}

function unpadded(text: string): string {
  return text.endsWith('\0') ? text.replace(/\0+$/, '') : text;
}

/** UTF-16 has no place in IIM; in words of European languages every second octet of it is NUL. */
function wideLabel(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const [even, odd] = [bytes.filter((_, at) => at % 2 === 0), bytes.filter((_, at) => at % 2 === 1)];
  const isText = (octets: Buffer | Uint8Array) => octets.every((octet) => octet !== 0);
  const isEmpty = (octets: Buffer | Uint8Array) => octets.every((octet) => octet === 0);
  if (isText(even) && isEmpty(odd)) return 'utf-16le';
  return isEmpty(even) && isText(odd) ? 'utf-16be' : null;
}

/** Drops a lead octet and its followers when they are fewer than it announces, in a value that was cut at its limit. */
function withoutSplitCharacter({ bytes, maxOctets }: IimText): Buffer {
  if (maxOctets === null || bytes.length < maxOctets - MOST_LEFT_OF_A_CHARACTER) return bytes;
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const octet = bytes[bytes.length - back] ?? 0;
    if (octet < 0x80) return bytes;
    if (octet >= 0xc0) return octetsAnnounced(octet) > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

const MOST_LEFT_OF_A_CHARACTER = 3;

function octetsAnnounced(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function guessLegacy(texts: Buffer[]): string {
  const text = Buffer.concat(texts.flatMap((one) => [one, SEPARATOR]));
  if (isKorean(text)) return 'euc-kr';
  return isMacRoman(text) ? 'macintosh' : 'windows-1252';
}

/** Every octet beyond ASCII is half of a Hangul syllable, a Chinese character or full-width punctuation. */
function isKorean(text: Buffer): boolean {
  try {
    const beyondAscii = new TextDecoder('euc-kr', { fatal: true }).decode(text).replace(/[\0-\x7f]+/g, '');
    return (
      /\p{Script=Hangul}{2}/u.test(beyondAscii) && !/[^\p{Script=Hangul}\p{Script=Han}\p{P}\p{S}]/u.test(beyondAscii)
    );
  } catch {
    return false;
  }
}

/** Read as cp1252, Mac text shows capitals or signs in the middle of words: `TrŸbiger` for `Trübiger`. */
function isMacRoman(text: Buffer): boolean {
  const asWindows = decode(text, 'windows-1252');
  return /\p{Ll}[ŠŒŽŸ]|\p{L}[ƒ„†‡ˆ‰‹˜›\x81\x8d\x8f\x90\x9d]\p{L}/u.test(asWindows);
}
