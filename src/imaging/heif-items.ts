import { boxesOf, boxOf } from './iso-boxes.ts';

/** A metadata item of a HEIF or AVIF file. */
export interface HeifItem {
  /** `Exif`, `mime` … */
  type: string;
  contentType: string;
  data: Buffer;
}

interface Extent {
  offset: number;
  length: number;
}

/** Reads the items of a `meta` box (ISO 23008-12): what kind each is (`iinf`) and where its bytes lie (`iloc`). */
export function heifItems(file: Buffer, meta: Buffer): HeifItem[] {
  const boxes = meta.subarray(4);
  const locations = readLocations(boxOf(boxes, 'iloc')?.body ?? Buffer.alloc(0));
  const idat = boxOf(boxes, 'idat')?.body ?? Buffer.alloc(0);
  return readInfos(boxOf(boxes, 'iinf')?.body ?? Buffer.alloc(0))
    .filter(({ type }) => type === 'Exif' || type === 'mime')
    .map(({ id, type, contentType }) => {
      const { inIdat, extents } = locations.get(id) ?? { inIdat: false, extents: [] };
      const from = inIdat ? idat : file;
      const data = Buffer.concat(extents.map(({ offset, length }) => from.subarray(offset, offset + length)));
      return { type, contentType, data };
    });
}

function readInfos(iinf: Buffer): { id: number; type: string; contentType: string }[] {
  if (iinf.length < 6) return [];
  const entries = iinf.subarray(iinf[0] === 0 ? 6 : 8);
  return [...boxesOf(entries)]
    .filter(({ type, body }) => type === 'infe' && body.length >= 12 && (body[0] ?? 0) >= 2)
    .map(({ body }) => {
      const idBytes = body[0] === 2 ? 2 : 4;
      const id = body.readUIntBE(4, idBytes);
      const at = 4 + idBytes + 2;
      const [, contentType = ''] = body.toString('latin1', at + 4).split('\0');
      return { id, type: body.toString('latin1', at, at + 4), contentType };
    });
}

type Locations = Map<number, { inIdat: boolean; extents: Extent[] }>;

/** Versions 0 to 2 of the item location box (ISO 14496-12 8.11.3). */
function readLocations(iloc: Buffer): Locations {
  const locations: Locations = new Map();
  if (iloc.length < 8) return locations;
  const version = iloc[0] ?? 0;
  const sizes = [(iloc[4] ?? 0) >> 4, (iloc[4] ?? 0) & 15, (iloc[5] ?? 0) >> 4, version > 0 ? (iloc[5] ?? 0) & 15 : 0];
  const [offsetSize = 0, lengthSize = 0, baseSize = 0, indexSize = 0] = sizes;
  const reader = new Reader(iloc, 6);
  for (let items = reader.uint(version < 2 ? 2 : 4); items > 0 && reader.hasMore(); items -= 1) {
    const id = reader.uint(version < 2 ? 2 : 4);
    const method = version > 0 ? reader.uint(2) & 15 : 0;
    reader.uint(2);
    const base = reader.uint(baseSize);
    const extents: Extent[] = [];
    for (let count = reader.uint(2); count > 0 && reader.hasMore(); count -= 1) {
      reader.uint(indexSize);
      extents.push({ offset: base + reader.uint(offsetSize), length: reader.uint(lengthSize) });
    }
    locations.set(id, { inIdat: method === 1, extents });
  }
  return locations;
}

/** Big-endian whole numbers of 0 to 8 octets, one after the other; 0 beyond the end. */
class Reader {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  hasMore(): boolean {
    return this.at < this.bytes.length;
  }

  uint(size: number): number {
    const end = this.at + size;
    let value = 0;
    for (; this.at < end; this.at += 1) value = value * 256 + (this.bytes[this.at] ?? 0);
    return value;
  }
}
