import { addText, addUnread, addXmp, type FoundBlocks, MAX_BLOCK_BYTES, noBlocks } from './found-blocks.ts';
import { addPhotoshopResources } from './photoshop-resources.ts';
import { plainText } from './plain-text.ts';
import { walkJpeg } from './walk-jpeg.ts';
import { parseXml } from './xml-tree.ts';

/** Files that are read for their metadata alone. */

/** Photoshop documents: header, colour mode data, then the image resources. */
export function walkPsd(bytes: Buffer): FoundBlocks {
  const isLarge = bytes.readUInt16BE(4) === 2;
  const found = noBlocks(isLarge ? 'PSB' : 'PSD');
  if (bytes.length < 34) return found;
  found.height = bytes.readUInt32BE(14);
  found.width = bytes.readUInt32BE(18);
  const resources = 26 + 4 + bytes.readUInt32BE(26);
  if (resources + 4 > bytes.length) return found;
  addPhotoshopResources(bytes.subarray(resources + 4, resources + 4 + bytes.readUInt32BE(resources)), found);
  return found;
}

const GIF_XMP = 'XMP DataXMP';
/** XMP in GIF is not cut into sub-blocks; 258 octets behind it lead decoders to its end. */
const GIF_XMP_TRAILER_BYTES = 258;

export function walkGif(bytes: Buffer): FoundBlocks {
  const found = noBlocks('GIF');
  if (bytes.length < 10) return found;
  found.width = bytes.readUInt16LE(6);
  found.height = bytes.readUInt16LE(8);
  takeComments(bytes, found);
  const start = bytes.indexOf(GIF_XMP);
  const trailer = start < 0 ? -1 : bytes.indexOf(Buffer.from([1, 0xff, 0xfe, 0xfd]), start);
  if (start >= 0)
    addXmp(found, bytes.subarray(start + GIF_XMP.length, trailer < 0 ? bytes.length - GIF_XMP_TRAILER_BYTES : trailer));
  return found;
}

/** A comment is an extension of blocks, each with its length before it (GIF89a 24); they stand between pictures. */
function takeComments(bytes: Buffer, found: FoundBlocks): void {
  for (let at = bytes.indexOf(COMMENT); at >= 0; at = bytes.indexOf(COMMENT, at + 2)) {
    const parts: Buffer[] = [];
    let next = at + 2;
    for (let length = bytes[next] ?? 0; length > 0; length = bytes[next] ?? 0) {
      parts.push(bytes.subarray(next + 1, next + 1 + length));
      next += 1 + length;
    }
    const text = Buffer.concat(parts);
    // The same two octets also occur within a picture: what is no text is none.
    if (!/[^\P{Cc}\t\n\f\r\0]/u.test(plainText(text))) addText(found, 'comment', text);
  }
}

const COMMENT = Buffer.from([0x21, 0xfe]);

/** An SVG, or an XMP sidecar file: the RDF stands somewhere in the markup. */
export function walkMarkup(bytes: Buffer, format: 'SVG' | 'XMP'): FoundBlocks {
  const found = noBlocks(format);
  if (format === 'XMP' || bytes.includes('<rdf:RDF')) addXmp(found, bytes);
  if (format === 'SVG') takeSvg(bytes, found);
  return found;
}

/** Title and description of the whole drawing stand directly in it (SVG 2, 5.7). */
function takeSvg(bytes: Buffer, found: FoundBlocks): void {
  found.hasJumbf = bytes.includes('c2pa:manifest');
  if (bytes.length > MAX_BLOCK_BYTES) {
    addUnread(found, 'file', 'The drawing is too large for its texts to be read.');
    return;
  }
  const [svg] = parseXml(plainText(bytes)).root.children;
  const keywords: Record<string, string> = { title: 'title', desc: 'description' };
  for (const { local, text } of svg?.children ?? []) {
    const keyword = keywords[local];
    if (keyword !== undefined) addText(found, keyword, Buffer.from(text));
  }
}

/** Fujifilm raw files hold a whole JPEG with all metadata; its place stands in the header. */
export function walkRaf(bytes: Buffer): FoundBlocks {
  const at = bytes.length >= 92 ? bytes.readUInt32BE(84) : bytes.length;
  const found = walkJpeg(bytes.subarray(at, at + (bytes.length >= 92 ? bytes.readUInt32BE(88) : 0)));
  return { ...found, format: 'RAF' };
}
