import type { Finding } from './finding.ts';
import type { Territories } from './places/territories.ts';
import type { Subject } from './verdict.ts';
import { ENGLISH_BESIDE } from './words/languages/english-beside.ts';
import { stateInWords } from './words/state-in-words.ts';

/** What the state of the photo puts in the way, whatever its terms say, and what brought it there. */
export function stateFindings(subject: Subject, forbids: Territories): Finding[] {
  const { status } = subject.facts;
  if (status === 'active') return [];
  const { notices = [] } = subject;
  const { sentence, remedy } = stateInWords(ENGLISH_BESIDE, status, notices);
  const told = notices.length === 0 ? {} : { notices };
  return [
    {
      ...{ kind: status, obstacle: status, outcome: 'blocked', source: null, forbids },
      ...{ sentence, remedy: () => remedy, ...told },
    },
  ];
}
