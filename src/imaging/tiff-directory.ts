/** One value of a TIFF directory, undecoded. */
export interface TiffEntry {
  type: number;
  count: number;
  little: boolean;
  bytes: Buffer;
  /** The file ends before the value does. */
  isCut: boolean;
}

export type TiffDirectory = Map<number, TiffEntry>;

/** Octets per value of each TIFF type, 1 to 13 (TIFF 6.0 and supplement). */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Beyond any real directory; bounds the work that a false count can ask for. */
const MAX_ENTRIES = 2000;

/** A directory of the TIFF structure `bytes` (the first, or the one at `at`); null when there is none within the bytes. */
export function readTiffDirectory(bytes: Buffer, at: number | null = null): TiffDirectory | null {
  if (bytes.length < 8) return null;
  const little = bytes[0] === 0x49;
  const start = at ?? readUInt(bytes, 4, { size: 4, little });
  if (start < 8 || start + 2 > bytes.length) return null;
  const count = Math.min(readUInt(bytes, start, { size: 2, little }), MAX_ENTRIES);
  const directory: TiffDirectory = new Map();
  for (let entry = start + 2; entry + 12 <= bytes.length && entry < start + 2 + count * 12; entry += 12) {
    const tag = readUInt(bytes, entry, { size: 2, little });
    if (!directory.has(tag)) directory.set(tag, readEntry(bytes, entry, little));
  }
  return directory;
}

function readEntry(bytes: Buffer, at: number, little: boolean): TiffEntry {
  const type = readUInt(bytes, at + 2, { size: 2, little });
  const count = readUInt(bytes, at + 4, { size: 4, little });
  const length = count * (TYPE_BYTES[type] ?? 1);
  const start = length <= 4 ? at + 8 : readUInt(bytes, at + 8, { size: 4, little });
  const end = start + length;
  return { type, count, little, bytes: bytes.subarray(start, Math.min(end, bytes.length)), isCut: end > bytes.length };
}

/** The first whole number of a value, or null where it is none. */
export function firstNumber(entry: TiffEntry | undefined): number | null {
  if (entry === undefined) return null;
  const size = entry.type === 3 ? 2 : entry.type === 1 || entry.type === 7 ? 1 : 4;
  if (entry.bytes.length < size) return null;
  return readUInt(entry.bytes, 0, { size, little: entry.little });
}

function readUInt(bytes: Buffer, at: number, { size, little }: { size: 1 | 2 | 4; little: boolean }): number {
  return little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
}
