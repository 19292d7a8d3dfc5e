/** Of a TIFF structure: tag, type, octets, and where it lies how many it claims to have. */
export type Entry = [tag: number, type: number, octets: Buffer, count?: number];

interface Written {
  isLittle: boolean;
  /** Of the Exif directory. */
  exif?: Entry[];
  /** Where the Exif directory is said to lie, instead of where it does. */
  exifAt?: number;
}

const OCTETS: Record<number, number> = { 3: 2, 4: 4, 5: 8 };
const EXIF_DIRECTORY = 0x8769;

/** The bytes of an Exif block, of either order, also where an entry says what is not so. */
export function exifWith(first: Entry[], { isLittle, exif, exifAt }: Written): Buffer {
  const number = (value: number, size: 2 | 4) => {
    const octets = Buffer.alloc(size);
    return isLittle ? octets.fill(octetsOf(value, size)) : octets.fill(octetsOf(value, size).reverse());
  };
  const beyond: Buffer[] = [];
  const pointed = exif === undefined ? 0 : 1;
  const exifStart = 8 + 6 + (first.length + pointed) * 12;
  let beyondAt = exifStart + (exif === undefined ? 0 : 6 + exif.length * 12);
  const written = ([tag, type, octets, count]: Entry) => {
    const head = [number(tag, 2), number(type, 2), number(count ?? octets.length / (OCTETS[type] ?? 1), 4)];
    if (octets.length <= 4) return [...head, Buffer.concat([octets, Buffer.alloc(4 - octets.length)])];
    const at = beyondAt;
    beyond.push(octets);
    beyondAt += octets.length;
    return [...head, number(at, 4)];
  };
  const directory = (entries: Entry[]) => [number(entries.length, 2), ...entries.flatMap(written), number(0, 4)];
  const pointer: Entry[] = exif === undefined ? [] : [[EXIF_DIRECTORY, 4, number(exifAt ?? exifStart, 4)]];
  const parts = [...directory([...first, ...pointer]), ...(exif === undefined ? [] : directory(exif))];
  const start = Buffer.from(isLittle ? 'II*\0\x08\0\0\0' : 'MM\0*\0\0\0\x08', 'latin1');
  return Buffer.concat([start, ...parts, ...beyond]);
}

/** The least first. */
function octetsOf(value: number, size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256));
}
