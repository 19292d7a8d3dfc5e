import type { PrismaClient } from '../../database/client/client.ts';
import type { HousePhraseVersionModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Change } from '../house-acts.ts';
import { isSomebodyElse } from '../second-person.ts';
import { decidedBy } from '../widenings/decided-by.ts';
import { lockPhrasebook } from './house-phrasebook.ts';
import { meaningInWords } from './meaning.ts';
import {
  getPhrase,
  isKillSaid,
  lockedPhrase,
  meaningOf,
  type PhraseRow,
  requireSeen,
  standingVersion,
  waitingVersion,
} from './phrase-rows.ts';
import { answerReports } from './reports.ts';
import { ASKING_FOR_ALL, readAllAgain } from './rereadings.ts';

/** On the phrase as it was seen: whoever decides agrees to the meaning they looked at, and to no later one. */
export interface PhraseDecision extends Change {
  /** Id of the phrase. */
  id: string;
}

/** The meaning that waits is the house's from now on. Throws AppError `not-found`, `conflict` where none waits or another than was seen, `forbidden` for whoever said it. */
export function confirmMeaning(prisma: PrismaClient, decision: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  return deciding(prisma, decision, async (db, phrase, waiting) => {
    requireSecondPerson(waiting, actor);
    const standing = standingVersion(phrase);
    if (standing !== null)
      await db.housePhraseVersion.update({ where: { id: standing.id }, data: { status: 'replaced' } });
    await settle(db, waiting, { status: 'standing', reason: decision.reason }, actor);
    await answerReports(db, phrase.words, actor, meaningInWords(meaningOf(waiting)));
    await keep(db, { phrase, waiting, decision, act: 'phrase-confirmation' }, actor);
  });
}

/** What stood before it stands alone again. Throws as `confirmMeaning`. */
export function refuseMeaning(prisma: PrismaClient, decision: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  return deciding(prisma, decision, async (db, phrase, waiting) => {
    requireSecondPerson(waiting, actor);
    await settle(db, waiting, { status: 'refused', reason: decision.reason }, actor);
    await keep(db, { phrase, waiting, decision, act: 'phrase-refusal' }, actor);
  });
}

/**
 * Taken back by whoever said it. Throws AppError `not-found`, `conflict` where none waits, `forbidden` for everybody else, and for
 * a meaning that kills: a kill does not end by the one person who made it.
 */
export function withdrawMeaning(prisma: PrismaClient, decision: PhraseDecision, actor: Actor): Promise<PhraseRow> {
  return deciding(prisma, decision, async (db, phrase, waiting) => {
    if (actor.account === null || actor.account !== waiting.account)
      throw new AppError('forbidden', `Only ${waiting.by} can withdraw this: another rights manager may refuse it.`);
    if (isKillSaid(phrase))
      throw new AppError(
        'forbidden',
        'Photos with these words are killed since it was said, and no kill ends by the person who made it: ask another rights manager to refuse it.',
      );
    await settle(db, waiting, { status: 'withdrawn', reason: decision.reason }, actor);
    await keep(db, { phrase, waiting, decision, act: 'phrase-withdrawal' }, actor);
  });
}

function deciding(
  prisma: PrismaClient,
  decision: PhraseDecision,
  work: (db: Db, phrase: PhraseRow, waiting: HousePhraseVersionModel) => Promise<void>,
): Promise<PhraseRow> {
  return prisma.$transaction(async (db) => {
    await lockPhrasebook(db);
    const phrase = await lockedPhrase(db, decision.id);
    const waiting = waitingVersion(phrase);
    if (waiting === null) throw new AppError('conflict', 'No meaning of this phrase waits for a decision.');
    requireSeen(phrase, decision);
    await work(db, phrase, waiting);
    const after = await getPhrase(db, phrase.id);
    await readAllAgain(db, { before: phrase, after });
    return after;
  }, ASKING_FOR_ALL);
}

function requireSecondPerson(waiting: HousePhraseVersionModel, { account }: Actor): void {
  if (isSomebodyElse(waiting, account)) return;
  throw new AppError(
    'forbidden',
    'You said this meaning, or made the token that did: another rights manager has to decide. Who said it can withdraw it.',
  );
}

async function settle(
  db: Db,
  { id }: HousePhraseVersionModel,
  { status, reason }: { status: string; reason: string },
  actor: Actor,
): Promise<void> {
  const data = { status, ...decidedBy(actor), decisionReason: reason };
  await db.housePhraseVersion.update({ where: { id }, data });
}

interface Decided {
  phrase: PhraseRow;
  waiting: HousePhraseVersionModel;
  decision: PhraseDecision;
  act: 'phrase-confirmation' | 'phrase-refusal' | 'phrase-withdrawal';
}

async function keep(db: Db, { phrase, waiting, decision, act }: Decided, actor: Actor): Promise<void> {
  const { number: version, by: saidBy, tokenMaker, reason: saidBecause } = waiting;
  const meaning = meaningOf(waiting);
  const said = { id: phrase.id, phrase: phrase.text, version, meaning, sentence: meaningInWords(meaning) };
  await record(db, actor, { act, detail: { ...said, reason: decision.reason, saidBy, tokenMaker, saidBecause } });
}
