import { z } from 'zod';
import { instantOf } from '../rights/moments/instants.ts';
import type { Restriction, RestrictionKind } from '../vocabulary/restrictions.ts';
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

/** Such a period holds nothing, so the restriction would forbid nothing. */
const ENDS_FIRST = 'ends before it begins: turn its two ends round';

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
  .refine(({ fromDays = 0, untilDays = Number.POSITIVE_INFINITY }) => fromDays < untilDays, ENDS_FIRST)
  .refine(({ from, until }) => {
    if (from === undefined || until === undefined) return true;
    return instantOf(from, 'opens', 'UTC') < instantOf(until, 'closes', 'UTC');
  }, ENDS_FIRST);

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
    if (parsed.success) return parsed.data as Restriction;
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
