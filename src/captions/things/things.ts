import type { ChannelWord, CountryCode } from '../../vocabulary/restrictions.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import type { Act, Atom } from '../phrasebook/atoms.ts';

/** One thing a clause speaks of, put together from its words: "Italian print media" is print, in Italy. */
export interface Thing {
  territories: readonly CountryCode[] | null;
  /** The territories are those left out: "outside Germany". */
  isOutside: boolean;
  hasPart: boolean;
  isRest: boolean;
  isWorld: boolean;
  channels: readonly ChannelWord[];
  /** What a limit leaves of the channels, where one word says which part of another is meant: “newspaper print use”. A ban closes them all. */
  narrower: readonly ChannelWord[] | null;
  purposes: readonly Purpose[];
  acts: readonly Act[];
  titles: readonly string[];
  isOnce: boolean;
  isAgain: boolean;
  isOdd: boolean;
  /** All uses but these: “non-editorial”, “other than print”. */
  allBut: Thing | null;
}

export const NOTHING: Thing = {
  territories: null,
  isOutside: false,
  hasPart: false,
  isRest: false,
  isWorld: false,
  channels: [],
  narrower: null,
  purposes: [],
  acts: [],
  titles: [],
  isOnce: false,
  isAgain: false,
  isOdd: false,
  allBut: null,
};

/** The thing with some of it changed. Its parts are named one by one: spread into a new object they take many times as long. */
export function thingWith(thing: Thing, change: Partial<Thing>): Thing {
  return {
    territories: change.territories === undefined ? thing.territories : change.territories,
    isOutside: change.isOutside ?? thing.isOutside,
    hasPart: change.hasPart ?? thing.hasPart,
    isRest: change.isRest ?? thing.isRest,
    isWorld: change.isWorld ?? thing.isWorld,
    channels: change.channels ?? thing.channels,
    narrower: change.narrower === undefined ? thing.narrower : change.narrower,
    purposes: change.purposes ?? thing.purposes,
    acts: change.acts ?? thing.acts,
    titles: change.titles ?? thing.titles,
    isOnce: change.isOnce ?? thing.isOnce,
    isAgain: change.isAgain ?? thing.isAgain,
    isOdd: change.isOdd ?? thing.isOdd,
    allBut: change.allBut === undefined ? thing.allBut : change.allBut,
  };
}

/** A title, and nothing beside it. */
export const titled = (...titles: readonly string[]): Thing => thingWith(NOTHING, { titles });

function union<Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  // “EU, EU, EU”: what is there already makes no new list.
  if (a === b || b.every((value) => a.includes(value))) return a;
  return [...new Set([...a, ...b])];
}

/** The thing with one more word in it. */
export function withAtom(thing: Thing, atom: Atom): Thing {
  switch (atom.in) {
    case 'territory':
      return thingWith(thing, { territories: union(thing.territories ?? [], atom.codes) });
    case 'part':
      return thingWith(thing, { hasPart: true });
    case 'rest':
      return thingWith(thing, { isRest: true });
    case 'world':
      return thingWith(thing, { isWorld: true });
    case 'channel':
      return thingWith(thing, {
        channels: union(thing.channels, atom.values),
        narrower: thing.narrower === null ? null : union(thing.narrower, atom.values),
      });
    case 'purpose':
      return thingWith(thing, { purposes: union(thing.purposes, atom.values) });
    case 'act':
      return thingWith(thing, { acts: union(thing.acts, [atom.act]) });
    case 'title':
      return thingWith(thing, { titles: union(thing.titles, [atom.name]) });
    case 'once':
      return thingWith(thing, { isOnce: true });
    case 'again':
      return thingWith(thing, { isAgain: true });
    case 'all-but':
      return allBut(thing, { in: 'purpose', values: atom.purposes });
    case 'odd':
      return thingWith(thing, { isOdd: true });
    case 'use':
      return thing;
  }
}

/** The channels that a limit to the thing leaves open. */
export const channelsLeft = ({ narrower, channels }: Thing): readonly ChannelWord[] => narrower ?? channels;

/** “Newspaper print use”, “print use in newspapers”: print is the wider word for what the other names, and adds nothing to it. */
export function printAsNamed(one: readonly ChannelWord[], other: readonly ChannelWord[]): readonly ChannelWord[] {
  if (one.length === 0 || other.length === 0 || !isPrint(one) || !isPrint(other)) return union(one, other);
  return one.length === PRINTS.length ? other : other.length === PRINTS.length ? one : union(one, other);
}

const PRINTS: readonly ChannelWord[] = ['print-newspaper', 'print-magazine'];
const isPrint = (channels: readonly ChannelWord[]): boolean => channels.every((channel) => PRINTS.includes(channel));

/** The thing of which all but the atom is meant: a place is turned inside out. */
export function allBut(thing: Thing, atom: Atom): Thing {
  if (atom.in === 'territory') return thingWith(withAtom(thing, atom), { isOutside: true });
  return thingWith(thing, { allBut: withAtom(thing.allBut ?? NOTHING, atom) });
}

/** Two things said of one another: "use" and "in Japan". */
export function combined(a: Thing, b: Thing): Thing {
  return {
    territories: a.territories === null ? b.territories : union(a.territories, b.territories ?? []),
    isOutside: a.isOutside || b.isOutside,
    hasPart: a.hasPart || b.hasPart,
    isRest: a.isRest || b.isRest,
    isWorld: a.isWorld || b.isWorld,
    channels: union(a.channels, b.channels),
    narrower: a.narrower === null && b.narrower === null ? null : union(channelsLeft(a), channelsLeft(b)),
    purposes: union(a.purposes, b.purposes),
    acts: union(a.acts, b.acts),
    titles: union(a.titles, b.titles),
    isOnce: a.isOnce || b.isOnce,
    isAgain: a.isAgain || b.isAgain,
    isOdd: a.isOdd || b.isOdd,
    allBut: a.allBut === null || b.allBut === null ? (a.allBut ?? b.allBut) : combined(a.allBut, b.allBut),
  };
}

/** True when the words name nothing but use itself. */
export function isBare(thing: Thing): boolean {
  return !hasPlace(thing) && !hasSubject(thing) && thing.allBut === null;
}

export function hasPlace(thing: Thing): boolean {
  return thing.territories !== null || thing.hasPart || thing.isRest;
}

/** True when the words name a channel, purpose, title or deed: what a place or a time then limits. */
export function hasSubject(thing: Thing): boolean {
  const { channels, purposes, acts, titles } = thing;
  return (
    channels.length + purposes.length + acts.length + titles.length > 0 || thing.isOnce || thing.isAgain || thing.isOdd
  );
}
