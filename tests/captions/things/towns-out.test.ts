import { describe, expect, it } from '@jest/globals';
import { CITIES } from '../../../src/captions/facts/place/city-table.ts';
import { countryOf } from '../../../src/captions/facts/place/gazetteer.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const readOf = (text: string) => summariesOf(readCaption(text, 'instructions').restrictions);
const TOWNS = Object.values(CITIES)
  .flatMap((row) => row.split('|'))
  .map((town) => (town.split('=')[0] ?? '').replace(/ \(.*\)$/, ''))
  .filter((town) => countryOf(town) === null);

describe('what is out', () => {
  it('is the town, of all that the gazetteer holds, and never another country or medium', () => {
    const wrong = TOWNS.filter((town) => {
      const [first = ''] = readOf(`${town.toUpperCase()} OUT`);
      return first !== '' && !first.startsWith('publication-except');
    });
    // A medium, and a part of a country.
    expect(wrong).toEqual(['Jeju', 'Mobile']);
  });

  it.each([
    ['BERGEN OUT', 'publication-except BERGEN'],
    ['SANTIAGO DE CUBA OUT', 'publication-except SANTIAGO DE CUBA'],
    ['CUBA OUT', 'territory-except CU'],
    ['TRINIDAD & TOBAGO OUT', 'territory-except TT'],
    ['ST KITTS AND NEVIS OUT', 'territory-except KN'],
    ['FALKLAND ISLANDS OUT', 'territory-except FK'],
    ['ARMENIA OUT', 'territory-except AM'],
    ['VATICAN CITY OUT', 'territory-except VA'],
  ])('%s', (text, expected) => {
    expect(readOf(text)).toEqual([expected]);
  });
});
