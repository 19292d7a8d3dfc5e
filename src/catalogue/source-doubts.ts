import { canonicalAgency } from '../captions/facts/agency-names.ts';
import type { AgencyModel } from '../database/client/models.ts';

import { doubtSentence } from '../rights/words/doubts.ts';
import { creditedElsewhere } from './credited-elsewhere.ts';
import { isOneAgency } from './other-names.ts';
import { type ByHand, type PhotoRow, readingsOf } from './photo-rows.ts';

/** What of a photo says whose it is and when it was released. */
export type SaidOfSource = Pick<PhotoRow, 'readings' | 'chain' | 'sourceKind' | 'releasedOn' | 'byHand'> & {
  supplier: Pick<AgencyModel, 'name' | 'aliases'> | null;
};

/** Sentences of what the photo's texts, and what was said of it, leave open about its source. */
export function sourceDoubts(photo: SaidOfSource): string[] {
  return [...supplierDoubt(photo), ...ownershipDoubt(photo), ...creditDoubts(photo), ...releaseDoubts(photo)];
}

/** The supplier chosen on upload and the last link of the credit chain should be one. */
function supplierDoubt({ chain, supplier }: SaidOfSource): string[] {
  const last = chain.at(-1);
  if (last === undefined || supplier === null) return [];
  const names = [supplier.name, ...supplier.aliases];
  if (names.some((name) => name.toLowerCase() === last.toLowerCase()) || isOneAgency(names, [last])) return [];
  return [doubtSentence('suppliers', supplier.name, last)];
}

/** Our own pictures are not an agency's: whoever calls an agency's picture ours would give it the house's own terms. */
function ownershipDoubt({ chain, sourceKind }: SaidOfSource): string[] {
  const agency = chain.find((name) => canonicalAgency(name) !== null);
  if (agency === undefined || (sourceKind !== 'staff' && sourceKind !== 'commissioned')) return [];
  return [doubtSentence('ownership', sourceKind, agency)];
}

/** One credit of several is shown, and its agencies' terms hold; of whom only another text names, the standing rules alone. */
function creditDoubts(photo: SaidOfSource): string[] {
  const others = creditedElsewhere(photo)
    .filter(({ name, field }) => field === 'caption' || canonicalAgency(name) !== null)
    .map(({ name }) => name);
  return [...new Set(others)].map((name) => doubtSentence('credited', name));
}

/** Days may count from the release; of a day that people put in, what the texts it came with say is no matter any more. */
function releaseDoubts(photo: SaidOfSource): string[] {
  const { releasedOn } = photo;
  if (releasedOn === null) return [];
  const isByHand = (photo.byHand as ByHand).releasedOn === true;
  const days = readingsOf(photo)
    .filter(({ receivedAt }) => !isByHand || receivedAt !== undefined)
    .flatMap(({ reading, held }) => [
      ...(reading.releasedOn === null ? [] : [reading.releasedOn]),
      ...(held?.released ?? []),
    ]);
  return [...new Set(days)]
    .filter((day) => day !== releasedOn)
    .map((day) => doubtSentence('released', day, releasedOn));
}
