import type { Readable } from 'node:stream';
import { getLicence } from '../catalogue/licences/licences.ts';
import { getOrder } from '../catalogue/orders/orders.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { AppError } from '../errors.ts';
import type { ObjectStore } from '../storage/object-store.ts';

export interface PaperFile {
  body: Readable;
  mime: string;
  fileName: string;
  bytes: number;
}

interface Archive {
  prisma: PrismaClient;
  store: ObjectStore;
}

/** The paper an order rests on. Throws AppError `not-found` where it has none. */
export async function orderPaper(archive: Archive, id: string): Promise<PaperFile> {
  return paperOf(archive, await getOrder(archive.prisma, id));
}

/** The paper that grants a licence. Throws AppError `not-found` where none was filed with it. */
export async function licencePaper(archive: Archive, id: string): Promise<PaperFile> {
  return paperOf(archive, await getLicence(archive.prisma, id));
}

type WithPaper = Pick<Awaited<ReturnType<typeof getOrder>>, 'documentFile'>;

async function paperOf({ store }: Archive, { documentFile }: WithPaper): Promise<PaperFile> {
  if (documentFile === null) throw new AppError('not-found', 'No file was kept with it, only the name of its paper.');
  const { sha256, mime, fileName, bytes } = documentFile;
  return { body: await store.openDocument(sha256), mime, fileName, bytes };
}
