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

/** As their makers' manifest stores, and the names of the files, say. */
const SIGNED: Record<string, string> = {
  'c2paorg-adobe-20220124-A.jpg': 'none',
  'c2paorg-adobe-20220124-C.jpg': 'valid',
  'c2paorg-adobe-20220124-CA.jpg': 'valid',
  'c2paorg-adobe-20220124-CI.jpg': 'valid',
  'c2paorg-adobe-20220124-E-dat-CA.jpg': 'invalid assertion.dataHash.mismatch',
  'c2paorg-adobe-20220124-E-sig-CA.jpg': 'invalid timeStamp.mismatch claimSignature.mismatch',
  'c2paorg-adobe-20220124-E-uri-CA.jpg': 'invalid assertion.hashedURI.mismatch',
  'c2paorg-adobe-20220124-XCA.jpg': 'invalid assertion.dataHash.mismatch',
  'c2paorg-nikon-20221019-building.jpeg': 'invalid signingCredential.expired',
  'c2pars-C.jpg': 'valid',
  'c2pars-C_with_CAWG_data.jpg': 'valid',
  'c2pars-cloud.jpg': 'unchecked kept-elsewhere',
  'c2pars-libpng-test_with_url.png': 'unchecked kept-elsewhere',
  'c2pars-ocsp.jpg': 'valid',
  'c2pars-sample1.avif': 'none',
  'c2pars-sample1.png': 'none',
  'c2pars-sample1.svg': 'none',
  'c2pars-sample1.webp': 'none',
  // Another statement in it, on who its maker is, is the bad one: that is named as not checked.
  'c2pars-signature_mismatch.jpg': 'valid',
  'c2pars-success.jpg': 'valid',
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

  it('have the Content Credentials that their makers signed', async () => {
    const told: Record<string, string> = {};
    for (const photo of (listed ?? []).filter(({ theme, path }) => theme === 'c2pa' && !path.endsWith('.json'))) {
      const { credentials } = await readMetadata(await bytesOf(photo));
      const faults = credentials?.faults.map(({ code }) => code) ?? [];
      told[photo.path.replace('c2pa/', '')] = credentials === null ? 'none' : [credentials.state, ...faults].join(' ');
    }
    expect(told).toEqual(SIGNED);
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
