import type { Agreement, Clause, Subject, Use } from '../../src/rights/verdict.ts';

/**
 * The meaning of rights a second time, as plainly as can be: one point after the other, one clause after the other.
 * Slow, and without a line of the product's own code, so that the two can disagree.
 */
export interface ModelAnswer {
  outcome: 'clear' | 'conditional' | 'review' | 'blocked';
  /** Kinds of clauses that stand in the way, each with how: `embargo-until: block`. */
  obstacles: string[];
  /** The countries that may see it where only a geofence makes it pass; else null. */
  inside: string[] | null;
}

export interface World {
  countries: readonly string[];
  /** Hours east of UTC, by zone. */
  zones: Readonly<Record<string, number>>;
}

interface Point {
  country: string;
  channel: string;
  purpose: string;
}

interface Context {
  use: Use;
  subject: Subject;
  world: World;
}

type Says = 'yes' | 'no' | 'unknown';

const CHANNELS = ['print-newspaper', 'print-magazine', 'online', 'mobile', 'social', 'tv', 'book'];
const DIGITAL = ['online', 'mobile', 'social'];
const COMMERCIAL = ['commercial', 'advertising', 'marketing', 'merchandising', 'betting', 'games', 'calendars'];
const PURPOSES = [...COMMERCIAL, 'editorial', 'ai-training'];
const ACTIONS = ['publish', 'modify', 'archive', 'redistribute', 'resell'];
const UNKNOWN_COUNTRY = '??';
const HOUR = 3_600_000;

export function modelAnswer(subject: Subject, use: Use, world: World): ModelAnswer {
  const context = { subject, use, world };
  const points = pointsOf(use, world);
  const obstacles = new Set<string>();
  const lost = new Set<string>();
  if (subject.facts.status !== 'active') {
    obstacles.add(`${subject.facts.status}: block`);
    for (const point of points) lost.add(point.country);
  }
  if (subject.terms.doubts.length > 0) obstacles.add('doubt: review');
  for (const clause of subject.terms.clauses) applyClause(clause, points, context, obstacles, lost);
  applyAgreements(points, context, obstacles, lost);
  const asked = [...new Set(points.map((point) => point.country))];
  const inside = asked.filter((country) => !lost.has(country)).sort();
  const isFenced = use.geofenced && lost.size > 0 && inside.length > 0;
  return {
    outcome: outcome(obstacles, lost.size > 0, isFenced),
    obstacles: [...obstacles].sort(),
    inside: isFenced ? inside : null,
  };
}

function outcome(obstacles: Set<string>, loses: boolean, fenced: boolean): ModelAnswer['outcome'] {
  const all = [...obstacles];
  if (loses && !fenced) return 'blocked';
  if (all.some((one) => one.endsWith(': review'))) return 'review';
  if (loses || all.some((one) => one.endsWith(': ask'))) return 'conditional';
  return 'clear';
}

function pointsOf(use: Use, world: World): Point[] {
  const countries = use.territories === 'all' ? world.countries : use.territories;
  const points: Point[] = [];
  for (const country of countries) {
    for (const channel of use.channels) {
      for (const purpose of family(use.purpose)) points.push({ country, channel, purpose });
    }
  }
  return points;
}

function family(word: string): string[] {
  if (word === 'commercial') return COMMERCIAL;
  if (word === 'all-digital') return DIGITAL;
  return [word];
}

function applyClause(
  clause: Clause,
  points: Point[],
  context: Context,
  obstacles: Set<string>,
  lost: Set<string>,
): void {
  if (!isUnderstood(clause, context.world)) obstacles.add(`${clause.kind}: review`);
  for (const point of points) {
    const says = both(bites(clause, point, context), insideWithin(clause, point, context));
    if (says === 'no') continue;
    const how = HOW[clause.kind] ?? 'block';
    if (how === 'nothing') continue;
    obstacles.add(`${clause.kind}: ${says === 'unknown' ? 'review' : how}`);
    if (says === 'yes' && how === 'block') lost.add(point.country);
  }
}

const HOW: Record<string, 'nothing' | 'ask' | 'review'> = {
  'mandatory-credit': 'nothing',
  correction: 'nothing',
  'third-party-unverified': 'ask',
  'contact-required': 'ask',
  other: 'review',
};

function both(one: Says, other: Says): Says {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'yes';
}

function bites(clause: Clause, point: Point, context: Context): Says {
  const { use, subject } = context;
  const at = Date.parse(use.at);
  switch (clause.kind) {
    case 'territory-only':
    case 'territory-except':
      return listBites(clause.kind, clause.value, (word) => context.world.countries.includes(word), point.country);
    case 'channel-only':
    case 'channel-except':
      return listBites(clause.kind, spelled(clause.value), (word) => CHANNELS.includes(word), point.channel);
    case 'purpose-only':
    case 'purpose-except':
      return listBites(clause.kind, spelled(clause.value), (word) => PURPOSES.includes(word), point.purpose);
    case 'publication-only':
    case 'publication-except': {
      const titles = clause.value.map(fold).filter((title) => title !== '');
      if (titles.length === 0) return 'no';
      if (use.publication === null) return 'unknown';
      return titles.includes(fold(use.publication)) === (clause.kind === 'publication-except') ? 'yes' : 'no';
    }
    case 'no-resale':
      return yes(use.action === 'resell');
    case 'no-redistribution':
      return yes(use.action === 'redistribute' || use.action === 'resell');
    case 'no-archive':
      return yes(use.action === 'archive');
    case 'no-modification':
      return yes(use.action === 'modify');
    case 'embargo-until':
      return when(first(clause.value, context), (lifts) => at < lifts);
    case 'expires-on':
      return when(last(clause.value, context), (ends) => at >= ends);
    case 'expires-after-days':
      return when(days(clause.value, first(subject.facts.transmittedAt, context)), (ends) => at >= ends);
    case 'one-time-use':
      if (use.action !== 'publish') return 'no';
      return subject.facts.uses === null ? 'unknown' : yes(subject.facts.uses > 0);
    default:
      return 'yes';
  }
}

function listBites(kind: string, words: readonly string[], isWord: (word: string) => boolean, asked: string): Says {
  const known = words.filter(isWord);
  if (known.length === 0) return 'no';
  if (kind.endsWith('-only')) return yes(!known.includes(asked));
  return yes(known.includes(asked) || asked === UNKNOWN_COUNTRY);
}

function insideWithin({ within }: Clause, point: Point, context: Context): Says {
  if (!within) return 'yes';
  const { use, subject } = context;
  const at = Date.parse(use.at);
  const sent = subject.facts.transmittedAt;
  const answers: Says[] = [];
  if (within.territories)
    answers.push(yes(within.territories.includes(point.country) || point.country === UNKNOWN_COUNTRY));
  if (within.channels) answers.push(yes(spelled(within.channels).includes(point.channel)));
  if (within.purposes) answers.push(yes(spelled(within.purposes).includes(point.purpose)));
  if (within.publications && use.publication === null) answers.push('unknown');
  if (within.publications && use.publication !== null) {
    answers.push(yes(within.publications.map(fold).includes(fold(use.publication))));
  }
  if (within.from !== undefined) answers.push(when(first(within.from, context), (opens) => at >= opens));
  if (within.until !== undefined) answers.push(when(last(within.until, context), (ends) => at < ends));
  if (within.fromDays !== undefined)
    answers.push(when(days(within.fromDays, first(sent, context)), (opens) => at >= opens));
  if (within.untilDays !== undefined)
    answers.push(when(days(within.untilDays, last(sent, context)), (ends) => at < ends));
  return answers.reduce(both, 'yes');
}

function applyAgreements(points: Point[], context: Context, obstacles: Set<string>, lost: Set<string>): void {
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
  const known = (list: readonly string[] | null, words: readonly string[]) =>
    list === null || (list.length > 0 && spelled(list).every((word) => words.includes(word)));
  return (
    known(grant.territories, world.countries) &&
    known(grant.channels, CHANNELS) &&
    known(grant.purposes, PURPOSES) &&
    known(grant.actions, ACTIONS)
  );
}

/** The random cases spoil values only by unknown members, by lists without one, and by dates that are missing. */
function isUnderstood({ kind, value, within }: Clause, world: World): boolean {
  if (within !== undefined && !Object.entries(within).every(([name, part]) => isListKnown(name, part, world)))
    return false;
  if (kind === 'embargo-until' || kind === 'expires-on') return value !== null;
  return isListKnown(kind, value, world);
}

function isListKnown(name: string, list: unknown, world: World): boolean {
  if (!Array.isArray(list)) return true;
  const words = name.startsWith('territor') ? world.countries : name.startsWith('channel') ? CHANNELS : PURPOSES;
  const isKnown = (word: string) => (name.startsWith('publication') ? fold(word) !== '' : words.includes(word));
  return list.length > 0 && spelled(list).every(isKnown);
}

function yes(answer: boolean): Says {
  return answer ? 'yes' : 'no';
}

function when(instant: number | null, test: (instant: number) => boolean): Says {
  return instant === null ? 'unknown' : yes(test(instant));
}

function spelled(words: readonly string[]): string[] {
  return words.flatMap(family);
}

function fold(title: string): string {
  return [...title.toLowerCase()].filter((sign) => /[a-z0-9]/.test(sign)).join('');
}

function days(count: number, from: number | null): number | null {
  return from === null ? null : from + count * 24 * HOUR;
}

/** The first instant of a day, or the instant itself. */
function first(text: string | null, context: Context): number | null {
  if (text === null) return null;
  const east = context.world.zones[context.subject.facts.zone ?? 'UTC'] ?? 0;
  if (!text.includes('T')) return Date.parse(`${text}T00:00:00Z`) - east * HOUR;
  return /Z$|[+-]\d\d:\d\d$/.test(text) ? Date.parse(text) : Date.parse(`${text}Z`) - east * HOUR;
}

/** The first instant after a day, or the instant itself. */
function last(text: string | null, context: Context): number | null {
  const begins = first(text, context);
  return begins === null || text?.includes('T') ? begins : begins + 24 * HOUR;
}
