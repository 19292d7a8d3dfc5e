import { instantOf } from '../moments/instants.ts';
import type { Notice } from '../notice.ts';
import type { Clause, PhotoFacts, Subject, TermsDoubt } from '../verdict.ts';
import { sentElsewhen, withDates } from './counted-days.ts';
import { BY_HOUSE, PROFILE, STATE, shortName } from './names.ts';
import { openDocument } from './open-document.ts';
import { readWaivers, type SaidByHouse } from './read-by-house.ts';
import { readGrants, readLicence } from './read-grants.ts';
import { narrowedBy } from './read-permissions.ts';
import { refuseAssignee, sourceOf } from './read-rule.ts';
import { readRules } from './read-rules.ts';
import {
  eachObject,
  eachOf,
  type Members,
  type OdrlRefusal,
  type Reading,
  refuse,
  refuseOthers,
  termOf,
  textOf,
} from './reading.ts';

export interface OdrlReading extends SaidByHouse {
  clauses: Clause[];
  doubts: TermsDoubt[];
  /** What the policy tells of notices; the rules they stand at are among the clauses but where it is read `asGrants`. */
  notices: Notice[];
  /** The rules of orders as they stand, each with the order's id: an order on file is written so too, or the rule is changed. */
  ordered: { order: string; rule: Members }[];
  /** That it permits nothing, as a policy of ours that leaves the house: what was bought stays in it. */
  isWithoutPermission: boolean;
  /** That the photo was taken down; null where the policy does not say so but by its rules. */
  state: Exclude<PhotoFacts['status'], 'active'> | null;
  /** Only of a policy read `asGrants`. */
  grants: Pick<Subject, 'agreements' | 'houseRule' | 'aiRule' | 'suppliers'>;
  /** The IRI of the picture that the policy is about; null where it names none. */
  target: string | null;
  /** What the archive cannot express. Unless it is empty, the rest is not the whole of the policy. */
  refused: OdrlRefusal[];
}

export interface ReadOptions {
  /** IANA name of the zone in which the photo's days are meant; null where that is not known yet. */
  zone: string | null;
  /** When the photo was transmitted, a day or an instant; null or absent where that is not known. */
  transmittedAt?: string | null;
  /**
   * What permissions are. `asLimits`: what they do not allow is forbidden, and nothing is granted, as of any policy from
   * outside. `asGrants`: the agreements a policy of our own was written from.
   */
  permissions: 'asLimits' | 'asGrants';
}

/** Reads an ODRL 2.2 policy (JSON-LD, parsed) as far as the archive's terms reach, and names everything beyond. Never throws. */
export function readOdrl(
  document: unknown,
  { zone, transmittedAt = null, permissions: sense }: ReadOptions,
): OdrlReading {
  const reading: Reading = { ...NOT_OPENED, refused: [] };
  const policy = openDocument(reading, document);
  const result: OdrlReading = { ...nothingRead(), refused: reading.refused };
  if (policy === null) return result;
  const { isOurs, target } = checkPolicy(reading, policy);
  reading.statedZone = policy['imprimatur:timeZone'];
  reading.zone = zoneToConvert(reading, zone);
  const isForGrants = sense === 'asGrants' && isOurs;
  reading.isOnFile = isForGrants;
  if (!isForGrants) reading.sent = sentElsewhen(reading, policy, { zone, transmittedAt });
  Object.assign(result, { target, state: readState(reading, policy), waivers: readWaivers(reading, policy) });
  const lacking: string[] = [];
  readRules(reading, policy, { ...result, lacking, isOurs, sense: isForGrants ? 'asGrants' : 'asLimits' });
  const permissions = eachObject(reading, policy.permission, 'permission');
  const bought = permissions.filter(({ node }) => BY_HOUSE.licence in node);
  result.licences = bought.flatMap((place) => readLicence(reading, place) ?? []);
  const agreed = permissions.filter((place) => !bought.includes(place));
  if (isForGrants) return { ...result, grants: withLacking(readGrants(reading, agreed), lacking) };
  const isWithoutPermission = agreed.length === 0;
  if (isWithoutPermission && !isOurs) refuse(reading, 'permission', 'permission', PERMITS_NOTHING);
  const limits = narrowedBy(reading, { permissions: agreed, beside: bought, isOurs });
  const words = sourceOf({ permission: policy.permission });
  const limiting = limits.map(
    (limit): Clause => withDates(reading, { ...limit, ...words, origin: 'metadata' }, 'permission'),
  );
  return { ...result, isWithoutPermission, clauses: [...result.clauses, ...limiting] };
}

/** Of a policy from outside: a file may carry one of ours without its permissions, anything else may not. */
export const PERMITS_NOTHING = 'The policy permits nothing, so nothing may be done under it.';

const NOT_OPENED = { declared: new Map(), zone: null, statedZone: undefined, isOnFile: false, sent: null };

function nothingRead(): Omit<OdrlReading, 'refused'> {
  return {
    ...{ clauses: [], doubts: [], notices: [], orders: [], ordered: [], bindings: [], licences: [], waivers: [] },
    ...{ state: null, grants: NO_GRANTS, target: null, isWithoutPermission: false },
  };
}

/** Where several must have granted, whoever has an agreement is one of them. */
function withLacking(grants: OdrlReading['grants'], lacking: readonly string[]): OdrlReading['grants'] {
  if (lacking.length === 0) return grants;
  return { ...grants, suppliers: [...new Set([...grants.agreements.map(({ supplier }) => supplier), ...lacking])] };
}

const STATES: ReadonlyMap<unknown, NonNullable<OdrlReading['state']>> = new Map([
  ['imprimatur:withheld', 'withheld'],
  ['imprimatur:killed', 'killed'],
  ['imprimatur:deleted', 'deleted'],
]);

function readState(reading: Reading, policy: Members): OdrlReading['state'] {
  const given = policy[STATE];
  const state = STATES.get(termOf(reading, given)) ?? null;
  if (given !== undefined && state === null)
    refuse(reading, STATE, given, 'A photo can be withheld, killed or deleted, and nothing else is said of its state.');
  return state;
}

const NO_GRANTS: OdrlReading['grants'] = { agreements: [], houseRule: null };

const KNOWN = new Set([
  '@type',
  '@id',
  'profile',
  'conflict',
  'target',
  'assigner',
  'assignee',
  'permission',
  'prohibition',
  'obligation',
  'imprimatur:timeZone',
  'imprimatur:transmittedAt',
  'imprimatur:releasedAt',
  'imprimatur:receivedAt',
  STATE,
  BY_HOUSE.waiver,
]);
const TYPES: ReadonlySet<unknown> = new Set(['Policy', 'Set', 'Offer', 'Agreement', 'Assertion']);

/** RFC 3987 as far as it matters here: a scheme, and none of the signs that no IRI holds. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** Refuses whatever makes the policy another than it seems; says whether it is of our profile, and which picture it is about. */
function checkPolicy(reading: Reading, policy: Members): { isOurs: boolean; target: string | null } {
  refuseOthers(reading, policy, KNOWN, '');
  refuseAssignee(reading, policy, '');
  for (const { value, path } of eachOf(policy['@type'] ?? 'nothing', '@type'))
    if (!TYPES.has(termOf(reading, value))) refuse(reading, path, value, 'This is no policy that states terms.');
  if (typeof policy['@id'] !== 'string' || !IRI.test(policy['@id']))
    refuse(reading, 'uid', policy['@id'], 'A policy has a uid, which is an IRI.');
  checkConflict(reading, policy.conflict);
  const profiles = eachOf(policy.profile, 'profile');
  for (const { value, path } of profiles)
    if (!PROFILES.has(termOf(reading, value)))
      refuse(reading, path, value, 'This profile is not known here, so what its terms mean is not known either.');
  const isOurs = profiles.some(({ value }) => termOf(reading, value) === OUR_PROFILE);
  return { isOurs, target: targetOf(reading, policy) };
}

const OUR_PROFILE = shortName(PROFILE, new Map());
const PROFILES: ReadonlySet<unknown> = new Set([
  OUR_PROFILE,
  'core',
  'https://iptc.org/std/RightsML/odrl-profile/',
  'http://iptc.org/std/RightsML/odrl-profile/',
]);

/** ODRL 2.2, 2.10: absent means `invalid`, and `invalid` means that a policy with any conflict is void as a whole. */
function checkConflict(reading: Reading, conflict: unknown): void {
  const strategy = termOf(reading, conflict);
  if (strategy === 'prohibit') return;
  const why =
    strategy === 'perm'
      ? 'It would let permissions override prohibitions, and nothing here can.'
      : 'Without “prohibit” the whole policy is void as soon as two of its rules meet.';
  refuse(reading, 'conflict', conflict, why);
}

/** The one picture that all rules must be about; null where none is named. */
function targetOf(reading: Reading, policy: Members): string | null {
  const rules = ['permission', 'prohibition', 'obligation'].flatMap((list) => eachOf(policy[list], list));
  const nodes = [{ value: policy as unknown, path: '' }, ...rules];
  const targets = nodes.flatMap(({ value, path }) =>
    eachOf((value as Members | null)?.target, path === '' ? 'target' : `${path}.target`),
  );
  const first = termOf(reading, targets[0]?.value);
  for (const { value, path } of targets)
    if (termOf(reading, value) === null || termOf(reading, value) !== first)
      refuse(reading, path, value, 'All rules must be about one picture, named by one IRI.');
  return first;
}

function zoneToConvert(reading: Reading, zone: string | null): string | null {
  const stated = reading.statedZone;
  if (stated === undefined || stated === zone) return null;
  const name = textOf(stated);
  if (!Number.isNaN(instantOf('2026-01-01', 'opens', name))) return name;
  refuse(reading, 'imprimatur:timeZone', stated, 'This is no time zone.');
  return null;
}
