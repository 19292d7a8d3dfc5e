import { isMultiPicture } from './container-marks.ts';
import { addTrailerIim } from './fotostation-trailer.ts';
import { addExif, addIim, addText, addUnread, addXmp, type FoundBlocks, noBlocks } from './found-blocks.ts';
import { addPhotoshopResources } from './photoshop-resources.ts';

const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0';
/** What some agencies' systems write instead. */
const XMP_HEADER_VARIANT = 'XMP\0://ns.adobe.com/xap/1.0/\0';
const EXTENDED_XMP_HEADER = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP_HEADER = 'Photoshop 3.0\0';

const MARKER = { app1: 0xe1, app2: 0xe2, app11: 0xeb, app13: 0xed, comment: 0xfe, startOfScan: 0xda, end: 0xd9 };

/** Segments of one file that only make sense together. */
interface Gathered {
  photoshop: Buffer[];
  exif: Buffer[];
  extendedXmp: Map<string, ExtendedXmp>;
}

/** Finds the blocks of a JPEG (ITU T.81; XMP part 3; Exif 2.32 4.7) in all its segments before the picture's data. */
export function walkJpeg(bytes: Buffer): FoundBlocks {
  const found = noBlocks(isMultiPicture(bytes) ? 'MPO' : 'JPEG');
  const gathered: Gathered = { photoshop: [], exif: [], extendedXmp: new Map() };
  for (const { marker, body } of segmentsOf(bytes, found)) {
    if (marker === MARKER.app1) takeApp1(body, gathered, found);
    else if (marker === MARKER.comment) addText(found, 'comment', body);
    else if (marker === MARKER.app13) takeApp13(body, gathered, found);
    else if (marker === MARKER.app2 && startsWith(body, 'ICC_PROFILE\0')) found.hasIcc = true;
    else if (marker === MARKER.app11) found.hasJumbf ||= body.includes('jumb') || body.includes('c2pa');
    else if (isFrameHeader(marker) && body.length >= 5) {
      found.height = body.readUInt16BE(1);
      found.width = body.readUInt16BE(3);
    }
  }
  addTrailerIim(bytes, found);
  for (const block of gathered.exif) addExif(found, block);
  noteMissingXmp(gathered, found);
  for (const extended of gathered.extendedXmp.values()) addExtendedXmp(extended, found);
  if (gathered.photoshop.length > 0) addPhotoshopResources(Buffer.concat(gathered.photoshop), found);
  return found;
}

function* segmentsOf(bytes: Buffer, found: FoundBlocks): Generator<{ marker: number; body: Buffer }> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER.startOfScan || marker === MARKER.end) return;
    if (hasNoBody(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) {
      noteCutOff(marker, found);
      return;
    }
    yield { marker, body: bytes.subarray(at + 4, end) };
    at = Math.max(end, at + 4);
  }
}

function hasNoBody(marker: number): boolean {
  return marker === 0xff || marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8);
}

function noteCutOff(marker: number, found: FoundBlocks): void {
  const block = { [MARKER.app1]: 'exif or xmp', [MARKER.app11]: 'jumbf', [MARKER.app13]: 'iim' }[marker];
  if (block !== undefined) addUnread(found, block, 'The file ends in the middle of this block.');
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function takeApp1(body: Buffer, gathered: Gathered, found: FoundBlocks): void {
  if (startsWith(body, 'Exif\0')) takeExif(body, gathered);
  else if (startsWith(body, EXTENDED_XMP_HEADER)) takeExtendedXmp(body.subarray(EXTENDED_XMP_HEADER.length), gathered);
  else {
    const packet = xmpPacketIn(body);
    if (packet !== null) addXmp(found, packet);
  }
}

/** Exif larger than a segment goes on in the next one: that one does not start a TIFF structure of its own. */
function takeExif(body: Buffer, gathered: Gathered): void {
  const rest = body.subarray(6);
  const last = gathered.exif.at(-1);
  const startsAnew = /^(II\*\0|MM\0\*)/.test(rest.toString('latin1', 0, 4));
  if (last === undefined || startsAnew) gathered.exif.push(rest);
  else gathered.exif[gathered.exif.length - 1] = Buffer.concat([last, rest]);
}

function xmpPacketIn(body: Buffer): Buffer | null {
  for (const header of [XMP_HEADER, XMP_HEADER_VARIANT])
    if (startsWith(body, header)) return body.subarray(header.length);
  const start = body.toString('latin1', 0, 200);
  const at = start.search(/<\?xpacket|<x:xmpmeta|<rdf:RDF/);
  return at < 0 ? null : body.subarray(at);
}

interface ExtendedXmp {
  whole: Buffer;
  received: number;
}

const GUID_LENGTH = 32;

/** Extended XMP (XMP part 3, 1.1.3.1): GUID, full length and offset, then a part of the serialisation. */
function takeExtendedXmp(part: Buffer, gathered: Gathered): void {
  if (part.length < GUID_LENGTH + 8) return;
  const guid = part.toString('latin1', 0, GUID_LENGTH).toUpperCase();
  const length = part.readUInt32BE(GUID_LENGTH);
  const data = part.subarray(GUID_LENGTH + 8);
  const standing = gathered.extendedXmp.get(guid) ?? {
    whole: Buffer.alloc(Math.min(length, MAX_EXTENDED)),
    received: 0,
  };
  data.copy(standing.whole, Math.min(part.readUInt32BE(GUID_LENGTH + 4), standing.whole.length));
  gathered.extendedXmp.set(guid, { whole: standing.whole, received: standing.received + data.length });
}

/** A declared length is not believed beyond this; larger packets are unread. */
const MAX_EXTENDED = 8_388_608;

function addExtendedXmp({ whole, received }: ExtendedXmp, found: FoundBlocks): void {
  if (received < whole.length) addUnread(found, 'xmp', 'Parts of the extended XMP are missing.');
  else addXmp(found, whole);
}

/** As an attribute or as an element, under any prefix. */
const NAMED_EXTENSION = /:HasExtendedXMP(?:\s{0,9}=\s{0,9}["']|(?:\s[^<>]{0,200})?>)\s{0,9}([^"'<>\s]{1,99})/g;

/** A packet names the extension that the rest of it went into (XMP part 3, 1.1.3.1). */
function noteMissingXmp({ extendedXmp }: Gathered, found: FoundBlocks): void {
  const naming = found.xmp.filter((packet) => packet.includes('HasExtendedXMP'));
  const named = naming.flatMap((packet) => [...packet.toString('latin1').matchAll(NAMED_EXTENSION)]);
  if (named.some(([, guid = '']) => !extendedXmp.has(guid.toUpperCase())))
    addUnread(found, 'xmp', 'The extended XMP that the packet names is missing.');
}

function takeApp13(body: Buffer, gathered: Gathered, found: FoundBlocks): void {
  if (startsWith(body, PHOTOSHOP_HEADER)) gathered.photoshop.push(body.subarray(PHOTOSHOP_HEADER.length));
  else if (body[0] === 0x1c) addIim(found, body);
}

function startsWith(body: Buffer, text: string): boolean {
  return body.toString('latin1', 0, text.length) === text;
}
