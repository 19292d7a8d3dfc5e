import type { Restriction } from '../../vocabulary/restrictions.ts';
import { canonical } from '../clauses/canonical.ts';
import type { Clause, TermsDoubt } from '../verdict.ts';
import { withDates } from './counted-days.ts';
import { BECAUSE, LACKING, STATE } from './names.ts';
import { readMeaning, readOrder } from './read-by-house.ts';
import { checkCount } from './read-count.ts';
import { readLacking } from './read-grants.ts';
import { readNotice } from './read-notice.ts';
import { readObligation } from './read-obligation.ts';
import type { OdrlReading } from './read-odrl.ts';
import { readProhibition } from './read-prohibition.ts';
import { originOf, sourceOf } from './read-rule.ts';
import { eachObject, eachOf, type Members, type Reading, refuse } from './reading.ts';

interface Into
  extends Pick<OdrlReading, 'clauses' | 'doubts' | 'notices' | 'orders' | 'ordered' | 'bindings' | 'state'> {
  sense: 'asLimits' | 'asGrants';
  /** Suppliers who have no agreement beside those of others; told as doubts where permissions are limits. */
  lacking: string[];
  /** That the policy is of our profile. */
  isOurs: boolean;
}

/** Reads the prohibitions and obligations of a policy into what they say. */
export function readRules(reading: Reading, policy: Members, into: Into): void {
  const { doubts, notices, sense, lacking, state, isOurs } = into;
  // That it was taken down is said by its state and notices, and is then no clause of its own.
  const isToldByState = sense === 'asGrants' && state !== null;
  for (const { node, path } of eachObject(reading, policy.prohibition, 'prohibition')) {
    const restrictions = readProhibition(reading, node, path);
    if (isOfOrder(reading, { node, path, restrictions }, into)) continue;
    const notice = readNotice(reading, { node, path, restrictions });
    if (notice !== null) notices.push(notice);
    const isOfState = node[BECAUSE] === STATE && restrictions.every(takesDown);
    if (!(isToldByState && (isOfState || notice !== null))) add(reading, { node, path, restrictions }, into);
  }
  for (const { node, path } of obligationsIn(reading, policy)) {
    const restrictions = readObligation(reading, node, path);
    if (isOurs && permits(policy) === 0 && saysNothingGranted(node, restrictions)) continue;
    if (isOfOrder(reading, { node, path, restrictions }, into)) continue;
    checkDoubt(reading, node, path);
    const supplier = sense === 'asGrants' ? readLacking(node) : null;
    if (supplier !== null) lacking.push(supplier);
    const reason = supplier === null ? node['imprimatur:reason'] : undefined;
    if (typeof reason === 'string') doubts.push(doubtIn(node, reason));
    // What a doubt says is all that `other` would; what must be done beside it stays.
    const isToldAs = supplier !== null || typeof reason === 'string';
    const rest = isToldAs ? restrictions.filter(({ kind }) => kind !== 'other') : restrictions;
    add(reading, { node, path, restrictions: rest }, into);
  }
}

/** What only a doubt can say must not pass for said where no doubt is read. */
function checkDoubt(reading: Reading, node: Members, path: string): void {
  const reason = node['imprimatur:reason'];
  if (reason !== undefined && typeof reason !== 'string')
    refuse(reading, `${path}.imprimatur:reason`, reason, 'The reason of a doubt is a text.');
  if (reason !== undefined) return;
  for (const member of [LACKING, 'imprimatur:remedy'])
    if (member in node) refuse(reading, `${path}.${member}`, node[member], NO_DOUBT);
}

const NO_DOUBT = 'Only a doubt says this: give the rule its “imprimatur:reason”, or leave it out.';

/** The word that stands where nothing is granted and nothing said, bare: with anything beside it, it is a rule as any other. */
function saysNothingGranted(node: Members, restrictions: readonly Restriction[]): boolean {
  const isBare = Object.keys(node).sort().join() === ['action', BECAUSE].join();
  return (
    isBare &&
    node[BECAUSE] === NOTHING_GRANTED &&
    restrictions.length === 1 &&
    restrictions[0]?.kind === 'other' &&
    restrictions[0].within === undefined
  );
}

const NOTHING_GRANTED = 'imprimatur:nothingGranted';

function permits({ permission }: Members): number {
  return eachOf(permission, 'permission').length;
}

interface Rule {
  node: Members;
  path: string;
  /** What it amounts to by itself. */
  restrictions: Restriction[];
}

function add(reading: Reading, { node, path, restrictions }: Rule, into: Into): void {
  const { meant, binding } = readMeaning(reading, { node, path, restrictions });
  if (binding !== null) into.bindings.push(binding);
  const said = { ...sourceOf(node), origin: originOf(node), ...(meant === null ? {} : { meant }) };
  const read = restrictions.map((one): Clause => ({ ...one, ...said }));
  for (const clause of read) checkCount(reading, { clause, node, path, sense: into.sense });
  into.clauses.push(...read.map((clause) => withDates(reading, clause, path)));
}

function takesDown({ kind, within }: Restriction): boolean {
  return (kind === 'kill' || kind === 'withhold') && within === undefined;
}

/** The order stands for the rules that are written from it, each time the same; what each says by itself is told beside it. */
function isOfOrder(reading: Reading, place: Rule, { orders, ordered }: Into): boolean {
  const order = readOrder(reading, place);
  if (order === null) return false;
  if (!orders.some((one) => canonical(one) === canonical(order))) orders.push(order);
  ordered.push({ order: order.id, rule: place.node });
  return true;
}

/** Duties bind whoever makes use of the permission they stand in. */
function obligationsIn(reading: Reading, policy: Members): { node: Members; path: string }[] {
  const permissions = eachOf(policy.permission, 'permission');
  return [
    ...eachObject(reading, policy.obligation, 'obligation'),
    ...permissions.flatMap(({ value, path }) => eachObject(reading, (value as Members | null)?.duty, `${path}.duty`)),
  ];
}

function doubtIn(node: Members, reason: string): TermsDoubt {
  const remedy = node['imprimatur:remedy'];
  return { ...sourceOf(node), reason, ...(typeof remedy === 'string' ? { remedy } : {}) };
}
