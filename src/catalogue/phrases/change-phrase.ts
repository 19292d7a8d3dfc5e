import { phraseKey } from '../../captions/house-phrases.ts';
import type { PrismaClient } from '../../database/client/client.ts';
import type { HousePhraseVersionModel } from '../../database/client/models.ts';
import { type Actor, type Db, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Change } from '../house-acts.ts';
import { tokenMakerOf } from '../second-person.ts';
import type { PhraseDecision } from './decide-phrase.ts';
import { lockPhrasebook } from './house-phrasebook.ts';
import { isSameMeaning, loosens, meaningInWords, type PhraseMeaning } from './meaning.ts';
import {
  getPhrase,
  lockedPhrase,
  meaningOf,
  type PhraseRow,
  type PhraseVersionStatus,
  requireSeen,
  standingVersion,
  waitingVersion,
} from './phrase-rows.ts';
import { answerReports } from './reports.ts';
import { ASKING_FOR_ALL, readAllAgain } from './rereadings.ts';

export interface NewMeaning {
  /** The phrase, in whatever form it was met. */
  text: string;
  meaning: PhraseMeaning;
  reason: string;
}

/**
 * Says what a phrase means, wherever it stands, from now on and before. What only tightens holds at once; else it narrows at
 * once what it narrows, and its doubts stay until somebody else agrees. Throws AppError `invalid` where the phrase has no
 * words, `conflict` where another meaning waits or this one stands.
 */
export function sayMeaning(prisma: PrismaClient, input: NewMeaning, actor: Actor): Promise<PhraseRow> {
  return prisma.$transaction(async (db) => {
    await lockPhrasebook(db);
    const phrase = await phraseNamed(db, input.text, actor);
    const saved = await addVersion(db, phrase, input, actor);
    // What waits may yet be refused: the report stands until somebody else has agreed.
    if (waitingVersion(saved) === null) await answerReports(db, phrase.words, actor, meaningInWords(input.meaning));
    await readAllAgain(db, { before: phrase, after: saved });
    return saved;
  }, ASKING_FOR_ALL);
}

/** The meaning before the one that stands, or none; it waits for somebody else where that could make a verdict clearer. Throws AppError `not-found`, `conflict` where there is nothing to undo or something else than was seen. */
export function undoMeaning(prisma: PrismaClient, { id, ...seen }: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  return prisma.$transaction(async (db) => {
    await lockPhrasebook(db);
    const phrase = await lockedPhrase(db, id);
    const undone = { meaning: meaningBefore(phrase, seen), reason: seen.reason };
    const saved = await addVersion(db, phrase, undone, actor);
    await readAllAgain(db, { before: phrase, after: saved });
    return saved;
  }, ASKING_FOR_ALL);
}

/** What stood before what stands. Throws AppError `conflict` where there is nothing to undo, or something else than was seen. */
export function meaningBefore(phrase: PhraseRow, seen: Change): PhraseMeaning {
  const standing = standingVersion(phrase);
  if (standing === null) throw new AppError('conflict', 'The house says nothing of this phrase that could be undone.');
  requireSeen(phrase, seen);
  const before = phrase.versions.find(({ number, status }) => number < standing.number && status === 'replaced');
  return meaningOf(before ?? null);
}

/** In a trial: the phrase as it will be once everybody agreed. Throws AppError as saying it would. */
export async function meaningTried(db: Db, input: NewMeaning, actor: Actor): Promise<PhraseRow> {
  const phrase = await phraseNamed(db, input.text, actor);
  requireSayable(phrase, input.meaning);
  return agreed(db, phrase, input, actor);
}

/** In a trial: the phrase as it will be once the meaning that waits is confirmed. Throws AppError `not-found`, `conflict` where none waits or another than was seen. */
export async function confirmationTried(db: Db, { id, ...seen }: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  const phrase = await getPhrase(db, id);
  const waiting = waitingVersion(phrase);
  if (waiting === null) throw new AppError('conflict', 'No meaning of this phrase waits for a decision.');
  requireSeen(phrase, seen);
  return agreed(db, phrase, { meaning: meaningOf(waiting), reason: waiting.reason }, actor);
}

/** In a trial: the phrase as it will be once its undoing is agreed on. Throws AppError as undoing it would. */
export async function undoTried(db: Db, { id, ...seen }: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  const phrase = await getPhrase(db, id);
  const undone = { meaning: meaningBefore(phrase, seen), reason: seen.reason };
  requireSayable(phrase, undone.meaning);
  return agreed(db, phrase, undone, actor);
}

async function agreed(
  db: Db,
  phrase: PhraseRow,
  input: Pick<NewMeaning, 'meaning' | 'reason'>,
  actor: Actor,
): Promise<PhraseRow> {
  const standing = standingVersion(phrase);
  if (standing !== null) await setStatus(db, standing, 'replaced');
  const waiting = waitingVersion(phrase);
  if (waiting !== null) await setStatus(db, waiting, 'withdrawn');
  await createVersion(db, phrase, { ...input, isWidening: false, status: 'standing' }, actor);
  return getPhrase(db, phrase.id);
}

async function phraseNamed(db: Db, text: string, actor: Actor): Promise<PhraseRow> {
  const words = phraseKey(text);
  if (words === '') throw new AppError('invalid', 'The phrase has no words. Give the words as they stand in the text.');
  await db.housePhrase.createMany({ data: [{ words, text: text.trim(), createdAt: actor.at }], skipDuplicates: true });
  const { id } = await db.housePhrase.findUniqueOrThrow({ where: { words }, select: { id: true } });
  return lockedPhrase(db, id);
}

async function addVersion(
  db: Db,
  phrase: PhraseRow,
  { meaning, reason }: Pick<NewMeaning, 'meaning' | 'reason'>,
  actor: Actor,
): Promise<PhraseRow> {
  requireSayable(phrase, meaning);
  const standing = standingVersion(phrase);
  const before = meaningOf(standing);
  const isWidening = loosens(before, meaning);
  if (!isWidening && standing !== null) await setStatus(db, standing, 'replaced');
  const status = isWidening ? 'waiting' : 'standing';
  const { number } = await createVersion(db, phrase, { meaning, reason, isWidening, status }, actor);
  const said = { id: phrase.id, phrase: phrase.text, version: number, meaning, was: before, reason, waits: isWidening };
  await record(db, actor, { act: 'phrase', detail: { ...said, sentence: meaningInWords(meaning) } });
  return getPhrase(db, phrase.id);
}

function requireSayable(phrase: PhraseRow, meaning: PhraseMeaning): void {
  if (waitingVersion(phrase) !== null)
    throw new AppError(
      'conflict',
      'A meaning of this phrase waits already: it is confirmed, refused or withdrawn first.',
    );
  if (isSameMeaning(meaningOf(standingVersion(phrase)), meaning))
    throw new AppError('conflict', 'The house phrasebook says just this already. Nothing was changed.');
}

function createVersion(
  db: Db,
  phrase: PhraseRow,
  {
    meaning,
    reason,
    isWidening,
    status,
  }: Pick<NewMeaning, 'meaning' | 'reason'> & { isWidening: boolean; status: PhraseVersionStatus },
  actor: Actor,
): Promise<HousePhraseVersionModel> {
  const number = (phrase.versions[0]?.number ?? 0) + 1;
  return db.housePhraseVersion.create({
    data: {
      ...{ phraseId: phrase.id, number, meaning: toJson(meaning), isWidening, status, reason },
      by: actor.actor,
      account: actor.account,
      ...tokenMakerOf(actor),
      createdAt: actor.at,
    },
  });
}

async function setStatus(db: Db, { id }: HousePhraseVersionModel, status: PhraseVersionStatus): Promise<void> {
  await db.housePhraseVersion.update({ where: { id }, data: { status } });
}
