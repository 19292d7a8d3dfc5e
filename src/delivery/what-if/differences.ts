import { clearanceView } from '../../catalogue/clearances.ts';
import type { Answers, Asked, Told } from './answers.ts';

/** So many of one sort, in one outlet. */
export interface Count {
  /** Short name. */
  outlet: string;
  from: Told;
  to: Told;
  count: number;
}

export interface PhotoChange {
  /** Id. */
  photo: string;
  outlet: string;
  from: Told;
  to: Told;
}

export interface ClearanceChange extends PhotoChange {
  clearance: string;
  story: string;
  /** Whether its public address is answered with the picture, before and after. */
  isServed: { from: boolean; to: boolean };
  isPublished: boolean;
}

interface Changes<Item> {
  /** All that the change could touch, and how many of them were judged: the rest is of the same sort, or not known. */
  total: number;
  judged: number;
  /** How many of the judged ones change in at least one outlet. */
  changed: number;
  counts: Count[];
  items: Item[];
}

export interface WhatIf {
  photos: Changes<PhotoChange>;
  clearances: Changes<ClearanceChange> & {
    /** Addresses that readers were sent to and that would end, and those that would answer again. */
    published: { ending: number; returning: number };
  };
}

interface Sides {
  now: Answers;
  then: Answers;
  total: { photos: number; clearances: number };
}

export function differences(asked: Asked, { now, then, total }: Sides): WhatIf {
  return {
    photos: { total: total.photos, ...photoDifferences(asked, now, then) },
    clearances: { total: total.clearances, ...clearanceDifferences(asked, now, then) },
  };
}

function photoDifferences({ groups, outlets }: Asked, now: Answers, then: Answers): Omit<WhatIf['photos'], 'total'> {
  const counts = new Map<string, Count>();
  const items: PhotoChange[] = [];
  let [judged, changed] = [0, 0];
  groups.forEach(({ count, ids }, index) => {
    const moves = outlets.flatMap(({ slug: outlet }, place) => {
      const [from, to] = [now.photos[index]?.[place], then.photos[index]?.[place]];
      return from === undefined || to === undefined || isSame(from, to) ? [] : [{ outlet, from, to }];
    });
    judged += count;
    if (moves.length > 0) changed += count;
    for (const move of moves) add(counts, move, count);
    for (const photo of ids) items.push(...moves.map((move) => ({ photo, ...move })));
  });
  return { judged, changed, counts: inOrder(counts), items };
}

function clearanceDifferences({ clearances }: Asked, now: Answers, then: Answers): Omit<WhatIf['clearances'], 'total'> {
  const counts = new Map<string, Count>();
  const items = clearances.flatMap(({ row, isPublished }, index): ClearanceChange[] => {
    const [from, to] = [now.clearances[index], then.clearances[index]];
    if (from === undefined || to === undefined || (isSame(from, to) && from.isServed === to.isServed)) return [];
    const { id: clearance, photo, outlet, story } = clearanceView(row);
    const move = { outlet, from: plain(from), to: plain(to) };
    add(counts, move, 1);
    return [{ clearance, photo, story, ...move, isServed: { from: from.isServed, to: to.isServed }, isPublished }];
  });
  const published = items.filter((item) => item.isPublished);
  const ending = published.filter(({ isServed }) => isServed.from && !isServed.to).length;
  const returning = published.filter(({ isServed }) => !isServed.from && isServed.to).length;
  return {
    ...{ judged: clearances.length, changed: items.length },
    ...{ counts: inOrder(counts), items, published: { ending, returning } },
  };
}

function plain({ outcome, wouldBe }: Told): Told {
  return { outcome, wouldBe };
}

function isSame(one: Told, other: Told): boolean {
  return one.outcome === other.outcome && one.wouldBe === other.wouldBe;
}

function add(counts: Map<string, Count>, move: Omit<Count, 'count'>, count: number): void {
  const key = JSON.stringify(move);
  counts.set(key, { ...move, count: (counts.get(key)?.count ?? 0) + count });
}

function inOrder(counts: ReadonlyMap<string, Count>): Count[] {
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
