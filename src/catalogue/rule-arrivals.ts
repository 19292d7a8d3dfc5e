import type { Db } from '../database/ledger.ts';
import type { Clause } from '../rights/verdict.ts';
import { isAlsoAi } from './ai-label.ts';
import { creditsOf } from './credited-elsewhere.ts';
import { type EarlierSource, earlierSourcesOf, type PhotoRow, readingsOf } from './photo-rows.ts';
import { isForKind, rulesFor, worldKey } from './rules-for.ts';
import { type RuleOfParty, rulesInForce, type StandingRules } from './standing-rules.ts';
import { provenanceOf } from './supplies.ts';

/**
 * The standing rules of photos as they came to each of them, by its id: not before a text credited the agency, or before it
 * was the supplier's or of the kind. A rule came when it held first; what was said of the photo meanwhile makes it no news, but
 * for what was granted while it did not hold. Asked of photos to which something was granted; of those to which all came with them nothing is told.
 */
export async function rulesAsTheyCame(db: Db, photos: readonly PhotoRow[]): Promise<Map<string, Clause[]>> {
  const moved = photos.filter((photo) => earlierSourcesOf(photo).length > 0 || isCreditedLater(photo));
  if (moved.length === 0) return new Map();
  const rules = await rulesInForce(db);
  return new Map(moved.map((photo) => [photo.id, clausesOf(photo, rules)]));
}

function isCreditedLater(photo: PhotoRow): boolean {
  return readingsOf(photo).some(
    ({ receivedAt, reading, held }) => receivedAt !== undefined && (reading.credit !== null || held !== undefined),
  );
}

function clausesOf(photo: PhotoRow, rules: StandingRules): Clause[] {
  const credited = new Map<string, string>();
  for (const { name, since } of creditsOf(photo)) {
    for (const id of rules.asking.get(worldKey(name)) ?? [])
      if (since < (credited.get(id) ?? NEVER)) credited.set(id, since);
  }
  const times = timesOf(photo);
  return rulesFor(provenanceOf(photo), rules).map((rule) => cameIn(rule, heldIn(rule, times, credited)));
}

/** What it says came when it came to say it, or to the photo; what came and went and came again is no news, but for what was granted meanwhile. */
function cameIn({ clause }: RuleOfParty, [first, ...again]: readonly Held[]): Clause {
  const from = first?.from ?? NEVER;
  const since = from > (clause.since ?? WITH_IT) ? { since: from } : {};
  const gone = again.map((one, at) => ({ from: (at === 0 ? first : again[at - 1])?.until ?? from, until: one.from }));
  return { ...clause, ...since, ...(gone.length === 0 ? {} : { gone }) };
}

/** Instants are compared as the text they are: the photo's own comes before all, and what never was after all. */
const WITH_IT = '';
const NEVER = '~';

/** What the photo was said to be, and from when until when. */
interface Time extends Omit<EarlierSource, 'until'> {
  from: string;
  until: string;
}

/** The oldest first. */
function timesOf(photo: PhotoRow): Time[] {
  const { supplierId, sourceKind, ai } = photo;
  const said = [...earlierSourcesOf(photo), { supplierId, sourceKind, ai, until: NEVER }];
  return said.map((one, at) => ({ ...one, from: said[at - 1]?.until ?? WITH_IT }));
}

type Held = Pick<Time, 'from' | 'until'>;

/** The times during which it held without a break, the oldest first. */
function heldIn(rule: RuleOfParty, times: readonly Time[], credited: ReadonlyMap<string, string>): Held[] {
  const held: Held[] = [];
  for (const time of times) {
    const from = heldFrom(rule, time, credited);
    if (from === NEVER) continue;
    const last = held.at(-1);
    if (last?.until === from) last.until = time.until;
    else held.push({ from, until: time.until });
  }
  return held;
}

/** Since when it held at that time; `NEVER` where it did not, for all anybody knows. */
function heldFrom(
  rule: RuleOfParty,
  { supplierId, sourceKind, ai = null, from, until }: Time,
  credited: ReadonlyMap<string, string>,
): string {
  const isOfKind =
    sourceKind === undefined
      ? rule.sourceKinds === null
      : isForKind(rule, { sourceKind, alsoAi: isAlsoAi({ sourceKind, ai }) });
  if (!isOfKind) return NEVER;
  if (rule.agencyId === null || rule.agencyId === supplierId) return from;
  const since = credited.get(rule.agencyId) ?? NEVER;
  if (since >= until) return NEVER;
  return since > from ? since : from;
}
