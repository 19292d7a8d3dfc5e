import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAndPlaceQuotes } from '../../../src/captions/facts/day-and-place-quotes.ts';

type Read = Parameters<typeof dayAndPlaceQuotes>[1];

const cases: [what: string, text: string, read: Read, days: string[], places: string[]][] = [
  [
    'a day, a day counted from it, and a city',
    'She lands in Pyongyang on June 28, 2025, in this photo released the next day.',
    { takenOn: '2025-06-28', releasedOn: '2025-06-29', place: { city: 'Pyongyang', country: 'KP' } },
    ['June 28, 2025', 'the next day'],
    ['Pyongyang'],
  ],
  [
    'the country behind its city',
    'A tram in Lisbon, Portugal, on 4 May 2026. Lisbon, Portugal, is hilly.',
    { takenOn: '2026-05-04', releasedOn: null, place: { city: 'Lisbon', country: 'PT' } },
    ['4 May 2026'],
    ['Lisbon, Portugal'],
  ],
  [
    'a country alone, in the longer of two names',
    'Rain over Papua New Guinea.',
    { takenOn: null, releasedOn: null, place: { city: null, country: 'PG' } },
    [],
    ['Papua New Guinea'],
  ],
  [
    'a day whose year was told elsewhere',
    'Taken on March 3 and released on March 9, 2026.',
    { takenOn: '2026-03-03', releasedOn: '2026-03-09', place: null },
    ['March 3', 'March 9, 2026'],
    [],
  ],
  [
    'no day but those that were read',
    'Born on May 1, 1950, he speaks in Rome on May 2, 2026.',
    { takenOn: '2026-05-02', releasedOn: null, place: { city: 'Rome', country: 'IT' } },
    ['May 2, 2026'],
    ['Rome'],
  ],
];

describe('where days and places stand', () => {
  it.each(cases)('finds %s', (_what, text, read, days, places) => {
    const found = dayAndPlaceQuotes(text, read);
    expect(found.days.map((quote) => quote.text)).toEqual(days);
    expect(found.places.map((quote) => quote.text)).toEqual(places);
  });

  it('quotes the text as it stands, whatever the text', () => {
    const read: Read = { takenOn: '2026-05-02', releasedOn: '2026-05-03', place: { city: 'Rome', country: 'IT' } };
    const words = fc.constantFrom(
      'Rome',
      'Italy',
      ',',
      'May 2, 2026',
      'the next day',
      'O’Neill’s',
      '\ud83d\ude80',
      'Ärzte',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join(' ');
        const { days, places } = dayAndPlaceQuotes(text, read);
        for (const { start, end, text: quoted } of [...days, ...places]) expect(text.slice(start, end)).toBe(quoted);
      }),
      { seed: 20261126 },
    );
  });
});
