import { createHash } from 'node:crypto';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { canonical } from '../rights/clauses/canonical.ts';
import type { Subject } from '../rights/judge.ts';
import { anchorOf } from '../rights/moments/counted-from.ts';
import { photoPolicy } from '../rights/odrl/photo-policy.ts';
import { writeOdrl } from '../rights/odrl/write-odrl.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { clauseId } from './clause-id.ts';
import { editPhoto } from './edit-photo.ts';
import { getPhoto } from './photos.ts';
import { termsOfPhoto } from './terms-places.ts';

/** One photo's terms as an ODRL policy in JSON-LD; its uid is another whenever anything in it is. */
export function rightsExpression(subject: Subject, id: string, options: { forHouse: boolean }): object {
  const policy = photoPolicy(subject, id, options);
  const version = createHash('sha256').update(canonical(policy)).digest('hex').slice(0, 16);
  return writeOdrl({ ...policy, uid: `${policy.target}:policy:${version}` });
}

/** Adds to a photo what it is not under yet; restrictions can only tighten, so they hold at once. Answers what was added. */
export async function addMissing(
  prisma: PrismaClient,
  { photo, restrictions, reason }: { photo: string; restrictions: Restriction[]; reason: string },
  actor: Actor,
): Promise<Restriction[]> {
  const { clauses } = termsOfPhoto(await getPhoto(prisma, photo));
  // What is added counts its days from the transmission: the same number of days from another day is not it.
  const standing = new Set(clauses.filter((clause) => anchorOf(clause) === 'transmission').map(clauseId));
  const missing = new Map(restrictions.map((restriction) => [clauseId(restriction), restriction]));
  for (const id of standing) missing.delete(id);
  const added = [...missing.values()];
  if (added.length > 0)
    await editPhoto(prisma, photo, { restrictions: { add: added, drop: [], correct: [] }, reason }, actor);
  return added;
}
