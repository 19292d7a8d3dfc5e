import { record, toJson } from '../../database/ledger.ts';
import type { EditContext } from '../edit-context.ts';
import { tokenMakerOf } from '../second-person.ts';
import type { Proposed } from './proposal-detail.ts';

/** The sentence says what would be done, in words that follow “Waits to be confirmed:”. */
export type NewProposal = Proposed & { sentence: string };

export function isWaiting({ photo, waits }: EditContext, sentence: string): boolean {
  return waits.includes(sentence) || photo.proposals.some((standing) => standing.sentence === sentence);
}

/** Keeps an edit that could make a verdict clearer until somebody else confirms it. The same wish twice stands once. */
export async function propose(context: EditContext, { kind, detail, sentence }: NewProposal): Promise<void> {
  const { db, photo, actor, reason, waits } = context;
  const stands = isWaiting(context, sentence);
  waits.push(sentence);
  if (stands) return;
  await db.proposal.create({
    data: {
      photoId: photo.id,
      kind,
      detail: toJson(detail),
      sentence,
      reason,
      actor: actor.actor,
      account: actor.account,
      ...tokenMakerOf(actor),
      createdAt: actor.at,
    },
  });
  await record(db, actor, { act: 'proposal', photoId: photo.id, detail: { kind, sentence, reason, ...detail } });
}
