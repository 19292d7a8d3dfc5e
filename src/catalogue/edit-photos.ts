import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { editPhoto } from './edit-photo.ts';
import type { PhotoEdit } from './photo-edit.ts';

/** One photo's fate. `proposed`: a part of the edit waits to be confirmed; the rest holds. */
export type EditOutcome =
  | { id: string; outcome: 'edited' | 'proposed' }
  | { id: string; outcome: 'failed'; error: AppError };

/** The same edit on each photo, each in a transaction and through the gate of its own: one that fails stops no other. */
export async function editPhotos(
  prisma: PrismaClient,
  { photos, edit }: { photos: string[]; edit: PhotoEdit },
  actor: Actor,
): Promise<EditOutcome[]> {
  const outcomes: EditOutcome[] = [];
  for (const id of new Set(photos)) outcomes.push(await editOne(prisma, { id, edit }, actor));
  return outcomes;
}

async function editOne(
  prisma: PrismaClient,
  { id, edit }: { id: string; edit: PhotoEdit },
  actor: Actor,
): Promise<EditOutcome> {
  try {
    const { waits } = await editPhoto(prisma, id, edit, actor);
    return { id, outcome: waits.length > 0 ? 'proposed' : 'edited' };
  } catch (error) {
    if (error instanceof AppError) return { id, outcome: 'failed', error };
    throw error;
  }
}
