import { createHash } from 'node:crypto';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { canonical } from '../rights/clauses/canonical.ts';
import { isThereAt } from '../rights/exceptions/came-after.ts';
import { clauseObstacle } from '../rights/exceptions/obstacles.ts';
import { anchorOf } from '../rights/moments/counted-from.ts';
import { photoPolicy } from '../rights/odrl/photo-policy.ts';
import { writeOdrl } from '../rights/odrl/write-odrl.ts';
import type { Clause, Subject } from '../rights/verdict.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { clauseId } from './clause-id.ts';
import { editPhoto } from './edit-photo.ts';
import { getPhoto } from './photos.ts';
import { subjectOf } from './subjects.ts';

/** One photo's terms as an ODRL policy in JSON-LD; its uid is another whenever anything in it is. */
export function rightsExpression(
  subject: Subject,
  id: string,
  options: { forHouse: boolean },
): Record<string, unknown> {
  const policy = photoPolicy(subject, id, options);
  const version = createHash('sha256').update(canonical(policy)).digest('hex').slice(0, 16);
  return writeOdrl({ ...policy, uid: `${policy.target}:policy:${version}` });
}

export interface Additions {
  photo: string;
  restrictions: Restriction[];
  /** Ids of licences and waivers that who adds them knows of: what they lift is there already. */
  exceptions: readonly string[];
  reason: string;
}

/**
 * Adds to a photo what it is not under yet, or only as it was lifted since; restrictions can only tighten, so they hold at
 * once. Answers what was added.
 */
export async function addMissing(
  prisma: PrismaClient,
  { photo, restrictions, exceptions, reason }: Additions,
  actor: Actor,
): Promise<Restriction[]> {
  const found = await subjectOf(prisma, await getPhoto(prisma, photo));
  const isUnknown = ({ id }: { id: string }) => !exceptions.includes(id);
  const subject = {
    ...found,
    licences: found.licences?.filter(isUnknown) ?? [],
    waivers: found.waivers?.filter(isUnknown) ?? [],
  };
  // What is added counts its days from the transmission: the same number of days from another day is not it.
  const isIt = (clause: Clause) => anchorOf(clause) === 'transmission' && !isLifted(clause, subject);
  const standing = new Set(subject.terms.clauses.filter(isIt).map(clauseId));
  const missing = new Map(restrictions.map((restriction) => [clauseId(restriction), restriction]));
  for (const id of standing) missing.delete(id);
  // What a notice on file says is there already.
  for (const { kind } of subject.notices ?? []) missing.delete(clauseId({ kind, value: null }));
  const added = [...missing.values()];
  if (added.length > 0)
    await editPhoto(prisma, photo, { restrictions: { add: added, drop: [], correct: [] }, reason }, actor);
  return added;
}

/** A licence or waiver lifts what was there when it was granted, and nothing that comes to the photo since. */
function isLifted(clause: Clause, { waivers = [], licences = [] }: Subject): boolean {
  const key = clauseObstacle(clause);
  const granted = [
    ...waivers.filter(({ obstacle }) => obstacle === key),
    ...licences.filter(({ lifts }) => lifts.includes(key)),
  ];
  return granted.some(({ given }) => isThereAt(given, clause));
}
