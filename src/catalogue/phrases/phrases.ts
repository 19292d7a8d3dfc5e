import type { HousePhraseVersionModel } from '../../database/client/models.ts';
import { type Db, toJson } from '../../database/ledger.ts';
import { type Page, type Paged, pageOf } from '../lists.ts';
import { askerInWords } from '../second-person.ts';
import { meaningInWords, type PhraseMeaning, UNREAD } from './meaning.ts';
import {
  getPhrase,
  meaningOf,
  type PhraseRow,
  type PhraseVersionStatus,
  phraseParts,
  standingVersion,
  waitingVersion,
} from './phrase-rows.ts';
import { type Progress, progressOf } from './rereadings.ts';

export const PHRASE_PHASES = ['waiting', 'standing'] as const;
export type PhrasePhase = (typeof PHRASE_PHASES)[number];

/** What somebody said that a phrase means. Instants are ISO 8601. */
export interface PhraseVersionView {
  number: number;
  status: PhraseVersionStatus;
  meaning: PhraseMeaning;
  /** The meaning for people. */
  sentence: string;
  /** Whether it could make any verdict clearer, so that two people had to agree. */
  isWidening: boolean;
  reason: string;
  by: string;
  at: string;
  decided: { by: string; at: string; reason: string | null } | null;
}

export interface PhraseView {
  id: string;
  text: string;
  words: string;
  /** What the house says now. */
  meaning: PhraseMeaning;
  sentence: string;
  /** The newest first. */
  versions: PhraseVersionView[];
}

export function phraseView(row: PhraseRow): PhraseView {
  const meaning = meaningOf(standingVersion(row));
  const { id, text, words } = row;
  return { id, text, words, meaning, sentence: meaningInWords(meaning), versions: row.versions.map(versionView) };
}

function versionView(version: HousePhraseVersionModel): PhraseVersionView {
  const { number, status, isWidening, reason, by, tokenMaker, createdAt } = version;
  const { decidedBy, decidedAt, decisionReason } = version;
  const meaning = meaningOf(version);
  return {
    number,
    status: status as PhraseVersionStatus,
    meaning,
    sentence: meaningInWords(meaning),
    isWidening,
    reason,
    by: askerInWords(by, tokenMaker),
    at: createdAt.toISOString(),
    decided:
      decidedBy === null || decidedAt === null
        ? null
        : { by: decidedBy, at: decidedAt.toISOString(), reason: decisionReason },
  };
}

/** With how many of its photos are still to be read again. Throws AppError `not-found`. */
export async function phraseWithProgress(db: Db, id: string): Promise<PhraseView & { progress: Progress }> {
  const row = await getPhrase(db, id);
  return { ...phraseView(row), progress: await progressOf(db, row.id) };
}

/** What waits for a second person, or what the house says; the newest phrase first. */
export async function listPhrases(
  db: Db,
  { phase, cursor, limit }: Page & { phase: PhrasePhase },
): Promise<Paged<PhraseRow>> {
  const rows = await db.housePhrase.findMany({
    where: {
      versions: { some: { status: phase, NOT: { meaning: { equals: toJson(UNREAD) } } } },
      ...(cursor === null ? {} : { id: { lt: cursor } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: phraseParts,
  });
  return pageOf(rows, limit, (row) => row);
}

/** Who said, and when, what the phrases of these ids mean: what stands, else what waits. */
export async function sayersOf(db: Db, ids: string[]): Promise<Map<string, { by: string; at: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.housePhrase.findMany({ where: { id: { in: ids } }, include: phraseParts });
  return new Map(
    rows.flatMap((row) => {
      const said = standingVersion(row) ?? waitingVersion(row);
      return said === null ? [] : [[row.id, { by: said.by, at: said.createdAt.toISOString() }] as const];
    }),
  );
}
