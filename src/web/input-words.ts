import type { z } from 'zod';

/** What the schema library says of an input, in words for whoever sent it; undefined leaves words a schema has of its own. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'invalid_value':
      return noneOf(issue.input, issue.values);
    case 'unrecognized_keys':
      return `holds what is not known here: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : wrongInAll(issue);
    case 'too_small':
      return isAmount(issue.origin)
        ? `must be at least ${issue.minimum}`
        : `must hold at least ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return isAmount(issue.origin)
        ? `must be at most ${issue.maximum}`
        : `must hold at most ${counted(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return FORMATS[issue.format] === undefined ? undefined : `is not ${FORMATS[issue.format]}`;
    default:
      return undefined;
  }
}

/** What is missing is told so, with what it may be. */
function noneOf(input: unknown, values: readonly unknown[]): string {
  const known = values.map(String).join(', ');
  return input === undefined ? `is missing: it is one of ${known}` : `is none of ${known}`;
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  date: 'a date',
};

function wrongType({ expected, input }: z.core.$ZodRawIssue & { expected: string }): string {
  if (input === undefined) return 'is missing';
  const wanted = TYPES[expected] ?? expected;
  if (Array.isArray(input) && wanted === 'an object') return 'is a list; it must be an object';
  return Array.isArray(input) ? `came more than once, or as a list; it must be ${wanted}` : `must be ${wanted}`;
}

type NoWay = z.core.$ZodRawIssue & {
  errors?: readonly (readonly z.core.$ZodIssue[])[];
  /** What may stand in the member that says which way it is, and the name of that. */
  options?: readonly unknown[];
  discriminator?: string;
};

/** Of something that may be said in several ways, and was said in none: what the one lacks that got as far as a member, else all that was wanted. */
function wrongInAll({ errors = [], options, discriminator = '', input }: NoWay): string {
  if (options !== undefined) return noneOf((input as Record<string, unknown>)[discriminator], options);
  const firsts = errors.flatMap(([first]) => (first === undefined ? [] : [first]));
  const nearest = firsts.find(({ path }) => path.length > 0);
  if (nearest !== undefined) return `its ${nearest.path.map(placed).join(', ')} ${nearest.message}`;
  const wants = [...new Set(firsts.flatMap(wanted))];
  return wants.length === 0 ? 'is not understood' : `must be ${wants.join(' or ')}`;
}

/** Members of lists are counted from 1. */
function placed(part: PropertyKey): string {
  return typeof part === 'number' ? `member ${part + 1}` : String(part);
}

function wanted(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  return issue.code === 'invalid_type' ? [TYPES[issue.expected] ?? issue.expected] : [];
}

function isAmount(origin: string): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint' || origin === 'date';
}

function counted(count: number | bigint, origin: string): string {
  const what = origin === 'string' ? 'character' : 'member';
  return `${count} ${what}${Number(count) === 1 ? '' : 's'}`;
}

const FORMATS: Record<string, string | undefined> = {
  date: 'a day such as 2026-05-03',
  datetime: 'a date-time such as 2026-05-03T12:00:00+09:00',
  time: 'a time of day such as 06:00',
  uuid: 'an id as the lists give it',
  guid: 'an id as the lists give it',
  email: 'an e-mail address',
  url: 'an address such as https://example.org',
};
