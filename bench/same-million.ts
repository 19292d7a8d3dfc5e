/**
 * Finding the photos that show the same frame, among a million: what an upload waits for, before it can be answered, and what
 * joining a group costs with its commit. A tenth of the photos are copies of others, in groups of up to a thousand. The rival
 * is the same question asked of every row, which is right whatever the index misses: each answer is checked against it.
 * `npm run bench -- same-million [PHOTOS]`
 */
import { randomBytes } from 'node:crypto';
import { joinSame } from '../src/catalogue/same/join-same.ts';
import { MOST_DIFFERENT, nearestAnchor, type PictureHash } from '../src/catalogue/same/neighbours.ts';
import type { Database } from '../src/database/connect.ts';
import { inArchive, say } from './archive.ts';
import { inWords, mean, quantile, timed } from './times.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const questions = 500;
const checked = 40;
const joins = 200;
const targetMs = 50;

/** As a picture's is: 31 of 63 bits, and what is turned has nothing to do with it. */
function randomHash(): PictureHash {
  return { hash: halfOf(), mirror: halfOf() };
}

function halfOf(): bigint {
  const order = [...randomBytes(63)].map((draw, bit) => ({ draw, bit })).sort((one, other) => one.draw - other.draw);
  return order.slice(0, 31).reduce((bits, { bit }) => bits | (1n << BigInt(bit)), 0n);
}

function changed(hash: bigint, bits: number): bigint {
  const places = [...randomBytes(63)].map((draw, bit) => ({ draw, bit })).sort((one, other) => one.draw - other.draw);
  return places.slice(0, bits).reduce((next, { bit }) => next ^ (1n << BigInt(bit)), hash);
}

const known: PictureHash[] = [];

/** Nine tenths alone; the others in groups of ten, and one of a thousand: an agency's logo, say. */
async function hashPhotos({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ id: string }>('SELECT id::text FROM photos ORDER BY id');
  const table: unknown[][] = [];
  let lead = '';
  for (const [index, { id }] of rows.entries()) {
    const isCopy =
      index > 0 && ((index < count / 10 && index % 10 !== 0) || (index > count / 2 && index < count / 2 + 1000));
    const from = known.at(-1) ?? randomHash();
    if (!isCopy) {
      known.push(randomHash());
      lead = id;
    }
    const { hash, mirror } = isCopy
      ? { hash: changed(from.hash, index % 7), mirror: changed(from.mirror, index % 7) }
      : (known.at(-1) ?? from);
    table.push([id, hash, mirror, lead]);
  }
  for (let at = 0; at < table.length; at += 10_000) {
    const part = table.slice(at, at + 10_000);
    const column = (index: number) => part.map((row) => String(row[index]));
    await pool.query(
      `INSERT INTO pictures (photo_id, state, hash, mirror, lead_id, anchor_id)
       SELECT id, 'compared', hash, mirror, lead, lead FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::uuid[]) AS made (id, hash, mirror, lead)`,
      [0, 1, 2, 3].map(column),
    );
  }
  await pool.query('VACUUM ANALYZE pictures');
  // What was made at once is written out first: else each commit waits for that, as in no archive that grew day by day.
  await pool.query('CHECKPOINT');
}

/** Every second is of a picture that is there, with some bits changed; every fourth of these is turned. */
function question(index: number): PictureHash {
  if (index % 2 === 0) return randomHash();
  const { hash, mirror } = known[(index * 7919) % known.length] ?? randomHash();
  const near = { hash: changed(hash, index % (MOST_DIFFERENT + 2)), mirror: changed(mirror, index % 3) };
  return index % 8 === 1 ? { hash: near.mirror, mirror: near.hash } : near;
}

/** The rival: the distance of every row. */
async function walked({ pool }: Database, { hash, mirror }: PictureHash): Promise<number | null> {
  const { rows } = await pool.query<{ distance: number }>(
    `SELECT LEAST(bit_count((hash # $1::bigint)::bit(64)), bit_count((hash # $2::bigint)::bit(64)))::int AS distance
     FROM pictures WHERE anchor_id = photo_id AND hash IS NOT NULL ORDER BY 1 LIMIT 1`,
    [String(hash), String(mirror)],
  );
  const distance = rows[0]?.distance ?? 64;
  return distance <= MOST_DIFFERENT ? distance : null;
}

async function ask(database: Database): Promise<{ ours: number[]; rival: number[]; found: number }> {
  const [ours, rival]: [number[], number[]] = [[], []];
  let found = 0;
  for (let index = 0; index < questions; index += 1) {
    const picture = question(index);
    const { ms, result } = await timed(() => nearestAnchor(database.prisma, picture));
    ours.push(ms);
    if (result !== null) found += 1;
    if (index >= checked) continue;
    const other = await timed(() => walked(database, picture));
    rival.push(other.ms);
    if (other.result !== (result?.distance ?? null)) throw new Error(`The two do not agree on question ${index}.`);
  }
  return { ours, rival, found };
}

/** With the lock and the commit; what comes last is forgotten again, so that the archive stays as it is. */
async function join({ prisma, pool }: Database): Promise<number[]> {
  const { rows } = await pool.query<{ id: string }>('SELECT id::text FROM photos ORDER BY id DESC LIMIT $1', [joins]);
  await pool.query('DELETE FROM pictures WHERE photo_id = ANY($1::uuid[])', [rows.map(({ id }) => id)]);
  const times: number[] = [];
  for (const [index, { id }] of rows.entries()) {
    const work = () => prisma.$transaction((db) => joinSame(db, id, question(index)));
    times.push((await timed(work)).ms);
  }
  return times;
}

await inArchive(count, async (database, photos) => {
  const hashes = await timed(() => hashPhotos(database));
  say(
    `${photos.result.photos} photos, made in ${(photos.ms / 1000).toFixed(0)} s; ${known.length} pictures, hashed in ${(hashes.ms / 1000).toFixed(0)} s.`,
  );
  const { rows } = await database.pool.query<{ size: string }>(
    "SELECT pg_size_pretty(pg_total_relation_size('pictures')) AS size",
  );
  say(`The table and its indexes take ${rows[0]?.size}.`);
  const { ours, rival, found } = await ask(database);
  say(`The nearest of ${questions} pictures (${found} there): ${inWords(ours)}.`);
  say(
    `Every row looked at, ${rival.length} times, the same answers: ${inWords(rival)}; ratio ${(mean(rival) / mean(ours)).toFixed(0)}.`,
  );
  const joined = await join(database);
  say(`Joining, with lock and commit, ${joined.length} times: ${inWords(joined)}.`);
  const [search, joining] = [quantile(ours, 0.95), quantile(joined, 0.95)];
  say(`p95 of the search ${search.toFixed(1)} ms, of joining ${joining.toFixed(1)} ms; ${targetMs} ms is wanted.`);
  process.exitCode = Math.max(search, joining) < targetMs ? 0 : 1;
});
