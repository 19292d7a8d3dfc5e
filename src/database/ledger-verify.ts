/** Walking the ledger's chain from its beginning: does every entry stand as it was sealed? */
import type pg from 'pg';
import { beginning, inWords, type Link } from './ledger-chain.ts';
import { explain, follows, type Misfit } from './ledger-misfit.ts';
import { sealedEntries } from './ledger-pages.ts';
import { inTransaction, snapshot } from './ledger-transaction.ts';

export type LedgerCheck =
  | { readonly ok: true; readonly head: Link; readonly unsealed: number }
  | { readonly ok: false; readonly misfit: Misfit };

/**
 * Checks every entry against the chain and answers the first that does not fit, by position, then by number among
 * those not sealed. `noted` is a head written down earlier: the chain must still pass through it, which alone shows a
 * chain that was made anew or cut at its end. The whole is one snapshot: acts and sealing may go on meanwhile.
 */
export async function verifyLedger(pool: pg.Pool, noted: Link = beginning): Promise<LedgerCheck> {
  return await inTransaction(pool, snapshot, async (client) => {
    const end = await walk(client, noted);
    if ('kind' in end) return { ok: false, misfit: end };
    const stray = await strayEntry(client);
    if (stray !== null) return { ok: false, misfit: stray };
    return { ok: true, head: end, unsealed: await countUnsealed(client) };
  });
}

/** The last link, or what does not fit. */
async function walk(client: pg.ClientBase, noted: Link): Promise<Link | Misfit> {
  let last: Link = beginning;
  for await (const seal of sealedEntries(client)) {
    if (last.position === noted.position && !last.hash.equals(noted.hash)) return madeAnew(last, noted);
    if (seal.position !== last.position + 1 || !follows(last.hash, seal)) return await explain(client, last, seal);
    last = { position: seal.position, hash: seal.hash };
  }
  if (last.position < noted.position) return cut(last, noted);
  return last.position === noted.position && !last.hash.equals(noted.hash) ? madeAnew(last, noted) : last;
}

function madeAnew({ position, hash }: Link, noted: Link): Misfit {
  const sentence = `The head noted as ${inWords(noted)} does not stand: position ${position} has ${hash.toString('hex')}. The chain was made anew at or before it.`;
  return { kind: 'head', seq: null, position, sentence };
}

function cut({ position }: Link, noted: Link): Misfit {
  const sentence = `The head noted as ${inWords(noted)} does not stand: the chain ends at position ${position}. Entries were removed from its end.`;
  return { kind: 'head', seq: null, position, sentence };
}

/** An entry without a seal must wait for one, and whatever waits must be there: both are written in the act's commit. */
async function strayEntry(client: pg.ClientBase): Promise<Misfit | null> {
  const { rows } = await client.query<{ seq: string; isThere: boolean }>(
    `SELECT e.seq::text, true AS "isThere", e.seq AS number FROM ledger_entries e
       WHERE NOT EXISTS (SELECT FROM ledger_seals s WHERE s.seq = e.seq)
         AND NOT EXISTS (SELECT FROM ledger_unsealed u WHERE u.seq = e.seq)
     UNION ALL
     SELECT u.seq::text, false, u.seq FROM ledger_unsealed u
       WHERE NOT EXISTS (SELECT FROM ledger_entries e WHERE e.seq = u.seq)
     ORDER BY number LIMIT 1`,
  );
  if (rows[0] === undefined) return null;
  const { seq, isThere } = rows[0];
  return isThere
    ? {
        kind: 'unqueued',
        seq,
        position: null,
        sentence: `Entry ${seq} is neither sealed nor waiting for its seal: it was put in, or taken from those that wait, behind the ledger's back.`,
      }
    : { kind: 'removed', seq, position: null, sentence: `Entry ${seq} was removed before it was sealed.` };
}

async function countUnsealed(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(
    'SELECT count(*)::text AS count FROM ledger_unsealed u WHERE NOT EXISTS (SELECT FROM ledger_seals s WHERE s.seq = u.seq)',
  );
  return Number(rows[0].count);
}
