import { AppError } from '../errors.ts';

/** The member that stands for every territory, channel, purpose or action in a stored list and in the API. */
export const ALL = 'all';

/** A stored list as rights read it: null means all. */
export function fromStored<T extends string>(list: string[]): T[] | null {
  return list.includes(ALL) ? null : (list as T[]);
}

export function toStored(list: readonly string[] | 'all'): string[] {
  return list === ALL ? [ALL] : [...new Set(list)];
}

/** A stored list as the API shows it. */
export function shown(list: string[]): string[] | 'all' {
  return list.includes(ALL) ? ALL : list;
}

export interface Page {
  /** Id of the last row of the page before. */
  cursor: string | null;
  limit: number;
}

export interface Paged<T> {
  items: T[];
  /** Ask for it to get the next page; null at the end. */
  next: string | null;
}

/** Cuts one row more than a page to a page that knows whether there is another. */
export function pageOf<Row extends { id: string }, T>(rows: Row[], limit: number, toItem: (row: Row) => T): Paged<T> {
  const kept = rows.slice(0, limit);
  return { items: kept.map(toItem), next: rows.length > limit ? (kept.at(-1)?.id ?? null) : null };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id in the form the database compares; AppError `invalid` when it cannot be one. */
export function parseId(id: string, what: string): string {
  if (UUID.test(id)) return id.toLowerCase();
  throw new AppError(
    'invalid',
    `“${id.slice(0, 60)}” is not the id of a ${what}: ids look like 0198c5f2-…, copied from its address.`,
  );
}

/** `EPA-EFE` → `epa-efe`; a name without Latin letters keeps its own letters. */
export function slugOf(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
