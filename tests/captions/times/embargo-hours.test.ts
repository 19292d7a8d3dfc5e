import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const embargoOf = (text: string): unknown =>
  readCaption(text, 'instructions').restrictions.find(({ kind }) => kind === 'embargo-until')?.value;

describe('the hour of an embargo', () => {
  it.each([
    ['Embargado hasta el 30 de noviembre de 2026, a las 18.45', '2026-11-30T18:45'],
    ['Эмбарго до 30 ноября 2026 г., 18:45', '2026-11-30T18:45'],
    ['엠바고: 2026.11.30. 18:45', '2026-11-30T18:45'],
    ['Embargo fino al 30/11/2026 h. 18.45', '2026-11-30T18:45'],
    ['Embargo 30-11-2026 18.45', '2026-11-30T18:45'],
    ['Sperrfrist 04.04.2026 / 20.00 Uhr MESZ', '2026-04-04T20:00+02:00'],
    ['Embargo: 4 April 2026 (20:00 GMT)', '2026-04-04T20:00Z'],
    ['Embargo until Mon 30 Nov 2026 [18:45 CET]', '2026-11-30T18:45+01:00'],
    ["Embargo jusqu'au 4 avril 2026, 20 h 30", '2026-04-04T20:30'],
    ['Embargo bis 30.11.2026, 18 Uhr 45', '2026-11-30T18:45'],
    ['Not for publication before 30 November 2026 / 18:45', '2026-11-30T18:45'],
  ])('is read however it is joined to its day: %s', (text, expected) => {
    expect(embargoOf(text)).toBe(expected);
  });

  it.each([
    'Embargo 30 Nov 2026, 18:45 ET',
    'Embargo until 30 November 2026 (two versions, 18:45 CET)',
    'Embargoed until 3 May 2026 (London time)',
    'Embargo until 2026-11-30T18:45:00+01:00',
    'Embargo until 30 November 2026 18:45 -0500',
  ])('or holds the embargo without an end where it was not read: %s', (text) => {
    expect(embargoOf(text)).toBeNull();
  });

  it.each([
    ['Embargoed until 3 May 2026. Photo taken at 18:45 in Oslo', '2026-05-03'],
    ['Embargo: 2026-05-03 (2 pictures)', '2026-05-03'],
    ['Embargo until 3 May 2026 / 4 images', '2026-05-03'],
  ])('is none in other numbers behind the day: %s', (text, expected) => {
    expect(embargoOf(text)).toBe(expected);
  });
});
