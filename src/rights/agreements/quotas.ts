import type { Action, Channel } from '../../vocabulary/uses.ts';
import { quotaObstacle } from '../exceptions/obstacles.ts';
import type { Finding } from '../finding.ts';
import { instantOf, localDay } from '../moments/instants.ts';
import { publicationKey } from '../places/publications.ts';
import type { Territories } from '../places/territories.ts';
import type { Question } from '../question.ts';
import type { Agreement } from './agreement.ts';
import { underOf } from './under.ts';

/** How many uses an agreement holds. */
export interface Quota {
  uses: number;
  /** A calendar day, month or year in the supplier's zone, or the agreement's whole time. */
  per: 'day' | 'month' | 'year' | 'term';
}

/**
 * `each`: every clearance is a use. `editions`: those of one photo in one title on one day are one, in print, on its website,
 * and in each outlet that is neither. `print-and-website`: one in print and one on the website of the same title on one day are
 * one. `title-and-day`: both.
 */
export const COUNTINGS = ['each', 'editions', 'print-and-website', 'title-and-day'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** A clearance that stands: it took its use when it was made, whatever was served since. It counts on the day of its edition. */
export interface UseMade {
  /** Id of the clearance; absent where none is told of. */
  clearance?: string;
  photo: string;
  /** Short name. */
  outlet: string;
  title: string;
  medium: Medium;
  /** ISO instant of the use, which may be that of an edition. */
  at: string;
  /** ISO instant of the clearance that took it, where that is another. */
  clearedAt?: string;
}

/** Of an outlet: `print` or `website` where all its channels are, else `other`. */
export type Medium = 'print' | 'website' | 'other';

export function mediumOf(channels: readonly Channel[]): Medium {
  const isAll = (of: readonly Channel[]) => channels.length > 0 && channels.every((channel) => of.includes(channel));
  if (isAll(['print-newspaper', 'print-magazine'])) return 'print';
  return isAll(['online', 'mobile']) ? 'website' : 'other';
}

export interface UsesMade {
  /** Id of the photo that is judged. */
  photo: string;
  ofPhoto: readonly UseMade[];
  /** By id of the agreement they were made under. */
  under: ReadonlyMap<string, readonly UseMade[]>;
}

export interface Judged {
  made: UsesMade | undefined;
  question: Question;
  zone: string;
}

/** How many uses of the photo came before the one judged, which may be one with an earlier. */
export function earlierUses(made: UsesMade, counting: Counting, { question, zone }: Omit<Judged, 'made'>): number {
  return countUses([...made.ofPhoto.filter(isBefore(question)), judgedUse(made.photo, question)], counting, zone) - 1;
}

/** One clearance that is served is one use, made when it was cleared: what was cleared later takes nothing from it. */
function isBefore({ clearedAt }: Question): (use: UseMade) => boolean {
  return (use) => clearedAt === null || Date.parse(use.clearedAt ?? use.at) < clearedAt;
}

/** How the uses of one photo are counted: as all its agreements say, else each. */
export function countingOf(agreements: readonly Agreement[]): Counting {
  const [first, ...others] = agreements.map(({ counting }) => counting ?? 'each');
  return first !== undefined && others.every((other) => other === first) ? first : 'each';
}

/** What goes to a partner is a use as what we publish is. */
const TAKES_A_USE: readonly Action[] = ['publish', 'redistribute'];

/** One more use than the agreement holds in the period, or null. Unknown uses are none: whoever counts gives them all. */
export function quotaFinding(agreement: Agreement, { made, question, zone }: Judged, forbids: Territories) {
  const { quota, counting = 'each' } = agreement;
  if (!quota || !TAKES_A_USE.includes(question.action)) return null;
  const under = made?.under.get(agreement.id) ?? [];
  const earlier = usesInPeriod(under, quota.per, { at: question.madeAt ?? question.at, zone }).filter(
    isBefore(question),
  );
  const all = [...earlier, judgedUse(made?.photo ?? '', question)];
  return countUses(all, counting, zone) > quota.uses ? taken(agreement, quota, forbids) : null;
}

/** Those in the same day, month or year as the instant `at`, in milliseconds since 1970, in an IANA zone. */
export function usesInPeriod(
  uses: readonly UseMade[],
  per: Quota['per'],
  { at, zone }: { at: number; zone: string },
): UseMade[] {
  const period = periodOf(per, at, zone);
  return uses.filter((use) => isInside(Date.parse(use.at), period));
}

function taken(agreement: Agreement, quota: Quota, forbids: Territories): Finding {
  const under = underOf(agreement);
  const period = quota.per === 'term' ? '' : ` this ${quota.per}`;
  return {
    kind: 'quota',
    obstacle: quotaObstacle(under.id, quota),
    outcome: 'blocked',
    source: null,
    forbids,
    agreements: [under],
    sentence: `${quota.uses === 1 ? 'The one use' : `All ${quota.uses} uses`} that ${under.title} holds${period} ${quota.uses === 1 ? 'is' : 'are'} taken.`,
    remedy: () =>
      quota.per === 'term'
        ? 'Withdraw a clearance of a story that was dropped, or buy more uses.'
        : `Withdraw a clearance of a story that was dropped, wait for the next ${quota.per}, or buy more uses.`,
  };
}

/**
 * The next instants at which what is counted turns: what is used up begins anew with the next period, and what is one use
 * on one day is another on the next. Infinite for what never turns.
 */
export function turnsOfCounting({ quota, counting = 'each' }: Counted, at: number, zone: string): number[] {
  const periods = [quota?.per ?? 'term', counting === 'each' ? 'term' : 'day'] as const;
  return periods.map((per) => periodOf(per, at, zone).closes);
}

type Counted = Pick<Agreement, 'quota' | 'counting'>;

function judgedUse(photo: string, { outlet, publication, medium, at, madeAt }: Question): UseMade {
  const made = new Date(madeAt ?? at).toISOString();
  return { photo, outlet: outlet ?? '', title: publication ?? '', medium, at: made };
}

function countUses(uses: readonly UseMade[], counting: Counting, zone: string): number {
  if (counting === 'each') return uses.length;
  const groups = new Map<string, UseMade[]>();
  for (const use of uses) {
    const whose = [publicationKey(use.title), ...(counting === 'editions' ? [pressOf(use)] : [])];
    const key = JSON.stringify([use.photo, ...whose, localDay(Date.parse(use.at), zone)]);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  const inGroup = (group: readonly UseMade[]) => (counting === 'print-and-website' ? countPairs(group) : 1);
  return [...groups.values()].reduce((sum, group) => sum + inGroup(group), 0);
}

/** What comes out in editions of its own: all that a title prints, its website, and whatever is both or neither by itself. */
function pressOf({ medium, outlet }: UseMade): string {
  return medium === 'other' ? `outlet ${outlet}` : medium;
}

/** Each in print takes one on the website along. */
function countPairs(group: readonly UseMade[]): number {
  const count = (of: Medium) => group.filter(({ medium }) => medium === of).length;
  return Math.max(count('print'), count('website')) + count('other');
}

interface Period {
  opens: number;
  closes: number;
}

function periodOf(per: Quota['per'], at: number, zone: string): Period {
  const day = localDay(at, zone);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (per) {
    case 'day':
      return { opens: instantOf(day, 'opens', zone), closes: instantOf(day, 'closes', zone) };
    case 'month':
      return { opens: firstOf(year, month, zone), closes: firstOf(year, month + 1, zone) };
    case 'year':
      return { opens: firstOf(year, 1, zone), closes: firstOf(year + 1, 1, zone) };
    case 'term':
      return { opens: Number.NEGATIVE_INFINITY, closes: Number.POSITIVE_INFINITY };
  }
}

function firstOf(year: number, month: number, zone: string): number {
  const date = new Date(Date.UTC(year, month - 1, 1));
  return instantOf(date.toISOString().slice(0, 10), 'opens', zone);
}

function isInside(at: number, { opens, closes }: Period): boolean {
  return at >= opens && at < closes;
}
