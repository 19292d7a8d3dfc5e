import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { asCleared, isForNewUse } from './model-stages.ts';
import { isGranted } from './model-titles.ts';
import { isUsedUp } from './model-uses.ts';
import { isGapLifted, type ModelGap, sorted, sortedText } from './model-waivers.ts';
import {
  ACTIONS,
  CHANNELS,
  type Context,
  first,
  fold,
  isListKnown,
  last,
  type Point,
  PURPOSES,
  spelled,
  UNKNOWN_COUNTRY,
  type World,
  when,
} from './model-words.ts';

/** What stands in the way, what waivers lifted, and the countries lost by what stands. */
export interface Found {
  obstacles: Set<string>;
  waived: Set<string>;
  lost: Set<string>;
}

export function applyAgreements(points: Point[], context: Context, keys: string[], found: Found): void {
  const { agreements, houseRule, aiRule, facts } = context.subject;
  // The rules of the house as if each kind were a supplier: each must hold.
  const ofKind = houseRule === null ? [] : [{ ...houseRule, kind: facts.sourceKind }];
  const ofAi = houseRule === null || aiRule === undefined ? [] : [{ ...aiRule, kind: 'ai-generated' }];
  const house = [...ofKind, ...ofAi].map(({ kind, ...rule }) => ({
    ...{ ...rule, id: '', supplier: kind, from: null, until: null },
  }));
  const grants: Agreement[] = agreements.length > 0 ? [...agreements] : house;
  // Whoever must have granted and has no agreement; where nobody is named, the photo's own supplier, if nobody has any.
  const hasOne = (name: string) => agreements.some(({ supplier }) => supplier === name);
  const lacking = (context.subject.suppliers ?? []).filter((name) => !hasOne(name));
  const nobody = grants.length === 0 && lacking.length === 0 ? [facts.chain.at(-1) ?? null] : [];
  for (const supplier of agreements.length === 0 && houseRule !== null ? [] : [...lacking, ...nobody]) {
    const key = `no-agreement:${sortedText({ sourceKind: facts.sourceKind, supplier })}`;
    if (keys.includes(key)) found.waived.add('no-agreement');
    else found.obstacles.add('no-agreement: review');
  }
  for (const supplier of new Set(grants.map((grant) => grant.supplier))) {
    const own = grants.filter((grant) => grant.supplier === supplier);
    const party = agreements.length > 0 ? `supplier ${supplier}` : `house rule ${supplier}`;
    applyGrants(own, points, context, {
      /** Whether the gap is lifted; one that is not puts the points in the way. */
      gap(gap, lost) {
        const isLifted = isGapLifted({ ...gap, party }, keys);
        if (isLifted) found.waived.add('agreement');
        else found.obstacles.add(`agreement: ${lost === null ? 'review' : 'block'}`);
        if (!isLifted) for (const point of lost ?? []) found.lost.add(point.country);
        return isLifted;
      },
      asks(kind, key, lost) {
        if (keys.includes(`${kind}:${sortedText(key)}`)) found.waived.add(kind);
        else {
          found.obstacles.add(`${kind}: ${lost === null ? 'ask' : 'block'}`);
          for (const point of lost ?? []) found.lost.add(point.country);
        }
      },
    });
  }
}

interface Told {
  gap(gap: Omit<ModelGap, 'party'>, lost: Point[] | null): boolean;
  /** What an agreement asks for a use that it holds. */
  asks(kind: 'quota' | 'fee', key: object, lost: Point[] | null): void;
}

function applyGrants(own: Agreement[], points: Point[], context: Context, told: Told): void {
  const at = (grant: Agreement, { use }: Context) =>
    grant.countsDayOf === 'receipt'
      ? (first(context.subject.facts.receivedAt, context) ?? Number.NaN)
      : Date.parse(use.at);
  const isNever = (grant: Agreement) => {
    const [opens, ends] = [first(grant.from, inItsZone(grant, context)), last(grant.until, inItsZone(grant, context))];
    return opens !== null && ends !== null && ends <= opens;
  };
  const early = (grant: Agreement, then = context) =>
    when(first(grant.from, inItsZone(grant, context)), (opens) => at(grant, then) < opens) === 'yes';
  const late = (grant: Agreement, then = context) =>
    isNever(grant) || when(last(grant.until, inItsZone(grant, context)), (ends) => at(grant, then) >= ends) === 'yes';
  // In force now, or when it was cleared, where its end reaches new use alone.
  const times = [context, asCleared('agreement', context)];
  let isWhole = true;
  let grants = own.filter((grant) => times.some((then) => !early(grant, then) && !late(grant, then)));
  const isAnyInForce = grants.length > 0;
  const unclear = own.filter((grant) => !isUnderstoodGrant(grant, context.world));
  // One that has ended holds nothing up while another is in force.
  if (unclear.some((grant) => !isAnyInForce || times.some((then) => !late(grant, then)))) {
    const isHouse = context.subject.agreements.length === 0;
    const shown = unclear.map(({ id, supplier, version: _, ...rest }) => (isHouse ? rest : { id, supplier, ...rest }));
    told.gap({ lacks: `clear words in ${sortedText(shown)}` }, null);
  }
  if (grants.length === 0) {
    grants = own;
    const isYetToBegin = (grant: Agreement) => early(grant) && !isNever(grant);
    const toBegin = own.filter(isYetToBegin).map(({ from }) => from);
    const ended = own.filter((grant) => !isYetToBegin(grant)).map(({ until }) => until);
    told.gap({ lacks: `time ${sortedText({ ended, toBegin })}` }, points);
    isWhole = false;
  }
  const keep = (passing: Agreement[], lacks: string) => {
    if (passing.length > 0) {
      grants = passing;
      return;
    }
    told.gap({ lacks }, points);
    isWhole = false;
  };
  keep(
    grants.filter(({ actions }) => holds(known(actions, ACTIONS), context.use.action)),
    `right to ${context.use.action}`,
  );
  const title = context.use.publication === null ? null : fold(context.use.publication);
  keep(
    grants.filter(({ titles }) => !titles || (title !== null && titles.some((name) => isGranted(name, context)))),
    `title ${title ?? 'that nobody names'}`,
  );
  const lot = context.subject.facts.collection;
  keep(
    grants.filter(({ collections }) => !collections || (lot != null && collections.map(fold).includes(fold(lot)))),
    `collection beyond ${sortedText(grants.flatMap(({ collections }) => collections ?? []))}`,
  );
  if (applyBoxes(grants, points, context, told) && isWhole) applyPrices(grants, points, context, told);
}

/** The agreement for special titles or collections before the general one, the small before the large, the first of equals. */
function applyPrices(grants: Agreement[], points: Point[], context: Context, told: Told): void {
  const { countries } = context.world;
  const lists = (grant: Agreement) => ({
    channel: known(grant.channels, CHANNELS),
    purpose: known(grant.purposes, PURPOSES),
    country: known(grant.territories, countries),
  });
  const isIn = (grant: Agreement, point: Point) =>
    Object.entries(lists(grant)).every(([name, list]) => holds(list, point[name as keyof Point]));
  const size = (grant: Agreement) => {
    const { channel, purpose, country } = lists(grant);
    const of = (list: string[], all: number) => new Set(list).size || all;
    return of(channel, CHANNELS.length) * of(purpose, PURPOSES.length) * of(country, countries.length + 1);
  };
  const special = ({ titles, collections }: Agreement) => (titles ? 1 : 0) + (collections ? 1 : 0);
  const whole = grants.filter((grant) => points.every((point) => isIn(grant, point)));
  const [narrowest] = whole.sort((one, other) => special(other) - special(one) || size(one) - size(other));
  const used = narrowest ? [narrowest] : grants.filter((grant) => points.some((point) => isIn(grant, point)));
  for (const grant of used.filter(({ id }) => id !== '')) {
    const agreement = grant.id;
    const isAsked = context.use.clearedAt == null || !isForNewUse('quota', context);
    if (isAsked && isUsedUp(grant, inItsZone(grant, context)))
      told.asks('quota', { agreement, ...grant.quota }, points);
    if (grant.fee) told.asks('fee', { agreement, fee: grant.fee }, null);
  }
}

/** Whether they hold all of it. */
function applyBoxes(grants: Agreement[], points: Point[], context: Context, told: Told): boolean {
  const { countries } = context.world;
  const isWorld = countries.every((country) => points.some((point) => point.country === country));
  const placed = (list: string[]) => sorted(isWorld ? [...list, UNKNOWN_COUNTRY] : list);
  const hasChannel = (grant: Agreement, { channel }: Point) => holds(known(grant.channels, CHANNELS), channel);
  const hasPurpose = (grant: Agreement, { purpose }: Point) => holds(known(grant.purposes, PURPOSES), purpose);
  const hasPlace = (grant: Agreement, { country }: Point) => holds(known(grant.territories, countries), country);
  const lacking = (has: typeof hasPlace) => points.filter((point) => !grants.some((grant) => has(grant, point)));

  const channels = sorted(lacking(hasChannel).map(({ channel }) => channel));
  const purposes = sorted(lacking(hasPurpose).map(({ purpose }) => purpose));
  const places = sorted(lacking(hasPlace).map(({ country }) => country));
  const isChannelFree = channels.length === 0 || told.gap({ lacks: 'channels', channels }, points);
  const isPurposeFree = purposes.length === 0 || told.gap({ lacks: 'purposes', purposes }, points);
  if (places.length > 0) told.gap({ lacks: 'territories', territories: placed(places) }, lacking(hasPlace));
  if (!isChannelFree || !isPurposeFree) return false;

  const left = points.filter(({ channel, purpose }) => !channels.includes(channel) && !purposes.includes(purpose));
  const mixed = left.filter(
    (point) =>
      !places.includes(point.country) &&
      !grants.some((grant) => hasChannel(grant, point) && hasPurpose(grant, point) && hasPlace(grant, point)),
  );
  const isWhole = channels.length + purposes.length + places.length === 0;
  if (mixed.length === 0) return isWhole;
  const mix = {
    channels: sorted(left.map(({ channel }) => channel)),
    purposes: sorted(left.map(({ purpose }) => purpose)),
    territories: placed(mixed.map(({ country }) => country)),
  };
  told.gap({ lacks: 'mix', ...mix }, mixed);
  return false;
}

/** The supplier's own days, where they are known. */
function inItsZone({ zone }: Agreement, context: Context): Context {
  const { facts } = context.subject;
  return { ...context, subject: { ...context.subject, facts: { ...facts, zone: zone ?? facts.zone ?? null } } };
}

function known(list: readonly string[] | null, words: readonly string[]): string[] {
  return list === null ? [] : spelled(list).filter((word) => words.includes(word));
}

function holds(list: readonly string[], asked: string): boolean {
  return list.length === 0 || list.includes(asked);
}

function isUnderstoodGrant(grant: Agreement, world: World): boolean {
  const { territories, channels, purposes, actions, titles, collections } = grant;
  const lists = {
    territories,
    channels,
    purposes,
    actions,
    publications: titles,
    'publications of theirs': collections,
  };
  return Object.entries(lists).every(([name, list]) => isListKnown(name, list, world));
}
