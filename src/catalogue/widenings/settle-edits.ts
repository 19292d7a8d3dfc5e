import type { ProposalModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import type { EditContext } from '../edit-context.ts';
import { photoParts } from '../photo-rows.ts';
import { renewTerms } from '../photo-terms.ts';
import { decidedBy } from './decided-by.ts';
import { whyMoot } from './moot.ts';

interface Settling {
  db: Db;
  actor: Actor;
}

/**
 * Compiles the photo's terms anew after an act, and closes what waited and can change nothing any more because of it: such an
 * edit would hold the photo in review for a decision that decides nothing. Who did the act is named, and why it closed.
 */
export async function settleEdits({ db, actor }: Settling, photoId: string): Promise<void> {
  const reloaded = () => db.photo.findUniqueOrThrow({ where: { id: photoId }, include: photoParts });
  await renewTerms(db, await reloaded());
  const photo = await reloaded();
  const context: EditContext = { db, photo, actor, reason: '', waits: [] };
  let closed = 0;
  for (const proposal of photo.proposals) {
    const why = await whyMoot(context, proposal);
    if (why === null) continue;
    await close(context, proposal, why);
    closed++;
  }
  if (closed > 0) await renewTerms(db, await reloaded());
}

/** A corrected clause that was added meanwhile stays: nobody who may loosen it has said so. */
async function close(
  { db, actor }: EditContext,
  { id, photoId, kind, sentence }: ProposalModel,
  why: string,
): Promise<void> {
  await db.proposal.update({ where: { id }, data: { status: 'closed', ...decidedBy(actor), decisionReason: why } });
  await record(db, actor, { act: 'proposal-closed', photoId, detail: { proposal: id, kind, sentence, reason: why } });
}
