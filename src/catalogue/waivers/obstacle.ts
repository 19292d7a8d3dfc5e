import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { isPartOfObstacle } from '../../rights/exceptions/obstacles.ts';
import { judge } from '../../rights/judge.ts';
import type { Reason, Subject, Use, Verdict } from '../../rights/verdict.ts';
import { ACTIONS, PURPOSES, type Purpose } from '../../vocabulary/uses.ts';
import { allOutlets, type OutletView } from '../outlets.ts';
import { getPhoto } from '../photos.ts';
import { subjectOf } from '../subjects.ts';
import { useOf } from '../use-of.ts';
import { asGranted } from './granted.ts';
import type { WaiverRow } from './waivers.ts';

/** Where a waiver is to hold; null sets no limit. */
export interface WaiverScope {
  outlet: OutletView | null;
  purpose: Purpose | null;
}

/** What a waiver may name: a reason of the verdict, or what another waiver lifts of it already. */
type Obstacle = Pick<Reason, 'clause' | 'narrowedBy' | 'words' | 'sentence' | 'waivable'>;

/**
 * The obstacle as it stands for the photo in some use inside the scope: waived already or not, and behind what is
 * waived. Throws AppError `not-found` where it stands in none, `conflict` where it is of those that no waiver lifts.
 */
export async function waivableObstacle(
  db: Db,
  { photo, obstacle, scope, at }: { photo: string; obstacle: string; scope: WaiverScope; at: Date },
): Promise<Obstacle> {
  const subject = await subjectOf(db, await getPhoto(db, photo));
  const found = findObstacle(subject, await usesIn(db, scope, at), obstacle);
  if (found === null)
    throw new AppError(
      'not-found',
      'This obstacle does not stand in the way of that photo there. Ask for the verdict again: each reason names its obstacle.',
    );
  if (!found.waivable) throw new AppError('conflict', `No waiver lifts this: ${found.sentence} ${whyNotWaived(found)}`);
  return found;
}

/** Of what is not waivable: see `mayBeWaived`. */
function whyNotWaived({ clause, narrowedBy = clause }: Obstacle): string {
  const kind = narrowedBy;
  if (kind === 'kill' || kind === 'killed') return 'A waiver never lifts a kill.';
  if (kind === 'withhold' || kind === 'withheld') return 'A waiver never lifts a withhold.';
  if (kind === 'deleted') return 'A waiver brings back nothing that was deleted.';
  if (kind === 'order') return 'A waiver never lifts an order: two people end it.';
  if (kind === 'doubt') return 'What is open about an edit or the source of the photo has to be settled itself.';
  if (kind === 'geofence' || kind === 'unknown-clause') return 'What is not known of the use has to be said first.';
  return 'It forbids until a time and then ends by itself, and a waiver never lifts an embargo, whatever it is called.';
}

function findObstacle(subject: Subject, uses: readonly Use[], obstacle: string): Obstacle | null {
  for (const use of uses) {
    const { reasons, waived = [] } = judge(subject, use);
    const standing = reasons.find((reason) => reason.obstacle === obstacle);
    if (standing !== undefined) return standing;
    const lifted = waived.find((one) => one.obstacle === obstacle);
    if (lifted !== undefined) return { ...lifted, waivable: true };
  }
  return null;
}

async function usesIn(db: Db, { outlet, purpose }: WaiverScope, at: Date): Promise<Use[]> {
  const outlets = outlet === null ? await allOutlets(db) : [outlet];
  return outlets.flatMap((one) => usesInOutlet(one, purpose, at));
}

/** Publishing first: it is what most obstacles are about. */
function usesInOutlet(outlet: OutletView, purpose: Purpose | null, at: Date): Use[] {
  const purposes = purpose === null ? PURPOSES : [purpose];
  return ACTIONS.flatMap((action) => purposes.map((each) => useOf(outlet, { purpose: each, action, now: at })));
}

/** What a waiver does in one outlet. */
export interface WaiverEffect {
  outlet: OutletView;
  use: Use;
  without: Verdict;
  withIt: Verdict;
}

/** In each outlet of its scope where the obstacle stands, the verdict without the waiver and with it, were it approved. */
export async function effectsOf(db: Db, waiver: WaiverRow, at: Date): Promise<WaiverEffect[]> {
  const subject = await subjectOf(db, await getPhoto(db, waiver.photoId));
  const others = (subject.waivers ?? []).filter(({ id }) => id !== waiver.id);
  const granted = asGranted(waiver, { from: at, until: waiver.until, given: at, approvedBy: 'somebody else' });
  const before = { ...subject, waivers: others };
  const after = { ...subject, waivers: [...others, granted] };
  return (await allOutlets(db)).flatMap((outlet) => {
    if (waiver.outlet !== null && waiver.outlet.slug !== outlet.slug) return [];
    const use = whereItStands(before, usesInOutlet(outlet, granted.scope.purpose, at), waiver.obstacle);
    return use === null ? [] : [{ outlet, use, without: judge(before, use), withIt: judge(after, use) }];
  });
}

function whereItStands(subject: Subject, uses: readonly Use[], obstacle: string): Use | null {
  const stands = (use: Use) =>
    judge(subject, use).reasons.some((reason) => isPartOfObstacle(reason.obstacle, obstacle));
  return uses.find(stands) ?? null;
}
