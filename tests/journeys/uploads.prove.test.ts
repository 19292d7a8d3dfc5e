import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { cases, proofTimeoutMs } from '../support/proof.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const UPLOADS = cases({ sample: 6, whole: 200 });
/** Uploads on their way at once. */
const LANES = 3;
/** A kill comes when so many uploads were answered since the start, and some milliseconds later: in the midst of the next. */
const KILL_AFTER = { mostAnswers: 6, mostMs: 100 };

interface Promised {
  id: string;
  sha256: string;
}

describe('nothing acknowledged is ever lost', () => {
  it(
    `keeps every photo it answered with 201, over ${UPLOADS} uploads and a server killed at random moments`,
    async () => {
      const folder = await temporaryFolder('kill');
      const random = seeded(20261124);
      const promised: Promised[] = [];
      let kills = 0;
      let left = UPLOADS;
      let server = await startServerProcess(folder);
      try {
        while (left > 0) {
          const enough = promised.length + 1 + Math.floor(random() * KILL_AFTER.mostAnswers);
          const pauseMs = random() * KILL_AFTER.mostMs;
          let killed: Promise<void> | undefined;
          const lane = async () => {
            while (left > 0) {
              left -= 1;
              const answer = await upload(server, left);
              if (answer === 'cut off') return;
              promised.push(answer);
              if (promised.length === enough) killed = killLater(server, pauseMs);
            }
          };
          await Promise.all(Array.from({ length: LANES }, lane));
          await (killed ?? server.kill());
          kills += 1;
          server = await startServerProcess(folder);
          expect(await readdir(join(folder, 'uploads', 'tmp'))).toEqual([]);
        }
        for (const photo of promised) await expectKept(server, folder, photo);
        process.stderr.write(`${UPLOADS} uploads, ${kills} kills, ${promised.length} answered with 201, all kept\n`);
        expect(promised.length).toBeGreaterThan(0);
      } finally {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      }
    },
    proofTimeoutMs,
  );
});

async function killLater(server: ServerProcess, afterMs: number): Promise<void> {
  await sleep(afterMs);
  await server.kill();
}

async function upload({ url, signedIn }: ServerProcess, seed: number): Promise<Promised | 'cut off'> {
  const picture = await makePicture({ kind: 'jpeg', width: 640, height: 420, seed });
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(picture)]), `${seed}.jpg`);
  const response = await fetch(`${url}/api/v1/photos`, { method: 'POST', headers: signedIn, body: form }).catch(
    () => null,
  );
  // A server that died while answering did not answer.
  const body = response?.status === 201 ? await response.json().catch(() => null) : null;
  if (body === null) return 'cut off';
  return { id: body.files[0].id, sha256: createHash('sha256').update(picture).digest('hex') };
}

async function expectKept({ url, signedIn }: ServerProcess, folder: string, { id, sha256 }: Promised): Promise<void> {
  const photo = await (await fetch(`${url}/api/v1/photos/${id}`, { headers: signedIn })).json();
  expect(photo).toMatchObject({ id, sha256, status: 'active' });
  const bytes = await readFile(join(folder, 'uploads', 'originals', sha256.slice(0, 2), sha256));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
}

/** Mulberry32: the same moments in every run, as far as the machine allows. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
