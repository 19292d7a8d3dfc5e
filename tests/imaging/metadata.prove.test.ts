import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayFields } from '../../src/imaging/display-fields.ts';
import { metadataClauses } from '../../src/imaging/metadata-clauses.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { rightsPacket } from '../../src/imaging/rights-packet.ts';
import { PICTURE_KINDS } from '../../src/imaging/sniff-kind.ts';
import { textsAsReceived } from '../../src/imaging/texts.ts';
import { makePicture } from '../support/make-picture.ts';
import { cases, isWhole, proofTimeoutMs } from '../support/proof.ts';
import { SHARED_PHOTOS, sharedPhotos } from '../support/shared-photos.ts';
import { signPicture, signWebp } from '../support/sign-picture.ts';

const SAID = {
  caption: 'Fans cheer in 서울. (JAPAN OUT)',
  instructions: 'NO SALES',
  usageTerms: 'Editorial use only',
  dataMining: 'DMI-PROHIBITED',
  iim: { release_date: '20260301', release_time: '090000+0900' },
  exif: { artist: 'Jane Roe', dateTimeOriginal: '2026:03:01 12:00:00' },
};

/** Larger files only cost time: what is read stands near their start. */
const MAX_FILE_BYTES = 400_000;
/** A real file takes a millisecond; on a busy machine a hundred times as much is still no endless loop. */
const MAX_MS = 5_000;
/** A signed history that never ends is given up after 20 seconds. */
const MAX_SIGNED_MS = 30_000;

async function madeFiles(): Promise<Buffer[]> {
  const made = (kind: (typeof PICTURE_KINDS)[number]) =>
    makePicture({ kind, width: 24, height: 16, seed: 3, metadata: SAID });
  const packet = rightsPacket({ instructions: 'NO SALES', usageTerms: 'JAPAN OUT' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><metadata>${packet}</metadata></svg>`;
  return [
    ...(await Promise.all(PICTURE_KINDS.map(made))),
    Buffer.from(packet),
    Buffer.from(svg),
    Buffer.from('GIF89a\x01\0\x01\0\0\0\0!\xfe\x08NO SALES\0;', 'latin1'),
  ];
}

async function signedFiles(): Promise<Buffer[]> {
  const made = (kind: 'jpeg' | 'png' | 'webp') => makePicture({ kind, width: 24, height: 16, seed: 3, metadata: SAID });
  const signing = { actions: [{ action: 'c2pa.created', sourceType: 'trainedAlgorithmicMedia' }] };
  const [jpeg, png, webp] = await Promise.all([made('jpeg'), made('png'), made('webp')]);
  return [await signPicture(jpeg, signing), await signPicture(png, signing), await signWebp(webp, signing)];
}

/** Real and hostile files that lie beside the checkout; in the whole proof alone. */
function realFiles(): Buffer[] {
  const photos = isWhole ? (sharedPhotos('damaging real files') ?? []) : [];
  return photos
    .map(({ path }) => join(SHARED_PHOTOS, path))
    .filter((path) => statSync(path).size <= MAX_FILE_BYTES)
    .map((path) => readFileSync(path));
}

/** Octets that mean something: lengths of nothing and of everything, marks of blocks, and any other. */
const octet = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x1c, 0x9a, 0x9b, 0xbf), fc.nat({ max: 255 }));

const damage = fc.record({
  file: fc.nat(),
  changes: fc.array(fc.tuple(fc.nat(), octet), { maxLength: 16 }),
  kept: fc.oneof(fc.constant(1000), fc.nat({ max: 1000 })),
  /** A stretch that is put in once more, somewhere else. */
  again: fc.option(fc.tuple(fc.nat(), fc.nat({ max: 2000 }), fc.nat())),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(files: readonly Buffer[], { file, changes, kept, again }: Damage): Buffer {
  const whole = files[file % files.length] ?? Buffer.alloc(0);
  let bytes = Buffer.from(whole.subarray(0, Math.ceil((whole.length * kept) / 1000)));
  if (again !== null && bytes.length > 0) {
    const [from, length, to] = again;
    const start = from % bytes.length;
    const at = to % bytes.length;
    bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(start, start + length), bytes.subarray(at)]);
  }
  for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
  return bytes;
}

/** Whatever the file is: it is answered in time, what is understood of it can be kept and shown, and nothing throws. */
async function isRead(bytes: Buffer, mostMs = MAX_MS): Promise<void> {
  const began = performance.now();
  const metadata = await readMetadata(bytes);
  expect(performance.now() - began).toBeLessThan(mostMs);
  expect(JSON.stringify(metadata)).not.toContain('\\u0000');
  for (const { reason } of metadata.unread) expect(reason).toMatch(/\.$/);
  metadataClauses(metadata);
  textsAsReceived(metadata);
  displayFields(metadata);
}

describe('metadata of files cut, changed and mixed up anywhere', () => {
  let files: Buffer[];
  let signed: Buffer[];

  beforeAll(async () => {
    files = [...(await madeFiles()), ...realFiles()];
    signed = await signedFiles();
  });

  it(
    'is read, or said to be unread, and never stops the reader',
    () =>
      fc.assert(
        fc.asyncProperty(damage, (broken) => isRead(damaged(files, broken), isWhole ? MAX_SIGNED_MS : MAX_MS)),
        { numRuns: cases({ sample: 400, whole: 60_000 }), seed: 20260302 },
      ),
    proofTimeoutMs,
  );

  it(
    'is so where the file is signed: no damage makes a signature hold',
    () =>
      fc.assert(
        fc.asyncProperty(damage, async (broken) => {
          const bytes = damaged(signed, broken);
          await isRead(bytes, MAX_SIGNED_MS);
          const { credentials } = await readMetadata(bytes);
          if (credentials?.state === 'valid')
            expect(signed.some((whole) => differsInTheHistoryAlone(whole, bytes))).toBe(true);
        }),
        { numRuns: cases({ sample: 40, whole: 2_000 }), seed: 20260303 },
      ),
    proofTimeoutMs,
  );
});

/** Padding within the history is signed by nobody; the picture before and behind it is. */
function differsInTheHistoryAlone(whole: Buffer, bytes: Buffer): boolean {
  if (whole.length !== bytes.length) return false;
  const changed = [...bytes.keys()].filter((at) => bytes[at] !== whole[at]);
  const from = whole.indexOf('jumb');
  const to = whole.lastIndexOf('c2pa.signature') + 40_000;
  return changed.every((at) => at > from - 64 && at < to);
}
