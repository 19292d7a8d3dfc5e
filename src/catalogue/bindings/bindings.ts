import type { BindingModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import type { Binding } from '../../rights/exceptions/bindings.ts';
import { clauseObstacle } from '../../rights/exceptions/obstacles.ts';
import type { Clause, Subject } from '../../rights/verdict.ts';
import type { Stand } from '../widenings/proposal-detail.ts';

/** What was said of restrictions outside the list, by photo. */
export async function bindingRowsOf(db: Db, photoIds: readonly string[]): Promise<Map<string, BindingModel[]>> {
  const rows = await db.binding.findMany({ where: { photoId: { in: [...photoIds] } }, orderBy: { id: 'asc' } });
  const byPhoto = new Map<string, BindingModel[]>();
  for (const row of rows) byPhoto.set(row.photoId, [...(byPhoto.get(row.photoId) ?? []), row]);
  return byPhoto;
}

/** As rights read them. */
export function bindingsFor(rows: readonly BindingModel[] = []): Binding[] {
  return rows.map(({ obstacle, to, words, by }) => ({ obstacle, to: to as Binding['to'], words, by }));
}

const MEANINGS: Record<string, (words: string) => string> = {
  story: (words) => `only for the story “${words}”`,
  ask: (words) => `ask every time: ${words}`,
  duty: (words) => `when publishing: ${words}`,
} satisfies Record<Binding['to'], (words: string) => string>;

/** What one was said to mean, as a part of a sentence. */
export function meaningOf({ to, words }: Pick<BindingModel, 'to' | 'words'>): string {
  return MEANINGS[to]?.(words) ?? words;
}

/** Where the clauses outside the list with this key, which holds their words, stand; none where there is no such clause. */
export function standsOfBindable({ terms, standingRules = [] }: Subject, obstacle: string): Stand[] {
  const clauses = othersWith(obstacle, [...terms.clauses, ...standingRules]);
  return [...new Map(clauses.map(({ words, field }) => [`${field} ${words}`, { words, field }])).values()];
}

function othersWith(obstacle: string, clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => clause.kind === 'other' && clauseObstacle(clause) === obstacle);
}
