import type { Request } from 'express';
import { marksOf } from '../../../views/photo/marks.ts';
import type {
  ClearanceView,
  DownloadView,
  FactsView,
  PhotoView,
  RestrictionView,
} from '../../../views/photo/photo-view.ts';
import type { Site } from '../../../views/site.ts';
import { namesTakedown } from '../../captions/names-takedown.ts';
import { bindingRowsOf } from '../../catalogue/bindings/bindings.ts';
import { clauseId } from '../../catalogue/clause-id.ts';
import { type ClearanceView as Cleared, listClearances } from '../../catalogue/clearances.ts';
import { noticesBehind } from '../../catalogue/notices-behind.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { handRestrictionsOf, metadataOf, type PhotoRow, readingsOf } from '../../catalogue/photo-rows.ts';
import { standingWithholds } from '../../catalogue/photo-status.ts';
import { isOfWaitingEdit } from '../../catalogue/photo-terms.ts';
import { type PhotoView as ApiPhoto, type ClauseView, photoView } from '../../catalogue/photo-view.ts';
import { sayersOf } from '../../catalogue/phrases/phrases.ts';
import { openReportsOf } from '../../catalogue/phrases/reports.ts';
import { isPhrase } from '../../catalogue/phrases/unread-phrases.ts';
import { askerInWords, isSomebodyElse } from '../../catalogue/second-person.ts';
import type { UseOptions } from '../../catalogue/use-of.ts';
import { standingOf } from '../../delivery/clearance-holds.ts';
import type { FileMetadata } from '../../imaging/file-metadata.ts';
import { clauseObstacle } from '../../rights/exceptions/obstacles.ts';
import { isKill } from '../../rights/taken-down.ts';
import type { PhotoFacts, Subject, TermsDoubt, Verdict } from '../../rights/verdict.ts';
import { doubtInWords, doubtRemedy } from '../../rights/words/doubts.ts';
import type { Language } from '../../rights/words/languages/language.ts';
import { TABLES } from '../../rights/words/languages/tables.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import type { SourceKind } from '../../vocabulary/uses.ts';
import { publishingOf } from '../clearances.ts';
import type { WebContext } from '../context.ts';
import { historyShown } from './history.ts';
import { PREVIEW_EDGE, previewOf, THUMB_EDGE, within } from './picture-sizes.ts';
import { showEdition } from './show-edition.ts';
import { licencesOfPhoto } from './show-licences.ts';
import { showMetadata } from './show-metadata.ts';
import { ordersOfPhoto } from './show-orders.ts';
import { showReport } from './show-phrases.ts';
import { showSame } from './show-same.ts';
import { showVerdicts } from './show-verdicts.ts';
import { waiversOfPhoto } from './show-waivers.ts';

const MAX_CLEARANCES = 100;

type Sayers = Awaited<ReturnType<typeof sayersOf>>;

export interface Shown {
  req: Request;
  may: Site['may'];
  photo: PhotoRow;
  /** The photo as it is judged for a new use. */
  subject: Subject;
  outlets: OutletView[];
  /** The one that is chosen. */
  outlet: OutletView | null;
  use: UseOptions;
  language: Language;
}

/** Everything the photo's page shows to whoever asks, gathered. */
export async function showPhoto(context: WebContext, shown: Shown): Promise<PhotoView> {
  const { prisma } = context;
  const { req, may, photo, subject, outlets, use, language } = shown;
  const seesWidenings = may('see-widenings');
  const view = photoView(photo, seesWidenings);
  const seesClearances = may('see-clearances');
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const sayers = may('see-phrases') ? await sayersOf(prisma, phrasesIn(view)) : new Map();
  return {
    ...view,
    status: photo.status as PhotoFacts['status'],
    notices: (seesClearances && (await noticesBehind(prisma, [photo])).get(photo.id)) || [],
    isWithheldByNotice: photo.status === 'withheld' && (await standingWithholds(prisma, photo.id)).length > 0,
    picture: previewOf(photo),
    original: view,
    texts: readingsOf(photo).map(({ reading, days, places, ...received }) => ({
      ...received,
      marks: marksOf(reading, { days, places }),
    })),
    reports: may('report-reading') ? (await openReportsOf(prisma, photo.id)).map(showReport) : [],
    facts: factsOf(photo, view),
    restrictions: view.restrictions.map((clause) => restrictionOf(photo, clause, { sayers, language })),
    doubts: view.doubts.filter((doubt) => !isOfWaitingEdit(doubt)).map((doubt) => doubtToShow(doubt, language)),
    pending: seesWidenings ? pendingOf(req, photo) : [],
    judged: { purpose: use.purpose, action: use.action, story: use.story ?? null },
    language,
    verdicts: await showVerdicts(context, shown),
    waivers: await waiversOfPhoto(context, req, photo.id),
    orders: await ordersOfPhoto(context, req, photo.id),
    same: await showSame(context, req, shown),
    bindings: may('see-sources') ? await bindingsOfPhoto(context, photo, subject) : [],
    licences: await licencesOfPhoto(context, req, { photo, subject }),
    clearances: seesClearances ? await clearancesOf(context, shown) : null,
    downloads: downloadsOf(photo),
    // Stored as imaging/ gave it.
    metadata: showMetadata(metadataOf(photo) as unknown as FileMetadata),
    history: may('see-history') ? await historyShown(prisma, photo.id, names) : null,
  };
}

function factsOf(photo: PhotoRow, view: ApiPhoto): FactsView {
  const credits = readingsOf(photo).flatMap(({ reading }) => reading.credit ?? []);
  const last = photo.chain.at(-1);
  return {
    photographer: photo.photographer,
    chain: photo.chain.map((name) => ({ name, href: `/agencies?${new URLSearchParams({ name })}` })),
    isFilePhoto: credits.some((credit) => credit.isFilePhoto),
    isHandout: credits.some((credit) => credit.isHandout),
    isPool: credits.some((credit) => credit.isPool),
    supplier: photo.supplier === null ? null : { slug: photo.supplier.slug, name: photo.supplier.name },
    supplierDiffers: photo.supplier !== null && last !== undefined && photo.supplier.name !== last,
    collection: photo.collection,
    sourceKind: photo.sourceKind as SourceKind,
    ai: view.ai,
    people: view.people,
    mentioned: view.mentioned.map(({ name }) => name),
    takenOn: photo.takenOn,
    releasedOn: photo.releasedOn,
    transmitted: { ...view.transmitted, byHand: photo.transmittedByHand, zone: photo.supplier?.timeZone ?? 'UTC' },
    city: photo.city,
    country: photo.country,
  };
}

function phrasesIn({ restrictions }: ApiPhoto): string[] {
  return [...new Set(restrictions.flatMap(({ phrase }) => phrase ?? []))];
}

interface Telling {
  sayers: Sayers;
  language: Language;
}

function restrictionOf(photo: PhotoRow, clause: ClauseView, { sayers, language: asked }: Telling): RestrictionView {
  const { id: key, kind, words, field, start, origin, phrase } = clause;
  const sayer = phrase === undefined ? undefined : sayers.get(phrase);
  const saidBy = phrase === undefined || sayer === undefined ? null : { phrase, ...sayer };
  // What the house says of a phrase stands in the words it was said in.
  const language = clause.meant === undefined ? asked : 'en';
  const sentence = clause.meant?.words ?? sentenceOf(clause, language);
  const said = { key, kind, words, field, start, origin, sentence, language };
  const byHand = byHandOf(photo, key);
  return { ...said, obstacle: clauseObstacle(clause), isForGood: isKill(clause), saidBy, byHand };
}

function doubtToShow(doubt: TermsDoubt, asked: Language): PhotoView['doubts'][number] {
  const said = doubtInWords(doubt, TABLES[asked]);
  const shown = { ...doubt, isPhrase: isPhrase(doubt.words) };
  if (said === null) return { remedy: null, ...shown, sentence: doubt.reason, language: 'en' };
  const remedy = doubt.remedy === undefined ? null : doubtRemedy(doubt, TABLES[asked]);
  return { ...shown, sentence: said, remedy, language: asked };
}

function pendingOf({ caller }: Request, { proposals }: PhotoRow): PhotoView['pending'] {
  const account = caller.kind === 'anonymous' ? null : caller.account;
  return proposals.map((proposal) => {
    const { id, sentence, reason, createdAt } = proposal;
    const actor = askerInWords(proposal.actor, proposal.tokenMaker);
    const isOwn = !isSomebodyElse(proposal, account);
    return { id, sentence, namesTakedown: namesTakedown(sentence), reason, actor, at: createdAt.toISOString(), isOwn };
  });
}

/** What two people said of restrictions that only a person can judge, whether it holds for the words there are or not. */
async function bindingsOfPhoto(
  { prisma }: WebContext,
  photo: PhotoRow,
  { bindings = [] }: Subject,
): Promise<PhotoView['bindings']> {
  const rows = (await bindingRowsOf(prisma, [photo.id])).get(photo.id) ?? [];
  return rows.map(({ obstacle, to, words, by, proposalId }) => ({
    ...{ obstacle, to: to as PhotoView['bindings'][number]['to'], words, by, proposal: proposalId },
    holds: bindings.some((binding) => binding.obstacle === obstacle),
  }));
}

function byHandOf(photo: PhotoRow, key: string): RestrictionView['byHand'] {
  const index = handRestrictionsOf(photo).findIndex((restriction) => clauseId(restriction) === key);
  const row = photo.handRestrictions[index];
  return row === undefined ? null : { actor: row.actor, reason: row.reason };
}

async function clearancesOf(context: WebContext, { req, photo, outlets }: Shown): Promise<ClearanceView[]> {
  const page = { photoId: photo.id, cursor: null, limit: MAX_CLEARANCES };
  const { items } = await listClearances(context.prisma, page);
  const now = context.clock();
  const outletOf = ({ outlet }: Cleared) => outlets.find(({ slug }) => slug === outlet);
  return Promise.all(
    items.map(async (clearance) => ({
      ...(await dutiesOf(context, photo, clearance, now)),
      ...publishingOf(context, req, { id: clearance.id, photo }),
      id: clearance.id,
      outlet: outletOf(clearance)?.name ?? clearance.outlet,
      story: clearance.story,
      costCentre: clearance.costCentre,
      edition: showEdition(clearance.edition, outletOf(clearance)),
      isAhead: clearance.edition !== null && Date.parse(clearance.edition) > now.getTime(),
      at: clearance.createdAt,
      withdrawnAt: clearance.withdrawnAt,
    })),
  );
}

/** What publishing asked for when it was cleared, and what has come since: nobody was told of that then. */
async function dutiesOf({ prisma }: WebContext, photo: PhotoRow, clearance: Cleared, at: Date) {
  const { verdict, isServed } = await standingOf(prisma, photo, clearance, at);
  const duties = sentencesIn(clearance.verdict);
  return {
    isServed: isServed && clearance.withdrawnAt === null,
    duties,
    newDuties: sentencesIn(verdict).filter((duty) => !duties.includes(duty)),
  };
}

function sentencesIn({ duties }: Verdict): string[] {
  return duties.filter(({ clause }) => clause !== 'credit').map(({ sentence }) => sentence);
}

function downloadsOf({ kind, width, height, bytes }: PhotoRow): DownloadView[] {
  const sized = (edge: number) => {
    const size = within({ width, height }, edge);
    return `JPEG, ${size.width} × ${size.height}`;
  };
  const megabytes = bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return [
    { name: 'original', label: 'Original', about: `${kind.toUpperCase()}, ${width} × ${height}, ${megabytes}` },
    { name: 'preview', label: 'Preview', about: sized(PREVIEW_EDGE) },
    { name: 'thumb', label: 'Thumbnail', about: sized(THUMB_EDGE) },
  ];
}
