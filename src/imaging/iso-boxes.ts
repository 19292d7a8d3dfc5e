/** A box of the ISO base media file format (ISO 14496-12 4.2), also used by JPEG 2000 and JPEG XL. */
export interface Box {
  type: string;
  /** What follows the header. */
  body: Buffer;
  /** Where the body starts in the bytes that were walked. */
  at: number;
}

/** The boxes that stand side by side in `bytes`. Stops at one that says it is shorter than its own header. */
export function* boxesOf(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const header = isLong ? 16 : 8;
    const length = short === 0 ? bytes.length - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < header) return;
    const start = at + header;
    yield { type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(start, at + length), at: start };
    at += length;
  }
}

/** The first box of a type, or null. */
export function boxOf(bytes: Buffer, type: string): Box | null {
  for (const box of boxesOf(bytes)) if (box.type === type) return box;
  return null;
}
