import type { Db } from '../database/ledger.ts';
import type { Supply } from '../rights/agreements/supply.ts';
import type { PhotoFacts, Subject } from '../rights/verdict.ts';
import { arrivalsOf, withArrivals } from './arrivals.ts';
import { bindingRowsOf, bindingsFor } from './bindings/bindings.ts';
import { licenceRowsOf, licencesFor } from './licences/licences.ts';
import { noticesBehind } from './notices-behind.ts';
import { onFile } from './on-file.ts';
import { ordersOf } from './orders/reach.ts';
import { type PhotoRow, transmittedAt } from './photo-rows.ts';
import { phrasesStillToRead, withStillToRead } from './phrases/still-to-read.ts';
import { rulesAsTheyCame } from './rule-arrivals.ts';
import { provenanceKey, provenanceOf, suppliesOf } from './supplies.ts';
import { termsOfPhoto } from './terms-places.ts';
import { usesOf } from './uses.ts';
import { waiversOf } from './waivers/granted.ts';

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * What `judge` needs to know of each photo, by photo id: a handful of queries however many photos. `except` is the
 * clearance being judged, which is not an earlier use of itself.
 */
export async function subjectsOf(
  db: Db,
  photos: PhotoRow[],
  except: string | null = null,
): Promise<Map<string, Subject>> {
  if (photos.length === 0) return new Map();
  const ids = photos.map(({ id }) => id);
  const there = await onFile(db, ids);
  const supplies = await suppliesOf(db, photos.map(provenanceOf), { except, there });
  const uses = there.clearances ? await usesOf(db, photos, except) : NONE;
  const waivers = there.waivers ? await waiversOf(db, ids) : NONE;
  const orders = there.orders ? await ordersOf(db, ids) : NONE;
  const bindings = there.bindings ? await bindingRowsOf(db, ids) : NONE;
  const licences = there.licences ? await licenceRowsOf(db, ids) : NONE;
  const stillToRead = there.rereadings ? await phrasesStillToRead(db, ids) : NONE;
  const notices = await noticesBehind(db, photos);
  // Where nothing was granted it makes no difference when anything came, and photos of one supply share theirs.
  const granted = photos.filter(({ id }) => waivers.has(id) || licences.has(id));
  const arrivals = await arrivalsOf(db, granted);
  const rules = await rulesAsTheyCame(db, granted);
  return new Map(
    photos.flatMap((photo) => {
      const supply = supplies.get(provenanceKey(provenanceOf(photo)));
      if (supply === undefined) return [];
      const ofPhoto = uses.get(photo.id) ?? [];
      const facts = factsOf(photo, supply, ofPhoto.length);
      const made = { under: new Map(), ...supply.made, photo: photo.id, ofPhoto };
      const ownTerms = withStillToRead(termsOfPhoto(photo), stillToRead.get(photo.id));
      const terms = withArrivals(ownTerms, arrivals.get(photo.id));
      const standingRules = rules.get(photo.id) ?? supply.standingRules;
      const ofOwn = {
        waivers: waivers.get(photo.id) ?? [],
        orders: orders.get(photo.id) ?? [],
        bindings: bindingsFor(bindings.get(photo.id)),
        licences: licencesFor(licences.get(photo.id)),
      };
      const asked = standingRules === undefined ? {} : { standingRules };
      const behind = notices.get(photo.id);
      const down = behind === undefined ? {} : { notices: behind };
      return [[photo.id, { ...supply, ...asked, ...down, terms, facts, made, ...ofOwn }]];
    }),
  );
}

export async function subjectOf(db: Db, photo: PhotoRow, except: string | null = null): Promise<Subject> {
  const subject = (await subjectsOf(db, [photo], except)).get(photo.id);
  if (subject === undefined) throw new Error(`No subject was made for photo ${photo.id}.`);
  return subject;
}

function factsOf(photo: PhotoRow, supply: Supply, uses: number): PhotoFacts {
  return {
    ...supply.facts,
    status: photo.status as PhotoFacts['status'],
    chain: photo.chain,
    photographer: photo.photographer,
    releasedAt: photo.releasedOn,
    transmittedAt: transmittedAt(photo),
    receivedAt: photo.receivedAt.toISOString(),
    uses,
  };
}
