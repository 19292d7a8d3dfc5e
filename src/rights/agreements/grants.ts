import { ACTIONS, type SourceKind } from '../../vocabulary/uses.ts';
import type { Finding } from '../finding.ts';
import { instantOf } from '../moments/instants.ts';
import { type HouseTitles, isNameOf } from '../places/house-titles.ts';
import { publicationKey } from '../places/publications.ts';
import { channelsOf, EVERY_POINT, purposesOf, type Region } from '../places/region.ts';
import { EVERYWHERE, territoriesOf } from '../places/territories.ts';
import type { Question } from '../question.ts';
import {
  isChannelWord,
  isCountry,
  isDate,
  isListOf,
  isPublication,
  isPurpose,
  knownCountries,
  knownOf,
} from '../restrictions/values.ts';
import type { PhotoFacts, Subject } from '../verdict.ts';
import type { Agreement, HouseRule, Under } from './agreement.ts';
import { underOf } from './under.ts';

/** What an agreement and a house rule have in common. */
export type Grant = Omit<Agreement, 'id' | 'supplier'>;

/** The grants of one party: a use is covered when their union covers it. */
export interface GrantSet {
  /** `the agreement with Yonhap`. */
  name: string;
  /** The supplier, or the kind of picture a house rule speaks for. */
  party: string;
  /** Whether it is the house's own word. */
  isHouse: boolean;
  grants: readonly Grant[];
  /** The same as verdicts name them; absent for a house rule. */
  agreements?: readonly Under[] | undefined;
  /** Those of them with a part that nobody understands. */
  unclear: readonly Grant[];
  /** Those of them that time alone can begin, end, or give uses back. */
  timed: readonly Grant[];
  /** What nearly every set is: a single grant that asks nothing for a use. Null where it is another. */
  bare: BareGrant | null;
}

interface BareGrant {
  grant: Grant;
  region: Region;
  /** What is left of a use that it holds. */
  covered: Covered;
}

export interface Covered {
  findings: readonly Finding[];
  under: readonly Under[];
}

/** One set a supplier; the house rule where no agreement speaks; empty where nothing does. All sets must hold. */
export function grantSetsOf({ agreements, houseRule, aiRule, facts }: Subject): readonly GrantSet[] {
  if (agreements.length === 0) {
    if (houseRule === null) return NOTHING;
    const ofKind = houseSet(houseRule, facts.sourceKind);
    return aiRule === undefined ? [ofKind] : [ofKind, houseSet(aiRule, 'ai-generated')];
  }
  const known = sets.get(agreements);
  if (known !== undefined) return known;
  const made = setsOf(agreements);
  sets.set(agreements, made);
  return made;
}

const NOTHING: readonly GrantSet[] = [];

/** Of those who must all have granted, whoever has no agreement; nobody where the house rule speaks in their place. */
export function withoutAgreement({ suppliers, agreements, houseRule }: Granted): readonly string[] {
  if (suppliers === undefined || (agreements.length === 0 && houseRule !== null)) return NOBODY;
  const known = lacking.get(agreements);
  if (known?.suppliers === suppliers) return known.names;
  const names = suppliers.filter((name) => !agreements.some(({ supplier }) => supplier === name));
  lacking.set(agreements, { suppliers, names });
  return names;
}

/** What was worked out last for a list of agreements. */
const lacking = new WeakMap<readonly Agreement[], { suppliers: readonly string[]; names: readonly string[] }>();

type Granted = Pick<Subject, 'suppliers' | 'agreements' | 'houseRule'>;

const NOBODY: readonly string[] = [];

/** Lists of agreements are never changed once made. */
const sets = new WeakMap<readonly Agreement[], readonly GrantSet[]>();

function setsOf(agreements: readonly Agreement[]): GrantSet[] {
  const bySupplier = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    bySupplier.set(agreement.supplier, [...(bySupplier.get(agreement.supplier) ?? []), agreement]);
  }
  return [...bySupplier].map(([supplier, grants]) => ({
    name: `${grants.length === 1 ? 'the agreement' : 'the agreements'} with ${supplier || 'the supplier'}`,
    party: `supplier ${supplier}`,
    isHouse: false,
    grants,
    agreements: grants.map(underOf),
    unclear: grants.filter((grant) => !isUnderstoodGrant(grant)),
    timed: grants.filter(isTimed),
    bare: bareOf(grants, grants.map(underOf)),
  }));
}

function bareOf([grant, ...others]: readonly Grant[], under: readonly Under[]): BareGrant | null {
  if (grant === undefined || others.length > 0 || grant.quota || grant.fee) return null;
  return { grant, region: regionOfGrant(grant), covered: { findings: [], under } };
}

function houseSet(rule: HouseRule, kind: SourceKind): GrantSet {
  const grants = [{ ...rule, from: null, until: null }];
  return {
    name: `the house rule for pictures of the kind “${kind}”`,
    party: `house rule ${kind}`,
    isHouse: true,
    grants,
    unclear: grants.filter((grant) => !isUnderstoodGrant(grant)),
    timed: NO_GRANTS,
    bare: bareOf(grants, []),
  };
}

const NO_GRANTS: readonly Grant[] = [];

function isTimed({ from, until, quota, counting }: Grant): boolean {
  return from !== null || until !== null || Boolean(quota) || counting !== undefined;
}

/** Agreements are never changed once made: the points of each are worked out once, and forgotten with it. */
const regions = new WeakMap<Grant, Region>();

/** The points a grant holds, by the known members of its lists; a list with none narrows nothing and is a doubt. */
export function regionOfGrant(grant: Grant): Region {
  const known = regions.get(grant);
  if (known !== undefined) return known;
  const countries = grant.territories === null ? [] : knownCountries(grant.territories);
  const channels = grant.channels === null ? 0 : channelsOf(knownOf(grant.channels, isChannelWord));
  const purposes = grant.purposes === null ? 0 : purposesOf(knownOf(grant.purposes, isPurpose));
  const region = {
    territories: countries.length === 0 ? EVERYWHERE : territoriesOf(countries),
    channels: channels || EVERY_POINT.channels,
    purposes: purposes || EVERY_POINT.purposes,
  };
  regions.set(grant, region);
  return region;
}

export function grantsAction({ actions }: Grant, action: string): boolean {
  return (actions as readonly string[]).includes(action) || knownOf<string>(actions, isAction).length === 0;
}

/** Whether a grant is for the title that publishes; where nobody says which, only one for all titles is. */
export function grantsTitle(
  { titles }: Grant,
  { publication }: Pick<Question, 'publication'>,
  house: HouseTitles | undefined,
): boolean {
  if (!titles) return true;
  return publication !== null && knownOf(titles, isPublication).some((name) => isNameOf(name, publication, house));
}

/** Whether a grant covers the lot the photo came in. */
export function grantsCollection({ collections }: Grant, { collection }: Pick<PhotoFacts, 'collection'>): boolean {
  if (!collections) return true;
  return collection != null && collections.map(publicationKey).includes(publicationKey(collection));
}

/** When the photo is used and when it came: grants say which of the two must lie in their time. */
export interface Times {
  at: number;
  /** When it was cleared, where the end of an agreement reaches new use alone: one in force then will do. */
  clearedAt?: number | undefined;
  /** ISO instant. */
  receivedAt: string;
  zone: string;
}

/** Whether a grant is in force; a bound nobody can read does not end it, and is a doubt. */
export function isInForce(grant: Grant, times: Times): boolean {
  const { at, clearedAt } = times;
  return isInForceAt(at, grant, times) || (clearedAt !== undefined && isInForceAt(clearedAt, grant, times));
}

function isInForceAt(at: number, grant: Grant, { receivedAt, zone: ofPhoto }: Times): boolean {
  const { from, until, countsDayOf } = grant;
  const zone = grant.zone ?? ofPhoto;
  const counted = countsDayOf === 'receipt' ? instantOf(receivedAt, 'opens', zone) : at;
  return (
    !(from !== null && counted < instantOf(from, 'opens-late', zone)) &&
    !(until !== null && counted >= instantOf(until, 'closes', zone))
  );
}

/** Whether both its ends can be read and no instant lies between them: it was ended before it began, or they were turned round. */
export function neverHolds({ from, until, zone }: Pick<Grant, 'from' | 'until' | 'zone'>, ofPhoto: string): boolean {
  if (from === null || until === null) return false;
  return instantOf(until, 'closes', zone ?? ofPhoto) <= instantOf(from, 'opens-late', zone ?? ofPhoto);
}

/** Whether its end can be read and lies before the use, also where it was cleared earlier. */
function hasEnded(grant: Grant, times: Times): boolean {
  return neverHolds(grant, times.zone) || !isInForce({ ...grant, from: null }, times);
}

/**
 * Those of a set with a part that nobody understands that the use may be made under. What has ended is left out where
 * another is in force; where none is, a waiver may yet let the use pass under what has ended.
 */
export function unclearFor({ grants, unclear }: GrantSet, times: Times): readonly Grant[] {
  if (unclear.length === 0 || !grants.some((grant) => isInForce(grant, times))) return unclear;
  return unclear.filter((grant) => !hasEnded(grant, times));
}

/** The instants at which `isInForce` changes; may contain NaN. */
export function turnsOfGrant(grant: Grant, ofPhoto: string): number[] {
  const { from, until, countsDayOf, zone: own } = grant;
  if (countsDayOf === 'receipt' || neverHolds(grant, ofPhoto)) return [];
  const zone = own ?? ofPhoto;
  const turns: number[] = [];
  if (from !== null) turns.push(instantOf(from, 'opens-late', zone));
  if (until !== null) turns.push(instantOf(until, 'closes', zone));
  return turns;
}

export function isUnderstoodGrant(grant: Grant): boolean {
  return (
    isAllOr(grant.territories, isCountry) &&
    isAllOr(grant.channels, isChannelWord) &&
    isAllOr(grant.purposes, isPurpose) &&
    isListOf(grant.actions, isAction) &&
    (!grant.titles || isListOf(grant.titles, isPublication)) &&
    (!grant.collections || isListOf(grant.collections, isPublication)) &&
    (grant.from === null || isDate(grant.from)) &&
    (grant.until === null || isDate(grant.until)) &&
    !Number.isNaN(instantOf('2026-01-01', 'opens', grant.zone ?? 'UTC'))
  );
}

function isAllOr(list: unknown, isMember: (member: unknown) => boolean): boolean {
  return list === null || isListOf(list, isMember);
}

function isAction(word: unknown): boolean {
  return (ACTIONS as readonly unknown[]).includes(word);
}
