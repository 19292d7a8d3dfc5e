import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import {
  ALL_DIGITAL,
  CHANNELS,
  type Channel,
  COMMERCIAL_FAMILY,
  PURPOSES,
  type Purpose,
} from '../../vocabulary/uses.ts';
import { EVERYWHERE, intersection, isWithin, NOWHERE, overlaps, type Territories } from './territories.ts';

/** A box of points territory × channel × purpose. Channels and purposes are bit masks over the vocabulary's order. */
export interface Region {
  territories: Territories;
  channels: number;
  purposes: number;
}

const ALL_CHANNELS = (1 << CHANNELS.length) - 1;
const ALL_PURPOSES = (1 << PURPOSES.length) - 1;

export const EVERY_POINT: Region = { territories: EVERYWHERE, channels: ALL_CHANNELS, purposes: ALL_PURPOSES };
export const NO_POINT: Region = { territories: NOWHERE, channels: 0, purposes: 0 };

/** The channels a list of words names, `all-digital` spelled out; words that are none are left out. */
export function channelsOf(words: Iterable<ChannelWord>): number {
  let mask = 0;
  for (const word of words) {
    for (const channel of word === 'all-digital' ? ALL_DIGITAL : [word]) mask |= bit(CHANNELS.indexOf(channel));
  }
  return mask;
}

/** The purposes a list names, `commercial` with its whole family; words that are none are left out. */
export function purposesOf(words: Iterable<Purpose>): number {
  let mask = 0;
  for (const word of words) {
    for (const purpose of word === 'commercial' ? COMMERCIAL_FAMILY : [word]) mask |= bit(PURPOSES.indexOf(purpose));
  }
  return mask;
}

export function channelsIn(mask: number): Channel[] {
  return CHANNELS.filter((_, index) => (mask & (1 << index)) !== 0);
}

export function purposesIn(mask: number): Purpose[] {
  return PURPOSES.filter((_, index) => (mask & (1 << index)) !== 0);
}

export function otherChannels(mask: number): number {
  return ALL_CHANNELS & ~mask;
}

export function otherPurposes(mask: number): number {
  return ALL_PURPOSES & ~mask;
}

export function overlap(one: Region, other: Region): Region {
  return {
    territories: intersection(one.territories, other.territories),
    channels: one.channels & other.channels,
    purposes: one.purposes & other.purposes,
  };
}

/** True when the two have a point in common. */
export function touches(asked: Region, region: Region): boolean {
  return (
    (asked.channels & region.channels) !== 0 &&
    (asked.purposes & region.purposes) !== 0 &&
    overlaps(asked.territories, region.territories)
  );
}

/** True when every point of `part` is a point of `whole`. */
export function isPart(part: Region, whole: Region): boolean {
  return (
    (part.channels & ~whole.channels) === 0 &&
    (part.purposes & ~whole.purposes) === 0 &&
    isWithin(part.territories, whole.territories)
  );
}

function bit(index: number): number {
  return index < 0 ? 0 : 1 << index;
}
