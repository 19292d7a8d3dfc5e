import { readFile } from 'node:fs/promises';
import { filesToRead, fileWasRead } from '../catalogue/files/file-readings.ts';
import { renewFile } from '../catalogue/files/renew-file.ts';
import { type PhotoRow, readingsOf, receivedIn } from '../catalogue/photo-rows.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { phrasebookNow } from '../catalogue/phrases/house-phrasebook.ts';
import type { Actor } from '../database/ledger.ts';
import { FILE_EDITION } from '../imaging/file-metadata.ts';
import { displayFields } from '../imaging/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { gatherFacts } from './gather-facts.ts';
import type { Archive } from './ingest-photo.ts';
import { type Late, oneByOne } from './one-by-one.ts';
import { readFileOf } from './read-file-of.ts';
import { readTexts } from './read-texts.ts';

/** Reads a photo's original again, with the reader of files as it is today. Editors' corrections survive; see renewFile. */
export async function readFileAgain({ prisma, store }: Archive, id: string, actor: Actor): Promise<PhotoRow> {
  const photo = await getPhoto(prisma, id);
  const {
    metadata,
    metadataClauses,
    texts: found,
  } = await readFileOf(await readFile(await store.originalPath(photo.sha256)));
  const { phrases, edition: phrasebook } = await phrasebookNow(prisma);
  const texts = readTexts(found, phrases);
  const all = [...readTexts(readingsOf(photo).map(receivedIn), phrases), ...texts];
  const chosen = { headline: photo.headline, keywords: [], sourceKind: photo.sourceKind as SourceKind };
  const { ai, sourceKind } = gatherFacts(all, displayFields(metadata), chosen);
  const read = { metadata, metadataClauses, texts, phrasebook, edition: FILE_EDITION, kind: { ai, sourceKind } };
  return renewFile(prisma, photo.id, read, actor);
}

/**
 * Reads files again that an earlier edition of the reader read, each in a transaction of its own; answers how many, and the last
 * of them, or null at the end. It may be stopped or killed at any point: what was not kept is read again, and so is, at the next
 * start, what could not be read.
 */
export async function readFilesLate(archive: Archive, late: Late & { at: Date }) {
  const { prisma } = archive;
  const { after, most, at } = late;
  const files = await filesToRead(prisma, { edition: FILE_EDITION, after, most });
  const actor = { actor: 'reader of files', at, account: null, rule: null };
  return oneByOne(files, late, {
    work: async ({ id }) => void (await readFileAgain(archive, id, actor)),
    failed: async ({ id }, problem) => {
      await fileWasRead(prisma, id, { edition: FILE_EDITION, at, problem });
      return `The file of photo ${id} could not be read: ${problem}`;
    },
  });
}
