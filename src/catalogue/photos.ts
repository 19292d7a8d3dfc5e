import { Prisma, type PrismaClient } from '../database/client/client.ts';
import type { AgencyModel } from '../database/client/models.ts';
import { type Db, record, toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { type Actor, agencyNamed } from './agencies.ts';
import type { EditContext } from './edit-context.ts';
import { parseId } from './lists.ts';
import {
  type DepictedPerson,
  type FoundMetadata,
  type MetadataClause,
  type PhotoRow,
  type Place,
  photoParts,
  readingsOf,
  type TextReading,
} from './photo-rows.ts';
import { keepTerms, renewTerms, termsOf } from './photo-terms.ts';
import { propose } from './propose.ts';
import { renewSearchText } from './search-text.ts';

/** A photo as it was received and read, ready to be catalogued. */
export interface NewPhoto {
  sha256: string;
  bytes: number;
  kind: string;
  fileName: string;
  width: number;
  height: number;
  texts: TextReading[];
  metadata: FoundMetadata;
  metadataClauses: MetadataClause[];
  headline: string;
  captionForReaders: string;
  creditToPrint: string;
  chain: string[];
  photographer: string | null;
  sourceKind: SourceKind;
  /** What was chosen on upload, if anything. */
  chosenSourceKind: SourceKind | null;
  /** Name of the agency chosen on upload; null takes the last link of the chain. */
  supplier: string | null;
  takenOn: string | null;
  releasedOn: string | null;
  place: Place;
  people: DepictedPerson[];
  mentioned: DepictedPerson[];
  keywords: string[];
}

export type Catalogued = { outcome: 'created' | 'duplicate'; photo: PhotoRow };

/**
 * Commits the photo with its terms and its ledger entry, or answers the photo that stands for the same bytes.
 * A duplicate's further texts are added to the standing photo: they can only tighten.
 */
export async function createPhoto(prisma: PrismaClient, input: NewPhoto, actor: Actor): Promise<Catalogued> {
  const standing = await findBySha256(prisma, input.sha256);
  if (standing !== null) return { outcome: 'duplicate', photo: await addTexts(prisma, standing, input, actor) };
  try {
    const id = await prisma.$transaction((db) => insertPhoto(db, input, actor));
    return { outcome: 'created', photo: await getPhoto(prisma, id) };
  } catch (error) {
    // The same file sent twice at once: the other upload committed first.
    if (!isUniqueViolation(error)) throw error;
    return createPhoto(prisma, input, actor);
  }
}

async function insertPhoto(db: Db, input: NewPhoto, actor: Actor): Promise<string> {
  const chain: AgencyModel[] = [];
  for (const name of input.chain) chain.push(await agencyNamed(db, name));
  const supplier = input.supplier === null ? (chain.at(-1) ?? null) : await agencyNamed(db, input.supplier);
  const names = chain.map(({ name }) => name);
  const sources = {
    readings: toJson(input.texts) as Prisma.JsonValue,
    metadata: toJson(input.metadata) as Prisma.JsonValue,
    metadataClauses: toJson(input.metadataClauses) as Prisma.JsonValue,
    handRestrictions: [],
    proposals: [],
    sourceKind: input.sourceKind,
    chain: names,
    supplier,
  };
  const termsId = await keepTerms(db, termsOf(sources));
  const { id } = await db.photo.create({
    data: { ...columnsOf(input, names), supplierId: supplier?.id ?? null, termsId, receivedAt: actor.at },
  });
  await renewSearchText(db, id);
  await record(db, {
    ...actor,
    act: 'upload',
    photoId: id,
    detail: { sha256: input.sha256, fileName: input.fileName, termsId },
  });
  return id;
}

function columnsOf(input: NewPhoto, chain: string[]) {
  const { sha256, bytes, kind, fileName, width, height, headline, captionForReaders, creditToPrint } = input;
  const { photographer, sourceKind, takenOn, releasedOn, place } = input;
  const people = [
    ...input.people.map((p) => ({ ...p, mentioned: false })),
    ...input.mentioned.map((p) => ({ ...p, mentioned: true })),
  ];
  return {
    sha256,
    bytes,
    kind,
    fileName,
    width,
    height,
    headline,
    captionForReaders,
    creditToPrint,
    photographer,
    sourceKind,
    takenOn,
    releasedOn,
    ...place,
    chain,
    texts: toJson(input.texts.map(({ field, block, text }) => ({ field, block, text }))),
    readings: toJson(input.texts),
    metadata: toJson(input.metadata),
    metadataClauses: toJson(input.metadataClauses),
    // Written as soon as the row stands: see renewSearchText.
    searchText: '',
    people: {
      create: people.map(({ name, position, mentioned }, ordinal) => ({ name, position, mentioned, ordinal })),
    },
    tags: { create: [...new Set(input.keywords)].map((tag) => ({ tag })) },
  };
}

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getPhoto(db: Db, id: string): Promise<PhotoRow> {
  const row = await db.photo.findUnique({ where: { id: parseId(id, 'photo') }, include: photoParts });
  if (row === null || row.status === 'deleted') {
    throw new AppError('not-found', `There is no photo ${id}. It may have been deleted; search for it by its caption.`);
  }
  return row;
}

export function findBySha256(db: Db, sha256: string): Promise<PhotoRow | null> {
  return db.photo.findUnique({ where: { sha256 }, include: photoParts });
}

/**
 * Adds texts the standing photo does not have yet. Another supplier or source kind than it has is not taken silently, nor
 * dropped: it waits to be confirmed, and the photo is in review.
 */
async function addTexts(prisma: PrismaClient, standing: PhotoRow, input: NewPhoto, actor: Actor): Promise<PhotoRow> {
  return prisma.$transaction(async (db) => {
    await lockPhoto(db, standing.id);
    const photo = await getPhoto(db, standing.id);
    const known = readingsOf(photo);
    const isNew = ({ field, text }: TextReading) =>
      !known.some((have) => have.field === field && have.text.trim() === text.trim());
    const added = input.texts.filter(isNew);
    const detail = { added: added.map(({ field, text }) => ({ field, text })) };
    await record(db, { ...actor, act: 'upload-again', photoId: photo.id, detail });
    await proposeOtherSource({ db, photo, actor, reason: 'The same file was uploaded again' }, input, added);
    const readings = [...known, ...added];
    const texts = readings.map(({ field, block, text }) => ({ field, block, text }));
    const data = { readings: toJson(readings), texts: toJson(texts) };
    await renewTerms(db, await db.photo.update({ where: { id: photo.id }, data, include: photoParts }));
    await renewSearchText(db, photo.id);
    return getPhoto(db, photo.id);
  });
}

async function proposeOtherSource(context: EditContext, input: NewPhoto, added: TextReading[]): Promise<void> {
  const { db, photo } = context;
  const credited = added.some(({ reading }) => (reading.credit?.chain.length ?? 0) > 0)
    ? input.chain.at(-1)
    : undefined;
  const from = input.supplier ?? credited;
  const supplier = from === undefined ? null : await agencyNamed(db, from);
  if (supplier !== null && supplier.id !== photo.supplierId) {
    await propose(context, {
      kind: 'supplier',
      detail: { from: photo.supplier?.slug ?? null, to: supplier.slug },
      sentence: `take ${supplier.name} instead of ${photo.supplier?.name ?? 'no agency'} as its supplier`,
    });
  }
  if (input.chosenSourceKind !== null && input.chosenSourceKind !== photo.sourceKind) {
    await propose(context, {
      kind: 'source-kind',
      detail: { from: photo.sourceKind, to: input.chosenSourceKind },
      sentence: `treat it as ${input.chosenSourceKind} instead of ${photo.sourceKind}`,
    });
  }
}

/** Edits of one photo wait for each other, so that none is compiled from what another is about to replace. */
export async function lockPhoto(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
