import type { CountryCode, Restriction } from '../../vocabulary/restrictions.ts';
import type { Meaning } from '../phrasebook/row.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import { type Tails, tailsWith } from '../phrases/tails.ts';
import { combined, isBare, NOTHING, type Thing } from '../things/things.ts';
import { meant } from './meaning-of-row.ts';

/** What is left out of a rule: countries, or a medium, an end or a title. */
export interface Exception {
  exceptions: readonly CountryCode[];
  excepted: Thing | null;
}

/** What a row comes to where its sentence named before it what is left out; null where it would get lost. */
export function meantWithException(
  { exceptions, excepted }: Exception,
  meaning: Meaning,
  { took, tails }: { took: Captures; tails: Tails },
): readonly Restriction[] | null {
  const isLeftOutTwice = tails.exceptions.length > 0 || tails.excepted !== null || tails.exempt !== null;
  if (!EXCEPTING.has(meaning.does) || isLeftOutTwice || took.title !== undefined || took.before !== undefined)
    return null;
  const { things = [NOTHING] } = took;
  if (meaning.does !== 'permit' && !things.every((thing) => couldLeaveOut(combined(thing, tails.place ?? NOTHING))))
    return null;
  const left = tailsWith(tails, { exceptions, excepted });
  const clauses = things.map((thing) => meant(meaning, { ...took, things: [thing] }, left));
  if (tails.place !== null && things.length > 1) return null;
  return clauses.some((clause) => clause === null) ? null : clauses.flatMap((clause) => clause ?? []);
}

const EXCEPTING = new Set<Meaning['does']>(['forbid', 'forbid-unless-asked', 'permit']);

/** A deed, or what no list of ours says, is forbidden whole: then the exception is read by itself. */
function couldLeaveOut(thing: Thing): boolean {
  const { acts, hasPart, isOdd, isOnce, isAgain, allBut } = thing;
  return acts.length === 0 && !hasPart && !isOdd && !isOnce && !isAgain && (allBut === null || !isBare(thing));
}
