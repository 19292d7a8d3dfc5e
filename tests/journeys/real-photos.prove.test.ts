import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isWhole, proofTimeoutMs } from '../support/proof.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { SHARED_PHOTOS, type SharedPhoto, sharedPhotos } from '../support/shared-photos.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const photos = sharedPhotos('uploading real and hostile files');
/** Every nth file of the list in a short run. */
const STRIDE = isWhole ? 1 : 12;
const MAX_MEMORY_MB = 600;
const TAKEN = new Set(['JPEG', 'PNG', 'WEBP', 'Extended WEBP', 'AVIF', 'TIFF']);

(photos === null ? describe.skip : describe)('real and hostile files', () => {
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = await temporaryFolder('photos');
    server = await startServerProcess(folder);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'are taken or refused in order, within bounded memory, and nothing is left half-way',
    async () => {
      const wrong: string[] = [];
      const counts: Record<string, number> = {};
      for (const photo of (photos ?? []).filter((_, index) => index % STRIDE === 0)) {
        const got = await upload(server, photo);
        const key = `${photo.theme === 'hostile' ? 'hostile' : TAKEN.has(photo.format ?? '') ? 'ours' : 'other'} ${got}`;
        counts[key] = (counts[key] ?? 0) + 1;
        if (!expected(photo).includes(got)) wrong.push(`${photo.path}: ${got}, not ${expected(photo).join(' or ')}`);
      }
      const memory = await peakMemoryMb(server.pid);
      process.stderr.write(`${JSON.stringify(counts)}, at most ${memory} MB resident\n`);
      expect(wrong).toEqual([]);
      expect(memory).toBeLessThan(MAX_MEMORY_MB);
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      expect(await readdir(join(folder, 'uploads', 'tmp'))).toEqual([]);
    },
    proofTimeoutMs,
  );
});

/** A hostile file may be stored safely or refused; of the others the picture kinds are created, or refused as damaged. */
function expected({ theme, format, decode }: SharedPhoto): string[] {
  if (theme === 'hostile') return ['created', 'duplicate', '413', '415', '422'];
  if (!TAKEN.has(format ?? '')) return ['415'];
  return decode?.outcome === 'ok' ? ['created', 'duplicate'] : ['422'];
}

async function upload({ url, signedIn }: ServerProcess, { path }: SharedPhoto): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await readFile(join(SHARED_PHOTOS, path)))]), basename(path));
  const { files } = await (
    await fetch(`${url}/api/v1/photos`, { method: 'POST', headers: signedIn, body: form })
  ).json();
  const [{ outcome, problem }] = files;
  return outcome === 'rejected' ? String(problem.status) : outcome;
}

/** The most the process ever held, in megabytes (Linux: VmHWM). */
async function peakMemoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
