import { describe, expect, test } from '@jest/globals';
import { TITLE_WORDS } from '../../../src/captions/phrasebook/titles.ts';
// With every word of the phrasebook.
import '../../../src/captions/phrases/match-phrases.ts';
import { sentenceStops } from '../../../src/captions/phrases/sentence-stops.ts';
import { territoryNames } from '../../../src/captions/territories/territory-names.ts';
import { wordsOf } from '../../../src/captions/words/text-in-words.ts';
import { tokenize } from '../../../src/captions/words/tokenize.ts';

/** The words before the full stops that end their sentence. */
function lastWords(text: string): string[] {
  const words = wordsOf(text, 'instructions');
  return sentenceStops(words).flatMap((isStop, at) => (isStop === 1 ? [words.tokens[at - 1]?.text ?? ''] : []));
}

describe('a full stop', () => {
  test.each([
    ['No sales. No archives. (AP Photo)', ['sales', 'archives']],
    ['Embargoed until 3 May 2026. Not for Japan.', ['2026']],
    ['Signed (Jane Roe) yesterday in the town. No sales', ['town']],
  ])('ends its sentence in %s', (text, expected) => {
    expect(lastWords(text)).toEqual(expected);
  });

  test.each([
    'Scandinavia excl. Denmark',
    'Sperrfrist: 3. Mai 2026',
    'until 30. 11. 2026',
    'Embargo 30.11.2026. 18:45',
    'see example.org for terms',
    'not for So. Korea',
    'only for "No Name. The Film" and nothing else',
    'in the paper (Sat. Sun.) only',
  ])('may be within what a phrase takes in %s', (text) => {
    expect(lastWords(text)).toEqual([]);
  });

  test('stands in no name of a country or title behind which a sentence could end', () => {
    const names = [...territoryNames(), ...TITLE_WORDS].map(({ words }) => words);
    const texts = names.filter((name) => tokenize(name).some(({ text }) => text === '.'));
    expect(texts.flatMap(lastWords)).toEqual([]);
  });
});
