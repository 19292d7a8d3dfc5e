import { canonicalAgency } from '../captions/facts/agency-names.ts';
import type { AgencyModel } from '../database/client/models.ts';
import { type PhotoRow, readingsOf, type TextReading } from './photo-rows.ts';

/** Of several credits that a photo's texts give it, one is the photo's own; what the others say stands here. */

export type Credited = Pick<PhotoRow, 'readings' | 'chain'> & {
  supplier: Pick<AgencyModel, 'name' | 'aliases'> | null;
};

interface CreditedName extends Pick<TextReading, 'field'> {
  /** Counts the photo's texts from 0. */
  text: number;
  name: string;
}

/** Names that the credit of some text holds, and neither the photo's own nor its supplier, by whatever name. */
export function creditedElsewhere(photo: Credited): CreditedName[] {
  const { chain, supplier } = photo;
  const ofSupplier = supplier === null ? [] : [supplier.name, ...supplier.aliases];
  const known = new Set([...[...chain, ...ofSupplier].map(spelling), ...shownChain(photo)]);
  return readingsOf(photo).flatMap((read, text) =>
    creditedIn(read)
      .filter((name) => !known.has(spelling(name)))
      .map((name) => ({ name, field: read.field, text })),
  );
}

/** What its credit names, and what an earlier reading saw there that nobody has let go of yet. */
function creditedIn({ reading, held }: TextReading): string[] {
  return [...(reading.credit?.chain ?? []), ...(held?.credited ?? [])];
}

/** Every name that the photo's own credit, or the chain of a text's, holds, and since when: an ISO instant, or '' with the photo. */
export function creditsOf(
  photo: Pick<PhotoRow, 'readings' | 'chain' | 'photographer'>,
): { name: string; since: string }[] {
  const ofTexts = readingsOf(photo).flatMap((text) =>
    namesIn(creditedIn(text)).map((name) => ({ name, since: text.receivedAt ?? '' })),
  );
  const own = photo.photographer === null ? photo.chain : [photo.photographer, ...photo.chain];
  return [...own.map((name) => ({ name, since: '' })), ...ofTexts];
}

/**
 * Those names once each, sorted, as the text has them and as the world knows the agency. The names of no agency do no harm: what stands in
 * a credit beside agencies has no standing rules.
 */
export function alsoCredited(photo: Credited): string[] {
  return [...new Set(namesIn(creditedElsewhere(photo).map(({ name }) => name)))].sort();
}

function namesIn(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, canonicalAgency(name) ?? name]);
}

/**
 * The chain as a text spells it of which the photo's was made: agencies go by the names they have here. None where several
 * may be it and none of their names tells which.
 */
function shownChain(photo: Credited): string[] {
  const asLong = readingsOf(photo)
    .flatMap(({ reading }) => (reading.credit === null ? [] : [reading.credit.chain.map(spelling)]))
    .filter(({ length }) => length === photo.chain.length);
  const alike = (names: string[]) => names.filter((name, at) => name === spelling(photo.chain[at] ?? '')).length;
  const [first = [], ...rest] = asLong.sort((one, other) => alike(other) - alike(one));
  const isTold = alike(first) > 0 || rest.every((names) => names.join() === first.join());
  return isTold ? first : [];
}

/** One for all spellings of an agency. */
export function spelling(name: string): string {
  return canonicalAgency(name) ?? name.toLowerCase();
}
