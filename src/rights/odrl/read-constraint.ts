import { dayAfter, dayBefore, instantAfter, inUtc, isBareDay, offsetOf } from '../moments/as-text.ts';
import { type Edge, instantOf } from '../moments/instants.ts';
import { isDate, isWholeDays } from '../restrictions/values.ts';
import { LISTS, type ListOperand } from './read-list.ts';
import {
  cut,
  eachObject,
  eachOf,
  literal,
  type Members,
  type Reading,
  refuse,
  refuseOthers,
  termOf,
  textOf,
  unreadText,
} from './reading.ts';

/** What a constraint asks of a use. `from` a day or instant on, `until` an instant or the end of a day; days after transmission. */
export type Condition =
  | { about: ListOperand; inside: boolean; members: string[] }
  | { about: 'from' | 'until'; date: string }
  | { about: 'fromDays'; days: number | string }
  | { about: 'untilDays'; days: number | string }
  | { about: 'count' };

/** Whether what satisfies the constraint is allowed or forbidden: where a bound falls between two of ours, the stricter one is taken. */
export type Sense = 'allowed' | 'forbidden';

/** A condition, where it stands, and how it is put there. */
export interface Stated {
  condition: Condition;
  path: string;
  /** `dateTime gteq 2026-05-03` */
  said: string;
}

const KNOWN = new Set(['@type', '@id', 'leftOperand', 'operator', 'rightOperand']);

/** The conditions of constraints that must all hold; what cannot be expressed is refused by name. */
export function readConstraints(reading: Reading, given: unknown, path: string, sense: Sense): Stated[] {
  return eachObject(reading, given, path).flatMap(({ node, path: place }) => {
    if ('and' in node) {
      refuseOthers(reading, node, new Set(['@type', '@id', 'and']), place);
      if (eachOf(node.and, '').length === 0)
        refuse(reading, `${place}.and`, 'and', 'It joins nothing, so nobody can tell what is limited.');
      return readConstraints(reading, node.and, `${place}.and`, sense);
    }
    for (const logic of ['or', 'xone', 'andSequence'])
      if (logic in node)
        refuse(
          reading,
          `${place}.${logic}`,
          logic,
          'Of constraints joined otherwise than by “and” nothing can be kept.',
        );
    if ('or' in node || 'xone' in node || 'andSequence' in node) return [];
    refuseOthers(reading, node, KNOWN, place);
    const condition = conditionOf(reading, node, place, sense);
    return condition === null ? [] : [{ condition, path: place, said: saidIn(reading, node) }];
  });
}

const LONGEST_SAID = 120;

function saidIn(reading: Reading, { leftOperand, operator, rightOperand }: Members): string {
  const values = eachOf(rightOperand, '').map(({ value }) => termOf(reading, literal(value)) ?? textOf(literal(value)));
  return cut([termOf(reading, leftOperand), termOf(reading, operator), values.join(', ')].join(' '), LONGEST_SAID);
}

function conditionOf(reading: Reading, node: Members, path: string, sense: Sense): Condition | null {
  const operand = termOf(reading, node.leftOperand);
  const operator = operatorOf(reading, node.operator);
  const read = READERS.get(operand);
  if (read === undefined) {
    refuse(reading, `${path}.leftOperand`, node.leftOperand, 'The archive cannot limit use by this.');
    return null;
  }
  const [first, ...others] = eachOf(node.rightOperand, `${path}.rightOperand`);
  if (first === undefined) {
    refuse(reading, `${path}.rightOperand`, node.rightOperand, 'The constraint names nothing.');
    return null;
  }
  const condition = read({ reading, path, operator, values: [first, ...others], sense });
  if (condition === 'operator')
    refuse(reading, `${path}.operator`, node.operator, `The archive cannot compare ${operand} so.`);
  return condition === 'operator' ? null : condition;
}

/** `neg`: what ODRL's own context made of `neq` until 10 April 2025. */
function operatorOf(reading: Reading, given: unknown): string | null {
  const operator = termOf(reading, given);
  return operator === 'neg' ? 'neq' : operator;
}

interface Placed {
  value: unknown;
  path: string;
}

interface Given {
  reading: Reading;
  path: string;
  operator: string | null;
  values: [Placed, ...Placed[]];
  sense: Sense;
}

/** Null where a value was refused, `operator` where the operator says nothing here. */
export type Read = (given: Given) => Condition | null | 'operator';

const READERS: ReadonlyMap<string | null, Read> = new Map<string, Read>([
  ...LISTS,
  ['dateTime', moment],
  ['elapsedTime', period],
  ['delayPeriod', (given) => (given.operator === 'eq' ? period({ ...given, operator: 'gteq' }) : period(given))],
  ['count', count],
]);

const BOUNDS: ReadonlyMap<string | null, 'from' | 'until'> = new Map<string, 'from' | 'until'>([
  ['gteq', 'from'],
  ['gt', 'from'],
  ['lt', 'until'],
  ['lteq', 'until'],
]);

function moment({ reading, operator, values, sense }: Given): Condition | null | 'operator' {
  const [{ value, path }] = values;
  const about = BOUNDS.get(operator);
  if (values.length > 1 || about === undefined) return 'operator';
  const unread = unreadText(value, reading);
  const date = unread ?? literal(value);
  if (isDate(date)) return { about, date: inZone(bound(String(date), operator), EDGES[sense][about], reading) };
  if (unread !== null) return { about, date: unread };
  refuse(reading, path, value, 'This is no day and no instant.');
  return null;
}

/** Half-open, as ours are: `from` holds at its instant, `until` an instant does not, and until a day does to its end. */
function bound(date: string, operator: string | null): string {
  if (operator === 'gt') return isBareDay(date) ? dayAfter(date) : instantAfter(date);
  if (operator === 'lt') return isBareDay(date) ? dayBefore(date) : date;
  return operator === 'lteq' && !isBareDay(date) ? instantAfter(date) : date;
}

/** A time that the clock shows twice is the stricter of the two: what is allowed begins late, what is forbidden ends late. */
export const EDGES = {
  allowed: { from: 'opens-late', until: 'closes' },
  forbidden: { from: 'opens', until: 'closes-late' },
} as const satisfies Record<Sense, Record<'from' | 'until', Edge>>;

/** Of a policy that means another zone than the photo's, the instant. */
function inZone(date: string, edge: Edge, { zone }: Reading): string {
  if (zone === null || offsetOf(date) !== '') return date;
  return inUtc(instantOf(date, edge, zone));
}

/** Days after the transmission. */
function period({ reading, operator, values, sense }: Given): Condition | null | 'operator' {
  const [{ value, path }] = values;
  const isEnd = operator === 'lt' || (operator === 'lteq' && sense === 'allowed');
  if (values.length > 1 || (!isEnd && operator !== 'gteq')) return 'operator';
  const about = isEnd ? 'untilDays' : 'fromDays';
  const unread = unreadText(value, reading);
  if (unread !== null) return { about, days: unread };
  const days = daysIn(literal(value));
  if (days === null) refuse(reading, path, value, 'Only periods of whole days can be kept, such as P14D.');
  // From the transmission on is always, and limits nothing.
  if (sense === 'allowed' && !isEnd && days === 0) return null;
  return days === null ? null : { about, days };
}

function daysIn(duration: unknown): number | null {
  const found = /^P(\d{1,16})([DW])$/.exec(textOf(duration));
  const days = Number(found?.[1]) * (found?.[2] === 'W' ? 7 : 1);
  return isWholeDays(days) ? days : null;
}

/** One use and no more: allowed up to the first, or forbidden from the second on. */
const ONCE = { allowed: new Set(['lteq 1', 'lt 2', 'eq 1']), forbidden: new Set(['gt 1', 'gteq 2']) };

function count({ reading, operator, values, sense }: Given): Condition | null {
  const [{ value, path }] = values;
  if (values.length === 1 && ONCE[sense].has(`${operator} ${textOf(literal(value))}`)) return { about: 'count' };
  refuse(reading, path, value, 'The archive can count one use and no other number.');
  return null;
}
