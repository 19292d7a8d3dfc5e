import type { Request } from 'express';
import type { ReportView, PhraseView as Shown, UnreadPhraseView } from '../../../views/phrases/phrase-view.ts';
import { namesTakedown } from '../../captions/names-takedown.ts';
import type { PhraseMeaning } from '../../catalogue/phrases/meaning.ts';
import { isKillSaid, type PhraseRow, waitingVersion } from '../../catalogue/phrases/phrase-rows.ts';
import { phraseView } from '../../catalogue/phrases/phrases.ts';
import type { ReportRow } from '../../catalogue/phrases/reports.ts';
import type { UnreadPhrase } from '../../catalogue/phrases/unread-phrases.ts';
import { isSomebodyElse } from '../../catalogue/second-person.ts';
import type { Db } from '../../database/ledger.ts';
import { thumbOf } from './picture-sizes.ts';
import { shortTitle } from './short-title.ts';

/** A phrase as whoever asks sees it. */
export function showPhrase({ caller }: Pick<Request, 'caller'>, row: PhraseRow): Shown {
  const { id, text, sentence, meaning, versions } = phraseView(row);
  const account = caller.kind === 'anonymous' ? null : caller.account;
  const [waiting, told] = [waitingVersion(row), versions.find(({ status }) => status === 'waiting')];
  return {
    ...{ id, text, sentence, versions },
    isSaid: meaning.as !== 'unread',
    waiting:
      waiting === null || told === undefined
        ? null
        : {
            ...told,
            isOwn: !isSomebodyElse(waiting, account),
            narrows: NARROWING.has(told.meaning.as),
            kills: isKillSaid(row),
            namesTakedown: namesTakedown(text),
          },
  };
}

const NARROWING: ReadonlySet<PhraseMeaning['as']> = new Set(['restriction', 'ask', 'duty']);

/** The phrases with their pictures. */
export async function showUnread(db: Db, phrases: UnreadPhrase[]): Promise<UnreadPhraseView[]> {
  const rows = await db.photo.findMany({
    where: { id: { in: phrases.flatMap(({ examples }) => examples) } },
    select: {
      ...{ id: true, status: true, headline: true, captionForReaders: true, fileName: true },
      ...{ width: true, height: true },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, { id: row.id, title: shortTitle(row), thumb: thumbOf(row) }]));
  return phrases.map(({ text, photos, agencies, place, examples }) => ({
    ...{ text, photos, agencies, place },
    examples: examples.flatMap((id) => byId.get(id) ?? []),
  }));
}

export function showReport({ id, photo, field, text, reason, by, createdAt }: ReportRow): ReportView {
  return {
    id,
    photo: { id: photo.id, title: shortTitle(photo) },
    field,
    text,
    reason,
    by,
    at: createdAt.toISOString(),
  };
}
