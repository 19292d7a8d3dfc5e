import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, record, toJson } from '../database/ledger.ts';
import type { AiOrigin } from '../vocabulary/ai.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { agencyNamed, supplierSaid } from './agencies.ts';
import type { EditContext } from './edit-context.ts';
import { kindSaid, saysAi } from './kind-said.ts';
import type { NewPhoto } from './new-photo.ts';
import { type PhotoRow, readingsOf, receivedIn, type TextReading } from './photo-rows.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { keepUpWithPhrasebook } from './phrases/house-phrasebook.ts';
import { renewAi } from './renew-ai.ts';
import { renewSearchText } from './search-text.ts';
import { collectionChange, sourceKindChange, supplierChange } from './source-change.ts';
import { propose } from './widenings/propose.ts';
import { settleEdits } from './widenings/settle-edits.ts';

/**
 * Adds texts the standing photo does not have yet; they can only tighten. Another supplier, collection or source kind than
 * it has is not taken silently, nor dropped: it waits to be confirmed, and the photo is in review. Of a sender who may not
 * edit, nothing touches the photo: the ledger keeps what they sent, for the desk to see.
 */
export async function takeAgain(
  prisma: PrismaClient,
  standing: PhotoRow,
  input: NewPhoto,
  actor: Actor,
): Promise<PhotoRow> {
  if (!input.senderMayEdit) return keepAside(prisma, standing, input, actor);
  return prisma.$transaction(async (db) => {
    await lockPhoto(db, standing.id);
    const photo = await getPhoto(db, standing.id);
    const known = readingsOf(photo);
    const isNew = ({ field, text }: TextReading) =>
      !known.some((have) => have.field === field && have.text.trim() === text.trim());
    const receivedAt = actor.at.toISOString();
    const added = input.texts.filter(isNew).map((text) => ({ ...text, receivedAt }));
    const detail = { added: added.map(({ field, text }) => ({ field, text })) };
    await record(db, actor, { act: 'upload-again', photoId: photo.id, detail });
    const reason = 'The same file was uploaded again';
    const context = { db, photo, actor, reason, waits: [] };
    await proposeOtherSource(context, input, added);
    await renewAi(context, { ai: aiAdded(input, added), sourceKind: photo.sourceKind as SourceKind });
    const readings = [...known, ...added];
    const texts = readings.map(receivedIn);
    const data = { readings: toJson(readings), texts: toJson(texts) };
    await db.photo.update({ where: { id: photo.id }, data });
    await settleEdits({ db, actor }, photo.id);
    await renewSearchText(db, photo.id);
    await keepUpWithPhrasebook(db, [photo.id], input.edition);
    return getPhoto(db, photo.id);
  });
}

async function keepAside(
  prisma: PrismaClient,
  standing: PhotoRow,
  { texts, supplier, collection, chosenSourceKind }: NewPhoto,
  actor: Actor,
): Promise<PhotoRow> {
  const sent = { texts: texts.map(({ field, text }) => ({ field, text })), supplier, collection, chosenSourceKind };
  await record(prisma, actor, { act: 'upload-again', photoId: standing.id, detail: { keptAside: sent } });
  return standing;
}

async function proposeOtherSource(context: EditContext, input: NewPhoto, added: TextReading[]): Promise<void> {
  const { db, photo } = context;
  const credited = added.some(({ reading }) => (reading.credit?.chain.length ?? 0) > 0)
    ? input.chain.at(-1)
    : undefined;
  const named = credited === undefined ? null : await agencyNamed(db, credited);
  const supplier = input.supplier === null ? named : await supplierSaid(db, input.supplier);
  if (supplier !== null && supplier.id !== photo.supplierId)
    await propose(context, (await supplierChange(context, supplier.slug)).proposal);
  if (input.collection !== null && input.collection !== photo.collection)
    await propose(context, collectionChange(context, input.collection).proposal);
  for (const kind of new Set([...kindsSaid(added), input.chosenSourceKind]))
    if (kind !== null && kind !== photo.sourceKind) await propose(context, sourceKindChange(context, kind).proposal);
}

function aiAdded({ ai }: NewPhoto, added: TextReading[]): AiOrigin | null {
  return added.some(({ reading }) => saysAi(reading)) ? ai : null;
}

/** What further texts say it is. */
function kindsSaid(added: TextReading[]): SourceKind[] {
  return added.flatMap(({ reading }) => kindSaid(reading) ?? []);
}
