import type { Source } from '../clauses/source.ts';
import type { Finding } from '../finding.ts';
import { instantOf } from '../moments/instants.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';

/** A licence or waiver that names an obstacle and was granted before it came. */
export interface CameAfter {
  /** `the licence “Letter of 2 May”`. */
  name: string;
  /** Id of the licence or waiver. */
  id: string;
  /** ISO instant at which it was granted. */
  given: string;
}

/** Nothing lifts what came to us after it was granted, though it says the same as what was there: whoever granted it had not read it. */
export function isThereAt(given: string, source: Source | null): boolean {
  return cameAfter(given, source) === null;
}

/** When it came, or came again, where it was not there at that instant; null where it was. What cannot be read was not. */
export function cameAfter(given: string, source: Source | null): string | null {
  if (source?.since === undefined && source?.gone === undefined) return null;
  const at = instantOf(given, 'opens', 'UTC');
  const { since, gone = [] } = source;
  if (since !== undefined && !(instantOf(since, 'opens', 'UTC') <= at)) return since;
  const absence = gone.find(
    ({ from, until }) => !(at < instantOf(from, 'opens', 'UTC')) && !(at >= instantOf(until, 'opens', 'UTC')),
  );
  return absence?.until ?? null;
}

/** The finding, saying why what was granted does not lift it. */
export function toldCameAfter(finding: Finding, before: CameAfter): Finding {
  const since = cameAfter(before.given, finding.source) ?? '';
  return {
    ...finding,
    made: undefined,
    cameAfter: before,
    sentence: finding.sentence + ENGLISH_BESIDE.cameAfter.sentence(since, before),
    remedy: (partly) => ENGLISH_BESIDE.cameAfter.remedy(before.name, finding.remedy(partly)),
  };
}
