import type { NoticeModel } from '../database/client/models.ts';
import type { Db } from '../database/ledger.ts';
import type { Notice } from '../rights/notice.ts';
import { holdsAlways } from '../rights/taken-down.ts';
import { arrivalsOf, withArrivals } from './arrivals.ts';
import type { PhotoRow } from './photo-rows.ts';
import { withholdsLifted } from './photo-status.ts';
import { termsOfPhoto } from './terms-places.ts';

const KIND_BEHIND: Partial<Record<string, Notice['kind']>> = { killed: 'kill', withheld: 'withhold' };

/** The kind of notice that puts a photo in its state; undefined where none does. */
export function kindBehind({ status }: Pick<PhotoRow, 'status'>): Notice['kind'] | undefined {
  return KIND_BEHIND[status];
}

/**
 * What took each photo down, by photo id, the oldest first: notices that nobody lifted, restrictions added by hand, and words
 * of its own; of a killed photo also what withholds it. Asks nothing where none of the photos is killed or withheld.
 */
export async function noticesBehind(db: Db, photos: readonly PhotoRow[]): Promise<Map<string, Notice[]>> {
  const down = photos.filter((photo) => kindBehind(photo) !== undefined);
  if (down.length === 0) return new Map();
  const ids = down.map(({ id }) => id);
  const rows = await db.notice.findMany({ where: { photoId: { in: ids } }, orderBy: { id: 'asc' } });
  const lifted = await withholdsLifted(db, ids);
  const arrivals = await arrivalsOf(db, down);
  return new Map(
    down.map((photo) => {
      const onFile = rows.filter((row) => row.photoId === photo.id);
      const standing = onFile.filter(({ id }) => !lifted.has(id)).map(noticeOf);
      const inTerms = noticesInTerms(photo, withArrivals(termsOfPhoto(photo), arrivals.get(photo.id)).clauses);
      return [photo.id, [...inTerms, ...standing].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))];
    }),
  );
}

function noticeOf({ id, kind, source, actor, createdAt, reason }: NoticeModel): Notice {
  const of = { kind: kind as Notice['kind'], source: source as Notice['source'] };
  return { id, ...of, by: actor, at: createdAt.toISOString(), reason, field: null };
}

function noticesInTerms(photo: PhotoRow, clauses: ReturnType<typeof termsOfPhoto>['clauses']): Notice[] {
  return clauses.flatMap((clause): Notice[] => {
    const { kind, words, field, since } = clause;
    if ((kind !== 'kill' && kind !== 'withhold') || !holdsAlways(clause)) return [];
    const said = { id: null, kind, reason: words, field };
    const hand = photo.handRestrictions.find((row) => row.kind === kind && row.words === words);
    return hand === undefined
      ? [{ ...said, source: 'words', by: null, at: since ?? photo.receivedAt.toISOString() }]
      : [{ ...said, source: 'hand', by: hand.actor, at: hand.createdAt.toISOString() }];
  });
}
