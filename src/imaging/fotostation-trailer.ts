import { addIim, type FoundBlocks } from './found-blocks.ts';

const FOOTER_BYTES = 10;
const SIGNATURE = 0xa1b2c3d4;
const TYPE_IIM = 1;

/** FotoStation, met at many newspapers, appends records behind the picture: body, then type, length of the record, signature. */
export function addTrailerIim(bytes: Buffer, found: FoundBlocks): void {
  for (let end = bytes.length; end >= FOOTER_BYTES && bytes.readUInt32BE(end - 4) === SIGNATURE; ) {
    const type = bytes.readUInt16BE(end - FOOTER_BYTES);
    const length = bytes.readUInt32BE(end - FOOTER_BYTES + 2);
    if (length < FOOTER_BYTES || length > end) return;
    if (type === TYPE_IIM) addIim(found, bytes.subarray(end - length, end - FOOTER_BYTES));
    end -= length;
  }
}
