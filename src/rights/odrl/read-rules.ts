import type { Restriction } from '../../vocabulary/restrictions.ts';
import { canonical } from '../clauses/canonical.ts';
import type { Clause, TermsDoubt } from '../verdict.ts';
import { BECAUSE, COUNTED_FROM, STATE } from './names.ts';
import { readMeaning, readOrder } from './read-by-house.ts';
import { checkCount } from './read-count.ts';
import { readLacking } from './read-grants.ts';
import { readNotice } from './read-notice.ts';
import { readObligation } from './read-obligation.ts';
import type { OdrlReading } from './read-odrl.ts';
import { readProhibition } from './read-prohibition.ts';
import { originOf, sourceOf } from './read-rule.ts';
import { eachObject, eachOf, type Members, type Reading } from './reading.ts';

interface Into
  extends Pick<OdrlReading, 'clauses' | 'doubts' | 'notices' | 'orders' | 'ordered' | 'bindings' | 'state'> {
  sense: 'asLimits' | 'asGrants';
  /** Suppliers who have no agreement beside those of others; told as doubts where permissions are limits. */
  lacking: string[];
}

/** Reads the prohibitions and obligations of a policy into what they say. */
export function readRules(reading: Reading, policy: Members, into: Into): void {
  const { doubts, notices, sense, lacking, state } = into;
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
    if (node[BECAUSE] === 'imprimatur:nothingGranted' && restrictions.every(({ kind }) => kind === 'other')) continue;
    if (isOfOrder(reading, { node, path, restrictions }, into)) continue;
    const supplier = sense === 'asGrants' ? readLacking(node) : null;
    if (supplier !== null) lacking.push(supplier);
    else if (typeof node['imprimatur:reason'] === 'string') doubts.push(doubtIn(node, node['imprimatur:reason']));
    else add(reading, { node, path, restrictions }, into);
  }
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
  for (const clause of read) checkCount(reading, { clause, stated: node[COUNTED_FROM], path, sense: into.sense });
  into.clauses.push(...read);
}

function takesDown({ kind, within }: Restriction): boolean {
  return (kind === 'kill' || kind === 'withhold') && within === undefined;
}

/** The order stands for the rules that are written from it, each time the same; what they say by themselves is told beside it. */
function isOfOrder(reading: Reading, { restrictions, ...place }: Rule, { orders, ordered }: Into): boolean {
  const order = readOrder(reading, place);
  if (order === null) return false;
  if (!orders.some((one) => canonical(one) === canonical(order))) orders.push(order);
  ordered.push(...restrictions.map((restriction) => ({ order: order.id, restriction })));
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
