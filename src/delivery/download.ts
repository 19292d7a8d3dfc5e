import type { Readable } from 'node:stream';
import { clearedUse, liveClearances } from '../catalogue/clearances.ts';
import { getOutlet, type OutletView } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { rightsExpression } from '../catalogue/rights-expressions.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import { useOf } from '../catalogue/use-of.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { usedUp } from '../rights/agreements/used-up.ts';
import { conditionsToAnswer } from '../rights/delivery-use.ts';
import { judge } from '../rights/judge.ts';
import type { Verdict } from '../rights/verdict.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { saidIn } from '../rights/words/said-in.ts';
import type { KeptRendition, ObjectStore } from '../storage/object-store.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { holds } from './conditions.ts';
import { countDownload } from './delivery-counts.ts';
import { isLegalDemand } from './legal-demand.ts';
import type { PicturesToSend } from './picture-to-send.ts';

export interface DownloadRequest {
  photo: string;
  what: 'original' | KeptRendition;
  /** Slug. */
  outlet: string;
  purpose: Purpose;
  /** With the terms embedded as an ODRL policy; only where the picture is rendered. */
  withPolicy?: boolean;
  /** In which the reasons of a refusal are said; absent: English. */
  language?: Language;
}

export type Download =
  | { outcome: 'file'; body: Readable | Buffer; mime: string; fileName: string; bytes: number }
  | { outcome: 'refused'; verdict: Verdict; isLegalDemand: boolean }
  /** It would take one of the uses that are counted, and only a clearance takes one. */
  | { outcome: 'uncleared' };

export interface DownloadDesk {
  prisma: PrismaClient;
  store: ObjectStore;
  pictures: PicturesToSend;
}

/** Widths of the renditions as they leave the house; heights follow. */
const WIDTH_OF = { thumb: 320, preview: 1600 } as const satisfies Record<KeptRendition, number>;

/**
 * Hands the original or a rendition to staff when publishing it in the outlet for the purpose is clear, or where a standing
 * clearance for just that holds: what it took, and answered, is not asked again. Where the outlet comes out in editions it
 * is asked for the next one, as readers see it then and not before. What would take one of the uses that are
 * counted needs such a clearance, which is used from then on. Files and refusals both go to the ledger.
 */
export async function download(desk: DownloadDesk, request: DownloadRequest, actor: Actor): Promise<Download> {
  const { prisma } = desk;
  const [photo, outlet] = [await getPhoto(prisma, request.photo), await getOutlet(prisma, request.outlet)];
  const { purpose, what } = request;
  const subject = await subjectOf(prisma, photo);
  const use = useOf(outlet, { purpose, action: 'publish', now: actor.at });
  const verdict = judge(subject, use);
  const clearances = await clearancesFor(prisma, photo, { outlet, purpose, at: actor.at });
  const isCounted = isAllowed(verdict) && !isAllowed(judge(usedUp(subject), use));
  const allowed = clearances.length > 0 || (isAllowed(verdict) && !isCounted);
  const policy = allowed && request.withPolicy ? await policyToEmbed(prisma, photo) : null;
  const act = allowed ? 'download' : 'download-refusal';
  const detail = { what, outlet: outlet.slug, purpose, edition: use.edition, verdict, clearances };
  await prisma.$transaction(async (db) => {
    await record(db, actor, { act, photoId: photo.id, detail });
    for (const clearance of clearances) await countDownload(db, clearance, actor.at);
  });
  if (!allowed && isCounted) return { outcome: 'uncleared' };
  if (!allowed) {
    const told = saidIn(request.language ?? 'en', subject, verdict);
    return { outcome: 'refused', verdict: told, isLegalDemand: isLegalDemand(subject, verdict) };
  }
  return fileOf(desk, photo, { what, policy });
}

function isAllowed(verdict: Verdict): boolean {
  const { outcome } = verdict;
  return outcome === 'clear' || (outcome === 'conditional' && conditionsToAnswer(verdict).length === 0);
}

interface Wanted {
  outlet: OutletView;
  purpose: Purpose;
  at: Date;
}

/** Ids of the standing clearances that hold: nobody says for which of their stories the file is. */
async function clearancesFor(prisma: PrismaClient, photo: PhotoRow, wanted: Wanted): Promise<string[]> {
  const { outlet, purpose, at } = wanted;
  const holding: string[] = [];
  for (const clearance of await liveClearances(prisma, { photoId: photo.id, outletId: outlet.id, purpose })) {
    const snapshot = clearance.verdict as unknown as Verdict;
    const edition = clearance.editionAt?.toISOString() ?? null;
    const cleared = { ...clearance, createdAt: clearance.createdAt.toISOString(), edition, verdict: snapshot };
    const use = clearedUse(outlet, cleared, laterOf(at, clearance.editionAt));
    const verdict = judge(await subjectOf(prisma, photo, clearance.id), use);
    if (holds(verdict, snapshot)) holding.push(clearance.id);
  }
  return holding;
}

/** Nobody reads the file before its edition is out. */
function laterOf(at: Date, edition: Date | null): Date {
  return edition !== null && edition > at ? edition : at;
}

async function fileOf(
  { store, pictures }: DownloadDesk,
  photo: PhotoRow,
  { what, policy }: { what: DownloadRequest['what']; policy: string | null },
): Promise<Download> {
  if (what === 'original') {
    const body = await store.openOriginal(photo.sha256);
    return { outcome: 'file', body, mime: `image/${photo.kind}`, fileName: photo.fileName, bytes: photo.bytes };
  }
  const { bytes: body } = await pictures(photo, WIDTH_OF[what], policy);
  const fileName = `${photo.fileName.replace(/\.[^.]*$/, '')}-${what}.jpg`;
  return { outcome: 'file', body, mime: 'image/jpeg', fileName, bytes: body.length };
}

/** Longer, and the packet it stands in would not fit into one segment of a JPEG. */
const LONGEST_POLICY = 48_000;

/** What was bought, and why the house ordered what, stays in the house. */
async function policyToEmbed(prisma: PrismaClient, photo: PhotoRow): Promise<string> {
  const policy = rightsExpression(await subjectOf(prisma, photo), photo.id, { forHouse: false });
  const text = JSON.stringify(policy);
  if (Buffer.byteLength(text) <= LONGEST_POLICY) return text;
  throw new AppError(
    'too-large',
    'The terms of this photo are too long to be embedded. Download it without “rights”, and take the policy from the API.',
  );
}
