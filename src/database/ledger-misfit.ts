/** Saying what is wrong where the chain does not fit: changed, removed, reordered, cut out, or the seal itself altered. */
import type pg from 'pg';
import { type Link, linkAfter } from './ledger-chain.ts';
import { entriesRenumbered, type SealedEntry, sealedEntries } from './ledger-pages.ts';

export interface Misfit {
  readonly kind: 'changed' | 'removed' | 'reordered' | 'gap' | 'seal-altered' | 'unqueued' | 'head';
  /** The entry's number; null where none is concerned. */
  readonly seq: string | null;
  /** In the chain; null for an entry that is not sealed. */
  readonly position: number | null;
  /** For people: what does not fit, and with which entry. */
  readonly sentence: string;
}

/** Why `seal` does not follow `previous`. It may read the whole ledger to tell what was moved from what was changed. */
export async function explain(client: pg.ClientBase, previous: Link, seal: SealedEntry): Promise<Misfit> {
  const { seq, position } = seal;
  const of = (kind: Misfit['kind'], sentence: string): Misfit => ({ kind, seq, position, sentence });
  const moved = await whatBelongsHere(client, previous, seal);
  if (moved !== null) return of('reordered', moved);
  if (position !== previous.position + 1) return of('gap', gapBetween(previous, seal));
  if (seal.text === null)
    return of('removed', `Entry ${seq} was removed: its seal stands at position ${position}, but the entry is gone.`);
  if (await isFollowedAsIfIntact(client, previous, seal))
    return of('seal-altered', `The seal of entry ${seq} at position ${position} was altered; the entry is as sealed.`);
  return of('changed', `Entry ${seq} at position ${position} is not what was sealed: it was changed, or its seal was.`);
}

function gapBetween(previous: Link, { seq, position }: SealedEntry): string {
  return `Position ${previous.position + 1} is missing: after ${previous.position} comes position ${position} with entry ${seq}. An entry was removed together with its seal.`;
}

/** What was sealed here, and stands elsewhere now; null when it is nowhere. */
async function whatBelongsHere(client: pg.ClientBase, previous: Link, seal: SealedEntry): Promise<string | null> {
  const { seq, position } = seal;
  const fits = (text: string) => linkAfter(previous.hash, { ...seal, text }).equals(seal.hash);
  for await (const entry of entriesRenumbered(client, seq))
    if (fits(entry.text) || fits(entry.renumbered))
      return `Entry ${seq} at position ${position} is not what was sealed there; that stands as entry ${entry.seq} now. Entries were reordered.`;
  for await (const other of sealedEntries(client, previous.position))
    if (follows(previous.hash, other))
      return `Entry ${seq} stands at position ${position}, where entry ${other.seq} was sealed, which stands at position ${other.position} now. Entries were reordered.`;
  return null;
}

/** Whether the next seal was made from what this one should be. */
async function isFollowedAsIfIntact(client: pg.ClientBase, previous: Link, seal: SealedEntry): Promise<boolean> {
  const { value: next } = await sealedEntries(client, seal.position).next();
  const { text, sealedAt } = seal;
  return next !== undefined && text !== null && follows(linkAfter(previous.hash, { text, sealedAt }), next);
}

/** Whether a seal is the one that comes after the link with this hash. */
export function follows(previous: Buffer, { text, sealedAt, hash }: SealedEntry): boolean {
  return text !== null && linkAfter(previous, { text, sealedAt }).equals(hash);
}
