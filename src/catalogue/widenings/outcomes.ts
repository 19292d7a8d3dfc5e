import type { Outcome } from '../../rights/verdict.ts';
import type { EditContext } from '../edit-context.ts';
import { allOutlets } from '../outlets.ts';
import { getPhoto } from '../photos.ts';
import { verdictsOf } from '../verdicts.ts';

/** How an outlet was judged before and after an edit, for editorial publishing at that moment. */
export interface WidenedOutcome {
  outlet: string;
  before: Outcome;
  after: Outcome;
}

/** The photo as it is stored now, by outlet. */
export async function outcomesOf({ db, photo, actor }: EditContext): Promise<Map<string, Outcome>> {
  const use = { purpose: 'editorial', action: 'publish', now: actor.at } as const;
  const verdicts = await verdictsOf(db, await getPhoto(db, photo.id), await allOutlets(db), use);
  return new Map(verdicts.map(({ outlet, outcome }) => [outlet, outcome]));
}

/** What stood before beside what stands now. */
export async function outcomesThen(context: EditContext, before: Map<string, Outcome>): Promise<WidenedOutcome[]> {
  const now = await outcomesOf(context);
  return [...before].map(([outlet, outcome]) => ({ outlet, before: outcome, after: now.get(outlet) ?? outcome }));
}
