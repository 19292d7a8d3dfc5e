import { describe, expect, it } from '@jest/globals';
import { loosens, type PhraseMeaning, sayingOf, UNREAD } from '../../src/catalogue/phrases/meaning.ts';
import { canonical } from '../../src/rights/clauses/canonical.ts';

const MEANINGS: PhraseMeaning[] = [
  { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE'] } },
  { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE', 'FR'] } },
  { as: 'restriction', restriction: { kind: 'kill', value: null } },
  { as: 'harmless' },
  { as: 'ask', words: 'Who agreed?' },
  { as: 'duty', words: 'Who agreed?' },
  { as: 'hold' },
  UNREAD,
];
const PAIRS = MEANINGS.flatMap((one) => MEANINGS.map((other) => [one, other] as const));

type Saying = ReturnType<typeof sayingOf>;

/** Narrows all that the other does, and leaves every doubt that the other leaves. */
function isAsStrict(saying: Saying, than: Saying): boolean {
  const narrows = saying.restrictions.map(canonical);
  return (
    than.restrictions.every((restriction) => narrows.includes(canonical(restriction))) &&
    (than.settles || !saying.settles) &&
    (saying.holds || !than.holds)
  );
}

describe('what the house says of a phrase', () => {
  it('never becomes looser while another meaning waits', () => {
    for (const [standing, waiting] of PAIRS)
      expect(isAsStrict(sayingOf(standing, waiting), sayingOf(standing, null))).toBe(true);
  });

  it('holds at once only where it is at least as strict as what stood', () => {
    for (const [from, to] of PAIRS)
      expect({ from, to, isStricter: isAsStrict(sayingOf(to, null), sayingOf(from, null)) }).toEqual({
        ...{ from, to },
        isStricter: !loosens(from, to),
      });
  });

  it('of words that nobody has read tightens alone only by a hold', () => {
    expect(MEANINGS.filter((meaning) => !loosens(UNREAD, meaning))).toEqual([{ as: 'hold' }, UNREAD]);
  });
});
