import { FIELD_TABLE } from './field-table.ts';

/** Fields by the names of the table, each a text or several; or `record:dataset` with the very octets. */
export type IimValues = Record<string, string | string[] | Buffer>;

const CODED_CHARACTER_SET = '1:90';
const UTF_8 = Buffer.from('\x1b%G');
const LARGEST_STANDARD_VALUE = 0x7fff;

/** A stream of IIM datasets (IIM 4.2) that declares UTF-8 unless 1:90 is given. Values longer than 32,767 octets are cut. */
export function writeIim(values: IimValues): Buffer {
  const rows = Object.entries({ [CODED_CHARACTER_SET]: UTF_8, ...values });
  const datasets = rows.flatMap(([name, value]) =>
    [value].flat().map((part) => ({
      key: FIELD_TABLE[name]?.iim ?? name,
      bytes: typeof part === 'string' ? Buffer.from(part) : part,
    })),
  );
  return Buffer.concat(datasets.filter(({ bytes }) => bytes.length > 0).map(({ key, bytes }) => dataset(key, bytes)));
}

function dataset(key: string, value: Buffer): Buffer {
  const [record = 2, number = 0] = key.split(':').map(Number);
  const bytes = value.subarray(0, LARGEST_STANDARD_VALUE);
  return Buffer.concat([Buffer.from([0x1c, record, number, bytes.length >> 8, bytes.length & 0xff]), bytes]);
}

/** An IIM stream as Photoshop image resource 0x0404, ready for a JPEG's APP13 segment. */
export function iimSegment(stream: Buffer): Buffer {
  const header = Buffer.alloc(12);
  header.write('8BIM', 0, 'latin1');
  header.writeUInt16BE(0x0404, 4);
  header.writeUInt32BE(stream.length, 8);
  const padding = Buffer.alloc(stream.length % 2);
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), header, stream, padding]);
}

/** The JPEG with one more segment right behind its start; a segment holds at most 65,533 octets. */
export function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

export const APP13 = 0xed;
