import type { Span } from '../moments/anchors.ts';
import { shortName, UNREAD } from './names.ts';

/** One thing in a policy that the archive cannot express, or that may not stand there. */
export interface OdrlRefusal {
  /** Where it stands: `prohibition[0].constraint[1].operator`. */
  path: string;
  /** The term itself, cut where it is long. */
  term: string;
  /** A sentence for people. */
  reason: string;
}

/** What reading a policy carries along. */
export interface Reading {
  refused: OdrlRefusal[];
  /** Prefixes and names that the document declares for itself. */
  declared: ReadonlyMap<string, string>;
  /** The zone the policy's days and times without offset are meant in, where they have to be turned into instants; else null. */
  zone: string | null;
  /** The zone the policy says its days are meant in. */
  statedZone: unknown;
  /** That it is one of our own, read back as what it was written from: rules that never hold stand in it as they do on file. */
  isOnFile: boolean;
  /** When the picture was sent, where the policy counts its days from another time than the photo's; else null. */
  sent: Span | null;
}

/** A JSON object with its members under their short names, and no prototype. */
export type Members = Readonly<Record<string, unknown>>;

const LONGEST_TERM = 120;
const LONGEST_PATH = 300;

export function refuse(reading: Pick<Reading, 'refused'>, path: string, term: unknown, reason: string): void {
  reading.refused.push({ path: cut(path, LONGEST_PATH), term: cut(textOf(term), LONGEST_TERM), reason });
}

/** Of anything that JSON can hold. `String` throws where a member is named `toString`, or where there is no prototype. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

/** Never cuts a whole character in half: what no text can hold, no database can keep. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\p{Surrogate}/u, '')}…` : text;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of them, with where each stands; none for what is absent. */
export function eachOf(value: unknown, path: string): { value: unknown; path: string }[] {
  if (value === undefined) return [];
  if (isMembers(value) && '@list' in value && Object.keys(value).length === 1) return eachOf(value['@list'], path);
  if (!Array.isArray(value)) return [{ value, path }];
  return value.map((member: unknown, index) => ({ value: member, path: `${path}[${index}]` }));
}

/** The objects of a list; what only points to something, or is none, is refused. */
export function eachObject(reading: Reading, value: unknown, path: string): { node: Members; path: string }[] {
  return eachOf(value, path).flatMap((entry) => {
    const points = !isMembers(entry.value) || Object.keys(entry.value).join() === '@id';
    if (!points) return [{ node: entry.value as Members, path: entry.path }];
    refuse(reading, entry.path, entry.value, 'This points to something that does not stand here: write it out.');
    return [];
  });
}

/** The short name of a term given as text or as `{"@id": …}`; null for anything else. */
export function termOf({ declared }: Pick<Reading, 'declared'>, value: unknown): string | null {
  const text = isMembers(value) && Object.keys(value).join() === '@id' ? value['@id'] : value;
  return typeof text === 'string' ? shortName(text, declared) : null;
}

/** The text of a typed or tagged value; anything else as it is. */
export function literal(value: unknown): unknown {
  return isMembers(value) && '@value' in value ? value['@value'] : value;
}

/** What nobody understood, where the value says that it is that; else null. */
export function unreadText(value: unknown, reading: Reading): string | null {
  if (!isMembers(value) || termOf(reading, value['@type']) !== UNREAD) return null;
  return textOf(value['@value']);
}

/** Refuses every member that is none of those known. */
export function refuseOthers(reading: Reading, node: Members, known: ReadonlySet<string>, path: string): void {
  for (const member of Object.keys(node))
    if (!known.has(member))
      refuse(reading, path === '' ? member : `${path}.${member}`, member, 'This member is not known here.');
}
