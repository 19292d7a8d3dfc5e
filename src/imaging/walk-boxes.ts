import { addExif, addIim, addUnread, addXmp, type FoundBlocks, noBlocks } from './found-blocks.ts';
import { heifItems } from './heif-items.ts';
import { type Box, boxesOf, boxOf } from './iso-boxes.ts';
import { unpack } from './walk-png.ts';

const UUID = {
  xmp: 'be7acfcb97a942e89c71999491e3afac',
  iim: '33c7a4d2b81d4723a0baf1a3e097ad38',
  jp2Exif: Buffer.from('JpgTiffExif->JP2').toString('hex'),
  canon: '85c0b687820f11e08111f4ce462b6a48',
  c2pa: 'd8fec3d61b0e483c92975828877ec481',
};

/** Finds the blocks of files made of boxes: AVIF, HEIC and HEIF, JPEG 2000, JPEG XL, Canon CR3. */
export function walkBoxes(bytes: Buffer): FoundBlocks {
  const found = noBlocks(formatOf(bytes));
  for (const box of boxesOf(bytes)) takeBox(box, bytes, found);
  return found;
}

function formatOf(bytes: Buffer): string {
  const type = bytes.toString('latin1', 4, 8);
  if (type === 'jP  ' || type === 'jP\x1a\x1a') return 'JP2';
  if (type === 'JXL ') return 'JXL';
  const brand = bytes.toString('latin1', 8, 12);
  if (brand === 'crx ') return 'CR3';
  if (brand === 'avif' || brand === 'avis') return 'AVIF';
  if (brand === 'heic' || brand === 'heix' || brand === 'hevc') return 'HEIC';
  return bytes.subarray(0, 64).includes('avif') ? 'AVIF' : 'HEIF';
}

function takeBox(box: Box, file: Buffer, found: FoundBlocks): void {
  const { type, body } = box;
  if (type === 'meta') takeMeta(body, file, found);
  else if (type === 'moov') for (const inner of boxesOf(body)) takeBox(inner, file, found);
  else if (type === 'jp2h') takeJp2Header(body, found);
  else if (type === 'Exif') addExif(found, body.subarray(4));
  else if (type === 'xml ') addXmp(found, body);
  else if (type === 'brob') takeBrotli(body, found);
  else if (type === 'jumb') found.hasJumbf = true;
  else if (type === 'uuid') takeUuid(body.toString('hex', 0, 16), body.subarray(16), found);
}

function takeMeta(meta: Buffer, file: Buffer, found: FoundBlocks): void {
  for (const item of heifItems(file, meta)) {
    if (item.type === 'Exif') takeHeifExif(item.data, found);
    else if (item.contentType === 'application/rdf+xml') addXmp(found, item.data);
  }
  const properties = boxOf(boxOf(meta.subarray(4), 'iprp')?.body ?? Buffer.alloc(0), 'ipco')?.body ?? Buffer.alloc(0);
  for (const { type, body } of boxesOf(properties)) {
    if (type === 'ispe' && body.length >= 12) takeLargerSize(body.readUInt32BE(4), body.readUInt32BE(8), found);
    else if (type === 'colr' && /^(prof|rICC)/.test(body.toString('latin1', 0, 4))) found.hasIcc = true;
  }
}

/** Tiles and thumbnails have sizes too: the picture is the largest. */
function takeLargerSize(width: number, height: number, found: FoundBlocks): void {
  if (width * height <= (found.width ?? 0) * (found.height ?? 0)) return;
  found.width = width;
  found.height = height;
}

/** An Exif item starts with the distance from there to the TIFF header (ISO 23008-12 A.2.1). */
function takeHeifExif(data: Buffer, found: FoundBlocks): void {
  if (data.length < 8) addUnread(found, 'exif', 'The file ends before its Exif block.');
  else addExif(found, data.subarray(Math.min(4 + data.readUInt32BE(0), data.length)));
}

function takeJp2Header(header: Buffer, found: FoundBlocks): void {
  const size = boxOf(header, 'ihdr')?.body;
  if (size !== undefined && size.length >= 8) takeLargerSize(size.readUInt32BE(4), size.readUInt32BE(0), found);
  for (const { type, body } of boxesOf(header)) if (type === 'colr' && (body[0] ?? 0) >= 2) found.hasIcc = true;
}

/** JPEG XL may pack a metadata box with Brotli (ISO 18181-2): its type, then the packed body. */
function takeBrotli(body: Buffer, found: FoundBlocks): void {
  const type = body.toString('latin1', 0, 4);
  const block = { Exif: 'exif', 'xml ': 'xmp' }[type];
  if (block === undefined) return;
  const data = unpack(body.subarray(4), 'brotli');
  if (data === null) addUnread(found, block, 'The compressed box that holds this block cannot be unpacked.');
  else if (block === 'exif') addExif(found, data.subarray(4));
  else addXmp(found, data);
}

function takeUuid(uuid: string, body: Buffer, found: FoundBlocks): void {
  if (uuid === UUID.xmp) addXmp(found, body);
  else if (uuid === UUID.iim) addIim(found, body);
  else if (uuid === UUID.jp2Exif) addExif(found, body);
  else if (uuid === UUID.c2pa) found.hasJumbf = true;
  else if (uuid === UUID.canon)
    for (const inner of boxesOf(body)) if (/^CMT[12]$/.test(inner.type)) addExif(found, inner.body);
}
