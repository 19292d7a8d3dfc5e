import { z } from 'zod';
import { ALL } from '../catalogue/lists.ts';
import { AppError } from '../errors.ts';
import { instantOf } from '../rights/moments/instants.ts';
import { isPublication } from '../rights/restrictions/values.ts';
import { isCountryCode } from '../vocabulary/countries.ts';
import { faultInJson } from '../vocabulary/json-faults.ts';
import { ACTIONS, CHANNELS, PURPOSES } from '../vocabulary/uses.ts';
import { inWords } from './input-words.ts';

/** Checks what came with a request. Throws AppError `invalid` that names every field that is wrong and why. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  requireBody(input, 'application/json');
  refuseUnreadable(input);
  const parsed = schema.safeParse(input, { error: inWords });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.filter(isFirstOfItsKind).map(({ path, message }) => ({
    field: path.join('.') || 'body',
    problem: message,
  }));
  throw new AppError('invalid', problems.map(({ field, problem }) => `${field}: ${problem}`).join('; '), { problems });
}

/** A body of another type than is read here is none. Throws AppError `invalid` that names the type to send. */
export function requireBody(body: unknown, mime: string): void {
  if (body !== undefined) return;
  const problem = `is missing: send it with “Content-Type: ${mime}”`;
  throw new AppError('invalid', `body: ${problem}.`, { problems: [{ field: 'body', problem }] });
}

/** What is of another type than wanted has no size or form that could be wrong as well. */
function isFirstOfItsKind({ path }: z.core.$ZodIssue, index: number, all: readonly z.core.$ZodIssue[]): boolean {
  const before = all.slice(0, index).find((issue) => issue.path.join('.') === path.join('.'));
  return before?.code !== 'invalid_type';
}

/** For a body of JSON as it came: one member twice is two meanings, of which one would be lost. Throws AppError `invalid`. */
export function refuseFaults(_req: unknown, _res: unknown, body: Buffer): void {
  const fault = faultInJson(body.toString('utf8'));
  if (fault !== null) throw new AppError('invalid', `The request body ${fault}`);
}

/** Nothing that is asked for here lies deeper than five levels. */
const MAX_DEPTH = 32;

/**
 * Without recursion: 256 kB of brackets are deeper than any stack. PostgreSQL can store neither U+0000 nor half of a
 * surrogate pair, and no text needs them.
 */
function refuseUnreadable(input: unknown): void {
  const waiting: [value: unknown, depth: number][] = [[input, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string') refuseUnstorable(value);
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MAX_DEPTH)
      throw new AppError('invalid', `The body is nested more than ${MAX_DEPTH} levels deep. Make it flatter.`);
    for (const [key, inner] of Object.entries(value)) waiting.push([key, depth + 1], [inner, depth + 1]);
  }
}

function refuseUnstorable(text: string): void {
  if (text.includes('\u0000'))
    throw new AppError('invalid', 'A text holds the character U+0000, which no text may. Remove it.');
  if (!text.isWellFormed())
    throw new AppError(
      'invalid',
      'A text holds half of a character (a lone UTF-16 surrogate). Remove it or send it whole.',
    );
}

/** A name, title or reason: something must stand there. */
export const shortText = z.string().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');
export const NAMES_NOTHING = 'holds no letter or digit: write the name as it is known';
/** A name that is compared by its letters and digits: what has none is the name of nothing, and nobody would understand it. */
export const comparedName = shortText.refine(
  // That nothing stands there is said already.
  (name) => name === '' || isPublication(name),
  NAMES_NOTHING,
);
/** Of whatever asks for nothing but why. */
export const reason = z.strictObject({ reason: shortText });
export const longText = z.string().trim().max(32_000, 'is longer than 32,000 characters');

export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCountryCode, {
    error: ({ input }) => `“${String(input).slice(0, 40)}” is no country: write its ISO 3166-1 code, such as KR`,
  });

export const territories = z.union([
  z.literal(ALL),
  z.array(country).min(1, 'names no country; for every country say "all"'),
]);
export const channels = z.array(z.enum(CHANNELS)).min(1, 'names no channel');
export const channelsOrAll = z.union([z.literal(ALL), channels]);
export const purposesOrAll = z.union([z.literal(ALL), z.array(z.enum(PURPOSES)).min(1, 'names no purpose')]);
/** Names of titles or collections. */
export const namesOrAll = z.union([
  z.literal(ALL),
  z.array(comparedName).min(1, 'names none; for every one say "all"').max(200, 'names more than 200'),
]);
export const purpose = z.enum(PURPOSES);
export const action = z.enum(ACTIONS);

/** A day (`2026-05-03`) or an instant (`2026-05-03T12:00:00+09:00`). */
export const dateOrInstant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
    error: 'is neither a day such as 2026-05-03 nor a date-time such as 2026-05-03T12:00:00+09:00',
  })
  .refine(
    (text) => !Number.isNaN(instantOf(text, 'opens', 'UTC')),
    'is a date-time that cannot be read: give a second at most 9 decimals, as in 2026-05-03T12:00:00.250Z',
  );

export const timeZone = z.string().trim().refine(isTimeZone, 'is not an IANA time zone, such as Asia/Seoul');

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** Query parameters come once or not at all. */
export const page = z.object({
  cursor: z.guid('is not the “next” of an earlier page').nullable().default(null),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
