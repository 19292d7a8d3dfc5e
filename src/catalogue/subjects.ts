import type { Db } from '../database/ledger.ts';
import type { Subject } from '../rights/judge.ts';
import type { PhotoFacts } from '../rights/verdict.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { agreementsOf } from './agreements.ts';
import { houseRules } from './house-rules.ts';
import { metadataOf, type PhotoRow } from './photo-rows.ts';
import { termsOfPhoto } from './terms-places.ts';
import { waiversOf } from './waivers/granted.ts';

/**
 * What `judge` needs to know of each photo, by photo id: a handful of queries however many photos. `except` is the
 * clearance being judged, which is not an earlier use of itself.
 */
export async function subjectsOf(
  db: Db,
  photos: PhotoRow[],
  except: string | null = null,
): Promise<Map<string, Subject>> {
  const suppliers = await suppliersOf(db, photos);
  const agreements = await agreementsOf(db, [...new Set([...suppliers.values()].flat())]);
  const rules = await houseRules(db);
  const uses = await usesOf(db, photos, except);
  const waivers = await waiversOf(
    db,
    photos.map(({ id }) => id),
  );
  return new Map(
    photos.map((photo) => [
      photo.id,
      {
        terms: termsOfPhoto(photo),
        facts: factsOf(photo, uses.get(photo.id) ?? 0),
        agreements: (suppliers.get(photo.id) ?? []).flatMap((id) => agreements.get(id) ?? []),
        houseRule: rules.get(photo.sourceKind as SourceKind) ?? null,
        waivers: waivers.get(photo.id) ?? [],
      },
    ]),
  );
}

export async function subjectOf(db: Db, photo: PhotoRow, except: string | null = null): Promise<Subject> {
  const subject = (await subjectsOf(db, [photo], except)).get(photo.id);
  if (subject === undefined) throw new Error(`No subject was made for photo ${photo.id}.`);
  return subject;
}

/** Ids of the agencies whose agreements must all hold: the supplier, and the last link of the chain where that is another. */
async function suppliersOf(db: Db, photos: PhotoRow[]): Promise<Map<string, string[]>> {
  const lastLink = (photo: PhotoRow) => (photo.chain.at(-1) === photo.supplier?.name ? undefined : photo.chain.at(-1));
  const names = [...new Set(photos.flatMap((photo) => lastLink(photo) ?? []))];
  const others =
    names.length === 0
      ? []
      : await db.agency.findMany({ where: { name: { in: names } }, select: { id: true, name: true } });
  const idOf = new Map(others.map(({ id, name }) => [name, id]));
  return new Map(
    photos.map((photo) => [photo.id, [photo.supplierId, idOf.get(lastLink(photo) ?? '')].filter((id) => id != null)]),
  );
}

/** A withdrawn clearance gives its use back, unless the picture went out under it: published once is used. */
async function usesOf(db: Db, photos: PhotoRow[], except: string | null): Promise<Map<string, number>> {
  const ids = photos.map(({ id }) => id);
  const counts = await db.$queryRaw<{ photoId: string; uses: number }[]>`
    SELECT photo_id AS "photoId", count(*)::int AS uses
    FROM clearances
    WHERE photo_id = ANY(${ids}::uuid[])
      AND id IS DISTINCT FROM ${except}::text
      AND (withdrawn_at IS NULL OR EXISTS (
        SELECT FROM delivery_counts WHERE clearance_id = clearances.id AND outcome = 'delivered'))
    GROUP BY photo_id`;
  return new Map(counts.map(({ photoId, uses }) => [photoId, uses]));
}

function factsOf(photo: PhotoRow, uses: number): PhotoFacts {
  return {
    status: photo.status as PhotoFacts['status'],
    sourceKind: photo.sourceKind as SourceKind,
    chain: photo.chain,
    photographer: photo.photographer,
    releasedAt: photo.releasedOn,
    transmittedAt: transmittedAt(photo),
    receivedAt: photo.receivedAt.toISOString(),
    uses,
    zone: photo.supplier?.timeZone ?? null,
  };
}

/** IIM 1:70 Date Sent, `YYYY:MM:DD`, where the file says so; nothing else tells when the agency sent it. */
function transmittedAt(photo: PhotoRow): string | null {
  const sent = metadataOf(photo).fields.date_sent?.iim;
  const match = typeof sent === 'string' ? /^(\d{4}):(\d\d):(\d\d)/.exec(sent) : null;
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}
