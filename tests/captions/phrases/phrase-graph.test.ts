import { describe, expect, test } from '@jest/globals';
import { PhraseGraph, type State } from '../../../src/captions/phrases/phrase-graph.ts';
import { Vocabulary } from '../../../src/captions/words/vocabulary.ts';

/** Every way from a state to the end of a row, in the order in which it would be tried. */
function waysFrom(state: State<string>, spelling: readonly string[], said = ''): string[] {
  return [
    ...state.rows.map((row) => `${said.trim()} = ${row}`),
    ...[...state.words()].flatMap((id) => {
      const next = state.after(id);
      return next === undefined ? [] : waysFrom(next, spelling, `${said} ${spelling[id - 1]}`);
    }),
    ...state.slots.flatMap(({ over, state: next }) => waysFrom(next, spelling, `${said} {${over}}`)),
    ...state.gaps.flatMap(({ over, state: next }) => waysFrom(next, spelling, `${said} ~${over}`)),
  ];
}

function waysOf(rows: readonly (readonly [pattern: string, row: string])[]): string[] {
  const vocabulary = new Vocabulary();
  const graph = new PhraseGraph<string>(vocabulary);
  for (const [pattern, row] of rows) graph.add(pattern, row);
  return waysFrom(graph.root, [...vocabulary.words()]);
}

describe('a graph of phrases', () => {
  test('takes no row that can begin with a gap', () => {
    expect(() => waysOf([['[the] ~2 logo', 'a']])).toThrow('begins with a gap');
  });

  test.each([
    ['no archive', ['no archive = a']],
    ['no (archive|sales)', ['no archive = a', 'no sales = a']],
    ['[strictly] no sales', ['strictly no sales = a', 'no sales = a']],
    ['archiv(e|es|)', ['archive = a', 'archives = a', 'archiv = a']],
    [
      '(new|old) archiv(e|es) [only]',
      [
        'new archive = a',
        'new archive only = a',
        'new archives = a',
        'new archives only = a',
        'old archive = a',
        'old archive only = a',
        'old archives = a',
        'old archives only = a',
      ],
    ],
    ['for {things} ~2 only', ['for {things} ~2 only = a']],
    ['nicht (für (print|online)|im netz)', ['nicht fur print = a', 'nicht fur online = a', 'nicht im netz = a']],
    ['없(음|습니다)', ['없 음 = a', '없 습 니 다 = a']],
    ['t/m', ['t / m = a']],
  ])('%s is said in each of its ways', (pattern, ways) => {
    expect(waysOf([[pattern, 'a']]).sort()).toEqual([...ways].sort());
  });

  test('keeps the rows that are said alike in the order in which they were added', () => {
    expect(
      waysOf([
        ['no sales', 'first'],
        ['no (sales|archive)', 'second'],
      ]),
    ).toEqual(['no sales = first', 'no sales = second', 'no archive = second']);
  });

  test('ends no row before a word was read, however much of it may be absent', () => {
    const graph = new PhraseGraph<string>(new Vocabulary());
    graph.add('[no] [sales]', 'a');
    expect(graph.root.rows).toEqual([]);
  });

  test.each(['no (sales', 'no sales)', 'no [sales'])('refuses %s, of which the brackets do not pair', (pattern) => {
    expect(() => new PhraseGraph<string>(new Vocabulary()).add(pattern, 'a')).toThrow('bracket');
  });

  test('refuses a row after a text was read', () => {
    const graph = new PhraseGraph<string>(new Vocabulary());
    graph.add('no sales', 'a');
    expect(graph.root.rows).toEqual([]);
    expect(() => graph.add('no archive', 'b')).toThrow('before a text is read');
  });

  test('grows with its rows and not with the ways to say them', () => {
    const graph = new PhraseGraph<string>(new Vocabulary());
    const choice = '(a|b|c|d|e|f|g|h)';
    graph.add(Array.from({ length: 30 }, () => choice).join(' '), 'a');
    let state: State<string> | undefined = graph.root;
    for (let at = 0; at < 30; at += 1) state = state?.after(1 + (at % 8));
    expect(state?.rows).toEqual(['a']);
  });
});
