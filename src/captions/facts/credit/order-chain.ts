import { agencyRank, appendsItself, foldName } from '../agency-names.ts';
import { namesOrganisation } from '../organisation-words.ts';
import type { Joint } from './credit-pieces.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

/** One name in a credit line, with what joins it to the one before. */
export interface Part {
  kind: 'agency' | 'person' | 'body';
  name: string;
  joint: Joint;
}

/** Agencies whose `Foto: Name (Archiv)` names the person shown. */
const NAMES_SUBJECT = new Set(['dts']);

/** The photographer among the parts of a line, and the other parts as a chain from source to supplier. */
export function assemble(parts: Part[]): Pick<ParsedCredit, 'photographer' | 'chain' | 'known' | 'subject'> {
  const at = photographerAt(parts) ?? surnameAt(parts);
  const names = at === null ? [] : [parts[at]?.name ?? '', ...coAuthors(parts, at)];
  const links = parts.filter((_, index) => at === null || index < at || index >= at + names.length);
  const chain = unique(
    at === 0
      ? links.map((link) => link.name)
      : ordered(links, { isLast: at !== null && at + names.length === parts.length, isSecond: at === 1 }),
  );
  const photographer = names.length > 0 ? names.join(', ') : null;
  const known = chain.filter((name) => agencyRank(name) !== null).length;
  const subject =
    chain.length === 1 && NAMES_SUBJECT.has(chain[0] ?? '') && parts.at(-1)?.joint === 'via' ? photographer : null;
  return { photographer: subject === null ? photographer : null, chain, known, subject };
}

function photographerAt(parts: Part[]): number | null {
  if (parts[0]?.kind === 'person') return 0;
  // After a wire that prints itself first, the next part is the photographer; behind a giver the name may come last.
  const at = parts.findIndex((part) => part.kind === 'person');
  return at < 0 ? null : at;
}

/** Agencies that print some photographers by one name alone: `EFE/Zipi`, `Spada/LaPresse`. */
const AHEAD_OF_SURNAME = new Set(['EFE']);
const BY_SURNAME = new Set(['LaPresse', 'Fotogramma', 'Insidefoto']);

function surnameAt(parts: Part[]): number | null {
  const [first, second] = parts;
  if (parts.length === 2 && PUBLIC_BODY.test(first?.name ?? '') && isSurname(second)) return 1;
  if (parts.length === 2 && AHEAD_OF_SURNAME.has(first?.name ?? '') && second?.joint === 'slash' && isSurname(second))
    return namesOrganisation(second?.name ?? '') ? null : 1;
  return parts.length === 2 && isSurname(first) && BY_SURNAME.has(second?.name ?? '') ? 0 : null;
}

const isSurname = (part: Part | undefined): boolean =>
  part?.kind === 'body' && /^\p{Lu}\p{Ll}{2,}$/u.test(part.name) && part.joint !== 'via';

/** `Land Tirol/Sedlak`, `Stadt Wien/Jobst`: Austrian bodies print their photographers so. */
const PUBLIC_BODY =
  /^(?:Land|Stadt|Gemeinde|Marktgemeinde|Bezirk|Kanton|Parlamentsdirektion|LPD|Polizei|Feuerwehr|Bundes\p{Ll}+|Diözese|Erzdiözese|ÖBB|HBF)(?:\s\p{Lu}[\p{L}.-]+){0,2}$/u;

function coAuthors(parts: Part[], at: number): string[] {
  const out: string[] = [];
  for (let next = at + 1; parts[next]?.kind === 'person' && parts[next]?.joint === 'comma'; next++)
    out.push(parts[next]?.name ?? '');
  return out;
}

/** Links from source to supplier. A wire that prints itself first (`REUTERS/SANA`, `AFP PHOTO / DPA / NAME`) is the supplier of the rest. */
function ordered(links: Part[], photographer: { isLast: boolean; isSecond: boolean }): string[] {
  const names = links.map((link) => link.name);
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined || names.length < 2 || links[0]?.kind !== 'agency') return names;
  const via = links.findIndex((link) => link.joint === 'via');
  // `Hans Lucas via AFP - Name`: the words say who hands on whose.
  if (via === 1 && names.length === 2) return names;
  const supplier = via > 0 ? names[via] : undefined;
  const rank = agencyRank(first) ?? 0;
  const lastRank = Math.max(agencyRank(last) ?? 0, supplier === undefined ? 0 : (agencyRank(supplier) ?? 0));
  const leads =
    rank > lastRank
      ? !(appendsItself(last) && !photographer.isLast && !photographer.isSecond)
      : photographer.isLast && rank >= 1 && names.length === 2 && lastRank < 3 && via < 0;
  return leads ? [...names.slice(1), first] : names;
}

/** Each name once, at its last place: in `REUTERS/SANA/Handout via Reuters` Reuters is the supplier. */
function unique(names: string[]): string[] {
  if (names.length < 2) return names;
  const last = new Map(names.map((name, at) => [foldName(name), at]));
  return names.filter((name, at) => last.get(foldName(name)) === at);
}

/** A dash also opens the news after a credit: behind it only an agency, or the name still missing, belongs to the line. */
export function belongsAfterDash(found: readonly Part[], before: readonly Part[]): boolean {
  const hasPerson = before.some((part) => part.kind === 'person');
  return found.every(
    ({ kind, name }) =>
      kind === 'agency' ||
      (kind === 'person' && !hasPerson) ||
      // `Naomi Baker - FIFA/FIFA via Getty Images`
      (kind === 'body' && hasPerson && before.length === 1 && /^\p{Lu}{3,6}$/u.test(name)),
  );
}
