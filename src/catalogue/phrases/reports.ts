import { phraseKey } from '../../captions/house-phrases.ts';
import type { Prisma, PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { readingsOf } from '../photo-rows.ts';
import { getPhoto } from '../photos.ts';

const reportParts = {
  photo: { select: { id: true, headline: true, captionForReaders: true, fileName: true, status: true } },
} as const satisfies Prisma.ReadingReportInclude;

export type ReportRow = Prisma.ReadingReportGetPayload<{ include: typeof reportParts }>;

export interface NewReport {
  /** Id of the photo. */
  photo: string;
  field: string;
  /** The words as they stand in the text. */
  words: string;
  reason: string;
}

/**
 * An editor says that words of a photo were read wrongly. Nothing changes until a rights manager says what they mean.
 * Throws AppError `not-found` where the photo does not hold the words there, `conflict` where that was said already.
 */
export function reportReading(prisma: PrismaClient, input: NewReport, actor: Actor): Promise<ReportRow> {
  return prisma.$transaction(async (db) => {
    const photo = await getPhoto(db, input.photo);
    const words = phraseKey(input.words);
    const texts = readingsOf(photo).filter(({ field }) => field === input.field);
    if (words === '' || !texts.some(({ text }) => ` ${phraseKey(text)} `.includes(` ${words} `)))
      throw new AppError('not-found', 'The photo does not hold these words in that text. Copy them from its page.');
    const known = await db.readingReport.findFirst({ where: { photoId: photo.id, words, status: 'open' } });
    if (known !== null) throw new AppError('conflict', 'Somebody has said so already: it waits for a rights manager.');
    const { field, words: text, reason } = input;
    const row = await db.readingReport.create({
      data: {
        ...{ photoId: photo.id, field, text, words, reason },
        ...{ by: actor.actor, account: actor.account, createdAt: actor.at },
      },
      include: reportParts,
    });
    await record(db, actor, { act: 'reading-report', photoId: photo.id, detail: { field, words: text, reason } });
    return row;
  });
}

/** The words were read rightly. Throws AppError `not-found`, `conflict` where it was answered. */
export function dismissReport(
  prisma: PrismaClient,
  { id, reason }: { id: string; reason: string },
  actor: Actor,
): Promise<ReportRow> {
  return prisma.$transaction(async (db) => {
    const where = { id: parseId(id, 'report of a reading') };
    const answered = { decidedBy: actor.actor, decidedAt: actor.at, decisionReason: reason };
    const { count } = await db.readingReport.updateMany({
      where: { ...where, status: 'open' },
      data: { status: 'dismissed', ...answered },
    });
    const row = await db.readingReport.findUnique({ where, include: reportParts });
    if (row === null) throw new AppError('not-found', `Nobody has reported a reading ${id}.`);
    if (count === 0) throw new AppError('conflict', 'This was answered already. Nothing was changed.');
    const detail = { words: row.text, reason, reportedBy: row.by };
    await record(db, actor, { act: 'reading-report-dismissal', photoId: row.photoId, detail });
    return row;
  });
}

/** A meaning that stands answers every report about its words. */
export async function answerReports(db: Db, words: string, { actor, at }: Actor, reason: string): Promise<void> {
  await db.readingReport.updateMany({
    where: { words, status: 'open' },
    data: { status: 'answered', decidedBy: actor, decidedAt: at, decisionReason: reason },
  });
}

/** Those that nobody has answered, the oldest first; without those whose words a meaning waits for, which somebody else decides on first. */
export async function openReports(db: Db, most: number): Promise<ReportRow[]> {
  const answered = await db.housePhrase.findMany({
    where: { versions: { some: { status: 'waiting' } } },
    select: { words: true },
  });
  return db.readingReport.findMany({
    where: {
      status: 'open',
      words: { notIn: answered.map(({ words }) => words) },
      photo: { status: { not: 'deleted' } },
    },
    orderBy: { id: 'asc' },
    take: most,
    include: reportParts,
  });
}

/** Those of one photo that nobody has answered, the oldest first. */
export function openReportsOf(db: Db, photoId: string): Promise<ReportRow[]> {
  return db.readingReport.findMany({
    where: { photoId, status: 'open' },
    orderBy: { id: 'asc' },
    include: reportParts,
  });
}
