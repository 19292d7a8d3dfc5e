import type { CaptionReading, Quote, ReadPerson } from '../captions/reading.ts';
import type { Prisma } from '../database/client/client.ts';
import type { Notice } from '../rights/notice.ts';
import type { AiDeclaration } from '../vocabulary/ai.ts';
import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import type { TextField } from '../vocabulary/texts.ts';

/** Where a text came from: a block of the file, or the form it was uploaded with. */
export type TextBlock = 'form' | 'iim' | 'xmp' | 'exif' | 'file';

/** One text as received; nobody edits it. */
export interface ReceivedText {
  field: TextField;
  block: TextBlock;
  text: string;
  /** When it came, an ISO instant; absent: with the photo. */
  receivedAt?: string;
}

/** A text with what was understood of it. */
export interface TextReading extends ReceivedText {
  reading: CaptionReading;
  /** Where the days and the place that were read stand. */
  days: Quote[];
  places: Quote[];
  /** What an earlier reading of it said and this one does not, until a second person agrees. */
  held?: HeldSource;
}

/** What a text said of the photo's source beside what holds for the photo. */
export interface HeldSource {
  /** Names in its credit that the photo's own credit does not have. */
  credited: string[];
  /** Days of release that are not the photo's. */
  released: string[];
}

/** A restriction that a code in the file's metadata says. */
export type MetadataClause = Restriction & { words: string; field: string; meant?: Meant };

/** Present in the file, and not decoded: holds the photo in review. */
export interface Unread {
  block: string;
  field: string | null;
  reason: string;
}

/** The file's metadata as found: each field with the value of every block that holds it. */
export interface FoundMetadata {
  format: string | null;
  blocks: string[];
  fields: Record<string, Record<string, unknown>>;
  conflicts: string[];
  unread: Unread[];
  /** Absent in photos from before it was read. */
  ai?: AiDeclaration | null;
}

export type DepictedPerson = Pick<ReadPerson, 'name' | 'position'>;

export interface Place {
  city: string | null;
  country: string | null;
}

/** What editors may put in place of the reading. */
export type ByHandPart =
  | 'headline'
  | 'captionForReaders'
  | 'creditToPrint'
  | 'people'
  | 'place'
  | 'takenOn'
  | 'releasedOn'
  | 'ai';

/** The parts that editors did put in place; a later reading leaves them alone. */
export type ByHand = Partial<Record<ByHandPart, true>>;

/** What a photo is loaded with wherever it is judged, shown or edited. */
export const photoParts = {
  terms: true,
  supplier: true,
  people: { orderBy: { ordinal: 'asc' } },
  tags: { orderBy: { tag: 'asc' } },
  handRestrictions: { orderBy: { id: 'asc' } },
  proposals: { where: { status: 'pending' }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.PhotoInclude;

export type PhotoRow = Prisma.PhotoGetPayload<{ include: typeof photoParts }>;

export function readingsOf(row: { readings: Prisma.JsonValue }): TextReading[] {
  return row.readings as unknown as TextReading[];
}

/** The text as it was received, without what was understood of it. */
export function receivedIn({ field, block, text, receivedAt }: ReceivedText): ReceivedText {
  return { field, block, text, ...(receivedAt === undefined ? {} : { receivedAt }) };
}

export function metadataOf(row: { metadata: Prisma.JsonValue }): FoundMetadata {
  return row.metadata as unknown as FoundMetadata;
}

/** What a photo was said to be until an instant, ISO; what is absent is not known. */
export interface EarlierSource {
  /** Id of the agency; null: none. */
  supplierId?: string | null;
  sourceKind?: string;
  /** Whether AI had a part in it, as then known. */
  ai?: string | null;
  until: string;
}

/** Oldest first. */
export function earlierSourcesOf(row: { earlierSources: Prisma.JsonValue }): EarlierSource[] {
  return row.earlierSources as unknown as EarlierSource[];
}

/** Another photo of the same picture that is killed or withheld, and the words that first did so. */
export interface AlikeDown {
  photo: string;
  kind: Notice['kind'];
  reason: string;
}

/** The oldest photo first. */
export function alikeDownOf(row: { alikeDown: Prisma.JsonValue }): AlikeDown[] {
  return row.alikeDown as unknown as AlikeDown[];
}

/** When the agency sent it: what somebody said of it, else the day that the file says. */
export function transmittedAt(row: { metadata: Prisma.JsonValue; transmittedByHand: string | null }): string | null {
  return row.transmittedByHand ?? transmittedByFile(row);
}

/** The day the agency sent it, where the file says so (IIM 1:70 Date Sent, `YYYY:MM:DD`); nothing else in it tells. */
export function transmittedByFile(row: { metadata: Prisma.JsonValue }): string | null {
  const sent = metadataOf(row).fields.date_sent?.iim;
  const match = typeof sent === 'string' ? /^(\d{4}):(\d\d):(\d\d)/.exec(sent) : null;
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}

export function metadataClausesOf(row: { metadataClauses: Prisma.JsonValue }): MetadataClause[] {
  return row.metadataClauses as unknown as MetadataClause[];
}

/** Each with when it was added. */
export function handRestrictionsOf(
  row: Pick<PhotoRow, 'handRestrictions'>,
): (Restriction & { words: string; since: string })[] {
  return row.handRestrictions.map(({ kind, value, within, words, createdAt }) => {
    const clause = { kind, value, words, since: createdAt.toISOString(), ...(within === null ? {} : { within }) };
    return clause as unknown as Restriction & { words: string; since: string };
  });
}
