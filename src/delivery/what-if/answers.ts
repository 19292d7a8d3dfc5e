import { clearanceView } from '../../catalogue/clearances.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { subjectsOf } from '../../catalogue/subjects.ts';
import { useOf } from '../../catalogue/use-of.ts';
import type { Db } from '../../database/ledger.ts';
import { judgeNow } from '../../rights/judge.ts';
import type { Outcome, Verdict } from '../../rights/verdict.ts';
import { type ClearanceStanding, standingThrough } from '../clearance-holds.ts';
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
  /** What each comes to while time passes, the present first. */
  clearances: Stretch[][];
}

/** How a clearance stands from an instant on. */
export interface Stretch extends Told {
  /** Milliseconds since 1970. */
  from: number;
  isServed: boolean;
}

/** An embargo, an end, and what else was agreed: hardly any clearance has more ahead of it. */
const MAX_STRETCHES = 12;

/**
 * Everything that is asked, as the archive stands for `db`; in the order of what is asked. Photos for each outlet’s next
 * edition, clearances as their addresses answer now and later.
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
    stands.push(stretchesFrom(at, await standingThrough(db, row.photo, clearanceView(row))));
  }
  return { photos, clearances: stands };
}

function stretchesFrom(at: Date, standing: (at: Date) => ClearanceStanding): Stretch[] {
  const stretches: Stretch[] = [];
  for (let next: Date | null = at; next !== null && stretches.length < MAX_STRETCHES; ) {
    const { verdict, isServed } = standing(next);
    stretches.push({ from: next.getTime(), ...told(verdict), isServed });
    next = verdict.changesAt === null ? null : new Date(verdict.changesAt);
  }
  return stretches;
}

function told({ outcome, wouldBe }: Pick<Verdict, 'outcome' | 'wouldBe'>): Told {
  return { outcome, wouldBe: wouldBe === undefined || wouldBe === outcome ? null : wouldBe };
}
