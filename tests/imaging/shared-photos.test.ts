import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FieldBlock, FieldValue } from '../../src/imaging/file-metadata.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { sniffKind } from '../../src/imaging/sniff-kind.ts';
import { SHARED_PHOTOS, type SharedPhoto, sharedPhotos } from '../support/shared-photos.ts';

type Listed = SharedPhoto & { fields?: Record<string, Partial<Record<FieldBlock, FieldValue>>> };

const listed = sharedPhotos('the reading of real files') as Listed[] | null;
const real = (listed ?? []).filter(({ theme }) => theme !== 'hostile');
const bytesOf = ({ path }: SharedPhoto) => readFile(join(SHARED_PHOTOS, path));

const TAKEN: Record<string, string> = {
  JPEG: 'jpeg',
  PNG: 'png',
  WEBP: 'webp',
  'Extended WEBP': 'webp',
  AVIF: 'avif',
  TIFF: 'tiff',
};

(listed === null ? describe.skip : describe)('real files', () => {
  it('are of the kind that their list says', async () => {
    const wrong: string[] = [];
    for (const photo of real) {
      const kind = await sniffKind(await bytesOf(photo));
      const taken = typeof kind === 'string' ? kind : undefined;
      if (taken !== TAKEN[photo.format ?? '']) wrong.push(`${photo.path}: ${JSON.stringify(kind)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('give the fields that ExifTool gives', async () => {
    const missed: string[] = [];
    for (const photo of real) {
      const { fields } = await readMetadata(await bytesOf(photo));
      for (const [name, blocks] of Object.entries(photo.fields ?? {})) {
        for (const [block, value] of Object.entries(blocks) as [FieldBlock, FieldValue][]) {
          const isSame = plain(fields[name]?.[block]) === plain(value) || isLaterEncoding(fields[name]?.[block], value);
          if (plain(value) !== '' && !isSame) missed.push(`${photo.path} ${name} ${block}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('never stop the reader, and the hostile ones neither', async () => {
    for (const photo of listed ?? []) await expect(readMetadata(await bytesOf(photo))).resolves.toBeDefined();
  });
});

function plain(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(plain).sort().join('|');
  if (typeof value === 'object') return plain(Object.values(value));
  return String(value)
    .replace(/[\s:\-T/]+/g, '')
    .toLowerCase();
}

/** ExifTool takes all undeclared text for Windows letters; read as UTF-8 or Macintosh letters it is right. */
function isLaterEncoding(read: FieldValue | undefined, listedValue: FieldValue): boolean {
  if (typeof read !== 'string') return false;
  // Text over 4,000 characters is listed by its beginning.
  if (typeof listedValue === 'object' && 'starts' in listedValue) return read.startsWith(String(listedValue.starts));
  if (typeof listedValue !== 'string') return false;
  const beyond = /[^\0-\x7f]+/g;
  return read.replace(beyond, '') === listedValue.replace(beyond, '') && read.length <= listedValue.length;
}
