/**
 * The hash chain over the ledger: what a link is made of. Whoever changes this breaks every chain there is; what the
 * chain proves, and what it cannot, is told in docs/decisions/0011-ledger-chain.md.
 */
import { createHash } from 'node:crypto';

export interface Link {
  /** Counts from 1, without gaps; 0 before the first. */
  readonly position: number;
  /** SHA-256, 32 bytes. */
  readonly hash: Buffer;
}

/** What the first link is joined to. */
export const beginning: Link = { position: 0, hash: Buffer.alloc(32) };

/** What a link seals of an entry: its text, and when it was sealed (`2026-11-25T09:00:00.000Z`, always 24 characters). */
export interface Sealed {
  readonly text: string;
  readonly sealedAt: string;
}

/** SHA-256 over the link before, the time of sealing and the entry's text, in UTF-8. */
export function linkAfter(previous: Buffer, { text, sealedAt }: Sealed): Buffer {
  return createHash('sha256').update(previous).update(sealedAt).update(text).digest();
}

/**
 * SQL for the text of the entry that `alias` names: every column, as the database itself writes `jsonb`. It is exact to
 * the last digit of a number in `detail`, and `jsonb` fixes the order of members, spacing and escapes. Not all of a row
 * (`to_jsonb`): a column added later would change what older links were made of.
 */
export function entryText(alias: string, seq = `${alias}.seq`): string {
  const column = (name: string) => `${alias}.${name}`;
  return `jsonb_build_object('seq', ${seq}::text, 'at', ${isoTime(column('at'))}, 'actor', ${column('actor')},
    'account', ${column('account')}, 'rule', ${column('rule')}, 'act', ${column('act')},
    'photoId', ${column('photo_id')}, 'detail', ${column('detail')}, 'onceKey', ${column('once_key')})::text`;
}

/** SQL for a time in UTC with milliseconds, whatever the session's time zone and style of dates. */
export function isoTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** `POSITION:HASH` in hexadecimal, as people note a head down. */
export function inWords({ position, hash }: Link): string {
  return `${position}:${hash.toString('hex')}`;
}
