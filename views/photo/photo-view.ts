import type { Origin } from '../../src/rights/clauses/source.ts';
import type { Binding } from '../../src/rights/exceptions/bindings.ts';
import type { Notice } from '../../src/rights/notice.ts';
import type { PhotoFacts, Verdict } from '../../src/rights/verdict.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';
import type { WhomItBinds } from '../../src/rights/words/whom-it-binds.ts';
import type { AiOrigin } from '../../src/vocabulary/ai.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import type { Action, Purpose, SourceKind } from '../../src/vocabulary/uses.ts';
import type { PhotoLicences } from '../licences/photo-licences.tsx';
import type { PhotoOrders } from '../orders/photo-orders.tsx';
import type { EditionView } from '../parts/edition.tsx';
import type { ReportView } from '../phrases/phrase-view.ts';
import type { AgencyChoice } from '../site.ts';
import type { PhotoWaivers } from '../waivers/photo-waivers.tsx';
import type { ReceivedTextView } from './marks.ts';
import type { SamePictureView } from './same-view.ts';

/** Everything the page of one photo shows. Instants are ISO 8601; days `YYYY-MM-DD`. */
export interface PhotoView {
  id: string;
  status: PhotoFacts['status'];
  /** What took it down, the oldest first, where it is not active and whoever looks may see notices. */
  notices: readonly Notice[];
  /** Whether a notice withholds it that nobody lifted. */
  isWithheldByNotice: boolean;
  /** Null where the picture must not be seen. */
  picture: { src: string; width: number; height: number } | null;
  original: { fileName: string; kind: string; width: number; height: number; bytes: number; sha256: string };
  receivedAt: string;
  headline: string;
  captionForReaders: string;
  creditToPrint: string;
  texts: ReceivedTextView[];
  /** What editors say was read wrongly in them, and nobody has answered yet. */
  reports: ReportView[];
  facts: FactsView;
  tags: string[];
  restrictions: RestrictionView[];
  doubts: DoubtView[];
  pending: PendingEdit[];
  judged: { purpose: Purpose; action: Action; story: string | null };
  /** In which verdicts are said. */
  language: Language;
  verdicts: OutletVerdict[];
  waivers: PhotoWaivers;
  /** Null for whoever may not see them. */
  orders: PhotoOrders | null;
  same: SamePictureView;
  bindings: BindingView[];
  licences: PhotoLicences | null;
  /** Null for whoever may not see them, as is the history. */
  clearances: ClearanceView[] | null;
  downloads: DownloadView[];
  metadata: MetadataView;
  history: HistoryEntry[] | null;
}

export interface FactsView {
  photographer: string | null;
  /** First source first; the address of an agency's page where it is on file. */
  chain: { name: string; href: string | null }[];
  isFilePhoto: boolean;
  isHandout: boolean;
  isPool: boolean;
  supplier: AgencyChoice | null;
  /** Whether the credit ends with another agency than the supplier. */
  supplierDiffers: boolean;
  /** The supplier's own name for the lot it came in. */
  collection: string | null;
  sourceKind: SourceKind;
  /** Whether AI had a part in it. */
  ai: AiOrigin | null;
  people: PersonView[];
  mentioned: string[];
  takenOn: string | null;
  releasedOn: string | null;
  transmitted: TransmissionView;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export interface PersonView {
  name: string;
  position: string | null;
}

/** When the agency sent it. */
export interface TransmissionView {
  /** A day or a date-time, in the agency's zone where it names no offset; null: not known. */
  at: string | null;
  /** What somebody said, if anybody did, and who and when; else it is what the file says. */
  byHand: string | null;
  by: string | null;
  since: string | null;
  zone: string;
}

export interface RestrictionView {
  /** Names the restriction in `/photos/:id/restrictions/:key`. */
  key: string;
  kind: Restriction['kind'];
  /** What it forbids, in a sentence, and the language of that. */
  sentence: string;
  language: Language;
  words: string;
  field: string;
  start: number | null;
  /** Key of the obstacle it is, as verdicts name it. */
  obstacle: string;
  origin: Origin;
  /** A kill of the photo altogether: nobody drops or corrects it. */
  isForGood: boolean;
  /** The phrase of the house that says it, and who said so; null for all else. */
  saidBy: { phrase: string; by: string; at: string } | null;
  /** Who added it and why, where it was added by hand. */
  byHand: { actor: string; reason: string } | null;
}

/** What two people said that a restriction means which only a person can judge. */
export interface BindingView extends Binding {
  /** Id of the widening that undoing takes back. */
  proposal: string;
  /** Whether it is said of all the words there are. */
  holds: boolean;
}

export interface DoubtView {
  words: string;
  /** Whether somebody can say on the doubts desk what the words mean. */
  isPhrase: boolean;
  field: string;
  start: number | null;
  /** What names it, in English. */
  reason: string;
  /** The same for people, and what would settle it; null where nothing but the words says so. */
  sentence: string;
  remedy: string | null;
  language: Language;
}

/** An edit that could make a verdict clearer: not in force. */
export interface PendingEdit {
  id: string;
  sentence: string;
  /** Whether its words speak of a kill, a withhold or an embargo. */
  namesTakedown: boolean;
  reason: string;
  actor: string;
  at: string;
  /** Whether the reader proposed it: then somebody else decides. */
  isOwn: boolean;
}

export interface OutletVerdict {
  slug: string;
  name: string;
  /** `Online · worldwide`. */
  about: string;
  /** Whether it is a partner's, so that publishing there is redistributing. */
  isPartners: boolean;
  /** The edition it was judged for; null where the outlet publishes at once. */
  edition: EditionView | null;
  /** When it was cleared for the story that was named, where the verdict is about that; null: it is about a new use. */
  clearedAt: string | null;
  verdict: Verdict;
  /** Every clause about territories, and whom it binds. */
  bases: WhomItBinds[];
}

export interface ClearanceView {
  id: string;
  outlet: string;
  story: string;
  /** Who pays for the use; null where nobody was named. */
  costCentre: string | null;
  /** The edition it is for; null where the outlet published at once. */
  edition: EditionView | null;
  /** Whether that is not out yet. */
  isAhead: boolean;
  url: string;
  snippet: string;
  at: string;
  withdrawnAt: string | null;
  /** Whether the address would be answered with the picture somewhere now. */
  isServed: boolean;
  /** What publishing asked for when it was cleared, beyond the credit; and what has come since. */
  duties: string[];
  newDuties: string[];
}

export interface DownloadView {
  /** `original` or a rendition's name. */
  name: string;
  label: string;
  about: string;
}

export interface MetadataView {
  /** Blocks that are in the file, in the order of the table's columns. */
  blocks: string[];
  rows: {
    field: string;
    values: Record<string, string>;
    isConflict: boolean;
    /** The block whose value is shown for the photo, where blocks disagree and it is one of those that show. */
    taken: string | null;
  }[];
  unread: { block: string; field: string | null; reason: string }[];
  credentials: CredentialsView | null;
}

/** What the signed history of a picture says, in sentences. */
export interface CredentialsView {
  state: 'valid' | 'invalid' | 'unchecked';
  faults: string[];
  notes: string[];
  signer: string | null;
  signedAt: string | null;
  rows: { what: string; said: string }[];
  /** Of the pictures it was made from. */
  older: { title: string; state: CredentialsView['state']; faults: string[]; signer: string | null }[];
}

export interface HistoryEntry {
  at: string;
  actor: string;
  /** What was done: `Caption for readers changed`. */
  act: string;
  reason: string | null;
  changes: { what: string; before: string | null; after: string | null }[];
}

/** Whether nothing that anybody grants or orders changes what may be done with it. */
export function isGone({ status }: Pick<PhotoView, 'status'>): boolean {
  return status === 'killed' || status === 'deleted';
}
