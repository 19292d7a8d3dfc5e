/**
 * Does sealing the ledger slow acts? The smallest act there is, a transaction that holds nothing but its record, with
 * sealing (the trigger that queues, and a sealer at work) and without it (no trigger, no sealer), in rounds that
 * alternate on one durable PostgreSQL. What still waits at the end of a round is sealed within its time.
 * `npm run bench -- ledger-sealing [PAIRS OF ROUNDS]`
 */
import { rm } from 'node:fs/promises';
import { connectDatabase, type Database } from '../src/database/connect.ts';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { record } from '../src/database/ledger.ts';
import { keepSealing } from '../src/database/ledger-sealing.ts';
import { verifyLedger } from '../src/database/ledger-verify.ts';
import { migrate } from '../src/database/migrate.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';

const pairs = Number(process.argv[2] ?? 12);
/** Some seconds: a sealer that works each second is met several times, and what is left for the end counts little. */
const actsPerRound = 12_000;
/** As many act at once as the pool's ten connections let, with one for the sealer. */
const hands = 8;
const target = 0.9;

type Kind = 'sealing' | 'none';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const desk = { actor: 'desk@example.org', account: null, rule: 'edit-photo, as editor' };

async function act({ prisma }: Database): Promise<void> {
  const detail = {
    field: 'caption',
    from: 'Kim Jong Un attends a performance',
    to: 'Kim Jong Un (C) at a performance',
  };
  await prisma.$transaction((db) => record(db, { ...desk, at: new Date() }, { act: 'edit', detail }));
}

async function actTogether(database: Database): Promise<void> {
  let left = actsPerRound;
  const hand = async () => {
    while (left > 0) {
      left -= 1;
      await act(database);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

/** Acts per second. */
async function round(database: Database, kind: Kind): Promise<number> {
  const enabled = kind === 'sealing' ? 'ENABLE' : 'DISABLE';
  await database.pool.query(`ALTER TABLE ledger_entries ${enabled} TRIGGER ledger_entries_await_seal`);
  const began = performance.now();
  const sealer = kind === 'sealing' ? keepSealing(database.pool, fail) : null;
  await actTogether(database);
  await sealer?.stop();
  return actsPerRound / ((performance.now() - began) / 1000);
}

function fail(error: Error): never {
  throw error;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Every other pair begins with the other kind: a machine that tires favours neither. */
async function measure(database: Database): Promise<Record<Kind, number>[]> {
  const rounds: Record<Kind, number>[] = [];
  await round(database, 'sealing');
  await round(database, 'none');
  for (let pair = 0; pair < pairs; pair += 1) {
    const order: Kind[] = pair % 2 === 0 ? ['sealing', 'none'] : ['none', 'sealing'];
    const speeds = { sealing: 0, none: 0 };
    for (const kind of order) speeds[kind] = await round(database, kind);
    rounds.push(speeds);
    const { sealing, none } = speeds;
    process.stdout.write(
      `  ${sealing.toFixed(0)} acts/s with sealing, ${none.toFixed(0)} without: ${(sealing / none).toFixed(3)}\n`,
    );
  }
  return rounds;
}

/** The rounds without the trigger left entries that nothing queued: they are queued now, and the whole must fit. */
async function assertSealed({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO ledger_unsealed SELECT seq FROM ledger_entries e
     WHERE NOT EXISTS (SELECT FROM ledger_seals s WHERE s.seq = e.seq)`,
  );
  await keepSealing(pool, fail).stop();
  const check = await verifyLedger(pool);
  if (!check.ok) throw new Error(check.misfit.sentence);
  process.stdout.write(`The ledger fits: ${check.head.position} entries sealed, ${check.unsealed} waiting.\n`);
}

const folder = await temporaryFolder('bench');
const postgres = await startEmbeddedPostgres({ folder: `${folder}/postgres`, log: quiet });
const database = connectDatabase(postgres.connection);
try {
  await migrate(postgres.connection);
  process.stdout.write(`${pairs} pairs of rounds, ${actsPerRound} acts by ${hands} at once, durable (fsync on):\n`);
  const rounds = await measure(database);
  await assertSealed(database);
  const [sealing, none] = [rounds.map((speeds) => speeds.sealing), rounds.map((speeds) => speeds.none)];
  const ratio = median(rounds.map((speeds) => speeds.sealing / speeds.none));
  const best = Math.max(...sealing) / Math.max(...none);
  process.stdout.write(
    `With sealing ${median(sealing).toFixed(0)} acts/s, without ${median(none).toFixed(0)} (medians).\n`,
  );
  process.stdout.write(
    `Ratio ${ratio.toFixed(3)} (median of pairs; of the fastest rounds ${best.toFixed(3)}); ${target} is wanted.\n`,
  );
  process.exitCode = ratio >= target ? 0 : 1;
} finally {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
