import { VETOES_OF_DENIALS } from './of-denials.ts';
import { VETOES_OF_LISTS } from './of-lists.ts';
import { VETOES_OF_OUTCOMES, VETOES_OF_ROWS_OUTCOMES } from './of-outcomes.ts';
import { VETOES_OF_ROWS as VETOES_OF_ANY_ROWS } from './of-rows.ts';
import { VETOES_OF_ROWS_WITH_DAYS } from './of-rows-with-days.ts';
import { VETOES_OF_TAKEDOWNS } from './of-takedowns.ts';
import { VETOES_OF_TERMS } from './of-terms.ts';
import { takedownIn } from './takedown.ts';
import type { Does, Outcome, RowsOutcome, RowThatFits, Veto, VetoOfRow } from './veto.ts';

const VETOES_OF_ROWS: readonly VetoOfRow[] = [...VETOES_OF_ANY_ROWS, ...VETOES_OF_ROWS_WITH_DAYS, ...VETOES_OF_DENIALS];

/** Every veto, in the order in which they are asked. */
export const VETOES: readonly Veto[] = [
  ...VETOES_OF_TERMS,
  ...VETOES_OF_ROWS,
  ...VETOES_OF_ROWS_OUTCOMES,
  ...VETOES_OF_TAKEDOWNS,
  ...VETOES_OF_OUTCOMES,
  ...VETOES_OF_LISTS,
];

/** Whether a row that fits the words must not be read of them. */
export const isRowRefused = (row: RowThatFits): boolean =>
  vetoesOf(row.walked.row.meaning.does).some((veto) => veto.refuses(row));

const byDoes = new Map<Does, readonly VetoOfRow[]>();

function vetoesOf(does: Does): readonly VetoOfRow[] {
  const known = byDoes.get(does);
  if (known !== undefined) return known;
  const vetoes = VETOES_OF_ROWS.filter(({ rows }) => rows === 'all' || rows.includes(does));
  byDoes.set(does, vetoes);
  return vetoes;
}

/** Whether what a row comes to, with what follows it, must not be read. */
export const isOutcomeRefused = (outcome: RowsOutcome): boolean =>
  VETOES_OF_ROWS_OUTCOMES.some((veto) => veto.refuses(outcome)) ||
  isTakedownRefused(outcome) ||
  isSentenceRefused(outcome);

function isTakedownRefused(outcome: RowsOutcome): boolean {
  const takedown = takedownIn(outcome);
  if (takedown === null || takedown === 'too-many') return takedown !== null;
  return VETOES_OF_TAKEDOWNS.some((veto) => veto.sorts.includes(takedown.sort) && veto.refuses(takedown));
}

/** The same of a sentence that was read by its words alone. */
export const isSentenceRefused = (outcome: Outcome): boolean =>
  outcome.restrictions.length > 0 &&
  (VETOES_OF_OUTCOMES.some((veto) => veto.refuses(outcome)) || VETOES_OF_LISTS.some((veto) => veto.refuses(outcome)));
