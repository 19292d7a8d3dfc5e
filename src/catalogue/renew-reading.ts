import { isDeepStrictEqual } from 'node:util';
import type { Prisma, PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { widens } from '../rights/clauses/widens.ts';
import type { AiOrigin } from '../vocabulary/ai.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { byId } from './by-id.ts';
import type { EditContext } from './edit-context.ts';
import { keptOf, withKept } from './kept-readings.ts';
import { lostSources } from './kept-sources.ts';
import { meetNames } from './persons/meet-names.ts';
import {
  type ByHand,
  type DepictedPerson,
  type PhotoRow,
  type Place,
  readingsOf,
  type TextReading,
} from './photo-rows.ts';
import { termsOf } from './photo-terms.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { keepUpWithPhrasebook } from './phrases/house-phrasebook.ts';
import { readerAlone } from './reader-alone.ts';
import { renewAi } from './renew-ai.ts';
import { type Rulings, rulingsOf } from './rulings.ts';
import { renewSearchText } from './search-text.ts';
import { couldWiden as changeCouldWiden, dayChange, type SourceChange } from './source-change.ts';
import { subjectsOf } from './subjects.ts';
import type { Kept } from './widenings/proposal-detail.ts';
import { withdraw } from './widenings/proposals.ts';
import { propose } from './widenings/propose.ts';
import { settleEdits } from './widenings/settle-edits.ts';

/** What a reading says beside rights. */
export interface ReadFacts {
  captionForReaders: string;
  creditToPrint: string;
  takenOn: string | null;
  releasedOn: string | null;
  place: Place;
  people: DepictedPerson[];
  mentioned: DepictedPerson[];
  ai: AiOrigin | null;
  sourceKind: SourceKind;
}

/** What was read of a photo anew. */
export interface ReadAnew {
  /** In the order of the photo's texts. */
  texts: TextReading[];
  facts: ReadFacts;
}

export interface NewReading extends ReadAnew {
  /** Of the house phrasebook they were read with. */
  edition: string;
}

const TAKE_ALONE = 'take the new reading of its texts alone, which leaves out or loosens what the earlier one held';

/**
 * Puts a new reading of the same texts in place of the old. What editors wrote or added stays theirs. A reading that could
 * make any verdict clearer is not believed by itself: what the old one held is kept beside it, and a proposal says so. What
 * the house says of phrases is no matter of one photo: people have agreed on it, so the reader's own readings are compared.
 */
export async function renewReading(
  prisma: PrismaClient,
  id: string,
  { texts, facts, edition }: NewReading,
  actor: Actor,
): Promise<PhotoRow> {
  return prisma.$transaction(async (db) => {
    await lockPhoto(db, id);
    const photo = await getPhoto(db, id);
    const rulings = await rulingsOf(db, photo.id);
    const [own, ownBefore] = [readerAlone(texts), readerAlone(readingsOf(photo))];
    const compared = { texts: own, old: ownBefore, rulings, lost: lostSources(photo, own) };
    const couldWiden = (await whichCouldWiden(db, [{ photo, texts: asStored(texts), rulings }])).has(photo.id);
    const kept = couldWiden ? keptOf(compared) : [];
    const byHand = photo.byHand as ByHand;
    const held = byHand.releasedOn ? null : await dayHeldBack({ db, photo }, facts.releasedOn);
    const columns = readColumnsOf(facts, { ...byHand, ...(held === null ? {} : { releasedOn: true }) });
    await db.photo.update({
      where: { id: photo.id },
      data: { readings: toJson(withKept(texts, kept)), ...columns },
    });
    if (!byHand.people) await replacePeople(db, [{ id: photo.id, people: peopleRead(facts) }]);
    await record(db, actor, { act: 're-reading', photoId: photo.id, detail: { heldBack: kept.length > 0 } });
    const context = { db, photo, actor, reason: 'The texts were read again', waits: [] };
    await proposeReading(context, kept);
    await renewAi(context, facts);
    if (held !== null) await propose(context, held.proposal);
    await settleEdits(context, photo.id);
    await renewSearchText(db, photo.id);
    await keepUpWithPhrasebook(db, [photo.id], edition);
    return getPhoto(db, photo.id);
  });
}

/** Without what has no value: so it compares with what was stored. */
export function asStored(texts: readonly TextReading[]): TextReading[] {
  return toJson(texts) as unknown as TextReading[];
}

interface ReadBeside {
  photo: PhotoRow;
  /** As they would be stored. */
  texts: TextReading[];
  rulings: Rulings;
}

/**
 * Ids of the photos whose new reading could make a verdict clearer. Asked of readings alone, with the standing rules that
 * whoever they credit brings: a restriction added by hand may be withdrawn or dropped later, and must not have stood in for
 * one that a reading lost meanwhile. What the reader reads as before widens nothing.
 */
export async function whichCouldWiden(db: Db, all: readonly ReadBeside[]): Promise<Set<string>> {
  const compared = all
    .map(({ photo, texts, rulings }) => ({
      rulings,
      before: readAs(photo, readingsOf(photo)),
      after: readAs(photo, texts),
    }))
    .filter(({ before, after }) => !isDeepStrictEqual(before.readings, after.readings));
  const subjects = async (rows: PhotoRow[]) => byId(await subjectsOf(db, rows));
  const subjectBefore = await subjects(compared.map(({ before }) => before));
  const subjectAfter = await subjects(compared.map(({ after }) => after));
  const looser = compared.filter(({ before, after, rulings }) =>
    widens(
      { ...subjectBefore(before.id), terms: termsOf(before, rulings) },
      { ...subjectAfter(after.id), terms: termsOf(after, rulings) },
    ),
  );
  return new Set(looser.map(({ before }) => before.id));
}

/** As if nobody had added anything by hand, and the house said nothing. */
function readAs(photo: PhotoRow, texts: TextReading[]): PhotoRow {
  return { ...photo, handRestrictions: [], readings: readerAlone(texts) as unknown as Prisma.JsonValue };
}

/** Another day of release than before, where days are counted from it and it could make a verdict clearer. */
async function dayHeldBack(
  changing: Pick<EditContext, 'db' | 'photo'>,
  day: string | null,
): Promise<SourceChange | null> {
  const change = dayChange(changing, 'releasedOn', day);
  if (change.before === change.after) return null;
  return (await changeCouldWiden(changing, change)) ? change : null;
}

/** A reading that waits from before speaks of what the newest replaced: the newest takes its place. */
async function proposeReading(context: EditContext, kept: Kept[]): Promise<void> {
  const { photo } = context;
  for (const standing of photo.proposals.filter(isReading)) await withdraw(context, standing);
  photo.proposals = photo.proposals.filter((standing) => !isReading(standing));
  if (kept.length > 0) await propose(context, { kind: 're-reading', detail: { kept }, sentence: TAKE_ALONE });
}

/** What stands of a reading in the photo's own row, without what editors put in its place. */
export function readColumnsOf(
  { captionForReaders, creditToPrint, takenOn, releasedOn, place }: ReadFacts,
  byHand: ByHand,
): Partial<Pick<PhotoRow, 'captionForReaders' | 'creditToPrint' | 'takenOn' | 'releasedOn' | 'city' | 'country'>> {
  return {
    ...(byHand.captionForReaders ? {} : { captionForReaders }),
    ...(byHand.creditToPrint ? {} : { creditToPrint }),
    ...(byHand.takenOn ? {} : { takenOn }),
    ...(byHand.releasedOn ? {} : { releasedOn }),
    ...(byHand.place ? {} : place),
  };
}

type PersonRead = Pick<PhotoRow['people'][number], 'name' | 'position' | 'mentioned' | 'ordinal'>;

/** In the order in which they stand. */
export function peopleRead({ people, mentioned }: Pick<ReadFacts, 'people' | 'mentioned'>): PersonRead[] {
  const all = [
    ...people.map((person) => ({ ...person, mentioned: false })),
    ...mentioned.map((person) => ({ ...person, mentioned: true })),
  ];
  return all.map((person, ordinal) => ({ ...person, ordinal }));
}

/** Puts these people in place of those whom the photos showed and mentioned. */
export async function replacePeople(db: Db, photos: readonly { id: string; people: PersonRead[] }[]): Promise<void> {
  if (photos.length === 0) return;
  const all = photos.flatMap(({ id: photoId, people }) => people.map((person) => ({ ...person, photoId })));
  await db.photoPerson.deleteMany({ where: { photoId: { in: photos.map(({ id }) => id) } } });
  await db.photoPerson.createMany({ data: all });
  await meetNames(
    db,
    all.map(({ name }) => name),
  );
}

function isReading({ kind }: { kind: string }): boolean {
  return kind === 're-reading';
}
