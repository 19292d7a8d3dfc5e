import type { Within } from '../../vocabulary/restrictions.ts';
import { type Anchor, anchorInWords } from '../moments/anchors.ts';
import { isGiven } from '../places/within.ts';
import type { Wording } from '../restrictions/says.ts';
import { isChannelWord, isPublication, isPurpose, knownCountries, knownOf } from '../restrictions/values.ts';
import {
  channelsInWords,
  countriesInWords,
  dateInWords,
  daysInWords,
  endInWords,
  listInWords,
  purposesInWords,
} from './wording.ts';

/** ` This holds only in Japan, for the first 30 days after its transmission.`; empty where there is no limit. */
export function withinInWords(within: Within | undefined, anchor: Anchor): string {
  const parts = within ? partsInWords(within, anchor) : [];
  return parts.length === 0 ? '' : ` This holds only ${parts.join(', ')}.`;
}

/** ` from 30 days after its transmission on`; empty where it holds at once. */
export function openingInWords({ within, anchor }: Pick<Wording, 'within' | 'anchor'>): string {
  const { from, fromDays } = within ?? {};
  const date = isGiven(from) ? [dateInWords(String(from))] : [];
  const days = isGiven(fromDays) ? [`${daysInWords(Number(fromDays))} after ${anchorInWords(anchor)}`] : [];
  const parts = [...date, ...days];
  return parts.length === 0 ? '' : ` from ${parts.join(' and ')} on`;
}

function partsInWords(within: Within, anchor: Anchor): string[] {
  const parts: string[] = [];
  const { territories, channels, purposes, publications, from, until, fromDays, untilDays } = within;
  if (territories) parts.push(`in ${countriesInWords(knownCountries(territories))}`);
  if (channels) parts.push(channelsInWords(knownOf(channels, isChannelWord), 'and'));
  if (purposes) parts.push(`for ${purposesInWords(knownOf(purposes, isPurpose), 'and')}`);
  if (publications) parts.push(`in ${listInWords(knownOf(publications, isPublication), 'and')}`);
  if (isGiven(from)) parts.push(`from ${dateInWords(String(from))}`);
  if (isGiven(until)) parts.push(`until ${endInWords(String(until))}`);
  if (isGiven(fromDays)) parts.push(`from ${daysInWords(Number(fromDays))} after ${anchorInWords(anchor)}`);
  if (isGiven(untilDays)) parts.push(`for the first ${daysInWords(Number(untilDays))} after ${anchorInWords(anchor)}`);
  return parts;
}
