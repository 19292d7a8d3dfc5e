import { clearanceView } from '../../catalogue/clearances.ts';
import type { Answers, Asked, Stretch, Told } from './answers.ts';

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

/** Of one that stays what it is now: the first instant at which it does not. `from`: as without the change. */
export interface LaterChange extends ClearanceChange {
  /** ISO instant. */
  at: string;
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

/** What reading texts again comes to, of the photos that were. */
export interface ReadOtherwise {
  /** Photos whose terms or state would be others. */
  changed: number;
  /** Photos that are killed and would be no more, and the other way round. */
  leavingKill: number;
  killed: number;
}

export interface WhatIf {
  /** Only of a change of what photos themselves say. */
  read?: ReadOtherwise;
  photos: Changes<PhotoChange>;
  clearances: Changes<ClearanceChange> & {
    /** Addresses that readers were sent to and that would end, and those that would answer again. */
    published: { ending: number; returning: number };
    /** How many change later only, and a list of them, the soonest first. */
    changedLater: number;
    later: LaterChange[];
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
  const items: ClearanceChange[] = [];
  const later: LaterChange[] = [];
  for (const [index, { row, isPublished }] of clearances.entries()) {
    const parting = firstParting(now.clearances[index] ?? [], then.clearances[index] ?? []);
    if (parting === null) continue;
    const { at, from, to } = parting;
    const { id: clearance, photo, outlet, story } = clearanceView(row);
    const move = { outlet, from: plain(from), to: plain(to) };
    const isServed = { from: from.isServed, to: to.isServed };
    const change = { clearance, photo, story, ...move, isServed, isPublished };
    if (at !== null) later.push({ ...change, at: new Date(at).toISOString() });
    else {
      add(counts, move, 1);
      items.push(change);
    }
  }
  later.sort((one, other) => (one.at < other.at ? -1 : 1));
  const published = items.filter((item) => item.isPublished);
  const ending = published.filter(({ isServed }) => isServed.from && !isServed.to).length;
  const returning = published.filter(({ isServed }) => !isServed.from && isServed.to).length;
  return {
    ...{ judged: clearances.length, changed: items.length },
    ...{ counts: inOrder(counts), items, published: { ending, returning } },
    ...{ changedLater: later.length, later },
  };
}

interface Parting {
  /** Milliseconds since 1970; null: now. */
  at: number | null;
  from: Stretch;
  to: Stretch;
}

/** Where two courses of one clearance differ first, as far as both were followed. */
function firstParting(now: readonly Stretch[], then: readonly Stretch[]): Parting | null {
  const turns = [...new Set([...now, ...then].map(({ from }) => from))].sort((one, other) => one - other);
  for (const [index, at] of turns.entries()) {
    const [from, to] = [stretchAt(now, at), stretchAt(then, at)];
    if (from === undefined || to === undefined) return null;
    if (!isSame(from, to) || from.isServed !== to.isServed) return { at: index === 0 ? null : at, from, to };
  }
  return null;
}

function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  return stretches.findLast(({ from }) => from <= at);
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
