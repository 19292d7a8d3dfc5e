import { isDeepStrictEqual } from 'node:util';
import type { Prisma, PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, record, toJson } from '../../database/ledger.ts';
import type { EditContext } from '../edit-context.ts';
import { type PhotoRow, readingsOf, receivedIn, type TextReading } from '../photo-rows.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { keepUpWithPhrasebook } from '../phrases/house-phrasebook.ts';
import { type KindRead, renewAi } from '../renew-ai.ts';
import { renewSearchText } from '../search-text.ts';
import { couldWidenTo } from '../source-change.ts';
import { withdraw } from '../widenings/proposals.ts';
import { propose } from '../widenings/propose.ts';
import { settleEdits } from '../widenings/settle-edits.ts';
import { fileWasRead } from './file-readings.ts';
import { type FileRead, fileReadOf, isNothingHeld, lackedByFile, withHeld } from './held-of-file.ts';

export interface NewFileReading extends FileRead {
  /** Every text that the file holds, as it is read today. */
  texts: TextReading[];
  /** Of the house phrasebook they were read with. */
  phrasebook: string;
  /** Of the reader of files. */
  edition: number;
  kind: KindRead;
}

const TAKE_ALONE = 'take the new reading of its file alone, which leaves out or loosens what the earlier one held';

/**
 * Puts what the file says to today's reader in place of what it said before: fields, Content Credentials, what tells of AI,
 * and the texts that were not found then. Texts that were received stay as they are read, and what editors wrote or added
 * stays theirs. What the earlier reading held and the new one lacks stays beside it where its end could make a verdict
 * clearer, and a proposal says so.
 */
export async function renewFile(
  prisma: PrismaClient,
  id: string,
  read: NewFileReading,
  actor: Actor,
): Promise<PhotoRow> {
  return prisma.$transaction(async (db) => {
    await lockPhoto(db, id);
    const photo = await getPhoto(db, id);
    await fileWasRead(db, photo.id, { edition: read.edition, at: actor.at });
    const added = textsAdded(photo, read.texts);
    if (added.length === 0 && isReadAlike(photo, read)) return photo;
    await takeReading({ db, photo, actor, reason: 'The file was read again', waits: [] }, read, added);
    await renewSearchText(db, photo.id);
    await keepUpWithPhrasebook(db, [photo.id], read.phrasebook);
    return getPhoto(db, photo.id);
  });
}

async function takeReading(context: EditContext, read: NewFileReading, added: TextReading[]): Promise<void> {
  const { db, photo, actor } = context;
  const readings = [...readingsOf(photo), ...added];
  const before = fileReadOf(photo);
  const now = withSameDaySent(read, before);
  const isLooser = await couldLoosen(context, { ...now, readings });
  const held = isLooser ? lackedByFile(before, now) : { clauses: [], unread: [] };
  const { metadata, metadataClauses } = withHeld(now, held);
  const texts = toJson(readings.map(receivedIn));
  const stored = { metadata: toJson(metadata), metadataClauses: toJson(metadataClauses), readings: toJson(readings) };
  await db.photo.update({ where: { id: photo.id }, data: { ...stored, texts } });
  const detail = { added: added.map(({ field, text }) => ({ field, text })), heldBack: !isNothingHeld(held) };
  await record(db, actor, { act: 'file-reading', photoId: photo.id, detail });
  for (const standing of photo.proposals.filter(isOfFile)) await withdraw(context, standing);
  photo.proposals = photo.proposals.filter((standing) => !isOfFile(standing));
  if (!isNothingHeld(held)) await propose(context, { kind: 'file-reading', detail: held, sentence: TAKE_ALONE });
  await renewAi(context, { ...read.kind, ai: read.kind.ai ?? before.metadata.ai?.origin ?? null });
  await settleEdits(context, photo.id);
}

/** One text in several blocks is one text. */
function textsAdded(photo: PhotoRow, texts: TextReading[]): TextReading[] {
  const key = ({ field, text }: TextReading) => JSON.stringify([field, text.trim()]);
  const known = new Set(readingsOf(photo).map(key));
  return texts.filter((text) => !known.has(key(text)));
}

function isReadAlike(photo: PhotoRow, { metadata, metadataClauses, kind }: NewFileReading): boolean {
  const now = JSON.parse(JSON.stringify({ metadata, metadataClauses }));
  const isKindOpen = photo.sourceKind === 'ai-generated' || (kind.ai !== null && photo.ai === null);
  return !isKindOpen && isDeepStrictEqual(now, fileReadOf(photo));
}

/** Days of use are counted from it: another one than before, people put in. */
function withSameDaySent({ metadata, metadataClauses }: FileRead, before: FileRead): FileRead {
  const { date_sent: _now, ...fields } = metadata.fields;
  const { date_sent } = before.metadata.fields;
  return {
    metadata: { ...metadata, fields: date_sent === undefined ? fields : { ...fields, date_sent } },
    metadataClauses,
  };
}

/** Asked without what was added by hand, which may be dropped later and must not stand in for what a reading lost. */
function couldLoosen(
  { db, photo }: { db: Db; photo: PhotoRow },
  { metadata, metadataClauses, readings }: FileRead & { readings: TextReading[] },
): Promise<boolean> {
  const stored = (value: unknown) => toJson(value) as Prisma.JsonValue;
  return couldWidenTo(
    { db, photo: { ...photo, handRestrictions: [] } },
    { metadata: stored(metadata), metadataClauses: stored(metadataClauses), readings: stored(readings) },
  );
}

function isOfFile({ kind }: { kind: string }): boolean {
  return kind === 'file-reading';
}
