import { createReadStream } from 'node:fs';
import { access, link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../errors.ts';
import { KEPT_RENDITIONS, type KeptRendition, type ObjectStore, type TempFile } from './object-store.ts';
import { receiveFile } from './receive-file.ts';

/**
 * Bytes in a folder: `tmp/`, `originals/ab/<sha256>`, `renditions/ab/<sha256>/<name>.jpg` and `documents/ab/<sha256>`.
 * While a photo is between disk and database its temp file bears its hash, so that a start after a crash knows what to drop.
 */
export async function openFileStore(folder: string): Promise<ObjectStore> {
  const tmp = join(folder, 'tmp');
  const originalOf = (sha256: string) => join(folder, 'originals', sha256.slice(0, 2), sha256);
  const documentOf = (sha256: string) => join(folder, 'documents', sha256.slice(0, 2), sha256);
  const renditionsOf = (sha256: string) => join(folder, 'renditions', sha256.slice(0, 2), sha256);
  for (const area of ['tmp', 'originals', 'renditions', 'documents', 'quarantine']) {
    await mkdir(join(folder, area), { recursive: true });
  }

  async function keepRenditions(sha256: string, renditions: Record<KeptRendition, Uint8Array>): Promise<void> {
    const place = renditionsOf(sha256);
    await mkdir(place, { recursive: true });
    for (const name of KEPT_RENDITIONS) {
      await writeFile(join(place, `${name}.jpg`), renditions[name], { flush: true });
    }
    await syncFolder(place);
  }

  const originalPath = (sha256: string) => onDisk(originalOf(sha256), `The original ${sha256.slice(0, 12)}…`);

  return {
    receive: (stream, options) => receiveFile(tmp, stream, options),

    async keep(temp, renditions) {
      // Named after its hash first: from here on the sweep can tell what this file was becoming.
      const marked = join(tmp, `${temp.sha256}.${basename(temp.path, '.part')}.kept`);
      await rename(temp.path, marked);
      temp.path = marked;
      await syncFolder(tmp);
      await keepRenditions(temp.sha256, renditions);
      await keepAt(originalOf(temp.sha256), temp);
    },

    settle: (temp) => rm(temp.path, { force: true }),
    discard: (temp) => rm(temp.path, { force: true }),
    originalPath,
    openOriginal: async (sha256) => createReadStream(await originalPath(sha256)),
    readRendition: (sha256, name) => readFile(join(renditionsOf(sha256), `${name}.jpg`)),

    async keepDocument(temp) {
      await keepAt(documentOf(temp.sha256), temp);
      await rm(temp.path, { force: true });
    },

    openDocument: async (sha256) =>
      createReadStream(await onDisk(documentOf(sha256), `The document ${sha256.slice(0, 12)}…`)),

    async sweep(isCatalogued) {
      const left = await readdir(tmp);
      for (const name of left) {
        const sha256 = /^([0-9a-f]{64})\..*\.kept$/.exec(name)?.[1];
        if (sha256 !== undefined && !(await isCatalogued(sha256))) {
          await rm(originalOf(sha256), { force: true });
          await rm(renditionsOf(sha256), { recursive: true, force: true });
        }
        await rm(join(tmp, name), { force: true });
      }
      return { dropped: left.length };
    },
  };
}

async function keepAt(place: string, temp: TempFile): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await link(temp.path, place).catch(unlessItStands);
  await syncFolder(dirname(place));
  await syncFolder(dirname(dirname(place)));
}

async function onDisk(path: string, what: string): Promise<string> {
  await access(path).catch(() => {
    throw new AppError('not-found', `${what} is not on disk.`);
  });
  return path;
}

/** Agencies resend a frame within minutes: the first copy of the same bytes stays. */
function unlessItStands(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** A new name in a folder survives a power cut only when the folder itself was flushed. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
