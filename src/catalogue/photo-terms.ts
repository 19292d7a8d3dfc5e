import { createHash } from 'node:crypto';
import type { Prisma } from '../database/client/client.ts';
import type { AgencyModel, PhotoModel } from '../database/client/models.ts';
import { type Db, toJson } from '../database/ledger.ts';
import { compileTerms, termsKey } from '../rights/compile-terms.ts';
import { spanOf } from '../rights/moments/anchors.ts';
import { momentsOf, shareTerms } from '../rights/shared-terms.ts';
import type { Terms, TermsDoubt } from '../rights/verdict.ts';
import { doubtSentence } from '../rights/words/doubts.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { TABLES } from '../rights/words/languages/tables.ts';
import { labelClauses } from './ai-label.ts';
import { byId } from './by-id.ts';
import { confirmationsOf } from './confirmations.ts';
import { alikeDownOf, handRestrictionsOf, metadataOf, type PhotoRow, transmittedAt } from './photo-rows.ts';
import { statusesUnder, statusFrom } from './photo-status.ts';
import { isDoubtGone, type Rulings, rulingsOf, standingOf } from './rulings.ts';
import { sourceDoubts } from './source-doubts.ts';
import { keepStandings } from './standings.ts';
import { provenanceOf } from './supplies.ts';
import { withoutPlaces } from './terms-places.ts';

export type Sources = Pick<
  PhotoRow,
  | 'readings'
  | 'metadata'
  | 'metadataClauses'
  | 'handRestrictions'
  | 'chain'
  | 'sourceKind'
  | 'ai'
  | 'photographer'
  | 'collection'
  | 'releasedOn'
  | 'transmittedByHand'
  | 'byHand'
  | 'alikeDown'
> & {
  supplier: Pick<AgencyModel, 'id' | 'name' | 'aliases' | 'timeZone'> | null;
  proposals: { sentence: string }[];
};

/** How the doubt over an edit that waits begins; its sentence follows. */
const WAITS = doubtOpening(TABLES.en.beside.doubts.waiting);

/** The terms that a photo's texts, codes, hand-added restrictions and waiting edits amount to, without what rulings took out. */
export function termsOf(photo: Sources, rulings: Rulings): Terms {
  const { readings, metadata, hand } = standingOf(photo, rulings);
  const terms = compileTerms({
    readings,
    metadata: [...metadata, ...labelClauses(photo)],
    byHand: handRestrictionsOf({ handRestrictions: hand }),
    unread: metadataOf(photo).unread,
    pending: photo.proposals.map(({ sentence }) => `${WAITS}${sentence}`),
    unsettled: [...sourceDoubts(photo), ...alikeDownDoubts(photo)],
  });
  return { ...terms, doubts: terms.doubts.filter((doubt) => !isDoubtGone(rulings, doubt)) };
}

/** A kill or withhold is about the picture: of its copies somebody says whether it holds. */
function alikeDownDoubts(photo: Sources): string[] {
  return alikeDownOf(photo).map(({ kind, photo: id, reason }) => doubtSentence(FORM_OF[kind], id, reason));
}

const FORM_OF = { kill: 'killed-alike', withhold: 'withheld-alike' } as const;

/** Whether the doubt is settled by deciding on an edit that waits, and by nothing else. */
export function isOfWaitingEdit({ field, reason }: Pick<TermsDoubt, 'field' | 'reason'>): boolean {
  return field === 'editor' && reason.startsWith(WAITS);
}

/** A doubt's sentence for who may not see edits that widen: nothing of what one would do, nor of another photo. */
export function toldToAnybody(sentence: string, language: Language = 'en'): string {
  const { doubts } = TABLES[language].beside;
  const hidden = UNSEEN.find(([form]) => sentence.startsWith(doubtOpening(doubts[form])));
  return hidden === undefined ? sentence : doubts[hidden[1]];
}

const UNSEEN = [
  ['waiting', 'waiting-unseen'],
  ['killed-alike', 'killed-alike-unseen'],
  ['withheld-alike', 'killed-alike-unseen'],
] as const;

/** What stands before the first place that is filled. */
function doubtOpening(form: string): string {
  return form.slice(0, form.indexOf('{'));
}

/** What of its terms stands in the photo's own row. */
type TermsColumns = Pick<
  PhotoModel,
  | 'status'
  | 'termsId'
  | 'standingId'
  | 'termDates'
  | 'termWords'
  | 'transmittedEarliest'
  | 'transmittedLatest'
  | 'releasedEarliest'
  | 'releasedLatest'
> & { moments: Prisma.InputJsonValue };

/** Stores what the photo's terms have in common with others, each content once, and answers the photo's own columns. */
export async function keepTerms(db: Db, photo: Sources, terms: Terms): Promise<TermsColumns> {
  const parted = inParts(photo, terms);
  return columnsOf(parted, await keepShared(db, [parted]));
}

interface Compiled {
  photo: Sources & Pick<PhotoModel, 'id' | 'status'>;
  terms: Terms;
}

/** `keepTerms` for photos that stand already, by their notices too, and who confirmed what of them: by photo id. */
export async function keepTermsOf(db: Db, compiled: readonly Compiled[]) {
  const confirmations = await confirmationsOf(db, compiled);
  const statusOf = await statusesUnder(db, compiled);
  const parted = compiled.map(({ photo, terms }) => ({ id: photo.id, ...inParts(photo, terms) }));
  const standingOf = await keepShared(db, parted);
  return byId(
    parted.map(({ id, ...parts }) => {
      const columns = columnsOf(parts, standingOf);
      return [id, { ...columns, status: statusOf(id), confirmations: toJson(confirmations(id)) }];
    }),
  );
}

type Parted = ReturnType<typeof inParts>;

/** What the terms have in common with others, and what is the photo's own. */
function inParts(photo: Sources, terms: Terms) {
  const { shared, own } = shareTerms(withoutPlaces(terms));
  return { photo, terms, shared, own, termsId: createHash('sha256').update(termsKey(shared)).digest('hex') };
}

async function keepShared(db: Db, parted: readonly Parted[]): Promise<(one: Parted) => number> {
  const contents = new Map(parted.map(({ termsId, shared }) => [termsId, shared]));
  // In one order, so that two who store several wait for each other one way only.
  const ids = (await unknownTerms(db, [...contents.keys()])).sort();
  const data = ids.map((id) => ({ id, content: toJson(contents.get(id)) }));
  if (data.length > 0) await db.terms.createMany({ data, skipDuplicates: true });
  const standingOf = ({ photo, termsId }: Parted) => ({ termsId, ...provenanceOf(photo) });
  const keptAs = await keepStandings(db, parted.map(standingOf));
  return (one) => keptAs(standingOf(one));
}

/** One is stored without asking first. */
async function unknownTerms(db: Db, ids: string[]): Promise<string[]> {
  if (ids.length <= 1) return ids;
  const known = await db.$queryRaw<{ id: string }[]>`SELECT id FROM terms WHERE id = ANY(${ids})`;
  const isKnown = new Set(known.map(({ id }) => id));
  return ids.filter((id) => !isKnown.has(id));
}

function columnsOf(parted: Parted, standingOf: (one: Parted) => number): TermsColumns {
  const { photo, terms, shared, own, termsId } = parted;
  const zone = photo.supplier?.timeZone ?? 'UTC';
  const transmitted = spanOf(transmittedAt(photo), zone);
  const released = spanOf(photo.releasedOn, zone);
  return {
    status: statusFrom(terms, []),
    termsId,
    standingId: standingOf(parted),
    termDates: own.dates,
    termWords: own.words,
    moments: toJson(momentsOf(shared, own, zone)),
    transmittedEarliest: transmitted?.earliest ?? null,
    transmittedLatest: transmitted?.latest ?? null,
    releasedEarliest: released?.earliest ?? null,
    releasedLatest: released?.latest ?? null,
  };
}

/** Compiles the photo's terms anew from what is stored of it, and points the photo to them; answers which they are. */
export async function renewTerms(db: Db, photo: Compiled['photo']): Promise<{ termsId: string }> {
  const terms = termsOf(photo, await rulingsOf(db, photo.id));
  const data = (await keepTermsOf(db, [{ photo, terms }]))(photo.id);
  return db.photo.update({ where: { id: photo.id }, data, select: { termsId: true } });
}
