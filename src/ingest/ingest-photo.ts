import { readFile } from 'node:fs/promises';
import { type Catalogued, createPhoto } from '../catalogue/create-photo.ts';
import type { NewPhoto } from '../catalogue/new-photo.ts';
import type { ReceivedText } from '../catalogue/photo-rows.ts';
import { isOnFile } from '../catalogue/photos.ts';
import { type PhrasebookNow, phrasebookNow } from '../catalogue/phrases/house-phrasebook.ts';
import type { Look } from '../catalogue/same/neighbours.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { FILE_EDITION } from '../imaging/file-metadata.ts';
import { fingerprintOf } from '../imaging/fingerprint.ts';
import { inspectPicture } from '../imaging/inspect-picture.ts';
import { renderRenditions } from '../imaging/render.ts';
import { displayFields } from '../imaging/texts.ts';
import type { KeptRendition, ObjectStore, TempFile } from '../storage/object-store.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { gatherFacts } from './gather-facts.ts';
import { readFileOf } from './read-file-of.ts';
import { readTexts } from './read-texts.ts';

/** What was said of a photo when it was uploaded. For rights its texts add to the file's own; for display they stand before them. */
export interface UploadForm {
  texts: ReceivedText[];
  headline: string | null;
  keywords: string[];
  /** Name of an agency. */
  supplier: string | null;
  /** The supplier's own name for the lot. */
  collection: string | null;
  sourceKind: SourceKind | null;
}

export interface Received {
  temp: TempFile;
  fileName: string;
  form: UploadForm;
  /** Whether the sender may edit photos: see `takeAgain`. */
  senderMayEdit: boolean;
}

export interface Archive {
  store: ObjectStore;
  prisma: PrismaClient;
}

/**
 * Takes a received file into the archive: bytes on disk first, then the row, then the answer. Consumes the temp file.
 * Throws AppError `unreadable-picture`, `too-large` or `unsupported-media`, and leaves nothing behind then.
 */
export async function ingestPhoto({ store, prisma }: Archive, received: Received, actor: Actor): Promise<Catalogued> {
  const { temp } = received;
  const phrasebook = await phrasebookNow(prisma);
  const entry = await catalogueEntry(received, phrasebook).catch(discarding(store, temp));
  let look: Look | null = null;
  if (!(await isOnFile(prisma, temp.sha256))) {
    const { renditions, ...seen } = await lookAt(temp).catch(discarding(store, temp));
    await store.keep(temp, renditions);
    look = seen.look;
  }
  // Should this fail, the temp file stays and tells the next start what to drop.
  const catalogued = await createPhoto(prisma, { ...entry, look }, actor);
  await store.settle(temp);
  return catalogued;
}

/** Rendering decodes every pixel: a truncated or damaged picture is found out before anything is kept. */
async function lookAt({ path }: TempFile): Promise<{ renditions: Record<KeptRendition, Buffer>; look: Look }> {
  const { thumb, preview } = await renderRenditions(path);
  return { renditions: { thumb, preview }, look: (await fingerprintOf(preview)) ?? 'plain' };
}

function discarding(store: ObjectStore, temp: TempFile): (error: unknown) => Promise<never> {
  return async (error) => {
    await store.discard(temp);
    throw error;
  };
}

async function catalogueEntry(
  { temp, fileName, form, senderMayEdit }: Received,
  { phrases, edition }: PhrasebookNow,
): Promise<Omit<NewPhoto, 'look'>> {
  const { kind, width, height } = await inspectPicture(temp.path);
  const { metadata, metadataClauses, texts: found } = await readFileOf(await readFile(temp.path));
  const texts = readTexts([...form.texts, ...found], phrases);
  return {
    sha256: temp.sha256,
    bytes: temp.bytes,
    kind,
    fileName,
    width,
    height,
    texts,
    edition,
    fileEdition: FILE_EDITION,
    metadata,
    metadataClauses,
    supplier: form.supplier,
    collection: form.collection,
    chosenSourceKind: form.sourceKind,
    senderMayEdit,
    ...gatherFacts(texts, displayFields(metadata), form),
  };
}
