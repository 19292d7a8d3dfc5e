import { Prisma, type PrismaClient } from '../database/client/client.ts';
import type { AgencyModel } from '../database/client/models.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { agencyNamed, supplierSaid } from './agencies.ts';
import { fileWasRead } from './files/file-readings.ts';
import type { NewPhoto } from './new-photo.ts';
import { meetNames } from './persons/meet-names.ts';
import { type AlikeDown, type PhotoRow, photoParts, receivedIn } from './photo-rows.ts';
import { keepTerms, renewTerms, termsOf } from './photo-terms.ts';
import { findBySha256, getPhoto } from './photos.ts';
import { keepUpWithPhrasebook } from './phrases/house-phrasebook.ts';
import { NO_RULINGS } from './rulings.ts';
import { alikeDown } from './same/alike-down.ts';
import { joinSame } from './same/join-same.ts';
import { tellCopies } from './same/tell-copies.ts';
import { renewSearchText } from './search-text.ts';
import { takeAgain } from './take-again.ts';

export type Catalogued = { outcome: 'created' | 'duplicate'; photo: PhotoRow };

/**
 * Commits the photo with its terms and its ledger entry, or answers the photo that stands for the same bytes.
 * What a duplicate brings goes to the standing photo where its sender may edit: see `takeAgain`.
 */
export async function createPhoto(prisma: PrismaClient, input: NewPhoto, actor: Actor): Promise<Catalogued> {
  const standing = await findBySha256(prisma, input.sha256);
  if (standing !== null) {
    const photo = await takeAgain(prisma, standing, input, actor);
    await tellCopies(prisma, [photo.id], actor.at);
    return { outcome: 'duplicate', photo };
  }
  try {
    const id = await prisma.$transaction((db) => insertPhoto(db, input, actor));
    await tellCopies(prisma, [id], actor.at);
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
  const supplier = input.supplier === null ? (chain.at(-1) ?? null) : await supplierSaid(db, input.supplier);
  const names = chain.map(({ name }) => name);
  const sources = {
    readings: toJson(input.texts) as Prisma.JsonValue,
    metadata: toJson(input.metadata) as Prisma.JsonValue,
    metadataClauses: toJson(input.metadataClauses) as Prisma.JsonValue,
    handRestrictions: [],
    proposals: [],
    sourceKind: input.sourceKind,
    ai: input.ai,
    photographer: input.photographer,
    collection: input.collection,
    releasedOn: input.releasedOn,
    transmittedByHand: null,
    byHand: {},
    alikeDown: [],
    chain: names,
    supplier,
  };
  const terms = await keepTerms(db, sources, termsOf(sources, NO_RULINGS));
  const { id } = await db.photo.create({
    data: {
      ...columnsOf(input, names),
      supplierId: supplier?.id ?? null,
      ...terms,
      receivedAt: actor.at,
      uploadedBy: actor.account,
    },
    select: { id: true },
  });
  await meetNames(
    db,
    [...input.people, ...input.mentioned].map((person) => person.name),
  );
  await fileWasRead(db, id, { edition: input.fileEdition, at: actor.at });
  await renewSearchText(db, id);
  await keepUpWithPhrasebook(db, [id], input.edition);
  // Last, as uploads wait for each other here.
  const same = input.look === null ? null : await joinSame(db, id, input.look);
  const down = await alikeDown(db, id);
  const { termsId } = down.length === 0 ? terms : await holdAsCopy(db, id, down);
  const { sha256, fileName } = input;
  await record(db, actor, {
    act: 'upload',
    photoId: id,
    detail: { sha256, fileName, termsId, ...(same === null ? {} : { sameAs: same.photo }) },
  });
  return id;
}

/** A picture that was taken down and comes back as another file waits for a person. */
async function holdAsCopy(db: Db, id: string, down: AlikeDown[]): Promise<{ termsId: string }> {
  const data = { alikeDown: toJson(down) };
  return renewTerms(db, await db.photo.update({ where: { id }, data, include: photoParts }));
}

function columnsOf(input: NewPhoto, chain: string[]) {
  const { sha256, bytes, kind, fileName, width, height, headline, captionForReaders, creditToPrint } = input;
  const { photographer, collection, sourceKind, ai, takenOn, releasedOn, place } = input;
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
    collection,
    sourceKind,
    ai,
    takenOn,
    releasedOn,
    ...place,
    chain,
    texts: toJson(input.texts.map(receivedIn)),
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

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
