import type { Readable } from 'node:stream';
import { liveClearanceVerdicts } from '../catalogue/clearances.ts';
import { getOutlet, type OutletView, useOf } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, record } from '../database/ledger.ts';
import { conditionsToAnswer } from '../rights/delivery-use.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import type { KeptRendition, ObjectStore } from '../storage/object-store.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { holds } from './conditions.ts';
import type { PicturesToSend } from './picture-to-send.ts';

export interface DownloadRequest {
  photo: string;
  what: 'original' | KeptRendition;
  /** Slug. */
  outlet: string;
  purpose: Purpose;
}

export type Download =
  | { outcome: 'file'; body: Readable | Buffer; mime: string; fileName: string; bytes: number }
  | { outcome: 'refused'; verdict: Verdict };

export interface DownloadDesk {
  prisma: PrismaClient;
  store: ObjectStore;
  pictures: PicturesToSend;
}

/** Widths of the renditions as they leave the house; heights follow. */
const WIDTH_OF = { thumb: 320, preview: 1600 } as const satisfies Record<KeptRendition, number>;

/**
 * Hands the original or a rendition to staff when publishing it in the outlet for the purpose is clear, or conditional on
 * nothing but what a standing clearance for that outlet has answered. Files and refusals both go to the ledger.
 */
export async function download(desk: DownloadDesk, request: DownloadRequest, actor: Actor): Promise<Download> {
  const { prisma } = desk;
  const [photo, outlet] = [await getPhoto(prisma, request.photo), await getOutlet(prisma, request.outlet)];
  const { purpose, what } = request;
  const verdict = judge(await subjectOf(prisma, photo), useOf(outlet, { purpose, action: 'publish', at: actor.at }));
  const allowed = await mayLeave(prisma, photo, outlet, verdict);
  const act = allowed ? 'download' : 'download-refusal';
  await record(prisma, actor, { act, photoId: photo.id, detail: { what, outlet: outlet.slug, purpose, verdict } });
  return allowed ? fileOf(desk, photo, what) : { outcome: 'refused', verdict };
}

async function mayLeave(prisma: PrismaClient, photo: PhotoRow, outlet: OutletView, verdict: Verdict): Promise<boolean> {
  if (verdict.outcome === 'clear') return true;
  if (verdict.outcome !== 'conditional') return false;
  if (conditionsToAnswer(verdict).length === 0) return true;
  const snapshots = await liveClearanceVerdicts(prisma, photo.id, outlet.id);
  return snapshots.some((snapshot) => holds(verdict, snapshot));
}

async function fileOf(
  { store, pictures }: DownloadDesk,
  photo: PhotoRow,
  what: DownloadRequest['what'],
): Promise<Download> {
  if (what === 'original') {
    const body = await store.openOriginal(photo.sha256);
    return { outcome: 'file', body, mime: `image/${photo.kind}`, fileName: photo.fileName, bytes: photo.bytes };
  }
  const { bytes: body } = await pictures(photo, WIDTH_OF[what]);
  const fileName = `${photo.fileName.replace(/\.[^.]*$/, '')}-${what}.jpg`;
  return { outcome: 'file', body, mime: 'image/jpeg', fileName, bytes: body.length };
}
