/**
 * How fast are files read for what they say of themselves? `readMetadata` against ExifTool kept open, which is the fastest
 * way to use it, over the same files: pictures made here, as agencies send them, and the real ones of ../shared/photos where
 * they are there. Each is one process that reads file after file, by turns of at least half a second, each turn through all
 * files; the ratio is the median of what the pairs of turns give, since on a machine with other work each rate wavers by
 * itself. Both run warm, as in a server that has been up for a while. Files with Content Credentials stand apart: we check
 * their signatures, which ExifTool does not, so that no ratio is asked of them.
 * ExifTool is Debian's libimage-exiftool-perl; without it no ratio is printed.
 * `npm run bench -- metadata [ROUNDS]`
 */
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMetadata } from '../src/imaging/read-metadata.ts';
import { PICTURE_KINDS } from '../src/imaging/sniff-kind.ts';
import { makePicture } from '../tests/support/make-picture.ts';
import { SHARED_PHOTOS, type SharedPhoto, sharedPhotos } from '../tests/support/shared-photos.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { type ExifTool, startExifTool } from './rivals/exiftool.ts';

const rounds = Number(process.argv[2] ?? 5);
const target = 20;
const MADE = 200;
const WARM_UP = 2500;
const TURN_MS = 500;

const folder = await temporaryFolder('metadata-bench');
const exiftool = await startExifTool();
try {
  await compare('made pictures', await makeFiles());
  const real = (sharedPhotos('real photos') ?? []).filter(({ theme }) => theme !== 'hostile');
  const [signed, plain] = [real.filter(({ theme }) => theme === 'c2pa'), real.filter(({ theme }) => theme !== 'c2pa')];
  const pathsOf = (photos: SharedPhoto[]) => photos.map(({ path }) => join(SHARED_PHOTOS, path));
  if (plain.length > 0) await compare('real photos', pathsOf(plain));
  if (signed.length > 0) await compare('real photos with signatures, checked', pathsOf(signed), null);
} finally {
  await exiftool?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function makeFiles(): Promise<string[]> {
  const paths: string[] = [];
  for (let seed = 0; seed < MADE; seed += 1) {
    const kind = PICTURE_KINDS[seed % PICTURE_KINDS.length] ?? 'jpeg';
    const plain = await makePicture({ kind, width: 480, height: 320, seed, metadata: metadataOf(seed) });
    const path = join(folder, `${seed}.${kind}`);
    await writeFile(path, plain);
    paths.push(path);
  }
  return paths;
}

function metadataOf(seed: number) {
  return {
    caption: `Fans cheer in Seoul on day ${seed}. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)`,
    headline: 'Fans cheer',
    instructions: 'NO SALES NO ARCHIVES',
    usageTerms: 'Editorial use only',
    credit: 'Yonhap',
    byline: 'Jane Roe',
    exif: { artist: 'Jane Roe', dateTimeOriginal: '2026:03:01 12:00:00' },
  };
}

async function compare(what: string, paths: string[], ratioAsked: number | null = target): Promise<void> {
  const rates = { ours: [] as number[], theirs: [] as number[] };
  // Enough for the compiler to have seen every path of the code often.
  for (let files = 0; files < WARM_UP; files += paths.length) await ours(paths);
  for (let round = 0; round < rounds; round += 1) {
    rates.ours.push(await rateOf(paths, ours));
    if (exiftool !== null) rates.theirs.push(await rateOf(paths, (files) => theirs(exiftool, files)));
  }
  say(`${what} (${paths.length})`, rates, ratioAsked);
}

async function ours(paths: string[]): Promise<void> {
  for (const path of paths) await readMetadata(readFileSync(path));
}

async function theirs(program: ExifTool, paths: string[]): Promise<void> {
  for (const path of paths) await program.read(path);
}

/** Files a second, over as many readings of them all as a turn takes. */
async function rateOf(paths: string[], read: (paths: string[]) => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let files = paths.length; ; files += paths.length) {
    await read(paths);
    const ms = performance.now() - began;
    if (ms >= TURN_MS) return (files * 1000) / ms;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

interface Rates {
  ours: number[];
  theirs: number[];
}

function say(what: string, { ours, theirs }: Rates, ratioAsked: number | null): void {
  const line = `${what}: readMetadata ${median(ours).toFixed(0)} files a second`;
  if (exiftool === null) {
    console.log(`${line}; there is no exiftool here to compare with (apt-get install libimage-exiftool-perl)`);
    return;
  }
  const ratios = theirs.map((rate, round) => (ours[round] ?? 0) / rate);
  const ratio = median(ratios);
  const asked = ratioAsked === null ? 'none asked' : `target ${ratioAsked}`;
  console.log(
    `${line}, ExifTool ${exiftool.version} kept open ${median(theirs).toFixed(0)}: ratio ${ratio.toFixed(1)}, the median of ${ratios.length} pairs of turns, ${Math.min(...ratios).toFixed(1)} the least (${asked})`,
  );
  if (ratioAsked !== null && ratio < ratioAsked) process.exitCode = 1;
}
