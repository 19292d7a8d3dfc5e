import type { Finding } from '../finding.ts';
import { instantOf } from '../moments/instants.ts';
import type { Source } from '../verdict.ts';
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
  if (source?.since === undefined) return true;
  return instantOf(source.since, 'opens', 'UTC') <= instantOf(given, 'opens', 'UTC');
}

/** The finding, saying why what was granted does not lift it. */
export function toldCameAfter(finding: Finding, before: CameAfter): Finding {
  const since = finding.source?.since ?? '';
  return {
    ...finding,
    made: undefined,
    cameAfter: before,
    sentence: finding.sentence + ENGLISH_BESIDE.cameAfter.sentence(since, before),
    remedy: (partly) => ENGLISH_BESIDE.cameAfter.remedy(before.name, finding.remedy(partly)),
  };
}
