import type { ReadPlace } from '../../reading.ts';
import { isCombination } from '../combination.ts';
import type { Piece } from '../pieces.ts';
import type { Signs } from '../signs.ts';
import { eastAsianPlace } from './east-asian-place.ts';
import { type City, cityOf } from './gazetteer.ts';
import { nativeTown, townAtHome } from './native-town.ts';
import { placeOfDateline } from './place-of-dateline.ts';
import { placePhrases } from './place-phrases.ts';
import { placeWithoutPreposition } from './place-without-preposition.ts';
import type { PlacePhrase } from './resolve-place.ts';
import { placeOfRussianRegion } from './russian-region.ts';
import { placeOfSeat, placeOfSubject } from './seats.ts';
import { townOfDatelineWithBracket, townWithBracket } from './town-with-bracket.ts';

const WEIGHT: Record<Piece['role'], number> = { lead: 4, line: 3, background: 0 };

/** Where the picture was taken, as the lead or a line beside it says; null when neither names a place. */
export function readPlace(
  { text, prose, chain }: { text: string; prose: string; chain: readonly string[] },
  pieces: readonly Piece[],
  signs: Signs,
): ReadPlace | null {
  const dated = townOfDatelineWithBracket(prose, chain);
  if (dated !== null) return dated;
  const place = placeSaid({ text, prose }, pieces, signs);
  // What desks write of their own country leaves it out, and a town that no table holds may stand beside its land.
  return place !== null && place.country !== null
    ? place
    : (townWithBracket(prose, chain) ??
        nativeTown(prose, chain) ??
        besideItsLand(place, pieces, chain) ??
        placeOfDateline(prose) ??
        placeOfRussianRegion(prose) ??
        placeOfSubject(pieces) ??
        placeOfSeat(pieces));
}

/** `the southern Lebanese village of Tayr Debba` */
function besideItsLand(place: ReadPlace | null, pieces: readonly Piece[], chain: readonly string[]): ReadPlace | null {
  if (place === null) return null;
  const country = placeOfSeat(pieces)?.country ?? null;
  return country === null && place.city !== null
    ? (townAtHome(place.city, chain) ?? place)
    : { city: place.city, country };
}

function placeSaid(
  { text, prose }: { text: string; prose: string },
  pieces: readonly Piece[],
  signs: Signs,
): ReadPlace | null {
  const east = signs.isEastAsian ? eastAsianPlace(text, prose) : null;
  if (east !== null) return east;
  const weighed = pieces
    .filter((piece) => piece.role !== 'background')
    .flatMap((piece) => placePhrases(prose, piece).map((phrase) => ({ phrase, weight: weigh(phrase, piece) })));
  const phrases = weighed.map(({ phrase }) => phrase);
  if (isCombination(text, signs)) return placeOfAll(phrases);
  let top: (typeof weighed)[number] | null = null;
  for (const each of weighed) if (top === null || each.weight > top.weight) top = each;
  const best = top?.phrase ?? null;
  if (best === null) return placeWithoutPreposition(pieces);
  // A town with namesakes lies in the country the rest of the caption speaks of.
  const around = best.isExplicit || best.city === null ? null : inCountryOf(best.city, phrases);
  if (around !== null) return { city: around.name, country: around.country };
  const country = best.country ?? phrases.find((phrase) => phrase.country !== null)?.country ?? null;
  // `The town of Minamisanriku …, in northeast Japan`: town and country may stand apart.
  const city =
    best.city ??
    phrases.find((phrase) => phrase.city !== null && (phrase.country === null || phrase.country === country))?.city ??
    null;
  return city === null && country === null ? placeWithoutPreposition(pieces) : { city, country };
}

/** The place of a picture put together of several: what all their places share. */
function placeOfAll(phrases: readonly PlacePhrase[]): ReadPlace | null {
  const shared = <T>(values: readonly (T | null)[]): T | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const place = {
    city: shared(phrases.map(({ city }) => city)),
    country: shared(phrases.map(({ country }) => country)),
  };
  return place.city === null && place.country === null ? null : place;
}

function weigh(phrase: PlacePhrase, piece: Piece): number {
  return (
    WEIGHT[piece.role] +
    (phrase.city === null ? 0 : 3) +
    (phrase.country === null ? 0 : 2) +
    (phrase.isExplicit ? 1 : 0) +
    (phrase.isKnown ? 1 : 0) +
    (phrase.opener === 'line' ? -1 : 0) +
    (phrase.isAbout ? -4 : 0)
  );
}

function inCountryOf(city: string, phrases: readonly PlacePhrase[]): City | null {
  for (const { country } of phrases) {
    const found = country === null ? null : cityOf(city, country);
    if (found !== null && found.country === country) return found;
  }
  return null;
}
