import type { Clause, PhotoFacts, Subject, Use } from '../../src/rights/verdict.ts';
import { applyAgreements, type Found } from './model-agreements.ts';
import { boundTo, ordersInForce } from './model-orders.ts';
import { asCleared, bitesAtHome, isByTerms, isForNewUse, stage } from './model-stages.ts';
import { anyNames, isAllowed } from './model-titles.ts';
import { actionsOf, isForReaders, usesOfPhoto } from './model-uses.ts';
import { contentOf, isClauseLifted, keysLifted, sortedText } from './model-waivers.ts';
import {
  AFTER_PUBLICATION,
  AFTER_RECEIPT,
  AFTER_RELEASE,
  both,
  CHANNELS,
  type Context,
  days,
  family,
  first,
  fold,
  isListKnown,
  last,
  type Point,
  PURPOSES,
  type Says,
  spelled,
  UNKNOWN_COUNTRY,
  type World,
  when,
  yes,
} from './model-words.ts';

/**
 * The meaning of rights a second time, as plainly as can be: one point after the other, one clause after the other.
 * Slow, and without a line of the product's own code, so that the two can disagree.
 */
export interface ModelAnswer {
  outcome: 'clear' | 'conditional' | 'review' | 'blocked';
  /** Kinds of clauses that stand in the way, each with how: `embargo-until: block`. */
  obstacles: string[];
  /** Kinds of clauses that waivers lifted. */
  waived: string[];
  /** The countries that may see it where only a geofence makes it pass; else null. */
  inside: string[] | null;
  /** Kinds of clauses that are only observed, and what the outcome would be; null where none is. */
  observed: string[];
  wouldBe: ModelAnswer['outcome'] | null;
}

export function modelAnswer(subject: Subject, use: Use, world: World): ModelAnswer {
  const context = { subject, use, world };
  const points = pointsOf(use, world);
  const keys = keysLifted(context);
  const found: Found = { obstacles: new Set(), waived: new Set(), lost: new Set() };
  /** By what no stage knows. */
  const lostAlways = new Set<string>();
  const { obstacles, waived } = found;
  if (subject.facts.status !== 'active') {
    obstacles.add(`${subject.facts.status}: block`);
    for (const point of points) lostAlways.add(point.country);
  }
  for (const { field, words, reason, since } of subject.terms.doubts) {
    const isLifted =
      field !== 'editor' && keysLifted(context, since).includes(`doubt:${sortedText({ field, reason, words })}`);
    if (isLifted) waived.add('doubt');
    else obstacles.add('doubt: review');
  }
  const clauses = [...subject.terms.clauses, ...(subject.standingRules ?? [])];
  for (const clause of clauses) {
    const lost = isByTerms(clause.kind) ? found.lost : lostAlways;
    applyClause(clause, points, asCleared(clause.kind, context), keysLifted(context, clause.since), { ...found, lost });
  }
  // What a house rule leaves uncovered is no agency's doing.
  const isHouse = subject.agreements.length === 0;
  for (const action of actionsOf(use))
    applyAgreements(
      points,
      { ...context, use: { ...use, action } },
      keys,
      isHouse ? { ...found, lost: lostAlways } : found,
    );
  for (const { restriction, duty, isInQuestion } of ordersInForce(context)) {
    const lost = isInQuestion === true ? new Set<string>() : lostAlways;
    const seen: Found = { obstacles: new Set(), waived: new Set(), lost };
    if (restriction !== null)
      applyClause({ ...restriction, words: '', origin: 'house' } as Clause, points, withoutLeniency(context), [], seen);
    else if (duty === null) applyClause({ kind: 'kill', value: null, words: '' } as Clause, points, context, [], seen);
    if (isInQuestion === true && seen.obstacles.size > 0) obstacles.add('order: review');
    else for (const obstacle of seen.obstacles) obstacles.add(`order: ${obstacle.slice(obstacle.indexOf(': ') + 2)}`);
  }
  const whole = summed(use, points, obstacles, new Set([...found.lost, ...lostAlways]));
  const isStaged = (kind: string) => isByTerms(kind) && !(isHouse && kind === 'agreement');
  const forbidding = [...obstacles].filter((one) => one.endsWith(': block') && isStaged(kindIn(one)));
  const told = { waived: [...waived].sort(), observed: [], wouldBe: null };
  const now = stage(context);
  if (now === 'block' || forbidding.length === 0) return { ...whole, ...told };
  const asking = now === 'warn' ? forbidding.map((one) => `${kindIn(one)}: ask`) : [];
  const left = [...obstacles].filter((one) => !forbidding.includes(one));
  const standing = summed(use, points, new Set([...left, ...asking]), lostAlways);
  if (now === 'warn') return { ...standing, ...told };
  return { ...standing, ...told, observed: forbidding.map(kindIn).sort(), wouldBe: whole.outcome };
}

function kindIn(obstacle: string): string {
  return obstacle.slice(0, obstacle.indexOf(':'));
}

function summed(use: Use, points: Point[], obstacles: Set<string>, lost: Set<string>) {
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

function applyClause(
  clause: Clause,
  points: Point[],
  context: Context,
  keys: string[],
  { obstacles, waived, lost }: Found,
): void {
  const isInDoubt = isTurnedRound(clause, context) || !isUnderstood(clause, context.world);
  if (isInDoubt && !isElsewhere(clause, points, context)) {
    if (isClauseLifted(clause, 'unread-part', keys)) waived.add(clause.kind);
    else obstacles.add(`${clause.kind}: review`);
  }
  const isLifted = isClauseLifted(clause, 'clause', keys);
  for (const point of points) {
    const says = both(bites(clause, point, context), insideWithin(clause, point, context));
    if (says === 'no' || (says === 'unknown' && isInDoubt && !asksForMore(clause, context))) continue;
    const bound = clause.kind === 'other' ? boundTo(`clause:${contentOf(clause)}`, context) : null;
    const how = bound ?? HOW[clause.kind] ?? 'block';
    if (how === 'nothing') continue;
    if (isLifted) {
      waived.add(clause.kind);
      continue;
    }
    obstacles.add(`${clause.kind}: ${says === 'unknown' ? 'review' : how}`);
    if (says === 'yes' && how === 'block') lost.add(point.country);
  }
}

function withoutLeniency(context: Context): Context {
  const { bindings: _, reaches: __, ...subject } = context.subject;
  return { ...context, subject };
}

const HOW: Record<string, 'nothing' | 'ask' | 'review'> = {
  'mandatory-credit': 'nothing',
  correction: 'nothing',
  'third-party-unverified': 'ask',
  'contact-required': 'ask',
  other: 'review',
};

function bites(clause: Clause, point: Point, context: Context): Says {
  const { use, subject } = context;
  const at = Date.parse(use.at);
  switch (clause.kind) {
    case 'territory-only':
    case 'territory-except': {
      const atHome = bitesAtHome(clause, context);
      if (atHome !== null) return atHome;
      return listBites(clause.kind, clause.value, (word) => context.world.countries.includes(word), point.country);
    }
    case 'channel-only':
    case 'channel-except':
      return listBites(clause.kind, spelled(clause.value), (word) => CHANNELS.includes(word), point.channel);
    case 'purpose-only':
    case 'purpose-except':
      return listBites(clause.kind, spelled(clause.value), (word) => PURPOSES.includes(word), point.purpose);
    case 'publication-only':
    case 'publication-except': {
      const titles = clause.value.filter((title) => fold(title) !== '');
      if (titles.length === 0) return 'no';
      if (use.publication === null) return 'unknown';
      if (clause.kind === 'publication-except') return anyNames(titles, context);
      return yes(!titles.some((title) => isAllowed(title, context)));
    }
    case 'no-resale':
      return yes(use.action === 'resell');
    case 'no-redistribution':
      return yes(actionsOf(use).includes('redistribute') || use.action === 'resell');
    case 'no-archive':
      return yes(use.action === 'archive');
    case 'no-modification':
      return yes(use.action === 'modify');
    case 'embargo-until':
      return when(first(clause.value, context), (lifts) => at < lifts);
    case 'expires-on':
      return when(last(clause.value, context), (ends) => at >= ends);
    case 'expires-after-days':
      return when(days(clause.value, first(countedSince(clause, subject.facts), context)), (ends) => at >= ends);
    case 'one-time-use':
      if (!isForReaders(use) || (use.clearedAt != null && isForNewUse(clause.kind, context))) return 'no';
      return when(usesOfPhoto(context), (uses) => uses > 0);
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

function insideWithin(clause: Clause, point: Point, context: Context): Says {
  const { within } = clause;
  if (!within) return 'yes';
  const { use, subject } = context;
  const at = Date.parse(use.at);
  const since = countedSince(clause, subject.facts);
  const answers: Says[] = [];
  if (within.territories)
    answers.push(yes(within.territories.includes(point.country) || point.country === UNKNOWN_COUNTRY));
  if (within.channels) answers.push(yes(spelled(within.channels).includes(point.channel)));
  if (within.purposes) answers.push(yes(spelled(within.purposes).includes(point.purpose)));
  if (within.publications && use.publication === null) answers.push('unknown');
  if (within.publications && use.publication !== null) {
    answers.push(
      anyNames(
        within.publications.filter((title) => fold(title) !== ''),
        context,
      ),
    );
  }
  if (within.from !== undefined) answers.push(when(first(within.from, context), (opens) => at >= opens));
  if (within.until !== undefined) answers.push(when(last(within.until, context), (ends) => at < ends));
  if (within.fromDays !== undefined)
    answers.push(when(days(within.fromDays, first(since, context)), (opens) => at >= opens));
  if (within.untilDays !== undefined)
    answers.push(when(days(within.untilDays, last(since, context)), (ends) => at < ends));
  return answers.reduce(both, 'yes');
}

/** For a part of all uses that everybody knows, and no point of it is asked for. */
function isElsewhere(clause: Clause, points: Point[], context: Context): boolean {
  const { within = {}, words } = clause;
  const isCounted = within.fromDays !== undefined || within.untilDays !== undefined;
  if (isCounted && words === AFTER_PUBLICATION) return false;
  const isKnown = Object.entries(within).every(([name, part]) => isListKnown(name, part, context.world));
  if (isTurnedRound(clause, context)) return false;
  return isKnown && points.every((point) => insideWithin(clause, point, context) === 'no');
}

/** A part that ends before it begins, by the clock in Greenwich. */
function isTurnedRound({ within = {} }: Clause, context: Context): boolean {
  const { from = null, until = null, fromDays = 0, untilDays = Number.POSITIVE_INFINITY } = within;
  const facts = { ...context.subject.facts, zone: 'UTC' };
  const inUtc = { ...context, subject: { ...context.subject, facts } };
  const [opens, ends] = [first(from, inUtc), last(until, inUtc)];
  return fromDays >= untilDays || (opens !== null && ends !== null && opens >= ends);
}

/** Whether it asks for what somebody could put in; where not, and nobody knows what it says, the one doubt about it is enough. */
function asksForMore(clause: Clause, context: Context): boolean {
  const { kind, value, within = {} } = clause;
  const { use, subject } = context;
  if (bitesAtHome(clause, context) === 'unknown') return true;
  const names = [...(kind === 'publication-except' ? value : []), ...(within.publications ?? [])];
  const asksTitle = kind === 'publication-only' || kind === 'publication-except' || within.publications !== undefined;
  if (asksTitle && (use.publication === null || names.some((name) => anyNames([name], context) === 'unknown')))
    return true;
  const isCounted = kind === 'expires-after-days' || within.fromDays !== undefined || within.untilDays !== undefined;
  if (isCounted && countedSince(clause, subject.facts) === null) return true;
  return kind === 'one-time-use' && usesOfPhoto(context) === null;
}

/** Words that say nothing, or something that no photo knows, count from the transmission. */
function countedSince({ words, origin }: Clause, facts: PhotoFacts): string | null {
  if (origin === 'house' || origin === 'metadata') return facts.transmittedAt;
  if (words === AFTER_RELEASE) return facts.releasedAt;
  return words === AFTER_RECEIPT ? facts.receivedAt : facts.transmittedAt;
}

/** The random cases spoil values only by unknown members, by lists without one, and by dates that are missing. */
function isUnderstood({ kind, value, within, words }: Clause, world: World): boolean {
  const isCounted = kind === 'expires-after-days' || within?.fromDays !== undefined || within?.untilDays !== undefined;
  if (isCounted && words === AFTER_PUBLICATION) return false;
  if (within !== undefined && !Object.entries(within).every(([name, part]) => isListKnown(name, part, world)))
    return false;
  if (kind === 'embargo-until' || kind === 'expires-on') return value !== null;
  return isListKnown(kind, value, world);
}
