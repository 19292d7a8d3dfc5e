import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const doubtsOf = (text: string): string[] => readCaption(text, 'usageTerms').doubts.map((doubt) => doubt.text);
const restrictionsOf = (text: string): string[] => readCaption(text, 'usageTerms').restrictions.map(({ kind }) => kind);

describe('words behind a sign of copyright', () => {
  it.each([
    ['© Jane Roe 30 days', '30 days'],
    ['© AFP paid', 'paid'],
    ['© Jane Roe einmalig', 'einmalig'],
    ['© Jane Roe print', 'print'],
    ['© Jane Roe payant', 'payant'],
  ])('are held where no name of an owner goes on with them: %s', (text, held) => {
    expect(doubtsOf(text)).toEqual([held]);
  });

  it.each([
    ['© AFP call first', 'contact-required'],
    ['© Jane Roe blur faces', 'other'],
    ['掲載の際は「©NHK」を明記。', 'mandatory-credit'],
    ['"© Disney 2026" muss angegeben werden', 'mandatory-credit'],
  ])('are read as terms: %s', (text, kind) => {
    expect(restrictionsOf(text)).toEqual([kind]);
  });

  it.each([
    '© imago images/Jane Roe',
    '© picture alliance/dpa',
    '© AFP or licensors',
    '© The Trustees of the British Museum',
    '© Stadt Köln / Presseamt',
    '© ville de Lyon',
    "© musée d'Orsay",
    '© privat',
    '© 2026 Getty Images',
    '© Museo del Prado',
  ])('are an owner and no more: %s', (text) => {
    expect([restrictionsOf(text), doubtsOf(text)]).toEqual([[], []]);
  });
});
