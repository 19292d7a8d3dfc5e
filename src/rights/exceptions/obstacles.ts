import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { CountryCode } from '../../vocabulary/restrictions.ts';
import type { Quota } from '../agreements/quotas.ts';
import { canonical } from '../clauses/canonical.ts';
import { clauseContent, earlierClauseContents } from '../clauses/clause-content.ts';
import type { Counting } from '../moments/counted-from.ts';
import { channelsIn, purposesIn, type Region } from '../places/region.ts';
import {
  countriesIn,
  difference,
  EVERYWHERE,
  isWithin,
  type Territories,
  territoriesOf,
} from '../places/territories.ts';
import type { PhotoFacts, TermsDoubt } from '../verdict.ts';

/**
 * Keys of obstacles. They are stored with waivers, so a key stays what it is; and they are the content itself and no
 * digest of it, so that nobody can write a caption that borrows the waiver of another.
 */

/** Of a clause, whether it surely holds or nobody can tell. */
export function clauseObstacle(clause: Counting): string {
  return `clause:${clauseContent(clause)}`;
}

/** The keys of a clause by which what was granted or said before keys told as much as today names it. */
export function earlierClauseObstacles(clause: Counting): string[] {
  return earlierClauseContents(clause).map((content) => `clause:${content}`);
}

/** Of the part of a clause nobody understood: another obstacle than the part that was. */
export function unreadPartObstacle(clause: Counting): string {
  return `unread-part:${clauseContent(clause)}`;
}

export function doubtObstacle({ field, words, reason }: TermsDoubt): string {
  return `doubt:${canonical({ field, words, reason })}`;
}

export function noAgreementObstacle({
  chain,
  sourceKind,
  alsoAi,
}: Pick<PhotoFacts, 'chain' | 'sourceKind' | 'alsoAi'>): string {
  const missing = { supplier: chain.at(-1) ?? null, sourceKind, ...(alsoAi ? { alsoAi } : {}) };
  return `no-agreement:${canonical(missing)}`;
}

/** Of the uses an agreement holds: other numbers are another obstacle. */
export function quotaObstacle(agreement: string, { uses, per }: Quota): string {
  return `quota:${canonical({ agreement, uses, per })}`;
}

/** Of the price an agreement asks: another price is another obstacle. */
export function feeObstacle(agreement: string, fee: string): string {
  return `fee:${canonical({ agreement, fee })}`;
}

/** What the agreements of one party leave uncovered, and how far that reaches in the use that met it. */
export interface Gap {
  /** The supplier, or the kind of picture a house rule speaks for. */
  party: string;
  /** What is missing, as exactly as its sentence says it. */
  lacks: string;
  /** The points it takes away, where its sentence names them. */
  region?: Partial<Region>;
}

const GAP = 'agreement:';

export function gapObstacle({ party, lacks, region: { channels, purposes, territories } = {} }: Gap): string {
  const points = {
    channels: channels === undefined ? undefined : channelsIn(channels),
    purposes: purposes === undefined ? undefined : purposesIn(purposes),
    territories: territories === undefined ? undefined : countriesInKey(territories),
  };
  return GAP + JSON.stringify({ party, lacks, ...points });
}

/** Most of the world is said by what is not in it. */
function countriesInKey(territories: Territories): CountryCode[] | { except: CountryCode[] } {
  const inside = countriesIn(territories);
  return inside.length <= COUNTRY_CODES.length / 2
    ? inside
    : { except: countriesIn(difference(EVERYWHERE, territories)) };
}

/**
 * Whether what `wide` names holds all of what `narrow` names: they are one, or gaps in the same agreements of which
 * the second reaches no further. So whoever lets a picture pass in an outlet lets it pass for each of its visitors.
 */
export function isPartOfObstacle(narrow: string, wide: string): boolean {
  if (narrow === wide) return true;
  const [part, whole] = [gapIn(narrow), gapIn(wide)];
  if (part === null || whole === null || part.party !== whole.party || part.lacks !== whole.lacks) return false;
  return (
    part.channels.every((channel) => whole.channels.includes(channel)) &&
    part.purposes.every((purpose) => whole.purposes.includes(purpose)) &&
    isWithin(part.territories, whole.territories)
  );
}

/** The party whose agreements leave the gap; null for what is no gap. */
export function partyOfObstacle(obstacle: string): string | null {
  return gapIn(obstacle)?.party ?? null;
}

/** What the key of a gap holds; null for what is no gap. */
export function gapIn(obstacle: string) {
  if (!obstacle.startsWith(GAP)) return null;
  try {
    const { party, lacks, channels, purposes, territories } = JSON.parse(obstacle.slice(GAP.length)) as GapInKey;
    return {
      party,
      lacks,
      channels: [...(channels ?? [])],
      purposes: [...(purposes ?? [])],
      territories: territoriesIn(territories),
    };
  } catch {
    // A key that was cut or written by another hand names nothing.
    return null;
  }
}

interface GapInKey extends Pick<Gap, 'party' | 'lacks'> {
  channels?: string[];
  purposes?: string[];
  territories?: ReturnType<typeof countriesInKey>;
}

function territoriesIn(named: GapInKey['territories'] = []): Territories {
  return Array.isArray(named) ? territoriesOf(named) : difference(EVERYWHERE, territoriesOf(named.except));
}
