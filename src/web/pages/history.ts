import { dayWords, instantWords } from '../../../views/parts/moment.tsx';
import type { HistoryEntry } from '../../../views/photo/photo-view.ts';
import { PURPOSE_WORDS } from '../../../views/words.ts';
import { type Db, historyOf, type HistoryEntry as LedgerEntry, type PhotoAct } from '../../database/ledger.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { countryName } from '../../vocabulary/countries.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import { text } from './site.ts';

type Detail = Record<string, unknown>;

interface ActWords {
  act: (detail: Detail) => string;
  reason?: (detail: Detail) => string;
}

const outletOf = (detail: Detail) => text(detail.outletName) || text(detail.outlet);
const editionIn = ({ edition }: Detail) => (typeof edition === 'string' ? `, edition of ${instantWords(edition)}` : '');
const reasonOf = (detail: Detail) => text(detail.reason);
const useOf = (detail: Detail) =>
  `${text(detail.what)} for ${outletOf(detail)}, ${(PURPOSE_WORDS[detail.purpose as Purpose] ?? '').toLowerCase()}`;

const clearedFor = (detail: Detail) =>
  [text(detail.story), ...(text(detail.costCentre) ? [`paid by ${text(detail.costCentre)}`] : [])].join(', ');

const ACTS = {
  upload: { act: () => 'Uploaded', reason: (detail) => text(detail.fileName) },
  'upload-again': {
    act: (detail) =>
      detail.keptAside === undefined
        ? 'Uploaded again'
        : 'Uploaded again by somebody who may not edit: nothing was changed',
  },
  're-reading': { act: () => 'Texts read again' },
  'file-reading': { act: () => 'File read again' },
  edit: { act: (detail) => `${fieldName(detail)} changed`, reason: reasonOf },
  'reading-report': { act: (detail) => `Said to be read wrongly: “${text(detail.words)}”`, reason: reasonOf },
  'reading-report-dismissal': { act: (detail) => `Read rightly: “${text(detail.words)}”`, reason: reasonOf },
  proposal: { act: (detail) => `Proposed to ${text(detail.sentence)}`, reason: reasonOf },
  'proposal-withdrawal': { act: () => 'A proposed edit was withdrawn' },
  'proposal-closed': { act: (detail) => `Closed by itself: ${text(detail.sentence)}`, reason: reasonOf },
  clearance: { act: (detail) => `Cleared for ${outletOf(detail)}${editionIn(detail)}`, reason: clearedFor },
  'clearance-refusal': {
    act: (detail) => `Clearance for ${outletOf(detail)} refused`,
    reason: (detail) => text(detail.story),
  },
  'clearance-withdrawal': { act: () => 'A clearance was withdrawn' },
  download: { act: (detail) => `Downloaded: ${useOf(detail)}` },
  'download-refusal': { act: (detail) => `Download refused: ${useOf(detail)}` },
  'delivery-refusal': { act: (detail) => `Public delivery refused${fromCountry(detail)}` },
  'would-be-blocked': {
    act: (detail) => `Handed out though its terms forbid it${fromCountry(detail)}: they are only observed`,
  },
  notice: { act: (detail) => (detail.kind === 'kill' ? 'Killed' : 'Withheld'), reason: reasonOf },
  'proposal-confirmation': { act: (detail) => `Confirmed: ${text(detail.sentence)}`, reason: reasonOf },
  'proposal-refusal': { act: (detail) => `Refused: ${text(detail.sentence)}`, reason: reasonOf },
  'widening-undone': { act: (detail) => `Taken back: ${text(detail.sentence)}`, reason: reasonOf },
  'waiver-request': { act: (detail) => `Waiver requested: ${text(detail.sentence)}`, reason: reasonOf },
  'urgent-waiver': { act: (detail) => `Urgent waiver: ${text(detail.sentence)}`, reason: reasonOf },
  'waiver-approval': { act: (detail) => `Waiver approved: ${text(detail.sentence)}`, reason: reasonOf },
  'waiver-refusal': { act: (detail) => `Waiver refused: ${text(detail.sentence)}`, reason: reasonOf },
  'waiver-withdrawal': { act: (detail) => `Request for a waiver withdrawn: ${text(detail.sentence)}` },
  'waiver-end': { act: (detail) => `Waiver ended: ${text(detail.sentence)}`, reason: reasonOf },
  order: { act: (detail) => `House order: ${text(detail.sentence)}`, reason: reasonOf },
  identification: {
    act: (detail) => `${text(detail.name)}: said to be ${detail.isShown === true ? 'in' : 'not in'} the picture`,
    reason: reasonOf,
  },
  'identification-undo': {
    act: (detail) =>
      `${text(detail.name)}: no longer said to be ${detail.isShown === true ? 'in' : 'not in'} the picture`,
    reason: reasonOf,
  },
  'order-review': { act: () => 'House order reviewed: it stays', reason: reasonOf },
  'order-end-request': { act: (detail) => `Asked to end the house order: ${text(detail.sentence)}`, reason: reasonOf },
  'order-end-withdrawal': { act: () => 'A request to end a house order was withdrawn' },
  'order-end-refusal': { act: (detail) => `House order stays: ${text(detail.sentence)}`, reason: reasonOf },
  'order-end': { act: (detail) => `House order ended: ${text(detail.sentence)}`, reason: reasonOf },
  licence: { act: (detail) => `Licence filed: ${text(detail.document)}`, reason: reasonOf },
  'licence-approval': { act: (detail) => `Licence approved: ${text(detail.document)}`, reason: reasonOf },
  'licence-refusal': { act: (detail) => `Licence refused: ${text(detail.document)}`, reason: reasonOf },
  'licence-withdrawal': { act: (detail) => `Licence withdrawn: ${text(detail.document)}` },
  'licence-end': { act: (detail) => `Licence ended: ${text(detail.document)}`, reason: reasonOf },
  'same-merge': { act: (detail) => `Said to be the same picture as ${photosIn(detail)}`, reason: reasonOf },
  'same-split': { act: (detail) => `Said to be another picture: ${photosIn(detail)}`, reason: reasonOf },
  'same-undo': {
    act: (detail) => `Taken back: ${photosIn(detail)} ${detail.kind === 'merge' ? 'the same' : 'another'} picture`,
    reason: reasonOf,
  },
} satisfies Record<PhotoAct, ActWords>;

function photosIn({ photos }: Detail): string {
  const count = Array.isArray(photos) ? photos.length : 0;
  return count === 1 ? '1 photo' : `${count} photos`;
}

const MAX_HISTORY = 200;

/** The photo's latest acts in words, newest first; `outlets` are the names by slug. */
export async function historyShown(
  db: Db,
  photo: string,
  outlets: ReadonlyMap<string, string>,
): Promise<HistoryEntry[]> {
  return (await historyOf(db, photo, MAX_HISTORY)).map((entry) => entryInWords(entry, outlets));
}

function entryInWords(entry: LedgerEntry, outlets: ReadonlyMap<string, string>): HistoryEntry {
  const { at, actor, act } = entry;
  const detail = { ...entry.detail, outletName: outlets.get(text(entry.detail.outlet)) };
  const words: ActWords = ACTS[act as PhotoAct] ?? { act: () => act };
  return {
    at: at.toISOString(),
    actor,
    act: words.act(detail),
    reason: words.reason?.(detail) || null,
    changes: changesIn(act, detail),
  };
}

const FIELDS: Record<string, string> = {
  headline: 'Headline',
  captionForReaders: 'Caption for readers',
  creditToPrint: 'Credit to print',
  people: 'People',
  place: 'Place',
  tags: 'Tags',
  supplier: 'Supplier',
  collection: 'Collection',
  sourceKind: 'Source kind',
  chosenSourceKind: 'Source kind',
  ai: 'Part of AI',
  takenOn: 'Day taken',
  releasedOn: 'Day released',
  transmittedAt: 'Time of transmission',
  restrictions: 'Restrictions',
};

function fieldName(detail: Detail): string {
  return FIELDS[text(detail.field)] ?? text(detail.field);
}

function fromCountry({ country }: Detail): string {
  return typeof country === 'string' ? `, asked from ${countryName(country)}` : ', asked from an unknown country';
}

function changesIn(act: string, detail: Detail): HistoryEntry['changes'] {
  if (act === 'upload-again' || act === 'file-reading') return addedTexts(detail);
  if (act !== 'edit') return [];
  if (detail.add !== undefined || detail.remove !== undefined)
    return [{ what: 'Tags', before: inWords(detail.remove), after: inWords(detail.add) }];
  return [{ what: '', before: inWords(detail.before), after: inWords(detail.after) }];
}

/** What came with the file: what was taken, or what was kept aside for the desk. */
function addedTexts({ added, keptAside }: Detail): HistoryEntry['changes'] {
  const { texts, ...source } = (keptAside ?? { texts: added ?? [] }) as { texts: { field: string; text: string }[] };
  const told = [...texts, ...Object.entries(source).map(([field, text]) => ({ field, text }))];
  return told.flatMap(({ field, text: said }) =>
    said === null ? [] : [{ what: FIELDS[field] ?? field, before: null, after: String(said) }],
  );
}

/** What an edit's before or after says, in words; null for nothing. */
function inWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(inWords).join(', ') || null;
  if (typeof value !== 'object') return dayWords(String(value));
  return objectInWords(value as Detail);
}

function objectInWords(value: Detail): string | null {
  if ('kind' in value) return sentenceOf(value as unknown as Restriction);
  if ('name' in value) return value.position ? `${text(value.name)} (${text(value.position)})` : text(value.name);
  const country = typeof value.country === 'string' ? countryName(value.country) : '';
  return [text(value.city), country].filter((part) => part !== '').join(', ') || null;
}
