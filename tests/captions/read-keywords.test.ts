import { describe, expect, it } from '@jest/globals';
import { readText } from '../../src/captions/read-text.ts';

const read = (...keywords: string[]) => {
  const { restrictions, doubts } = readText(keywords.join('\n'), 'keywords');
  return {
    restrictions: restrictions.map(({ kind, text }) => `${kind} ${text}`),
    doubts: doubts.map(({ text }) => text),
  };
};
const NOTHING = { restrictions: [], doubts: [] };

describe('keywords', () => {
  it.each([
    ['NO SALES', 'no-resale'],
    ['EDITORIAL USE ONLY', 'purpose-only'],
    ['editorial use only', 'purpose-only'],
    ['No Archives', 'no-archive'],
    ['GERMANY OUT', 'territory-except'],
    ['Japan out', 'territory-except'],
    ['Not for use in China', 'territory-except'],
  ])('restrict by one that is a directive as a whole: %s', (keyword, kind) => {
    expect(read('parade', keyword, 'Seoul')).toEqual({ restrictions: [`${kind} ${keyword}`], doubts: [] });
  });

  it('give the place of each directive in the list', () => {
    const text = 'Seoul; NO SALES\nUK OUT';
    for (const { start, end, text: words } of readText(text, 'keywords').restrictions)
      expect(text.slice(start, end)).toBe(words);
    expect(readText(text, 'keywords').restrictions).toHaveLength(2);
  });

  it('hold one that is a directive in words nobody knows', () => {
    expect(read('boat', 'NO USE BLORP')).toEqual({ restrictions: [], doubts: ['NO USE BLORP'] });
  });

  it.each([
    ['oil embargo'],
    ['embargo'],
    ['Exclusive'],
    ['ban on archives'],
    ['sold out'],
    ['Get Out'],
    ['no-fly zone'],
    ['No Time to Die'],
    ['Brexit: UK out of EU'],
    ['arms sales to Saudi Arabia'],
    ['women only'],
    ['handout'],
    ['copyright law'],
    ['death penalty'],
  ])('say nothing of rights where they name what is shown: %s', (keyword) => {
    expect(read(keyword, 'London')).toEqual(NOTHING);
    expect(read(keyword)).toEqual(NOTHING);
  });

  it('count a single word only where it is shouted among words that are not', () => {
    expect(read('Oil', 'EMBARGO').restrictions).toEqual(['embargo-until EMBARGO']);
    expect(read('OIL', 'EMBARGO', 'OPEC')).toEqual(NOTHING);
  });

  it('are read so far, and what lies beyond is held', () => {
    const many = Array.from({ length: 501 }, (_, index) => `word ${index}`);
    expect(read(...many)).toEqual({ restrictions: [], doubts: ['word 500'] });
  });
});

describe('fields that are meant for other things', () => {
  it.each([
    ['title', 'GERMANY OUT', 'territory-except'],
    ['jobId', 'UK OUT', 'territory-except'],
    ['contact', 'Call desk before use', 'contact-required'],
    ['editStatus', 'Embargoed', 'embargo-until'],
    ['altText', 'A bridge at night. (EDITORIAL USE ONLY)', 'purpose-only'],
  ] as const)('have their directives read: %s', (field, text, kind) => {
    expect(readText(text, field)).toMatchObject({ restrictions: [{ kind }], doubts: [] });
  });

  it.each([
    ['title', 'APTOPIX Britain Royals'],
    ['title', 'Belgium out of World Cup'],
    ['title', 'FBL-EUR-C1-REALMADRID'],
    ['jobId', 'LON101'],
    ['jobId', '20261125001300'],
    ['editStatus', 'Lead'],
    ['editStatus', 'ready'],
    ['contact', 'Jane Doe, 1 Fleet Street, London EC4, desk@example.com'],
    ['altText', 'Soldiers march past a sign that forbids the sale of arms.'],
  ] as const)('stay silent where they say what they are for: %s “%s”', (field, text) => {
    expect(readText(text, field)).toMatchObject({ restrictions: [], doubts: [] });
  });
});
