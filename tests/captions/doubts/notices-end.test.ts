import { expect, test } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const kinds = (text: string): string[] => readCaption(text, 'usageTerms').restrictions.map(({ kind }) => kind);
const doubts = (text: string): string[] => readCaption(text, 'usageTerms').doubts.map(({ text: words }) => words);

test.each(['Worldwide except Japan, 5 years', 'World ex US, 3 years.', 'Weltweit ohne USA, 5 Jahre ab Lieferung.'])(
  'a length leaves a country that is left out closed: %s',
  (text) => {
    expect(kinds(text)).toEqual(['territory-except', 'expires-after-days']);
  },
);

test.each([
  ['Call Ann Roe: no TV.', 'contact-required', 'channel-except'],
  ['With consent of the club: print only.', 'contact-required', 'channel-only'],
])('whom to ask ends at a colon that terms follow: %s', (text, ...expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('a day behind whom to ask is held', () => {
  expect(doubts('Call us after 5 May 2026.')).toEqual(['after 5 May 2026']);
});

test.each(['Credit, delete on Friday.', 'Photo released by the palace, delete Friday.'])(
  'a notice ends at a comma: %s',
  (text) => {
    expect(doubts(text)).not.toEqual([]);
  },
);

test('a demand for credit is kept where a list goes on', () => {
  const { restrictions } = readCaption(
    'Fans cheer in Rome on Sunday. (AP Photo/Ann Roe) Mandatory credit, also online.',
    'caption',
  );
  expect(restrictions.map(({ kind }) => kind)).toEqual(['mandatory-credit']);
});
