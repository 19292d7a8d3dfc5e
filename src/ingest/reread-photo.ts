import { metadataOf, type PhotoRow, readingsOf, receivedIn } from '../catalogue/photo-rows.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { phrasebookNow } from '../catalogue/phrases/house-phrasebook.ts';
import { renewReading } from '../catalogue/renew-reading.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import type { FileMetadata } from '../imaging/file-metadata.ts';
import { displayFields } from '../imaging/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { gatherFacts } from './gather-facts.ts';
import { readTexts } from './read-texts.ts';

/** Reads a photo's texts as received again, with the reader as it is today. Editors' corrections survive; see renewReading. */
export async function rereadPhoto(prisma: PrismaClient, id: string, actor: Actor): Promise<PhotoRow> {
  const photo = await getPhoto(prisma, id);
  const { phrases, edition } = await phrasebookNow(prisma);
  const texts = readTexts(readingsOf(photo).map(receivedIn), phrases);
  // Stored as imaging/ gave it.
  const display = displayFields(metadataOf(photo) as unknown as FileMetadata);
  const chosen = { headline: photo.headline, keywords: [], sourceKind: photo.sourceKind as SourceKind };
  return renewReading(prisma, photo.id, { texts, edition, facts: gatherFacts(texts, display, chosen) }, actor);
}
