import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const TERMS: readonly [terms: string, read: string][] = [
  ['UK OUT EXCEPT THE TIMES', 'publication-only The Times @ GB'],
  ['UK out, except The Times', 'publication-only The Times @ GB'],
  ['UK OUT EXCEPT THE TIMES AND THE SUN', 'publication-only The Times,The Sun @ GB'],
  ['UK OUT, EXCEPT THE TIMES, THE SUN', 'publication-only The Times,The Sun @ GB'],
  ['France out sauf Le Monde et Libération', 'publication-only Le Monde,Libération @ FR'],
];

describe('titles that may use it where a country is out', () => {
  it.each(TERMS)('“%s” bars the country to all others, and nobody elsewhere', (terms, read) => {
    const { restrictions, doubts } = readCaption(terms, 'instructions');
    expect([summariesOf(restrictions), doubts]).toEqual([[read], []]);
  });
});

describe('titles that begin with an article', () => {
  it.each([
    ['One use in the print edition of The Straits Times', 'The Straits Times'],
    ['Uso único en la edición impresa de El País', 'El País'],
    ['Eenmalig gebruik in de gedrukte editie van De Standaard', 'De Standaard'],
  ])('are found behind “of” and its like: “%s”', (terms, title) => {
    const { restrictions, doubts } = readCaption(terms, 'instructions');
    expect(summariesOf(restrictions)).toContain(`publication-only ${title}`);
    expect(doubts).toEqual([]);
  });
});
