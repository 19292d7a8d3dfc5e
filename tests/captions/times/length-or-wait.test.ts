import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

// Fourteen days, or from the fourteenth on: a rights manager would ask, and no kind of restriction opens a picture so many days later.
it.each([
  'Usable 14 days after transmission',
  'Use 14 days after transmission',
  'Free 14 days after transmission',
  'Verwendbar 14 Tage nach Übermittlung',
  'Utilisable 14 jours après transmission',
  'Utilizable 14 días después de la transmisión',
])('a length “after” something may say how long, or from when, and is held: %s', (text) => {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  expect([restrictions, doubts.map((doubt) => doubt.text)]).toEqual([[], [text]]);
});

it.each(['Usable for 14 days after transmission', 'Usable within 14 days of transmission'])(
  'one that says how long is read: %s',
  (text) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect([restrictions.map(({ kind, value }) => [kind, value]), doubts]).toEqual([[['expires-after-days', 14]], []]);
  },
);
