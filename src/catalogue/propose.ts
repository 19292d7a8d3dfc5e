import { record, toJson } from '../database/ledger.ts';
import type { EditContext } from './edit-context.ts';

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
      account: actor.account,
      createdAt: actor.at,
    },
  });
  await record(db, actor, { act: 'proposal', photoId: photo.id, detail: { kind, sentence, reason, ...detail } });
}
