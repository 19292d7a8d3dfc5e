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
  const start = at ?? readUInt32(bytes, 4, little);
  if (start < 8 || start + 2 > bytes.length) return null;
  const count = Math.min(readUInt16(bytes, start, little), MAX_ENTRIES);
  const directory: TiffDirectory = new Map();
  for (let entry = start + 2; entry + 12 <= bytes.length && entry < start + 2 + count * 12; entry += 12) {
    const tag = readUInt16(bytes, entry, little);
    if (!directory.has(tag)) directory.set(tag, new Entry(bytes, entry, little));
  }
  return directory;
}

/** Most entries of a directory nobody asks for: their octets are looked up when somebody does. */
class Entry implements TiffEntry {
  readonly type: number;
  readonly count: number;

  constructor(
    private readonly block: Buffer,
    private readonly at: number,
    readonly little: boolean,
  ) {
    this.type = readUInt16(block, at + 2, little);
    this.count = readUInt32(block, at + 4, little);
  }

  get bytes(): Buffer {
    return this.block.subarray(this.start, Math.min(this.start + this.length, this.block.length));
  }

  get isCut(): boolean {
    return this.start + this.length > this.block.length;
  }

  private get length(): number {
    return this.count * (TYPE_BYTES[this.type] ?? 1);
  }

  private get start(): number {
    return this.length <= 4 ? this.at + 8 : readUInt32(this.block, this.at + 8, this.little);
  }
}

/** The first whole number of a value, or null where it is none. */
export function firstNumber(entry: TiffEntry | undefined): number | null {
  if (entry === undefined) return null;
  const { type, bytes, little } = entry;
  const size = type === 3 ? 2 : type === 1 || type === 7 ? 1 : 4;
  if (bytes.length < size) return null;
  if (size === 1) return bytes.readUInt8();
  return size === 2 ? readUInt16(bytes, 0, little) : readUInt32(bytes, 0, little);
}

/** The first number of a value, with its sign and fraction, or null where it is none or no number that can be said. */
export function numberIn(entry: TiffEntry): number | null {
  const { type, bytes, little } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < (TYPE_BYTES[type] ?? 1)) return null;
  const number = NUMBERS[type]?.(view, little);
  if (number === undefined) return firstNumber(entry);
  return Number.isFinite(number) ? number : null;
}

/** Of the types that are no plain whole numbers: fractions of two, signed ones, and floating point. */
const NUMBERS: Record<number, (view: DataView, little: boolean) => number> = {
  5: (view, little) => view.getUint32(0, little) / view.getUint32(4, little),
  6: (view) => view.getInt8(0),
  8: (view, little) => view.getInt16(0, little),
  9: (view, little) => view.getInt32(0, little),
  10: (view, little) => view.getInt32(0, little) / view.getInt32(4, little),
  11: (view, little) => view.getFloat32(0, little),
  12: (view, little) => view.getFloat64(0, little),
};

function readUInt16(bytes: Buffer, at: number, little: boolean): number {
  return little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
}

function readUInt32(bytes: Buffer, at: number, little: boolean): number {
  return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}
