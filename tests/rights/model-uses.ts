import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { madeAt } from './model-stages.ts';
import { type Context, fold } from './model-words.ts';

/** The model's own way of counting what was used before. */

type Made = NonNullable<Context['subject']['made']>;
type OneUse = Made['ofPhoto'][number];

const HOUR = 3_600_000;

/** How often the photo was used before, or null where nobody knows. */
export function usesOfPhoto(context: Context): number | null {
  const { made, facts, agreements } = context.subject;
  if (made === undefined) return facts.uses;
  const ways = [...new Set(agreements.map(({ counting }) => counting ?? 'each'))];
  const way = ways.length === 1 ? (ways[0] ?? 'each') : 'each';
  return count([...earlier(made.ofPhoto, context), judged(context)], way, context) - 1;
}

/** What a partner's outlet is given is read there. */
export function isForReaders({ action, forPartner = false }: Context['use']): boolean {
  return action === 'publish' || (forPartner && action === 'redistribute');
}

/** All that the use is: what a partner keeps, alters or sells on it was given. */
export function actionsOf({ action, forPartner = false }: Context['use']): Context['use']['action'][] {
  return forPartner && ['modify', 'archive', 'resell'].includes(action) ? ['redistribute', action] : [action];
}

/** Whether the use that is asked for is one more than the agreement holds. */
export function isUsedUp(agreement: Agreement, context: Context): boolean {
  const { quota, counting = 'each' } = agreement;
  if (!quota || !['publish', 'redistribute'].includes(context.use.action)) return false;
  const now = judged(context);
  const period = (one: OneUse) => day(one.at, context).slice(0, LETTERS[quota.per]);
  const taken = earlier(context.subject.made?.under.get(agreement.id) ?? [], context);
  const inPeriod = taken.filter((one) => period(one) === period(now));
  return count([...inPeriod, now], counting, context) > quota.uses;
}

/** So much of `2026-06-15` names the period. */
const LETTERS = { day: 10, month: 7, year: 4, term: 0 };

function judged({ use, subject }: Context): OneUse {
  const at = madeAt(use) ?? use.at;
  const isAll = (channels: string[]) => use.channels.every((channel) => channels.includes(channel));
  const isPrint = isAll(['print-newspaper', 'print-magazine']);
  const medium = isPrint ? 'print' : isAll(['online', 'mobile']) ? 'website' : 'other';
  return { photo: subject.made?.photo ?? '', outlet: use.outlet ?? '', title: use.publication ?? '', medium, at };
}

/** What is served was used when it was cleared: what came later is no earlier use. */
function earlier(uses: readonly OneUse[], { use }: Context): OneUse[] {
  const { clearedAt } = use;
  return uses.filter((one) => clearedAt == null || Date.parse(one.clearedAt ?? one.at) < Date.parse(clearedAt));
}

function count(uses: OneUse[], way: NonNullable<Agreement['counting']>, context: Context): number {
  if (way === 'each') return uses.length;
  const title = (one: OneUse) => `${one.photo} ${fold(one.title)} ${day(one.at, context)}`;
  if (way === 'editions') {
    const press = ({ medium, outlet }: OneUse) => (medium === 'other' ? `in ${outlet}` : medium);
    return new Set(uses.map((one) => `${title(one)} ${press(one)}`)).size;
  }
  if (way === 'title-and-day') return new Set(uses.map(title)).size;
  let sum = 0;
  for (const key of new Set(uses.map(title))) {
    const ofTitle = uses.filter((one) => title(one) === key);
    const left = { print: 0, website: 0 };
    for (const { medium } of ofTitle) {
      if (medium !== 'other') left[medium]++;
      else sum++;
    }
    sum += Math.max(left.print, left.website);
  }
  return sum;
}

function day(at: string, { subject, world }: Context): string {
  const east = world.zones[subject.facts.zone ?? 'UTC'] ?? 0;
  return new Date(Date.parse(at) + east * HOUR).toISOString().slice(0, 10);
}
