import type { Under } from '../agreements/agreement.ts';
import type { Quota } from '../agreements/quotas.ts';
import { gapIn } from '../exceptions/obstacles.ts';
import { countriesIn } from '../places/territories.ts';
import type { GapInWords, ObstacleInWords } from './languages/beside.ts';
import type { LanguageTable } from './languages/language-table.ts';

interface Uncovered {
  obstacle: string;
  agreements?: readonly Under[] | undefined;
}

/**
 * What agreements or a house rule leave uncovered, or that their uses are taken, in the words of a language: the key of the
 * obstacle holds all that is said. Null for another obstacle, and where the language leaves it to the judge.
 */
export function gapInWords(
  { obstacle, agreements = [] }: Uncovered,
  { beside }: LanguageTable,
): ObstacleInWords | null {
  const titles = agreements.map(({ title }) => title);
  if (obstacle.startsWith(QUOTA)) return beside.quota?.(titles[0] ?? '', quotaIn(obstacle)) ?? null;
  const gap = gapIn(obstacle);
  if (gap === null) return null;
  const lacks = lackIn(gap);
  return lacks === null ? null : (beside.gap?.({ party: partyIn(gap.party), agreements: titles, lacks }) ?? null);
}

const QUOTA = 'quota:';

/** As `quotaObstacle` wrote it. */
function quotaIn(obstacle: string): Quota {
  return JSON.parse(obstacle.slice(QUOTA.length)) as Quota;
}

function partyIn(party: string): GapInWords['party'] {
  const kind = /^house rule (.+)/.exec(party)?.[1];
  return kind === undefined ? { supplier: party.replace('supplier ', '') } : { kind };
}

type Gap = NonNullable<ReturnType<typeof gapIn>>;

/** As `coverage-findings` writes them; null for a lack nobody knows. */
function lackIn({ lacks, channels, purposes, territories }: Gap): GapInWords['lacks'] | null {
  if (lacks === 'territories' || lacks === 'mix') return { what: lacks, territories: countriesIn(territories) };
  if (lacks === 'channels') return { what: 'channels', channels: channels as never };
  if (lacks === 'purposes') return { what: 'purposes', purposes: purposes as never };
  if (lacks === 'title that nobody names') return { what: 'title', title: null };
  const [, sort, rest = ''] = /^(right to|title|collection beyond|time|clear words in) (.*)/s.exec(lacks) ?? [];
  switch (sort) {
    case 'right to':
      return { what: 'action', action: rest };
    case 'title':
      return { what: 'title', title: rest };
    case 'collection beyond':
      return { what: 'collection', held: JSON.parse(rest) as string[] };
    case 'time': {
      const { toBegin, ended } = JSON.parse(rest) as Record<'toBegin' | 'ended', string[]>;
      return { what: 'time', begins: toBegin, ended };
    }
    case 'clear words in':
      return { what: 'clear-words' };
    default:
      return null;
  }
}
