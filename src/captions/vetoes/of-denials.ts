import { isClauseEnd } from '../words/text-in-words.ts';
import { idsOf } from '../words/word-classes.ts';
import type { RowThatFits, VetoOfRow } from './veto.ts';

/** Denials that a row ends with. */
export const VETOES_OF_DENIALS: readonly VetoOfRow[] = [
  {
    name: 'denial-of-what-follows',
    asked: 'of a row',
    rows: ['notice'],
    looksAt: ['own words', 'words behind'],
    reason: '“No” behind “Restrictions:” denies what follows it, and not that there are any.',
    refuses: deniesWhatFollows,
    example: { text: 'Restrictions: nessuna licenza per riviste', reads: ['channel-except print-magazine'] },
    counterExample: { text: 'Restrictions: no', reads: [] },
  },
];

const DENIALS = idsOf('no keine aucune aucun ninguna ninguno nessuna nenhuma geen ingen inga нет');

function deniesWhatFollows({ words, from, walked: { end } }: RowThatFits): boolean {
  const next = words.tokens[end];
  if (!DENIALS.has(words.ids[end - 1] ?? 0) || next?.kind !== 'word' || next.gap === 'line') return false;
  return !isClauseEnd(words, end) && words.tokens.slice(from, end).some(({ text }) => text === ':');
}
