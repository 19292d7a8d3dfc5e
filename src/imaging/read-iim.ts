import { fieldsBy } from './field-table.ts';
import type { FieldValue, UnreadPart } from './file-metadata.ts';
import { IIM_MAX_OCTETS } from './iim-limits.ts';
import { chooseCharset, decodeText, type IimText } from './iim-text.ts';

/** IIM fields with every value found, in the order of the datasets. */
export interface IimReading {
  fields: Map<string, FieldValue>;
  /** Label of the encoding that the text was read with. */
  charset: string;
  unread: UnreadPart[];
}

const FIELD_OF_DATASET = fieldsBy('iim');
const TAG_MARKER = 0x1c;
const CHARSET_DATASET = '1:90';

interface Dataset {
  key: string;
  bytes: Buffer;
}

/** Reads a stream of IIM datasets (IIM 4.2, chapter 1.6). Fields that no dataset holds are absent; what cannot be decoded is unread. */
export function readIim(stream: Buffer): IimReading {
  const unread: UnreadPart[] = [];
  const datasets = datasetsOf(stream, unread);
  const declared = datasets.find(({ key }) => key === CHARSET_DATASET)?.bytes ?? null;
  const texts = datasets.filter(({ key }) => FIELD_OF_DATASET.has(key));
  const charset = chooseCharset(declared, texts.map(asText));
  if (charset.problem !== null) unread.push({ block: 'iim', field: null, reason: charset.problem });
  return { fields: valuesByField(texts, charset.label), charset: charset.label, unread };
}

const REPEATABLE = new Set([
  '2:12',
  '2:20',
  '2:25',
  '2:26',
  '2:27',
  '2:45',
  '2:47',
  '2:50',
  '2:80',
  '2:85',
  '2:118',
  '2:122',
  '1:50',
]);

function asText({ key, bytes }: Dataset): IimText {
  return { bytes, maxOctets: IIM_MAX_OCTETS[FIELD_OF_DATASET.get(key) ?? ''] ?? null };
}

/** A single value is a text, several are a list; of a dataset that may stand once the last counts and the others are kept beside it. */
function valuesByField(datasets: Dataset[], label: string): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  for (const { key, bytes } of datasets) {
    const name = FIELD_OF_DATASET.get(key) ?? key;
    const text = decodeText(asText({ key, bytes }), label);
    const standing = fields.get(name);
    if (standing === undefined) fields.set(name, text);
    else if (REPEATABLE.has(key)) fields.set(name, [standing, text].flat());
    else if (standing !== text) fields.set(name, text).set(`${name}-${fields.size}`, standing);
  }
  return fields;
}

function datasetsOf(stream: Buffer, unread: UnreadPart[]): Dataset[] {
  const datasets: Dataset[] = [];
  let at = 0;
  while (at + 5 <= stream.length && stream[at] === TAG_MARKER) {
    const key = `${stream[at + 1]}:${stream[at + 2]}`;
    const { start, length } = valueAt(stream, at + 3);
    if (start + length > stream.length) {
      unread.push({
        block: 'iim',
        field: FIELD_OF_DATASET.get(key) ?? null,
        reason: 'The block ends in the middle of this value.',
      });
      return datasets;
    }
    datasets.push({ key, bytes: stream.subarray(start, start + length) });
    at = start + length;
  }
  const rest = stream.subarray(at);
  if (rest.some((octet) => octet !== 0)) {
    unread.push({ block: 'iim', field: null, reason: 'The block goes on with something that is no IIM dataset.' });
  }
  return datasets;
}

/** A length with its top bit set says how many octets the true length has (extended dataset). */
function valueAt(stream: Buffer, at: number): { start: number; length: number } {
  const length = stream.readUInt16BE(at);
  if (length < 0x8000) return { start: at + 2, length };
  const octets = length & 0x7fff;
  const start = at + 2 + octets;
  if (octets === 0 || start > stream.length) return { start, length: Number.MAX_SAFE_INTEGER };
  // More than six octets are zeros before the length, or a length that no file has.
  const low = Math.min(octets, 6);
  const isTooLong = stream.subarray(at + 2, start - low).some((octet) => octet !== 0);
  return { start, length: isTooLong ? Number.MAX_SAFE_INTEGER : stream.readUIntBE(start - low, low) };
}
