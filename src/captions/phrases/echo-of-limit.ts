import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Understood } from './understand.ts';

/** The part of all uses that a limit speaks of, and the limit that makes it all there is. */
const PARTS = [
  ['territories', 'territory-only'],
  ['channels', 'channel-only'],
  ['purposes', 'purpose-only'],
  ['publications', 'publication-only'],
] as const;

/**
 * “Editorial only. No other use.”: behind a limit of all uses the second sentence says nothing more. Behind “Germany: print only” it
 * closes what the first left alone, so that the part becomes all there is. Where it is not clear which part that is, or no limit
 * stands before, it is left over for a person. “All other rights reserved” does the same, and without any limit is the routine line it often is.
 */
export function withEchoes<Match extends Understood>(words: TextInWords, chosen: readonly Match[]): Match[] {
  if (!chosen.some((match) => match.repeats || isFurtherUse(words, match))) return [...chosen];
  return chosen.flatMap((match, index) => {
    if (isFurtherUse(words, match)) return closesRestAsWell(match, limitsOf(chosen.slice(0, index)));
    if (!match.repeats) return [match];
    const limits = limitsOf(chosen.slice(0, index));
    // “Free for UK newspapers. All other rights reserved.”: for how much of it, a person tells.
    const isPermitted = chosen.slice(0, index).some(({ role }) => role === 'permit');
    if (match.isRoutine === true && limits.length === 0 && !isPermitted) return [match];
    if (closesUnlimited(words, match, limits)) return [];
    const restrictions = closedBy(limits, limitsOf(chosen.slice(index)));
    return restrictions === null ? [] : [restrictions.length === 0 ? match : closing(match, restrictions)];
  });
}

/** “No further use”: no second one. */
function isFurtherUse({ tokens }: TextInWords, { from, to, restrictions }: Understood): boolean {
  const [ban] = restrictions;
  if (ban?.kind !== 'one-time-use' || ban.within !== undefined || restrictions.length > 1) return false;
  return tokens.slice(from, to).some(({ text }) => text === 'further');
}

/** “Spain: online only. No further use.”: no other one either, it may say. */
function closesRestAsWell<Match extends Understood>(match: Match, limits: readonly Restriction[]): Match[] {
  const rest = limits.length === 0 ? [] : closedBy(limits, []);
  return rest === null ? [] : [{ ...match, restrictions: [...match.restrictions, ...rest] }];
}

const closing = <Match extends Understood>(match: Match, restrictions: readonly Restriction[]): Match => ({
  ...match,
  restrictions,
  role: 'restriction',
});

/** “Web only. All other countries closed.”: other than which, nobody said. */
function closesUnlimited({ tokens }: TextInWords, { from, to }: Understood, limits: readonly Restriction[]): boolean {
  const own = tokens.slice(from, to);
  return NAMED_RESTS.some(
    ({ rest, kind, part }) =>
      own.some(({ text }) => rest.has(text)) &&
      limits.every((limit) => limit.kind !== kind && limit.within?.[part] === undefined),
  );
}

const NAMED_RESTS = [
  { rest: new Set(['countries', 'country', 'territories', 'territory']), kind: 'territory-only', part: 'territories' },
  { rest: new Set(['media']), kind: 'channel-only', part: 'channels' },
] as const;

/** Nothing behind a limit of all uses; null where a person must tell. */
function closedBy(limits: readonly Restriction[], behind: readonly Restriction[]): readonly Restriction[] | null {
  const last = limits.at(-1);
  if (last === undefined) return behind.some((limit) => partsOf(limit).length === 0) ? [] : null;
  if (partsOf(last).length === 0) return [];
  const [part] = partsOf(last);
  const inParts = limits.slice(limits.findLastIndex((limit) => partsOf(limit).length === 0) + 1);
  if (part === undefined || inParts.some((limit) => String(partsOf(limit)) !== String([part]))) return null;
  const values = [...new Set(inParts.flatMap(({ within }) => [...((within?.[part[0]] ?? []) as string[])]))];
  return [{ kind: part[1], value: values } as Restriction];
}

const limitsOf = (matches: readonly Understood[]): Restriction[] =>
  matches.flatMap(({ restrictions }) => restrictions).filter(({ kind }) => kind.endsWith('-only'));

const partsOf = ({ within }: Restriction): (typeof PARTS)[number][] =>
  PARTS.filter(([name]) => within?.[name] !== undefined);
