import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string, field: TextField = 'instructions') =>
  summariesOf(readCaption(text, field).restrictions).sort();

describe('a line that ends without a stop', () => {
  it.each<[string, string[]]>([
    [
      'Usage éditorial uniquement\nAucune vente, aucun archivage',
      ['no-archive', 'no-resale', 'purpose-only editorial'],
    ],
    [
      'May not be used outside New Zealand without the consent of the NZ Herald picture desk\nSTUFF and RNZ OUT\nEach picture may be published once.',
      [
        'contact-required the NZ Herald picture desk',
        'one-time-use',
        'publication-except STUFF,RNZ',
        'territory-only NZ',
      ],
    ],
    ['Credit mandatory\nNo sales', ['mandatory-credit', 'no-resale']],
    ['Mandatory credit: Ann Roe/AP\nNo sales', ['mandatory-credit Ann Roe/AP', 'no-resale']],
  ])('ends a term: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['NO SALES\r\nFOR EDITORIAL\nUSE ONLY', ['no-resale', 'purpose-only editorial']],
    ['Not for use in\nJapan', ['territory-except JP']],
  ])('is no end where a term goes on: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('goes on with a name where a caption is only broken for want of room', () => {
    const text =
      'A dam near the mouth of the river is seen from the air on a day\nof heavy rain in the west of the country. Mandatory Credit: Ann\nRoe/Allsport';
    expect(read(text, 'caption')).toEqual(['mandatory-credit Ann\nRoe/Allsport']);
  });
});

describe('a dash or a stroke with room around it', () => {
  it.each<[string, string[]]>([
    [
      'FOTO COM CUSTO EXTRA - CRÉDITO OBRIGATÓRIO - PROIBIDO O USO NA INTERNET.',
      ['channel-except online', 'mandatory-credit', 'other'],
    ],
    [
      'Bronvermelding verplicht: RVD - Wouter Hagen - Verspreiding via sociale media is niet toegestaan.',
      ['channel-except social', 'mandatory-credit RVD - Wouter Hagen'],
    ],
    [
      "Mention obligatoire : Adagp / Reproduction au format maximum d'un quart de page",
      ['mandatory-credit Adagp', 'other'],
    ],
    ['Use only with consent of the FA - No editing', ['contact-required the FA', 'no-modification']],
    ['Mandatory credit: Ann Roe / Mugwump Press', ['mandatory-credit Ann Roe / Mugwump Press']],
  ])('parts a name from the terms behind it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
