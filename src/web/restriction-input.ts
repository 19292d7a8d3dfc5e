import { z } from 'zod';
import { instantOf } from '../rights/moments/instants.ts';
import { forbidsNothing } from '../rights/restrictions/forbids-nothing.ts';
import type { Restriction, RestrictionKind, Within } from '../vocabulary/restrictions.ts';
import { ALL_DIGITAL, CHANNELS, PURPOSES } from '../vocabulary/uses.ts';
import { inWords } from './input-words.ts';
import { comparedName, country, dateOrInstant, shortText } from './inputs.ts';

const countries = z.array(country).min(1, 'names no country');
const channelWords = z
  .array(z.enum([...CHANNELS, 'all-digital']))
  .min(1, `names no channel, such as ${ALL_DIGITAL[0]}`);
const purposes = z.array(z.enum(PURPOSES)).min(1, 'names no purpose');
const publications = z.array(comparedName).min(1, 'names no publication');
const days = z.number().int().min(0).max(36_500);
const nothing = z.null().default(null);

const values = {
  'territory-only': countries,
  'territory-except': countries,
  'channel-only': channelWords,
  'channel-except': channelWords,
  'purpose-only': purposes,
  'purpose-except': purposes,
  'publication-only': publications,
  'publication-except': publications,
  'no-resale': nothing,
  'no-redistribution': nothing,
  'no-archive': nothing,
  'no-modification': nothing,
  'mandatory-credit': shortText.nullable().default(null),
  'embargo-until': dateOrInstant.nullable().default(null),
  'expires-on': dateOrInstant.nullable().default(null),
  'expires-after-days': days,
  'one-time-use': nothing,
  'third-party-unverified': nothing,
  kill: nothing,
  withhold: nothing,
  correction: nothing,
  'contact-required': shortText.nullable().default(null),
  other: nothing,
} as const satisfies Record<RestrictionKind, z.ZodType>;

const within = z
  .strictObject({
    territories: countries,
    channels: channelWords,
    purposes,
    publications,
    from: dateOrInstant,
    until: dateOrInstant,
    fromDays: days,
    untilDays: days,
  })
  .partial()
  .superRefine((part, context) => {
    for (const fault of timeFaults(part)) context.addIssue({ code: 'custom', ...fault });
  });

interface Fault {
  path: string[];
  message: string;
}

const TURN_ROUND = 'ends before it begins: turn its two ends round';
const NO_TIME = 'ends as it begins, so it holds no moment: name a later end';
const NO_DAY = 'leaves no day in it: name 1 or more, or leave it out';

/** What is wrong with a period that holds nothing, in which the restriction would forbid nothing. */
function timeFaults({ from, until, fromDays, untilDays }: Within): Fault[] {
  const faults: Fault[] = [];
  if (untilDays === 0 && fromDays === undefined) faults.push({ path: ['untilDays'], message: NO_DAY });
  else if (fromDays !== undefined && untilDays !== undefined && untilDays <= fromDays)
    faults.push({ path: [], message: untilDays === fromDays ? NO_TIME : TURN_ROUND });
  if (from === undefined || until === undefined) return faults;
  const begins = instantOf(from, 'opens', 'UTC');
  if (instantOf(until, 'closes', 'UTC') <= begins)
    faults.push({ path: [], message: instantOf(until, 'opens', 'UTC') === begins ? NO_TIME : TURN_ROUND });
  return faults;
}

/** A part that nothing limits is all uses. */
function partOfAll(part: z.infer<typeof within> | undefined) {
  return part !== undefined && Object.values(part).some((limit) => limit !== undefined) ? part : undefined;
}

/** A restriction as an editor or a script states it: `{kind, value, within?}`. */
export const restriction = z
  .looseObject({ kind: z.enum(Object.keys(values) as [RestrictionKind, ...RestrictionKind[]]) })
  .transform((input, context): Restriction => {
    const shape = z.strictObject({
      kind: z.literal(input.kind),
      value: values[input.kind],
      within: within.optional().transform(partOfAll),
    });
    const parsed = shape.safeParse(input, { error: inWords });
    const issues = parsed.success ? nothingForbidden(parsed.data as Restriction) : parsed.error.issues;
    if (parsed.success && issues.length === 0) return parsed.data as Restriction;
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });

/** Whoever states it means to forbid something: put down as it is, it would only seem to. */
function nothingForbidden(stated: Restriction): Fault[] {
  const nothing = forbidsNothing(stated);
  if (nothing === null) return [];
  const { part, why } = nothing;
  const remedy = part === null ? 'Name fewer, or leave it out' : 'Change one of the two, or leave the part out';
  return [{ path: part === null ? ['value'] : ['within', part], message: `${why}, so it would never hold. ${remedy}` }];
}
