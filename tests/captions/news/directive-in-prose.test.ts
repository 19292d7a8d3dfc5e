import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const NEWS = 'Boats leave the port of Bergen, Norway.';

describe('terms in the sentences of a caption', () => {
  it.each([
    ['Usage: print only, no web.', ['channel-except online', 'channel-only print-newspaper,print-magazine']],
    ['NOTE: Premium Licensing applies.', ['other']],
    ['No merchandising, souvenirs, memorabilia or colourably similar.', ['purpose-except merchandising']],
    ['The agency cannot vouch for the authenticity of this image.', ['third-party-unverified']],
  ])('are read: %s', (terms, expected) => {
    const { restrictions, doubts } = readCaption(`${NEWS} ${terms}`, 'caption');
    expect([summariesOf(restrictions).sort(), doubts]).toEqual([expected, []]);
  });

  it.each([
    'One-time use only, Tor Hansen via Reuters',
    'May be used free of charge only to illustrate the report “Dry Land”.',
    'Free to use until 31 December 2026 with credit Port of Bergen/Tor Hansen.',
  ])('are held where they open a sentence and are not all of it: %s', (terms) => {
    const { doubts } = readCaption(`${NEWS} ${terms}`, 'caption');
    expect(doubts.map(({ text }) => terms.startsWith(text))).toEqual([true]);
  });

  it.each([
    'Rescuers found him within two days.',
    'Fishing is restricted to members of the club, a steward said.',
    'Menus and prices on request, the restaurant says.',
    'Germany out, France in: fans celebrate.',
  ])('are told from news: %s', (news) => {
    const { restrictions, doubts } = readCaption(`${NEWS} ${news}`, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
