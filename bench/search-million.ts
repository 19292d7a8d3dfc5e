/**
 * What may be used in an outlet now, of a million photos: the first page of the search, before and after one agreement
 * changes, against the filter that loads and judges photo by photo, newest first, until the page is full. Every page is
 * checked against that rival, and that the change wrote no photo row. The database is durable, the photos are made by SQL.
 * `npm run bench -- search-million [PHOTOS]`
 */
import { allOutlets, type OutletView } from '../src/catalogue/outlets.ts';
import { type PhotoRow, photoParts } from '../src/catalogue/photo-rows.ts';
import { searchPhotos } from '../src/catalogue/search-photos.ts';
import { rememberStandings } from '../src/catalogue/standings.ts';
import { verdictsFor } from '../src/catalogue/verdicts.ts';
import type { Database } from '../src/database/connect.ts';
import { parseQuery } from '../src/search/parse-query.ts';
import { inArchive, say } from './archive.ts';
import { timed } from './times.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const page = 60;
const targetMs = 1000;
/** More of a rival's walk is reckoned from its speed so far. */
const mostJudged = 3000;
const at = new Date('2026-06-15T03:00:00Z');

const standings = rememberStandings();

async function searched({ prisma }: Database, outlet: OutletView): Promise<string[]> {
  const usableOn = { outlet, purpose: 'editorial', now: at, standings } as const;
  const { items } = await searchPhotos(prisma, parseQuery(''), { cursor: null, limit: page, sees: null, usableOn });
  return items.map(({ id }) => id);
}

interface Walk {
  /** Ids of the clear ones, as far as it came. */
  clear: string[];
  judged: number;
  ms: number;
  isWhole: boolean;
}

/** The rival: no standings, every photo judged by itself. */
async function walked({ prisma }: Database, outlet: OutletView): Promise<Walk> {
  const clear: string[] = [];
  let judged = 0;
  let after: string | null = null;
  const began = performance.now();
  while (clear.length < page && judged < mostJudged) {
    const photos: PhotoRow[] = await prisma.photo.findMany({
      where: { status: { not: 'deleted' }, ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: 200,
      include: photoParts,
    });
    const verdicts = await verdictsFor(prisma, photos, outlet, { purpose: 'editorial', action: 'publish', now: at });
    clear.push(...photos.map(({ id }) => id).filter((id) => verdicts.get(id)?.outcome === 'clear'));
    judged += photos.length;
    after = photos.at(-1)?.id ?? null;
    if (after === null) break;
  }
  return {
    clear: clear.slice(0, page),
    judged,
    ms: performance.now() - began,
    isWhole: clear.length >= page || after === null,
  };
}

/** How many photos are as new as the last of the page: what the rival would have to judge. */
async function depthOf({ pool }: Database, ids: string[]): Promise<number> {
  if (ids.length < page) return count;
  const { rows } = await pool.query('SELECT count(*)::int AS depth FROM photos WHERE id >= $1', [ids.at(-1)]);
  return rows[0].depth;
}

/** Milliseconds of the slowest first page. */
async function compare(database: Database): Promise<number> {
  let slowest = 0;
  for (const outlet of await allOutlets(database.prisma)) {
    const { ms, result: ids } = await timed(() => searched(database, outlet));
    const again = await timed(() => searched(database, outlet));
    const walk = await walked(database, outlet);
    const isSame = walk.isWhole
      ? JSON.stringify(ids) === JSON.stringify(walk.clear)
      : walk.clear.every((id, index) => ids[index] === id);
    if (!isSame) throw new Error(`The two do not agree on ${outlet.slug}.`);
    const depth = await depthOf(database, ids);
    const rival = walk.isWhole ? walk.ms : (walk.ms / walk.judged) * depth;
    const how = walk.isWhole ? '' : ` (reckoned from ${walk.judged})`;
    say(
      `  ${outlet.slug.padEnd(16)} ${ids.length} found: ${ms.toFixed(0)} ms, again ${again.ms.toFixed(0)} ms; photo by photo, ${depth} judged: ${rival.toFixed(0)} ms${how}; ratio ${(rival / ms).toFixed(1)}`,
    );
    slowest = Math.max(slowest, ms, again.ms);
  }
  return slowest;
}

/** The versions of all rows of photos as one number: another when any was written. */
async function versions({ pool }: Database): Promise<string> {
  const { rows } = await pool.query('SELECT sum(hashtext(ctid::text || xmin::text)::bigint)::text AS sum FROM photos');
  return rows[0].sum;
}

await inArchive(count, async (database, made) => {
  const { photos, standings: kept } = made.result;
  say(`${photos} photos under ${kept} standings, made in ${(made.ms / 1000).toFixed(0)} s.`);
  say('First pages:');
  const before = await compare(database);
  const version = await versions(database);
  const { ms } = await timed(() =>
    database.prisma.agreement.updateMany({
      where: { agency: { name: 'Supplier 1' } },
      data: { purposes: ['commercial'] },
    }),
  );
  say(`The agreement with Supplier 1 changed (${ms.toFixed(0)} ms). First pages:`);
  const after = await compare(database);
  const isUnwritten = (await versions(database)) === version;
  say(isUnwritten ? 'No photo row was written.' : 'Photo rows were written!');
  const slowest = Math.max(before, after);
  say(
    `The slowest first page took ${slowest.toFixed(0)} ms, after the change ${after.toFixed(0)} ms; ${targetMs} ms is wanted.`,
  );
  process.exitCode = slowest < targetMs && isUnwritten ? 0 : 1;
});
