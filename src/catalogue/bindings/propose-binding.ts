import type { PrismaClient } from '../../database/client/client.ts';
import type { Actor } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Binding } from '../../rights/exceptions/bindings.ts';
import type { EditContext } from '../edit-context.ts';
import type { PhotoRow } from '../photo-rows.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { subjectOf } from '../subjects.ts';
import type { Stand } from '../widenings/proposal-detail.ts';
import { propose } from '../widenings/propose.ts';
import { settleEdits } from '../widenings/settle-edits.ts';
import { meaningOf, standsOfBindable } from './bindings.ts';

export interface NewBinding extends Pick<Binding, 'obstacle' | 'to' | 'words'> {
  reason: string;
}

/**
 * Proposes what a restriction outside the list means for one photo; it holds once a second person has confirmed it. Throws
 * AppError `not-found` where no such restriction stands, `conflict` where its meaning was settled already.
 */
export function proposeBinding(
  prisma: PrismaClient,
  photoId: string,
  { reason, ...binding }: NewBinding,
  actor: Actor,
): Promise<PhotoRow> {
  return prisma.$transaction(async (db) => {
    const { id } = await getPhoto(db, photoId);
    await lockPhoto(db, id);
    const photo = await getPhoto(db, id);
    const context: EditContext = { db, photo, actor, reason, waits: [] };
    await requireUnbound(context, binding.obstacle);
    const stands = standsOfBindable(await subjectOf(db, photo), binding.obstacle);
    if (stands.length === 0)
      throw new AppError(
        'not-found',
        'No restriction that only a person can judge has this key here. Ask for the verdict again: each reason names its obstacle.',
      );
    await propose(context, {
      kind: 'bind-clause',
      detail: { ...binding, stands },
      sentence: sentenceOf(binding, stands),
    });
    await settleEdits(context, id);
    return getPhoto(db, id);
  });
}

async function requireUnbound({ db, photo }: EditContext, obstacle: string): Promise<void> {
  const found = await db.binding.findUnique({ where: { photoId_obstacle: { photoId: photo.id, obstacle } } });
  if (found !== null)
    throw new AppError(
      'conflict',
      'What it means was settled already. Undo that first, under Widenings or on the photo.',
    );
}

/** As much of the words as tells them from others. */
const MOST_QUOTED = 80;

function sentenceOf({ to, words }: Pick<Binding, 'to' | 'words'>, stands: readonly Stand[]): string {
  return `read “${(stands[0]?.words ?? '').slice(0, MOST_QUOTED)}” as: ${meaningOf({ to, words })}`;
}
