import type { PrismaClient } from '../database/client/client.ts';
import { record, toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Actor } from './agencies.ts';
import type { EditContext } from './edit-context.ts';
import { parseId } from './lists.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';
import { renewTerms } from './photo-terms.ts';
import { getPhoto, lockPhoto } from './photos.ts';

export interface NewProposal {
  kind:
    | 'drop-restriction'
    | 'correct-restriction'
    | 'supplier'
    | 'source-kind'
    | 'dates'
    | 'resolve-doubt'
    | 're-reading';
  detail: Record<string, unknown>;
  /** What would be done, in words that follow “Waits to be confirmed:”. */
  sentence: string;
}

/** Keeps an edit that could make a verdict clearer until somebody else confirms it. The same wish twice stands once. */
export async function propose(
  { db, photo, actor, reason }: EditContext,
  { kind, detail, sentence }: NewProposal,
): Promise<void> {
  if (photo.proposals.some((standing) => standing.sentence === sentence)) return;
  await db.proposal.create({
    data: {
      photoId: photo.id,
      kind,
      detail: toJson(detail),
      sentence,
      reason,
      actor: actor.actor,
      createdAt: actor.at,
    },
  });
  await record(db, { ...actor, act: 'proposal', photoId: photo.id, detail: { kind, sentence, reason, ...detail } });
}

/** Takes a waiting edit back: the photo is again what it was before it. Throws AppError `not-found`. */
export async function withdrawProposal(
  prisma: PrismaClient,
  photoId: string,
  proposalId: string,
  actor: Actor,
): Promise<PhotoRow> {
  const id = parseId(proposalId, 'proposal');
  return prisma.$transaction(async (db) => {
    await getPhoto(db, photoId);
    await lockPhoto(db, photoId);
    const { count } = await db.proposal.updateMany({
      where: { id, photoId, status: 'pending' },
      data: { status: 'withdrawn' },
    });
    if (count === 0) throw new AppError('not-found', `No edit ${id} waits to be confirmed on this photo.`);
    await record(db, { ...actor, act: 'proposal-withdrawal', photoId, detail: { proposal: id } });
    await renewTerms(db, await db.photo.findUniqueOrThrow({ where: { id: photoId }, include: photoParts }));
    return getPhoto(db, photoId);
  });
}
