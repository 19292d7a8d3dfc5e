import type { CorpusLine } from '../../../src/captions/corpus-line.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { type Clause, folded, isRight, isUnsafe, overlaps } from './clauses.ts';

/** A string as delivered and what a careful picture editor reads in it. */
export interface Gold extends Omit<CorpusLine, 'doubts'> {
  text: string;
  field: TextField;
}

/** How well a set was read: shares between 0 and 1, except where a name says otherwise. */
export interface Figures {
  strings: number;
  restrictionsF1: number;
  /** Each clause that was read wider than it is, without a doubt over its words. */
  unsafe: string[];
  needlessDoubts: number;
  photographer: number;
  chain: number;
  peopleF1: number;
  peopleWithPositionF1: number;
  dates: number;
  country: number;
}

interface Count {
  right: number;
  wrong: number;
}

const none = (): Count => ({ right: 0, wrong: 0 });
const tell = (count: Count, isSo: boolean): void => {
  if (isSo) count.right += 1;
  else count.wrong += 1;
};
const share = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong));

/** Scores the readings of a set, each by the id of its string. */
export function score(golds: readonly Gold[], readings: ReadonlyMap<string, CorpusLine>): Figures {
  const clauses = { right: 0, missed: 0, tooMuch: 0 };
  const [photographer, chain, dates, country] = [none(), none(), none(), none()];
  const [names, positions] = [new Overlap(), new Overlap()];
  const unsafe: string[] = [];
  let idle = 0;
  for (const gold of golds) {
    const read = readings.get(gold.id);
    if (read === undefined) throw new Error(`No reading of ${gold.id}`);
    const left: Clause[] = [...read.restrictions];
    const missed: Clause[] = [];
    for (const clause of gold.restrictions) {
      const hit = left.findIndex((found) => isRight(clause, found));
      if (hit === -1) missed.push(clause);
      else left.splice(hit, 1);
    }
    clauses.right += gold.restrictions.length - missed.length;
    clauses.missed += missed.length;
    clauses.tooMuch += left.length;
    for (const clause of missed)
      if (isUnsafe(gold.text, clause, read)) unsafe.push(`${gold.id} ${clause.kind}: ${clause.text}`);
    if (read.doubts.some((doubt) => !missed.some((clause) => overlaps(gold.text, clause, doubt)))) idle += 1;

    if (gold.credit !== null) {
      tell(photographer, folded(gold.credit.photographer) === folded(read.credit?.photographer));
      tell(chain, String(gold.credit.chain.map(folded)) === String((read.credit?.chain ?? []).map(folded)));
    }
    const keys = (line: Pick<CorpusLine, 'people'>): string[] => line.people.map(({ name }) => folded(name));
    const placed = (line: Pick<CorpusLine, 'people'>): string[] =>
      line.people.map(({ name, position }) => `${folded(name)} @ ${folded(position)}`);
    names.add(keys(gold), keys(read));
    positions.add(placed(gold), placed(read));
    for (const day of ['takenOn', 'releasedOn'] as const)
      if (gold[day] !== null || read[day] !== null) tell(dates, gold[day] === read[day]);
    if (gold.place !== null || read.place !== null) tell(country, gold.place?.country === read.place?.country);
  }
  return {
    strings: golds.length,
    restrictionsF1: f1(clauses),
    unsafe,
    needlessDoubts: idle / golds.length,
    photographer: share(photographer),
    chain: share(chain),
    peopleF1: names.f1,
    peopleWithPositionF1: positions.f1,
    dates: share(dates),
    country: share(country),
  };
}

function f1({ right, missed, tooMuch }: { right: number; missed: number; tooMuch: number }): number {
  return right + missed + tooMuch === 0 ? 1 : (2 * right) / (2 * right + missed + tooMuch);
}

/** How much two lists of names hold the same, over all strings. */
class Overlap {
  private readonly counts = { right: 0, missed: 0, tooMuch: 0 };

  add(gold: readonly string[], read: readonly string[]): void {
    const [wanted, found] = [new Set(gold), new Set(read)];
    const right = [...wanted].filter((name) => found.has(name)).length;
    this.counts.right += right;
    this.counts.missed += wanted.size - right;
    this.counts.tooMuch += found.size - right;
  }

  get f1(): number {
    return f1(this.counts);
  }
}
