/** Reading the whole ledger in constant memory: pages by key, within one transaction of the caller's. */
import type pg from 'pg';
import { entryText, isoTime, type Link } from './ledger-chain.ts';

const pageRows = 1000;
/** Below any number that a row may have been given. */
const lowest = '-9223372036854775808';

/** A link as it stands, with the entry it names. `text` is null when there is no such entry. */
export interface SealedEntry extends Link {
  readonly seq: string;
  readonly sealedAt: string;
  readonly text: string | null;
}

export interface Entry {
  readonly seq: string;
  readonly text: string;
}

/** An entry, and its text as if it had another number: what renumbering would hide. */
export interface Renumbered extends Entry {
  readonly renumbered: string;
}

/** The chain by position, from behind `after`. */
export async function* sealedEntries(client: pg.ClientBase, after?: number): AsyncGenerator<SealedEntry> {
  const sql = `SELECT s.position::text AS key, s.seq::text, s.hash, ${isoTime('s.sealed_at')} AS "sealedAt",
      CASE WHEN e.seq IS NOT NULL THEN ${entryText('e')} END AS text
    FROM ledger_seals s LEFT JOIN ledger_entries e ON e.seq = s.seq
    WHERE s.position > $1 ORDER BY s.position LIMIT ${pageRows}`;
  const rows = inPages<Omit<SealedEntry, 'position'>>(client, sql, after?.toString());
  for await (const { key, ...row } of rows) yield { ...row, position: Number(key) };
}

/** The entries without a seal, by number. */
export function unsealedEntries(client: pg.ClientBase): AsyncGenerator<Entry> {
  const sql = `SELECT e.seq::text AS key, e.seq::text, ${entryText('e')} AS text FROM ledger_entries e
    WHERE e.seq > $1 AND NOT EXISTS (SELECT FROM ledger_seals s WHERE s.seq = e.seq)
    ORDER BY e.seq LIMIT ${pageRows}`;
  return inPages<Entry>(client, sql);
}

/** All entries by number, each also as if its number were `seq`. */
export function entriesRenumbered(client: pg.ClientBase, seq: string): AsyncGenerator<Renumbered> {
  const sql = `SELECT e.seq::text AS key, e.seq::text, ${entryText('e')} AS text,
      ${entryText('e', `${BigInt(seq)}`)} AS renumbered
    FROM ledger_entries e WHERE e.seq > $1 ORDER BY e.seq LIMIT ${pageRows}`;
  return inPages<Renumbered>(client, sql);
}

/** The rows of a query that begins behind the key `$1` and gives each row's key. */
async function* inPages<T>(client: pg.ClientBase, sql: string, after = lowest): AsyncGenerator<T & { key: string }> {
  let last: string | undefined = after;
  while (last !== undefined) {
    const { rows }: pg.QueryResult<T & { key: string }> = await client.query(sql, [last]);
    yield* rows;
    last = rows.length < pageRows ? undefined : rows.at(-1)?.key;
  }
}
