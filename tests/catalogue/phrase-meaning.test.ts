import { describe, expect, it } from '@jest/globals';
import { isStricter, type PhraseMeaning, sayingOf, UNREAD } from '../../src/catalogue/phrases/meaning.ts';

const HARMLESS: PhraseMeaning = { as: 'harmless' };
const HOLD: PhraseMeaning = { as: 'hold' };
const ASK: PhraseMeaning = { as: 'ask', words: 'Who agreed?' };
const notIn = (country: string): PhraseMeaning => ({
  as: 'restriction',
  restriction: { kind: 'territory-except', value: [country] },
});

describe('what the house says of a phrase is stricter', () => {
  it.each<[string, PhraseMeaning, PhraseMeaning, boolean]>([
    ['where it narrows', UNREAD, notIn('DE'), true],
    ['where it narrows otherwise', notIn('DE'), notIn('AT'), true],
    ['where it asks', HARMLESS, ASK, true],
    ['where it holds', HARMLESS, HOLD, true],
    ['where doubts and what was read come back', HARMLESS, UNREAD, true],
    ['not where nothing limits any more', notIn('DE'), HARMLESS, false],
    ['not where it settles a doubt', UNREAD, HARMLESS, false],
    ['not where it stays', ASK, ASK, false],
  ])('%s', (_when, from, to, is) => {
    expect(isStricter(sayingOf(from, null), sayingOf(to, null))).toBe(is);
  });

  it('at once by what waits, and not by its confirmation', () => {
    const waiting = sayingOf(UNREAD, notIn('DE'));
    expect(isStricter(sayingOf(UNREAD, null), waiting)).toBe(true);
    expect(isStricter(waiting, sayingOf(notIn('DE'), null))).toBe(false);
  });
});
