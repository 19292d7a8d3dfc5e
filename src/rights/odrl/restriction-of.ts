import {
  RESTRICTION_KINDS,
  type Restriction,
  type RestrictionKind,
  type Within,
} from '../../vocabulary/restrictions.ts';
import { dayAfter, dayBefore, isBareDay } from '../moments/as-text.ts';
import type { Rule } from '../restrictions/rule.ts';
import { ruleOf } from '../restrictions/rules.ts';
import { isDate } from '../restrictions/values.ts';
import type { Forbidden } from './form.ts';
import type { Condition } from './read-constraint.ts';

/** Which kind a prohibition or obligation is, by what the kinds themselves say of their place in a policy. */
const FORBIDDING = new Map<string, RestrictionKind>();
const DEMANDING = new Map<string, RestrictionKind>();
for (const kind of RESTRICTION_KINDS) {
  const { odrl: form } = ruleOf(kind) as Rule<unknown>;
  if (form.rule === 'obligation') DEMANDING.set(form.action, kind);
  else FORBIDDING.set(`${form.of} ${(form.when ?? [form.remedy ?? '']).join(' ')}`, kind);
}

/** The kind of restriction that demands this action. */
export function kindDemanding(action: string): RestrictionKind | undefined {
  return DEMANDING.get(action);
}

export interface Prohibition {
  of: Forbidden;
  remedy?: 'delete';
  /** All of them must hold for it to forbid; the value of the restriction is one of them. */
  when: Condition[];
  /** The part of all uses it is about. */
  within: Condition[];
}

/** The restriction that forbids exactly this, or a sentence why there is none. */
export function restrictionOf({ of, remedy, when, within }: Prohibition): Restriction | string {
  const isOnce = when.some(({ about }) => about === 'count');
  if (isOnce && of !== 'any' && of !== 'publish') return 'Only publishing can be limited to one use.';
  if (of !== 'any' && !isOnce && of !== 'publish') return limited(bare(`${of} `, null), [...when, ...within]);
  const chosen = chooseValue(when);
  if (chosen === undefined) return limited(bare(`any ${remedy ?? ''}`, null), [...when, ...within]);
  const rest = when.filter((condition) => condition !== chosen);
  return limited(forbiddenWhen(chosen), [...rest, ...within]);
}

/** What can be a restriction's value: there is none of what is forbidden until some days have passed. */
type Value = Exclude<Condition, { about: 'untilDays' }>;

/** What a restriction excludes can only be its value; else a list makes a plainer one than a time. */
function chooseValue(when: readonly Condition[]): Value | undefined {
  const values = when.filter((condition) => condition.about !== 'untilDays');
  return (
    values.find((condition) => 'members' in condition && !condition.inside) ??
    values.find(({ about }) => about === 'count') ??
    values.find((condition) => 'members' in condition) ??
    values[0]
  );
}

function forbiddenWhen(condition: Value): Restriction {
  switch (condition.about) {
    case 'from':
      return bare('any dateTime gteq', dateOr(condition.date, dayBefore));
    case 'until':
      return bare('any dateTime lt', dateOr(condition.date, dayAfter));
    case 'fromDays':
      return bare('any elapsedTime gteq', condition.days);
    case 'count':
      return bare('publish count gt', null);
    default:
      return bare(`any ${condition.about} ${condition.inside ? 'isAnyOf' : 'isNoneOf'}`, condition.members);
  }
}

/** An expiry on a day forbids from the next on, an embargo until a day to the end of the one before. */
function dateOr(date: string, moved: (day: string) => string): string | null {
  if (date === '') return null;
  return isDate(date) && isBareDay(date) ? moved(date) : date;
}

function bare(key: string, value: unknown): Restriction {
  return { kind: FORBIDDING.get(key), value } as Restriction;
}

export const PARTS = {
  spatial: 'territories',
  media: 'channels',
  purpose: 'purposes',
  recipient: 'publications',
} as const;

function limited(restriction: Restriction, conditions: readonly Condition[]): Restriction | string {
  const within: Record<string, unknown> = {};
  for (const condition of conditions) {
    if (condition.about === 'count') return 'A count can stand alone only.';
    if ('members' in condition && !condition.inside)
      return 'Of several limits of one rule only one can be said by what it excludes.';
    const part: keyof Within = 'members' in condition ? PARTS[condition.about] : condition.about;
    if (part in within) return `The rule limits its ${part} twice.`;
    within[part] = partOf(condition);
  }
  return Object.keys(within).length === 0 ? restriction : ({ ...restriction, within } as Restriction);
}

function partOf(condition: Exclude<Condition, { about: 'count' }>): unknown {
  if ('members' in condition) return condition.members;
  return 'date' in condition ? condition.date : condition.days;
}

/** What forbids everything but this. */
export function restrictionOutside(condition: Condition): Restriction {
  switch (condition.about) {
    case 'from':
      return bare('any dateTime lt', condition.date || null);
    case 'until':
      return bare('any dateTime gteq', condition.date || null);
    case 'fromDays':
      return { ...bare('any ', null), within: { untilDays: condition.days } } as Restriction;
    case 'untilDays':
      return bare('any elapsedTime gteq', condition.days);
    case 'count':
      return bare('publish count gt', null);
    default:
      return bare(`any ${condition.about} ${condition.inside ? 'isNoneOf' : 'isAnyOf'}`, condition.members);
  }
}
