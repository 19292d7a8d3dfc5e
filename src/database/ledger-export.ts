import type pg from 'pg';
import { sealedEntries, unsealedEntries } from './ledger-pages.ts';
import { inTransaction, snapshot } from './ledger-transaction.ts';

/**
 * Writes each entry as JSON `{position, hash, sealedAt, entry}`, in the order of the chain, then those that wait for their
 * seal, with `entry` alone. `entry` comes last and to the letter as it was sealed, so that anybody can reckon the chain
 * again: docs/decisions/0011-ledger-chain.md. It is null where a seal has lost its entry.
 */
export async function exportLedger(pool: pg.Pool, write: (json: string) => Promise<void>): Promise<void> {
  await inTransaction(pool, snapshot, async (client) => {
    for await (const { position, hash, sealedAt, text } of sealedEntries(client))
      await write(
        `{"position":${position},"hash":"${hash.toString('hex')}","sealedAt":"${sealedAt}","entry":${text ?? 'null'}}`,
      );
    for await (const { text } of unsealedEntries(client)) await write(`{"entry":${text}}`);
  });
}
