import type { Finding } from './finding.ts';
import type { Territories } from './places/territories.ts';
import type { PhotoFacts } from './verdict.ts';

const STATES = {
  killed: ['killed', 'This picture has been killed.', 'Nothing makes it pass: use another picture.'],
  withheld: ['withheld', 'This picture is withheld.', 'Wait until it is released, or use another picture.'],
  deleted: ['deleted', 'This picture has been deleted.', 'Use another picture.'],
} as const;

/** What the state of the photo puts in the way, whatever its terms say. */
export function stateFindings(status: PhotoFacts['status'], forbids: Territories): Finding[] {
  if (status === 'active') return [];
  const [kind, sentence, remedy] = STATES[status];
  return [{ kind, obstacle: kind, outcome: 'blocked', source: null, forbids, sentence, remedy: () => remedy }];
}
