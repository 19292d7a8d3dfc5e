import type { BindingModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import type { Binding } from '../../rights/bindings.ts';
import { clauseObstacle } from '../../rights/obstacles.ts';
import type { Clause, Subject } from '../../rights/verdict.ts';
import type { Stand } from '../widenings/proposal-detail.ts';

/** What was said of restrictions outside the list, by photo. */
export async function bindingRowsOf(db: Db, photoIds: readonly string[]): Promise<Map<string, BindingModel[]>> {
  const rows = await db.binding.findMany({ where: { photoId: { in: [...photoIds] } }, orderBy: { id: 'asc' } });
  const byPhoto = new Map<string, BindingModel[]>();
  for (const row of rows) byPhoto.set(row.photoId, [...(byPhoto.get(row.photoId) ?? []), row]);
  return byPhoto;
}

/** Those that hold for the photo with these clauses, as rights read them. */
export function bindingsFor(rows: readonly BindingModel[] = [], clauses: readonly Clause[]): Binding[] {
  return rows
    .filter(({ obstacle, clauseWords }) => isSaidOfAll({ obstacle, words: clauseWords }, clauses))
    .map(({ obstacle, to, words, by }) => ({ obstacle, to: to as Binding['to'], words, by }));
}

/**
 * All clauses outside the list have one key, whatever their words: what two people said of some words says nothing of
 * others that come later, so it holds only while every clause of that key stands in words they saw.
 */
export function isSaidOfAll(
  { obstacle, words }: { obstacle: string; words: readonly string[] },
  clauses: readonly Clause[],
): boolean {
  return othersWith(obstacle, clauses).every((clause) => words.includes(clause.words));
}

/** Where the clauses outside the list that have this key stand; none where there is no such clause. */
export function standsOfBindable({ terms, standingRules = [] }: Subject, obstacle: string): Stand[] {
  const clauses = othersWith(obstacle, [...terms.clauses, ...standingRules]);
  return [...new Map(clauses.map(({ words, field }) => [`${field} ${words}`, { words, field }])).values()];
}

function othersWith(obstacle: string, clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => clause.kind === 'other' && clauseObstacle(clause) === obstacle);
}
