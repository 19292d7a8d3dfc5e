import type { Prisma } from '../../database/client/client.ts';
import type { HousePhraseVersionModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { type Change, requireVersion } from '../house-acts.ts';
import { parseId } from '../lists.ts';
import { kills, type PhraseMeaning, type Saying, sayingOf, UNREAD } from './meaning.ts';

export const phraseParts = { versions: { orderBy: { number: 'desc' } } } as const satisfies Prisma.HousePhraseInclude;

/** A phrase with its versions, the newest first. */
export type PhraseRow = Prisma.HousePhraseGetPayload<{ include: typeof phraseParts }>;

export type PhraseVersionStatus = 'waiting' | 'standing' | 'replaced' | 'refused' | 'withdrawn';

export function standingVersion({ versions }: PhraseRow): HousePhraseVersionModel | null {
  return versions.find(({ status }) => status === 'standing') ?? null;
}

export function waitingVersion({ versions }: PhraseRow): HousePhraseVersionModel | null {
  return versions.find(({ status }) => status === 'waiting') ?? null;
}

export function meaningOf(version: Pick<HousePhraseVersionModel, 'meaning'> | null): PhraseMeaning {
  return version === null ? UNREAD : (version.meaning as unknown as PhraseMeaning);
}

/** What the reader is told of the phrase. */
export function sayingNow(phrase: PhraseRow): Saying {
  const waiting = waitingVersion(phrase);
  return sayingOf(meaningOf(standingVersion(phrase)), waiting === null ? null : meaningOf(waiting));
}

/** Whether what waits kills photos already: what waits narrows, and what stands does not kill them. */
export function isKillSaid(phrase: PhraseRow): boolean {
  return kills(meaningOf(waitingVersion(phrase))) && !kills(meaningOf(standingVersion(phrase)));
}

/** Throws AppError `not-found`. */
export async function getPhrase(db: Db, id: string): Promise<PhraseRow> {
  const where = { id: parseId(id, 'phrase of the house') };
  const row = await db.housePhrase.findUnique({ where, include: phraseParts });
  if (row !== null) return row;
  throw new AppError('not-found', `The house phrasebook has no phrase ${id}. Look at the list of its phrases.`);
}

/** Throws AppError `conflict` where something was said of the phrase since its newest version was the one that was seen. */
export function requireSeen({ text, versions }: PhraseRow, seen: Change): void {
  requireVersion(`What “${text.slice(0, 80)}” means`, { version: versions[0]?.number ?? 0 }, seen);
}

/** Two changes of the same moment come one after the other, and the second finds what the first left. */
export async function lockedPhrase(db: Db, id: string): Promise<PhraseRow> {
  await db.$queryRaw`SELECT 1 FROM house_phrases WHERE id = ${parseId(id, 'phrase of the house')}::uuid FOR UPDATE`;
  return getPhrase(db, id);
}
