import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type EditContext, markByHand, recordEdit } from './edit-context.ts';
import {
  addRestrictions,
  proposeCorrections,
  proposeDoubtResolutions,
  proposeDrops,
  proposeLift,
} from './edit-restrictions.ts';
import { changeSourceFacts } from './edit-source-facts.ts';
import { meetNames } from './persons/meet-names.ts';
import type { PhotoEdit } from './photo-edit.ts';
import type { DepictedPerson, PhotoRow } from './photo-rows.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { tellCopies } from './same/tell-copies.ts';
import { renewSearchText } from './search-text.ts';
import { settleEdits } from './widenings/settle-edits.ts';

export interface EditedPhoto {
  photo: PhotoRow;
  /** Sentences of what waits to be confirmed, among what was asked for. */
  waits: string[];
}

/**
 * Applies an edit in one transaction. What tightens holds at once; what could make any verdict clearer is kept as a
 * proposal, and the photo stays as strict as before and in review.
 */
export async function editPhoto(prisma: PrismaClient, id: string, edit: PhotoEdit, actor: Actor): Promise<EditedPhoto> {
  const edited = await prisma.$transaction(async (db) => {
    await getPhoto(db, id);
    await lockPhoto(db, id);
    const reason = edit.reason?.trim() ?? '';
    const context: EditContext = { db, photo: await getPhoto(db, id), actor, reason, waits: [] };
    requireReason(edit, context.reason);
    await editWords(context, edit);
    await editPeople(context, edit.people);
    await editTags(context, edit.tags);
    await changeSourceFacts(context, edit);
    await editRestrictions(context, edit);
    await settleEdits(context, context.photo.id);
    await renewSearchText(db, context.photo.id);
    return { photo: await getPhoto(db, id), waits: context.waits };
  });
  await tellCopies(prisma, [edited.photo.id], actor.at);
  return edited;
}

function requireReason({ restrictions, resolveDoubts, liftWithhold }: PhotoEdit, reason: string): void {
  if (reason === '' && (restrictions !== undefined || resolveDoubts !== undefined || liftWithhold)) {
    throw new AppError('invalid', 'Say why: an edit to restrictions needs a “reason”, kept in the history.');
  }
}

async function editWords(context: EditContext, edit: PhotoEdit): Promise<void> {
  const { headline, captionForReaders, creditToPrint, place } = edit;
  for (const [field, after] of Object.entries({ headline, captionForReaders, creditToPrint })) {
    if (after !== undefined)
      await setColumn(context, field as 'headline' | 'captionForReaders' | 'creditToPrint', after);
  }
  if (place === undefined) return;
  const { city, country } = context.photo;
  await context.db.photo.update({
    where: { id: context.photo.id },
    data: { city: place.city, country: place.country },
    select: { id: true },
  });
  await markByHand(context, 'place');
  await recordEdit(context, 'place', { city, country }, place);
}

async function setColumn(
  context: EditContext,
  field: 'headline' | 'captionForReaders' | 'creditToPrint',
  after: string,
): Promise<void> {
  const before = context.photo[field];
  if (before === after) return;
  await context.db.photo.update({ where: { id: context.photo.id }, data: { [field]: after }, select: { id: true } });
  await markByHand(context, field);
  await recordEdit(context, field, before, after);
}

async function editPeople(context: EditContext, people: DepictedPerson[] | undefined): Promise<void> {
  if (people === undefined) return;
  const { db, photo } = context;
  const before = photo.people.filter(({ mentioned }) => !mentioned).map(({ name, position }) => ({ name, position }));
  const mentioned = photo.people.filter((person) => person.mentioned);
  await db.photoPerson.deleteMany({ where: { photoId: photo.id } });
  const rows = [...people.map((person) => ({ ...person, mentioned: false })), ...mentioned];
  await db.photoPerson.createMany({
    data: rows.map((person, ordinal) => ({
      name: person.name,
      position: person.position,
      mentioned: person.mentioned,
      ordinal,
      photoId: photo.id,
    })),
  });
  await meetNames(
    db,
    people.map(({ name }) => name),
  );
  await markByHand(context, 'people');
  await recordEdit(context, 'people', before, people);
}

async function editTags(context: EditContext, tags: string[] | undefined): Promise<void> {
  if (tags === undefined) return;
  const { db, photo } = context;
  const before = photo.tags.map(({ tag }) => tag);
  await db.photoTag.deleteMany({ where: { photoId: photo.id } });
  await db.photoTag.createMany({ data: [...new Set(tags)].map((tag) => ({ photoId: photo.id, tag })) });
  await recordEdit(context, 'tags', before, tags);
}

async function editRestrictions(
  context: EditContext,
  { restrictions, resolveDoubts, liftWithhold }: PhotoEdit,
): Promise<void> {
  if (restrictions !== undefined) {
    await addRestrictions(context, restrictions.add);
    await proposeDrops(context, restrictions.drop);
    await proposeCorrections(context, restrictions.correct);
  }
  if (resolveDoubts !== undefined) await proposeDoubtResolutions(context, resolveDoubts);
  if (liftWithhold) await proposeLift(context);
}
