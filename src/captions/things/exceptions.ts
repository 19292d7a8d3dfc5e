import { ALL_BUT, EXCEPT, EXCEPTED, NOT, NOT_BEHIND_USE } from '../phrasebook/exception-words.ts';
import { longestRow, PhraseGraph } from '../phrases/phrase-graph.ts';
import { vocabulary } from '../words/lexicon.ts';

type Says = 'all-but' | 'not' | 'not-behind-use' | 'except' | 'excepted';

const graphs = {
  'all-but': graphOf(ALL_BUT),
  not: graphOf(NOT),
  'not-behind-use': graphOf(NOT_BEHIND_USE),
  except: graphOf(EXCEPT),
  excepted: graphOf(EXCEPTED),
} as const satisfies Record<Says, PhraseGraph<true>>;

function graphOf(patterns: readonly string[]): PhraseGraph<true> {
  const graph = new PhraseGraph<true>(vocabulary);
  for (const pattern of patterns) graph.add(pattern, true);
  return graph;
}

/** Where the words at `at` end that say it; `at` itself where none do. */
export function afterSaying(says: Says, ids: ArrayLike<number>, at: number): number {
  return longestRow(graphs[says], ids, at)?.end ?? at;
}

/** Whether they may begin with the word of this number. */
export function beginsSaying(says: Says, id: number): boolean {
  return graphs[says].root.after(id) !== undefined;
}
