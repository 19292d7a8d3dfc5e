import type { CaptionReading } from '../captions/reading.ts';
import type { Prisma, PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { widens } from '../rights/widens.ts';
import { clauseId } from './clause-id.ts';
import {
  type ByHand,
  type DepictedPerson,
  type PhotoRow,
  type Place,
  photoParts,
  readingsOf,
  type TextReading,
} from './photo-rows.ts';
import { renewTerms, termsOf } from './photo-terms.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { propose } from './propose.ts';
import { renewSearchText } from './search-text.ts';
import { subjectOf } from './subjects.ts';

/** What a reading says beside rights. */
export interface ReadFacts {
  captionForReaders: string;
  creditToPrint: string;
  takenOn: string | null;
  releasedOn: string | null;
  place: Place;
  people: DepictedPerson[];
  mentioned: DepictedPerson[];
}

export interface NewReading {
  /** In the order of the photo's texts. */
  texts: TextReading[];
  facts: ReadFacts;
}

/**
 * Puts a new reading of the same texts in place of the old. What editors wrote or added stays theirs. A reading that could
 * make any verdict clearer is not believed by itself: what the old one held is kept beside it, and a proposal says so.
 */
export async function renewReading(
  prisma: PrismaClient,
  id: string,
  { texts, facts }: NewReading,
  actor: Actor,
): Promise<PhotoRow> {
  return prisma.$transaction(async (db) => {
    await lockPhoto(db, id);
    const photo = await getPhoto(db, id);
    const isWider = await couldWiden(db, photo, texts);
    const readings = isWider ? texts.map((text, index) => keepingOld(text, readingsOf(photo)[index])) : texts;
    await db.photo.update({
      where: { id: photo.id },
      data: { readings: toJson(readings), ...columnsOf(facts, photo.byHand as ByHand) },
    });
    if (!(photo.byHand as ByHand).people) await replacePeople(db, photo.id, facts);
    await record(db, actor, { act: 're-reading', photoId: photo.id, detail: { heldBack: isWider } });
    if (isWider) {
      const sentence = 'take the new reading of its texts alone, which leaves out or loosens what the earlier one held';
      await propose(
        { db, photo, actor, reason: 'The texts were read again' },
        { kind: 're-reading', detail: {}, sentence },
      );
    }
    await renewTerms(db, await db.photo.findUniqueOrThrow({ where: { id: photo.id }, include: photoParts }));
    await renewSearchText(db, photo.id);
    return getPhoto(db, photo.id);
  });
}

async function couldWiden(db: Db, photo: PhotoRow, texts: TextReading[]): Promise<boolean> {
  const readings = toJson(texts) as Prisma.JsonValue;
  const before = await subjectOf(db, photo);
  return widens({ ...before, terms: termsOf(photo) }, { ...before, terms: termsOf({ ...photo, readings }) });
}

/** The new reading with every restriction and doubt of the old one that it lacks. */
function keepingOld(text: TextReading, old: TextReading | undefined): TextReading {
  if (old === undefined) return text;
  const { restrictions, doubts } = text.reading;
  const has = new Set(restrictions.map(clauseId));
  const doubted = new Set(doubts.map((doubt) => doubt.text));
  const reading: CaptionReading = {
    ...text.reading,
    restrictions: [...restrictions, ...old.reading.restrictions.filter((clause) => !has.has(clauseId(clause)))],
    doubts: [...doubts, ...old.reading.doubts.filter((doubt) => !doubted.has(doubt.text))],
  };
  return { ...text, reading };
}

function columnsOf(
  { captionForReaders, creditToPrint, takenOn, releasedOn, place }: ReadFacts,
  byHand: ByHand,
): Prisma.PhotoUpdateInput {
  return {
    ...(byHand.captionForReaders ? {} : { captionForReaders }),
    ...(byHand.creditToPrint ? {} : { creditToPrint }),
    ...(byHand.takenOn ? {} : { takenOn }),
    ...(byHand.releasedOn ? {} : { releasedOn }),
    ...(byHand.place ? {} : place),
  };
}

async function replacePeople(db: Db, photoId: string, { people, mentioned }: ReadFacts): Promise<void> {
  const all = [
    ...people.map((person) => ({ ...person, mentioned: false })),
    ...mentioned.map((person) => ({ ...person, mentioned: true })),
  ];
  await db.photoPerson.deleteMany({ where: { photoId } });
  await db.photoPerson.createMany({ data: all.map((person, ordinal) => ({ ...person, ordinal, photoId })) });
}
