import type { Database } from '../database/connect.ts';
import { beginning, inWords, type Link } from '../database/ledger-chain.ts';
import { exportLedger } from '../database/ledger-export.ts';
import { verifyLedger } from '../database/ledger-verify.ts';
import { AppError } from '../errors.ts';
import { complain, writeText } from './json-lines.ts';
import { withArchive } from './open-archive.ts';

const usage = 'Use “imprimatur ledger verify [--head POSITION:HASH]” or “imprimatur ledger export”.';

/** `ledger verify` answers 0 when the whole chain fits, else 1; `ledger export` writes every entry as a JSON line. */
export async function ledgerCommand(
  [what, ...args]: string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  if (what === 'verify') {
    const noted = notedHead(args);
    return await withArchive(env, (database) => verify(database, noted));
  }
  if (what !== 'export')
    throw new AppError(
      'invalid',
      `The ledger ${what === undefined ? 'is asked for nothing' : `has no “${what}”`}. ${usage}`,
    );
  if (args[0] !== undefined) throw new AppError('invalid', `“ledger export” does not take “${args[0]}”. ${usage}`);
  return await withArchive(env, async ({ pool }) => {
    await exportLedger(pool, writeText);
    return 0;
  });
}

async function verify({ pool }: Database, noted: Link): Promise<number> {
  const check = await verifyLedger(pool, noted);
  if (!check.ok) {
    complain(`The ledger does not fit. ${check.misfit.sentence}`);
    return 1;
  }
  const { head, unsealed } = check;
  await writeText(
    `The ledger fits: ${head.position} sealed, ${unsealed} waiting for their seal. Head: ${inWords(head)}`,
  );
  return 0;
}

/** The beginning, which every chain has, when none is given. */
function notedHead(args: readonly string[]): Link {
  const given = args.join('=');
  if (given === '') return beginning;
  const [, position, hash] = /^--head=(\d{1,15}):([0-9a-f]{64})$/i.exec(given) ?? [];
  if (position !== undefined && hash !== undefined)
    return { position: Number(position), hash: Buffer.from(hash, 'hex') };
  throw new AppError(
    'invalid',
    `“ledger verify” cannot use “${args.join(' ')}”. A head is given as “--head POSITION:HASH”, with the hash in 64 hexadecimal digits, as an earlier “ledger verify” wrote it.`,
  );
}
