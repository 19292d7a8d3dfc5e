import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { CountryCode, Restriction, Within } from '../../vocabulary/restrictions.ts';
import type { Meaning } from '../phrasebook/row.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import { type Tails, tailsWith } from '../phrases/tails.ts';
import { combined, NOTHING, type Thing } from '../things/things.ts';
import { meant } from './meaning-of-row.ts';

/** What a row comes to where its sentence named a part of all uses before it; null where both speak of places, or both of media. */
export function meantWithin(
  part: Thing,
  meaning: Meaning,
  { took, tails }: { took: Captures; tails: Tails },
): readonly Restriction[] | null {
  if (took.before !== undefined || (part.territories !== null && tails.place?.territories != null)) return null;
  if (meaning.does === 'forbid') return forbiddenWithin(part, meaning, { took, tails });
  // “Germany: print permitted, all other use prohibited” may close the other countries as well.
  if (SAYS_MORE.has(meaning.does)) return null;
  const restrictions = meant(meaning, took, tails);
  // "In Germany free for use" may mean nowhere else.
  if (restrictions === null || (restrictions.length === 0 && part.territories !== null)) return null;
  const narrowed = restrictions.map((restriction) => narrowedTo(part, restriction));
  return narrowed.every((restriction) => restriction !== null) ? narrowed : null;
}

const SAYS_MORE = new Set<Meaning['does']>(['limit-all', 'close-rest', 'label', 'kind']);

/** "In Germany no internet, no archive": the part is where of each thing. */
function forbiddenWithin(
  part: Thing,
  meaning: Meaning,
  { took, tails }: { took: Captures; tails: Tails },
): readonly Restriction[] | null {
  const { things = [NOTHING] } = took;
  if (things.some(({ territories, channels }) => isTwice(part, { territories, channels }))) return null;
  const placed = tailsWith(tails, { place: combined(part, tails.place ?? NOTHING) });
  const clauses = things.map((thing) => meant(meaning, { ...took, things: [thing] }, placed));
  if (clauses.some((clause) => clause === null)) return null;
  return clauses.flatMap((clause) => clause ?? []);
}

function isTwice(part: Thing, { territories, channels }: Pick<Thing, 'territories' | 'channels'>): boolean {
  return (part.territories !== null && territories !== null) || (part.channels.length > 0 && channels.length > 0);
}

/** What concerns the picture itself holds everywhere. */
const WHOLE = new Set<Restriction['kind']>(['kill', 'withhold', 'correction', 'third-party-unverified']);
/** What one is asked to do does no harm elsewhere. */
const DEMANDS = new Set<Restriction['kind']>(['mandatory-credit', 'contact-required']);

function narrowedTo(part: Thing, restriction: Restriction): Restriction | null {
  const { kind, within = {} } = restriction;
  if (WHOLE.has(kind)) return null;
  if (DEMANDS.has(kind)) return restriction;
  if (restriction.kind === 'embargo-until' && part.territories !== null) return closedUntil(part, restriction);
  const narrower: Within = { ...within };
  if (part.territories !== null) {
    if (within.territories !== undefined || kind.startsWith('territory')) return null;
    narrower.territories = codesOf(part.territories, part.isOutside);
  }
  if (part.channels.length > 0) {
    if (within.channels !== undefined || kind.startsWith('channel')) return null;
    narrower.channels = [...part.channels];
  }
  return { ...restriction, within: narrower };
}

/** "In Germany embargoed until 3 May": that country is closed until then. */
function closedUntil(part: Thing, { value, within }: Restriction & { kind: 'embargo-until' }): Restriction | null {
  if (part.channels.length > 0 || within !== undefined) return null;
  const kind = part.isOutside ? 'territory-only' : 'territory-except';
  const codes = [...(part.territories ?? [])];
  return value === null ? { kind, value: codes } : { kind, value: codes, within: { until: value } };
}

function codesOf(territories: readonly CountryCode[], isOutside: boolean): CountryCode[] {
  return isOutside ? COUNTRY_CODES.filter((code) => !territories.includes(code)) : [...territories];
}
