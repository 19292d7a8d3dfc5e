import type { Within } from '../vocabulary/restrictions.ts';
import { isChannelWord, isPublication, isPurpose, knownCountries, knownOf } from './restrictions/values.ts';
import { isGiven } from './within.ts';
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
export function withinInWords(within: Within | undefined): string {
  const parts = within ? partsInWords(within) : [];
  return parts.length === 0 ? '' : ` This holds only ${parts.join(', ')}.`;
}

function partsInWords(within: Within): string[] {
  const parts: string[] = [];
  const { territories, channels, purposes, publications, from, until, fromDays, untilDays } = within;
  if (territories) parts.push(`in ${countriesInWords(knownCountries(territories))}`);
  if (channels) parts.push(channelsInWords(knownOf(channels, isChannelWord), 'and'));
  if (purposes) parts.push(`for ${purposesInWords(knownOf(purposes, isPurpose), 'and')}`);
  if (publications) parts.push(`in ${listInWords(knownOf(publications, isPublication), 'and')}`);
  if (isGiven(from)) parts.push(`from ${dateInWords(String(from))}`);
  if (isGiven(until)) parts.push(`until ${endInWords(String(until))}`);
  if (isGiven(fromDays)) parts.push(`from ${daysInWords(Number(fromDays))} after its transmission`);
  if (isGiven(untilDays)) parts.push(`for the first ${daysInWords(Number(untilDays))} after its transmission`);
  return parts;
}
