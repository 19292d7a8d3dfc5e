import { clearanceView } from '../../catalogue/clearances.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { subjectsOf } from '../../catalogue/subjects.ts';
import { useOf } from '../../catalogue/use-of.ts';
import type { Db } from '../../database/ledger.ts';
import { judgeNow } from '../../rights/judge.ts';
import type { Outcome, Verdict } from '../../rights/verdict.ts';
import { standingOf } from '../clearance-holds.ts';
import type { AlikePhotos } from './alike-photos.ts';
import type { StandingClearance } from './standing-clearances.ts';

export interface Asked {
  groups: readonly AlikePhotos[];
  outlets: readonly OutletView[];
  clearances: readonly StandingClearance[];
  at: Date;
}

/** An outcome, and what it would be where terms are only observed. */
export interface Told {
  outcome: Outcome;
  wouldBe: Outcome | null;
}

export interface Answers {
  /** Of each group, in each outlet. */
  photos: Told[][];
  clearances: (Told & { isServed: boolean })[];
}

/**
 * Everything that is asked, as the archive stands for `db`; in the order of what is asked. Photos for each outlet’s next
 * edition, clearances as their addresses answer now.
 */
export async function answers(db: Db, { groups, outlets, clearances, at }: Asked): Promise<Answers> {
  const subjects = await subjectsOf(
    db,
    groups.map(({ example }) => example),
  );
  const uses = outlets.map((outlet) => useOf(outlet, { purpose: 'editorial', action: 'publish', now: at }));
  const photos = groups.map(({ example }) => {
    const subject = subjects.get(example.id);
    return subject === undefined ? [] : uses.map((use) => told(judgeNow(subject, use)));
  });
  const stands: Answers['clearances'] = [];
  for (const { row } of clearances) {
    const { verdict, isServed } = await standingOf(db, row.photo, clearanceView(row), at);
    stands.push({ ...told(verdict), isServed });
  }
  return { photos, clearances: stands };
}

function told({ outcome, wouldBe }: Pick<Verdict, 'outcome' | 'wouldBe'>): Told {
  return { outcome, wouldBe: wouldBe ?? null };
}
