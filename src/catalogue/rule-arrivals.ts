import type { Db } from '../database/ledger.ts';
import type { Clause } from '../rights/verdict.ts';
import { isAlsoAi } from './ai-label.ts';
import { agenciesOf, keyOf, type Party } from './credited-agencies.ts';
import { creditsOf } from './credited-elsewhere.ts';
import { type EarlierSource, earlierSourcesOf, type PhotoRow, readingsOf } from './photo-rows.ts';
import { isForKind, rulesFor } from './rules-for.ts';
import { type RuleOfParty, rulesOf } from './standing-rules.ts';
import { provenanceOf } from './supplies.ts';

/**
 * The standing rules of photos as they came to each of them, by its id: not before a text credited the agency, or before it
 * was the supplier's or of the kind. A rule that held without a break came when it held first, whatever else was said of the
 * photo meanwhile. Asked of photos to which something was granted; of those to which all came with them nothing is told.
 */
export async function rulesAsTheyCame(db: Db, photos: readonly PhotoRow[]): Promise<Map<string, Clause[]>> {
  const moved = photos.filter((photo) => earlierSourcesOf(photo).length > 0 || isCreditedLater(photo));
  if (moved.length === 0) return new Map();
  const agencies = await agenciesOf(db, {
    ids: moved.flatMap(({ supplierId }) => supplierId ?? []),
    names: moved.flatMap(creditsOf).map(({ name }) => name),
  });
  const rules = await rulesOf(
    db,
    [...agencies.values()].map(({ id }) => id),
  );
  return new Map(moved.map((photo) => [photo.id, clausesOf(photo, agencies, rules)]));
}

function isCreditedLater(photo: PhotoRow): boolean {
  return readingsOf(photo).some(({ receivedAt, reading }) => receivedAt !== undefined && reading.credit !== null);
}

function clausesOf(photo: PhotoRow, agencies: Map<string, Party>, rules: readonly RuleOfParty[]): Clause[] {
  const credited = new Map<string, string>();
  for (const { name, since } of creditsOf(photo)) {
    const id = agencies.get(keyOf(name))?.id;
    if (id !== undefined && since < (credited.get(id) ?? NEVER)) credited.set(id, since);
  }
  const times = timesOf(photo);
  return rulesFor(provenanceOf(photo), agencies, rules).map((rule) => cameAt(rule, heldSince(rule, times, credited)));
}

function cameAt({ clause }: RuleOfParty, since: string): Clause {
  return since > (clause.since ?? WITH_IT) ? { ...clause, since } : clause;
}

/** Instants are compared as the text they are: the photo's own comes before all, and what never was after all. */
const WITH_IT = '';
const NEVER = '~';

/** What the photo was said to be, and from when until when. */
interface Time extends Omit<EarlierSource, 'until'> {
  from: string;
  until: string;
}

/** The newest first. */
function timesOf(photo: PhotoRow): Time[] {
  const { supplierId, sourceKind, ai } = photo;
  const said = [...earlierSourcesOf(photo), { supplierId, sourceKind, ai, until: NEVER }];
  return said.map((one, at) => ({ ...one, from: said[at - 1]?.until ?? WITH_IT })).reverse();
}

/** The beginning of the last time during which it held without a break. */
function heldSince(rule: RuleOfParty, times: readonly Time[], credited: ReadonlyMap<string, string>): string {
  let since = NEVER;
  for (const time of times) {
    const from = heldFrom(rule, time, credited);
    if (from === NEVER) return since;
    since = from;
    if (from !== time.from) return since;
  }
  return since;
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
