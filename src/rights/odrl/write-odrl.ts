import type { Binding } from '../exceptions/bindings.ts';
import type { Licence } from '../exceptions/licences.ts';
import type { Waiver } from '../exceptions/waivers.ts';
import type { Notice } from '../notice.ts';
import { isGiven } from '../places/within.ts';
import type { Clause, PhotoFacts, Terms } from '../verdict.ts';
import { BECAUSE, BY_HOUSE, ODRL_CONTEXT, OUR_NAMES, PROFILE, STATE } from './names.ts';
import { type Json, literal } from './write-constraint.ts';
import { type Granting, licencePermission, permissionsOf } from './write-permissions.ts';
import {
  type Lacking,
  lackingRule,
  noticeRule,
  type OrderInTerms,
  orderRules,
  rulesOf,
  stateRule,
} from './write-rules.ts';

export interface PolicyInput {
  terms: Terms;
  /** Notices on file that took the photo down; none where absent. */
  notices?: readonly Notice[];
  /** Orders of the house, each with what it says of the picture in a policy's own terms; none where absent. */
  orders?: readonly OrderInTerms[];
  /** What rights managers said of `other` clauses of the photo; nothing where absent. */
  bindings?: readonly Binding[];
  /** What was bought for the photo alone; none where absent. */
  licences?: readonly Licence[];
  /** What two people let the photo pass; nothing where absent. */
  waivers?: readonly Waiver[];
  /** Suppliers beside others who have no agreement, each with what has to be done; none where absent. */
  lacking?: readonly Lacking[];
  /** That it was taken down, with what says so beside its terms and notices; absent where it was not, or is told by its rules alone. */
  state?: { status: PhotoFacts['status']; clauses: readonly Clause[] };
  /** What is granted: agreements, or the house rule where there is none. Null leaves it out, as in files that leave the house. */
  grants: Granting | null;
  /** IRI of this version of the terms. */
  uid: string;
  /** IRI of the photo. */
  target: string;
  /** IRI of who states the terms. */
  assigner: string;
  /** IANA name of the zone in which days and times without offset are meant. */
  zone: string;
  /** What periods in days are counted from: a day, an instant, or null where it is not known. */
  transmittedAt: string | null;
  /** The same of clauses whose words count from the release or the receipt; absent where there are none. */
  releasedAt?: string | null;
  receivedAt?: string | null;
}

/** One photo's terms as an ODRL 2.2 policy of our profile (docs/decisions/0014), ready to be written as JSON-LD. */
export function writeOdrl(input: PolicyInput): Json {
  const { terms, notices = [], orders = [], bindings = [], licences = [], waivers = [], lacking = [], state } = input;
  const { grants, uid, target, assigner, zone } = input;
  const rules = [
    ...rulesOf(terms, bindings),
    ...orders.flatMap(orderRules),
    ...lacking.map(lackingRule),
    ...(state?.clauses ?? []).map(stateRule),
  ];
  const obligation = rules.map((rule) => rule.obligation).filter(isGiven);
  const prohibition = [...rules.map((rule) => rule.prohibition).filter(isGiven), ...notices.map(noticeRule)];
  const permission = [...(grants === null ? [] : permissionsOf(grants)), ...licences.map(licencePermission)];
  return {
    '@context': [ODRL_CONTEXT, { imprimatur: OUR_NAMES }],
    '@type': 'Set',
    uid,
    profile: PROFILE,
    conflict: 'prohibit',
    target,
    assigner,
    'imprimatur:timeZone': zone,
    ...anchorsIn(input),
    ...(state === undefined ? {} : { [STATE]: `imprimatur:${state.status}` }),
    ...unlessEmpty({ [BY_HOUSE.waiver]: waivers.map(literal) }),
    ...unlessEmpty({ permission, prohibition, obligation }),
    ...(permission.length + prohibition.length + obligation.length === 0 ? NOTHING_GRANTED : {}),
  };
}

function anchorsIn({ transmittedAt, releasedAt, receivedAt }: PolicyInput): Json {
  const known = Object.entries({ transmittedAt, releasedAt, receivedAt }).filter(([, at]) => isGiven(at));
  return Object.fromEntries(known.map(([name, at]) => [`imprimatur:${name}`, at]));
}

/** A policy holds at least one rule; where nothing is granted, somebody must look. */
const NOTHING_GRANTED = { obligation: [{ action: 'reviewPolicy', [BECAUSE]: 'imprimatur:nothingGranted' }] };

function unlessEmpty(lists: Record<string, Json[]>): Json {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
