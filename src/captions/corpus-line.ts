import type { RestrictionKind, Within } from '../vocabulary/restrictions.ts';
import type { CaptionReading, ReadCredit, ReadPerson, ReadPlace, ReadRestriction } from './reading.ts';

/** A reading in the schema of the annotated corpus: one restriction a kind and `within`. */
export interface CorpusLine {
  id: string;
  credit: Omit<ReadCredit, 'quotes'> | null;
  people: Pick<ReadPerson, 'name' | 'position'>[];
  takenOn: string | null;
  releasedOn: string | null;
  place: ReadPlace | null;
  restrictions: { kind: RestrictionKind; value: ReadRestriction['value']; text: string; within?: Within }[];
  doubts: { text: string; start: number; end: number }[];
}

export function toCorpusLine(id: string, reading: CaptionReading): CorpusLine {
  const { takenOn, releasedOn, place } = reading;
  return {
    id,
    credit: reading.credit === null ? null : withoutQuotes(reading.credit),
    people: reading.people.map(({ name, position }) => ({ name, position })),
    takenOn,
    releasedOn,
    place,
    restrictions: merged(reading.restrictions),
    doubts: reading.doubts.map(({ text, start, end }) => ({ text, start, end })),
  };
}

function withoutQuotes({
  photographer,
  chain,
  isFilePhoto,
  isHandout,
  isPool,
}: ReadCredit): Omit<ReadCredit, 'quotes'> {
  return { photographer, chain, isFilePhoto, isHandout, isPool };
}

/** Lists of one kind that forbid are one list; what is said twice is said once. */
function merged(restrictions: readonly ReadRestriction[]): CorpusLine['restrictions'] {
  const byKey = new Map<string, CorpusLine['restrictions'][number]>();
  for (const { kind, value, text, within } of restrictions) {
    const key = keyOf({ kind, value, within });
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { kind, value, text, ...(within === undefined ? {} : { within }) });
    else if (Array.isArray(known.value) && Array.isArray(value))
      known.value = [...new Set([...known.value, ...value])] as ReadRestriction['value'];
    else if (known.value === null) known.value = value;
  }
  return [...byKey.values()];
}

/** A ban adds to a ban of its kind; of lists that allow, only equal ones are one. */
function keyOf(restriction: {
  kind: RestrictionKind;
  value: ReadRestriction['value'];
  within: Within | undefined;
}): string {
  const { kind, value, within } = restriction;
  const isOwn =
    kind.endsWith('-only') || kind === 'embargo-until' || kind === 'expires-on' || kind === 'expires-after-days';
  return JSON.stringify([kind, within ?? null, isOwn ? value : null]);
}
