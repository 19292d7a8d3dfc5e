import type { SourceKind } from '../../vocabulary/uses.ts';
import { canonical } from '../clauses/canonical.ts';
import { feeObstacle, gapObstacle, noAgreementObstacle } from '../exceptions/obstacles.ts';
import type { Finding } from '../finding.ts';
import { channelsIn, purposesIn, type Region } from '../places/region.ts';
import {
  ALL_COUNTRIES,
  countriesIn,
  difference,
  intersection,
  isEmpty,
  isWithin,
  NOBODY_KNOWS_WHERE,
  type Territories,
  union,
} from '../places/territories.ts';
import type { Question } from '../question.ts';
import type { PhotoFacts } from '../verdict.ts';
import type { ObstacleInWords } from '../words/languages/beside.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';
import {
  ACTION_WORDS,
  channelsInWords,
  countriesInWords,
  dateInWords,
  endInWords,
  listInWords,
  purposesInWords,
} from '../words/wording.ts';
import type { Agreement } from './agreement.ts';
import { type Grant, type GrantSet, isInForce, neverHolds, type Times, unclearFor } from './grants.ts';
import { isAgreement } from './narrowest.ts';
import { underOf } from './under.ts';

/** `unruledKind`: the one of its two kinds that lacks a house rule. */
export function noAgreement(facts: PhotoFacts, unruledKind?: SourceKind): Finding {
  return {
    kind: 'no-agreement',
    obstacle: noAgreementObstacle(facts),
    outcome: 'review',
    source: null,
    forbids: null,
    ...told(unruledKind === undefined ? ENGLISH_BESIDE.noAgreement : ENGLISH_BESIDE.noRuleForKind(unruledKind)),
  };
}

/** One of several who stand behind the photo: what the others granted is not his to grant. */
export function noAgreementWith(supplier: string, { sourceKind, alsoAi }: PhotoFacts): Finding {
  return {
    kind: 'no-agreement',
    obstacle: noAgreementObstacle({ chain: [supplier], sourceKind, ...(alsoAi ? { alsoAi } : {}) }),
    outcome: 'review',
    source: null,
    forbids: null,
    ...told(ENGLISH_BESIDE.noAgreementWith(supplier)),
  };
}

function told({ sentence, remedy }: ObstacleInWords): Pick<Finding, 'sentence' | 'remedy'> {
  return { sentence, remedy: () => remedy };
}

/** The key names all that are unclear: that one of them ends makes no other obstacle of the rest. */
export function misunderstood(set: GrantSet, times: Times): Finding[] {
  const inDoubt = unclearFor(set, times);
  if (inDoubt.length === 0) return [];
  const lacks = `clear words in ${canonical(set.unclear.map(withoutVersion))}`;
  const names = listInWords(
    inDoubt.map((grant) => nameOf(grant, set)),
    'and',
  );
  return [
    {
      kind: 'agreement',
      obstacle: gapObstacle({ party: set.party, lacks }),
      outcome: 'review',
      source: null,
      agreements: set.agreements && inDoubt.filter(isAgreement).map(underOf),
      forbids: null,
      sentence: `A part of ${names} was not understood.`,
      remedy: () => `Correct ${names}.`,
    },
  ];
}

/** By its title, where it has one: a supplier may have many agreements, and one of them is to be corrected. */
function nameOf(grant: Grant, { name }: GrantSet): string {
  if (!isAgreement(grant)) return name;
  const { title, supplier } = grant;
  return `the agreement ${title ? `“${title}” ` : ''}with ${supplier || 'the supplier'}`;
}

interface Uncovered {
  obstacle: string;
  forbids: Territories;
}

function blocked(set: GrantSet, { obstacle, forbids }: Uncovered, [says, remedy]: readonly [string, string]): Finding {
  const sentence = says.charAt(0).toUpperCase() + says.slice(1);
  const { agreements } = set;
  return {
    kind: 'agreement',
    obstacle,
    outcome: 'blocked',
    source: null,
    forbids,
    sentence,
    agreements,
    remedy: () => remedy,
  };
}

/** A change of other words leaves the obstacle what it is. */
function withoutVersion({ version: _, ...grant }: Grant): Grant {
  return grant;
}

/** None of the grants is in force at the question's instant. */
export function notInForce(set: GrantSet, { asked }: Question, times: Times): Finding {
  const isToBegin = (grant: Grant) => !neverHolds(grant, times.zone) && !isInForce({ ...grant, until: null }, times);
  const toBegin = set.grants.filter(isToBegin).map(({ from }) => from);
  const ended = set.grants.filter((grant) => !isToBegin(grant)).map(({ until }) => until);
  const obstacle = gapObstacle({ party: set.party, lacks: `time ${canonical({ toBegin, ended })}` });
  return blocked(set, { obstacle, forbids: asked.territories }, notInForceInWords(set, toBegin[0] ?? null, times));
}

function notInForceInWords(
  { name, grants }: GrantSet,
  begins: string | null,
  { zone }: Times,
): readonly [string, string] {
  const [grant] = grants;
  if (grants.length === 1 && grant !== undefined && neverHolds(grant, zone))
    return [`${name} ends before it begins, so it never holds.`, `Correct or renew ${name}.`];
  if (grant?.countsDayOf === 'receipt')
    return [`${name} ${grants.length > 1 ? 'do' : 'does'} not hold for pictures received that day.`, `Renew ${name}.`];
  if (grants.length > 1 || grant === undefined) return [`${name} are not in force at that time.`, `Renew ${name}.`];
  if (begins === null) return [`${name} held until ${endInWords(grant.until ?? '')}.`, `Renew ${name}.`];
  return [`${name} begins on ${dateInWords(begins)}.`, `Wait until ${dateInWords(begins)}.`];
}

export function notGranted(set: GrantSet, { action, asked }: Question): Finding {
  const words = ACTION_WORDS[action];
  const obstacle = gapObstacle({ party: set.party, lacks: `right to ${action}` });
  return blocked(set, { obstacle, forbids: asked.territories }, [
    `${set.name} ${verb(set, 'give')} no right to ${words}.`,
    `Obtain the right to ${words}.`,
  ]);
}

/** `left`: those of the set that pass every test before. */
export function outsideTitles(set: GrantSet, left: readonly Grant[], { publication, asked }: Question): Finding {
  const held = left.flatMap(({ titles }) => titles ?? []);
  const obstacle = gapObstacle({ party: set.party, lacks: `title ${publication ?? 'that nobody names'}` });
  return blocked(set, { obstacle, forbids: asked.territories }, [
    `${set.name} ${verb(set, 'cover')} use in ${listInWords(held, 'and')} only.`,
    `Use it in ${listInWords(held, 'or')}, or obtain the right for another title.`,
  ]);
}

/** `left`: those of the set that pass every test before. */
export function outsideCollections(set: GrantSet, left: readonly Grant[], { asked }: Question): Finding {
  const held = left.flatMap(({ collections }) => collections ?? []);
  const obstacle = gapObstacle({ party: set.party, lacks: `collection beyond ${canonical(held)}` });
  return blocked(set, { obstacle, forbids: asked.territories }, [
    `${set.name} ${verb(set, 'cover')} pictures of ${listInWords(held, 'and')} only.`,
    'Say which collection of the supplier it belongs to, or obtain the right to use it.',
  ]);
}

/** A price is answered by whoever clears: with the cost centre that pays it. */
export function feeAsked(agreement: Agreement): Finding | null {
  const { id, supplier, title, fee } = agreement;
  if (!fee) return null;
  return {
    kind: 'fee',
    obstacle: feeObstacle(id, fee),
    outcome: 'conditional',
    source: null,
    forbids: null,
    agreements: [underOf(agreement)],
    ...told(ENGLISH_BESIDE.fee(title ?? null, supplier, fee)),
  };
}

export function outsideChannels(set: GrantSet, channels: number, forbids: Territories): Finding {
  const words = channelsInWords(channelsIn(channels), 'or');
  const obstacle = gapObstacle({ party: set.party, lacks: 'channels', region: { channels } });
  return blocked(set, { obstacle, forbids }, [
    `${set.name} ${verb(set, 'do')} not cover use ${words}.`,
    `Obtain the right to use it ${words}.`,
  ]);
}

export function outsidePurposes(set: GrantSet, purposes: number, forbids: Territories): Finding {
  const words = purposesInWords(purposesIn(purposes), 'or');
  const obstacle = gapObstacle({ party: set.party, lacks: 'purposes', region: { purposes } });
  return blocked(set, { obstacle, forbids }, [
    `${set.name} ${verb(set, 'do')} not cover ${words}.`,
    `Obtain the rights for ${words}.`,
  ]);
}

/** `covered`: all territories the set holds, of this use or not. */
export function outsideTerritories(set: GrantSet, asked: Territories, covered: Territories): Finding {
  const missing = difference(asked, covered);
  const held = intersection(asked, covered);
  const sentence =
    countriesIn(missing).length <= MOST_MISSING_NAMED
      ? `${set.name} ${verb(set, 'do')} not cover ${places(missing)}.`
      : `${set.name} ${verb(set, 'cover')} only ${places(covered)}.`;
  const remedy = isEmpty(held)
    ? `Obtain the rights for ${places(missing)}.`
    : `Use an outlet whose audience is in ${places(held)} only, or geofence it.`;
  const region = { territories: placesOfGap(missing, asked) };
  const obstacle = gapObstacle({ party: set.party, lacks: 'territories', region });
  return blocked(set, { obstacle, forbids: missing }, [sentence, remedy]);
}

/** Beyond this it says more to name what is covered. */
const MOST_MISSING_NAMED = 6;

export function outsideTogether(set: GrantSet, missing: Territories, asked: Region): Finding {
  const region = { ...asked, territories: placesOfGap(missing, asked.territories) };
  const obstacle = gapObstacle({ party: set.party, lacks: 'mix', region });
  return blocked(set, { obstacle, forbids: missing }, [
    `${set.name} ${verb(set, 'do')} not cover this mix of channels and purposes in ${places(missing)}.`,
    `Use it on one channel at a time, or obtain the rights for ${places(missing)}.`,
  ]);
}

/** Asked for the whole world, a gap is stated for it: whoever cannot be placed is then in it as well. */
function placesOfGap(missing: Territories, asked: Territories): Territories {
  return isWithin(ALL_COUNTRIES, asked) ? union(missing, NOBODY_KNOWS_WHERE) : missing;
}

function verb(set: GrantSet, plural: 'do' | 'give' | 'cover'): string {
  if (set.grants.length > 1) return plural;
  return plural === 'do' ? 'does' : `${plural}s`;
}

function places(territories: Territories): string {
  return countriesInWords(countriesIn(territories), 'or') || 'a country nobody knows';
}
