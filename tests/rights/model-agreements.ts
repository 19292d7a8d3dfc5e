import type { Agreement } from '../../src/rights/verdict.ts';
import {
  ACTIONS,
  CHANNELS,
  type Context,
  first,
  isListKnown,
  last,
  type Point,
  PURPOSES,
  spelled,
  type World,
  when,
} from './model-words.ts';

export function applyAgreements(points: Point[], context: Context, obstacles: Set<string>, lost: Set<string>): void {
  const { agreements, houseRule } = context.subject;
  const house = houseRule === null ? [] : [{ ...houseRule, id: '', supplier: '', from: null, until: null }];
  const grants: Agreement[] = agreements.length > 0 ? [...agreements] : house;
  if (grants.length === 0) obstacles.add('no-agreement: review');
  if (!grants.every((grant) => isUnderstoodGrant(grant, context.world))) obstacles.add('agreement: review');
  for (const supplier of new Set(grants.map((grant) => grant.supplier))) {
    const own = grants.filter((grant) => grant.supplier === supplier);
    for (const point of points) {
      if (own.some((grant) => covers(grant, point, context))) continue;
      obstacles.add('agreement: block');
      lost.add(point.country);
    }
  }
}

function covers(grant: Agreement, point: Point, context: Context): boolean {
  const at = Date.parse(context.use.at);
  const known = (list: readonly string[] | null, words: readonly string[]) =>
    list === null ? [] : spelled(list).filter((word) => words.includes(word));
  const holds = (list: readonly string[], asked: string) => list.length === 0 || list.includes(asked);
  return (
    holds(known(grant.territories, context.world.countries), point.country) &&
    holds(known(grant.channels, CHANNELS), point.channel) &&
    holds(known(grant.purposes, PURPOSES), point.purpose) &&
    holds(known(grant.actions, ACTIONS), context.use.action) &&
    when(first(grant.from, context), (opens) => at < opens) !== 'yes' &&
    when(last(grant.until, context), (ends) => at >= ends) !== 'yes'
  );
}

function isUnderstoodGrant(grant: Agreement, world: World): boolean {
  const { territories, channels, purposes, actions } = grant;
  return Object.entries({ territories, channels, purposes, actions }).every(([name, list]) =>
    isListKnown(name, list, world),
  );
}
