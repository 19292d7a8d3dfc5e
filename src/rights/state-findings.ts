import type { Finding } from './finding.ts';
import type { Territories } from './places/territories.ts';
import type { PhotoFacts } from './verdict.ts';
import { ENGLISH_BESIDE } from './words/languages/english-beside.ts';

/** What the state of the photo puts in the way, whatever its terms say. */
export function stateFindings(status: PhotoFacts['status'], forbids: Territories): Finding[] {
  if (status === 'active') return [];
  const { sentence, remedy } = ENGLISH_BESIDE.states[status];
  return [
    { kind: status, obstacle: status, outcome: 'blocked', source: null, forbids, sentence, remedy: () => remedy },
  ];
}
