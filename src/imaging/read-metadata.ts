import { declaredAi } from './ai-origin.ts';
import { conflictsIn } from './field-conflicts.ts';
import { holdsCharacter } from './field-text.ts';
import { fieldValue } from './field-values.ts';
import type { BlockName, FieldBlock, FieldValue, FieldValues, FileMetadata, UnreadPart } from './file-metadata.ts';
import { findBlocks } from './find-blocks.ts';
import { type FoundBlocks, noBlocks } from './found-blocks.ts';
import { isIimNewer } from './iim-digest.ts';
import { readCredentials, unreadInCredentials } from './read-credentials.ts';
import { readExif } from './read-exif.ts';
import { readFileTexts } from './read-file-texts.ts';
import { readIim } from './read-iim.ts';
import { readXmp } from './read-xmp.ts';

/** What one block said. */
interface BlockReading {
  fields: Map<string, FieldValue>;
  unread: UnreadPart[];
  charset?: string;
}

/**
 * Reads what a file says about itself: every field of the table from EXIF, IIM and XMP apart, whatever kind of file it is.
 * Never throws: what is there but could not be decoded stands in `unread`, and a file that is nothing known has no blocks.
 */
export async function readMetadata(file: Uint8Array): Promise<FileMetadata> {
  const found = blocksIn(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const fields: Record<string, FieldValues> = {};
  const unread = [...found.unread];
  const charsets: string[] = [];
  for (const { block, bytes } of inOrder(found)) {
    const reading = await readBlock(block, bytes);
    for (const [name, value] of reading.fields) addValue(fields, { name, block, value: fieldValue(name, value) });
    unread.push(...reading.unread);
    if (reading.charset !== undefined) charsets.push(reading.charset);
  }
  for (const [name, value] of readFileTexts(found.texts)) addValue(fields, { name, block: 'file', value });
  const credentials = await readCredentials(file, { hasJumbf: found.hasJumbf, fields });
  return withoutNul({
    format: found.format,
    width: found.width,
    height: found.height,
    blocks: blockNames(found),
    fields,
    conflicts: conflictsIn(fields),
    unread: [...unread, ...unreadInCredentials(credentials)],
    iimCharset: charsets[0] ?? null,
    isIimNewer: isIimNewer(found),
    credentials,
    ai: declaredAi(fields, credentials),
  });
}

function blocksIn(bytes: Buffer): FoundBlocks {
  try {
    return findBlocks(bytes);
  } catch (cause) {
    return {
      ...noBlocks(null),
      unread: [{ block: 'file', field: null, reason: `The file is damaged: ${says(cause)}.` }],
    };
  }
}

function inOrder(found: FoundBlocks): { block: BinaryBlock; bytes: Buffer }[] {
  return (['exif', 'iim', 'xmp'] as const).flatMap((block) => found[block].map((bytes) => ({ block, bytes })));
}

/** Those that stand in the file as blocks of their own. */
type BinaryBlock = Exclude<FieldBlock, 'file'>;

async function readBlock(block: BinaryBlock, bytes: Buffer): Promise<BlockReading> {
  try {
    if (block === 'exif') return await readExif(bytes);
    return block === 'xmp' ? readXmp(bytes) : readIim(bytes);
  } catch (cause) {
    const reason = `The block is damaged: ${says(cause)}.`;
    return { fields: new Map(), unread: [{ block, field: null, reason }] };
  }
}

function says(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Neither databases nor XML can hold NUL in a text, and damaged files have it in names too. */
function withoutNul<T>(value: T): T {
  return holdsCharacter(value, '\0') ? spaced(value) : value;
}

function spaced<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\0', ' ') as T;
  if (Array.isArray(value)) return value.map(spaced) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [spaced(name), spaced(inner)])) as T;
}

/** A file may hold several blocks of one kind: the first value stands, one that differs is kept beside it as `name-2`. */
function addValue(
  fields: Record<string, FieldValues>,
  added: { name: string; block: FieldBlock; value: FieldValue },
): void {
  const { name, block, value } = added;
  let key = name;
  for (let number = 2; fields[key]?.[block] !== undefined; number += 1) {
    if (JSON.stringify(fields[key]?.[block]) === JSON.stringify(value)) return;
    key = `${name}-${number}`;
  }
  const standing = fields[key];
  if (standing === undefined) fields[key] = { [block]: value };
  else standing[block] = value;
}

function blockNames(found: FoundBlocks): BlockName[] {
  const isThere = {
    iim: found.iim.length > 0,
    xmp: found.xmp.length > 0,
    exif: found.exif.length > 0,
    file: found.texts.length > 0,
    icc: found.hasIcc,
    jumbf: found.hasJumbf,
  } satisfies Record<BlockName, boolean>;
  return (Object.keys(isThere) as BlockName[]).filter((block) => isThere[block]);
}
