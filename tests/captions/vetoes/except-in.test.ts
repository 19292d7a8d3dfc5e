import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('“except in” a country behind a limit of use', () => {
  it.each([
    ['Editorial use only except in France', 'purpose-only editorial; | except in France'],
    ['Editorial use only, except in France', 'purpose-only editorial; | except in France'],
    ['Print only except in France', 'channel-only print-newspaper,print-magazine; | except in France'],
    ['One-time use only except in France', 'one-time-use; | except in France'],
    ['Nur redaktionelle Nutzung außer in Frankreich', 'purpose-only editorial; | außer in Frankreich'],
    ['Usage éditorial uniquement sauf en France', 'purpose-only editorial; | sauf en France'],
    ['Solo uso editorial salvo en Francia', 'purpose-only editorial; | salvo en Francia'],
    ['Solo uso editoriale tranne in Francia', 'purpose-only editorial; | tranne in Francia'],
    ['Apenas uso editorial exceto na França', 'purpose-only editorial; | exceto na França'],
    ['Alleen redactioneel gebruik behalve in Frankrijk', 'purpose-only editorial; | behalve in Frankrijk'],
    ['Endast redaktionell användning utom i Frankrike', 'purpose-only editorial; | utom i Frankrike'],
  ])('may free that country, and is held: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Editorial use only, worldwide except in France', 'purpose-only editorial; territory-except FR'],
    ['Editorial use only except France', 'territory-except FR; purpose-only editorial'],
    ['EDITORIAL ONLY exc AU', 'territory-except AU; purpose-only editorial'],
    ['For editorial use except in France', 'purpose-only editorial; territory-except FR'],
    ['Scandinavia only, except in Denmark', 'territory-only NO,SE'],
    ['No print except in France', 'territory-only FR @ channels print-newspaper,print-magazine'],
  ])('is read elsewhere: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
