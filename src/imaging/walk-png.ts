import { brotliDecompressSync, inflateSync } from 'node:zlib';
import {
  addExif,
  addIim,
  addText,
  addUnread,
  addXmp,
  type FoundBlocks,
  MAX_BLOCK_BYTES,
  noBlocks,
} from './found-blocks.ts';
import { addPhotoshopResources } from './photoshop-resources.ts';
import { isKnownKeyword } from './read-file-texts.ts';

const SIGNATURE_BYTES = 8;
/** `IDAT`: nearly every chunk of a picture. */
const PIXELS = 0x49444154;

/** Finds the blocks of a PNG (PNG 3rd edition): eXIf, iTXt XMP, iCCP, caBX, and the raw profiles that ImageMagick writes as text. */
export function walkPng(bytes: Buffer): FoundBlocks {
  const found = noBlocks('PNG');
  for (let at = SIGNATURE_BYTES; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.readUInt32BE(at + 4) !== PIXELS)
      takeChunk(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length), found);
    at += 12 + length;
  }
  return found;
}

function takeChunk(type: string, body: Buffer, found: FoundBlocks): void {
  if (type === 'IHDR' && body.length >= 8) {
    found.width = body.readUInt32BE(0);
    found.height = body.readUInt32BE(4);
  } else if (type === 'eXIf') addExif(found, body);
  else if (type === 'iCCP') found.hasIcc = true;
  else if (type === 'caBX') found.hasJumbf = true;
  else if (type === 'iTXt' || type === 'tEXt' || type === 'zTXt') takeText(type, body, found);
}

const TEXT_BLOCKS: Record<string, string> = {
  'XML:com.adobe.xmp': 'xmp',
  'Raw profile type xmp': 'xmp',
  'Raw profile type exif': 'exif',
  'Raw profile type APP1': 'exif',
  'Raw profile type iptc': 'iim',
  'Raw profile type 8bim': 'iim',
  'Raw profile type icc': 'icc',
};

function takeText(type: string, body: Buffer, found: FoundBlocks): void {
  const keywordEnd = body.indexOf(0);
  const keyword = body.toString('latin1', 0, Math.max(keywordEnd, 0));
  const block = TEXT_BLOCKS[keyword];
  if (block === undefined) {
    takePlainText(type, keyword, body.subarray(keywordEnd + 1), found);
    return;
  }
  if (block === 'icc') {
    found.hasIcc = true;
    return;
  }
  const text = unpackText(type, body.subarray(keywordEnd + 1));
  if (text === null) addUnread(found, block, 'The compressed text that holds this block cannot be unpacked.');
  else if (keyword.startsWith('XML:')) addXmp(found, text);
  else addRawProfile(block, text, found);
}

/** PNG 11.3.3: titles, descriptions, copyright and comments for people. tEXt and zTXt are Latin-1 by the book, and often UTF-8. */
function takePlainText(type: string, keyword: string, rest: Buffer, found: FoundBlocks): void {
  if (!isKnownKeyword(keyword)) return;
  const text = unpackText(type, rest);
  if (text === null) addUnread(found, 'file', `The compressed text “${keyword}” cannot be unpacked.`);
  else addText(found, keyword, text);
}

function unpackText(type: string, rest: Buffer): Buffer | null {
  if (type === 'tEXt') return rest;
  if (type === 'zTXt') return unpack(rest.subarray(1));
  const isCompressed = rest[0] === 1;
  const afterLanguage = rest.indexOf(0, 2) + 1;
  const text = rest.subarray(rest.indexOf(0, afterLanguage) + 1);
  return isCompressed ? unpack(text) : text;
}

/** Unpacks at most the largest block that is read; null when damaged or larger. */
export function unpack(packed: Buffer, method: 'zlib' | 'brotli' = 'zlib'): Buffer | null {
  const limit = { maxOutputLength: MAX_BLOCK_BYTES * 2 + 200 };
  try {
    return method === 'zlib' ? inflateSync(packed, limit) : brotliDecompressSync(packed, limit);
  } catch {
    return null;
  }
}

/** ImageMagick's form: newline, name, newline, length, newline, the block in hexadecimal digits over many lines. */
function addRawProfile(block: string, text: Buffer, found: FoundBlocks): void {
  const match = /^\s*[^\n]{1,40}\n\s*\d+\s/.exec(text.toString('latin1', 0, 100));
  const hex = text.toString('latin1', match?.[0].length ?? 0).replace(/\s+/g, '');
  const data = Buffer.from(hex, 'hex');
  const start = data.toString('latin1', 0, 29);
  if (match === null || data.length === 0) addUnread(found, block, 'The raw profile text cannot be decoded.');
  else if (start.startsWith('8BIM')) addPhotoshopResources(data, found);
  else if (start.startsWith('http://ns.adobe.com/xap/1.0/\0')) addXmp(found, data.subarray(29));
  else if (block === 'xmp') addXmp(found, data);
  else if (block === 'exif') addExif(found, data);
  else addIim(found, data);
}
