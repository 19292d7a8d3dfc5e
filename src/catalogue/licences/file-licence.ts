import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Licence } from '../../rights/exceptions/licences.ts';
import { clauseObstacle } from '../../rights/exceptions/obstacles.ts';
import type { Clause, Subject } from '../../rights/verdict.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { createDocument, type NewDocument } from '../documents.ts';
import { toStored } from '../lists.ts';
import { requireInOrder } from '../periods.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { tokenMakerOf } from '../second-person.ts';
import { subjectOf } from '../subjects.ts';
import { type LicenceRow, type LiftedClause, licenceParts } from './licences.ts';

type Named = 'kind' | 'document' | 'actions' | 'from' | 'until';

export interface NewLicence extends Pick<Licence, Named> {
  photo: string;
  /** Keys of the clauses it lifts, as verdicts name them. */
  lifts: string[];
  territories: string[] | 'all';
  channels: string[] | 'all';
  purposes: string[] | 'all';
  titles: string[] | 'all';
  reason: string;
  file: NewDocument | null;
}

/**
 * Puts a licence forward; nothing changes until somebody else approves it. Throws AppError `not-found` for an unknown photo
 * or a clause that does not stand, `invalid` where it ends before it begins, `conflict` for what no licence lifts.
 */
export async function fileLicence(prisma: PrismaClient, licence: NewLicence, actor: Actor): Promise<LicenceRow> {
  return prisma.$transaction(async (db) => {
    const { id: photoId } = await getPhoto(db, licence.photo);
    await lockPhoto(db, photoId);
    const { photo: _, file, reason, kind, document, from, until, actions } = licence;
    const subject = await subjectOf(db, await getPhoto(db, photoId));
    requireInOrder(licence, [subject.facts.zone ?? 'UTC']);
    const lifts = liftedIn(subject, licence.lifts);
    const row = await db.licence.create({
      data: {
        ...{ photoId, kind, document, actions, from, until, reason },
        documentId: file === null ? null : await createDocument(db, file, actor),
        lifts: toJson(lifts),
        territories: toStored(licence.territories),
        channels: toStored(licence.channels),
        purposes: toStored(licence.purposes),
        titles: toStored(licence.titles),
        ...{ by: actor.actor, account: actor.account, createdAt: actor.at, ...tokenMakerOf(actor) },
      },
      include: licenceParts,
    });
    const { territories, channels, purposes, titles } = licence;
    const box = { territories, channels, purposes, titles, actions, from, until };
    await record(db, actor, {
      act: 'licence',
      photoId,
      detail: { licence: row.id, kind, document, file, lifts, ...box, reason },
    });
    return row;
  });
}

/** Never lifted by a document: somebody took the picture back, or holds it until later. */
const NEVER_LIFTED: readonly Clause['kind'][] = ['kill', 'withhold', 'embargo-until'];

/** What a licence of the photo may lift, each clause with all its words. */
export function liftableClauses(subject: Subject): LiftedClause[] {
  const narrowing = clausesOf(subject).filter(({ kind }) => !NEVER_LIFTED.includes(kind));
  return liftedIn(subject, narrowing.map(clauseObstacle));
}

function liftedIn(subject: Subject, keys: readonly string[]): LiftedClause[] {
  return [...new Set(keys)].map((obstacle) => {
    const found = clausesOf(subject).filter((clause) => clauseObstacle(clause) === obstacle);
    if (found[0] === undefined)
      throw new AppError(
        'not-found',
        'lifts: names a restriction that this photo does not have. Each reason of its verdict names its obstacle.',
      );
    if (NEVER_LIFTED.includes(found[0].kind))
      throw new AppError('conflict', `No licence lifts this: ${sentenceOf(found[0])}`);
    return { obstacle, sentence: sentenceOf(found[0]), words: [...new Set(found.map(({ words }) => words))] };
  });
}

function clausesOf({ terms, standingRules = [] }: Subject): Clause[] {
  return [...terms.clauses, ...standingRules];
}
