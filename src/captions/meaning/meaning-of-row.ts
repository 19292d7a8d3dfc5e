import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Meaning } from '../phrasebook/row.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import { type Tails, tailsWith } from '../phrases/tails.ts';
import { combined, hasSubject, NOTHING, type Thing, thingWith, titled } from '../things/things.ts';
import { countedFrom } from '../times/lasting-from-day.ts';
import { banUntil } from '../times/read-time-tail.ts';
import { filledIn } from './filled-in.ts';
import { askedFor, butFor, heldToTheHour, lasting, limitedInPart, limitedToAll } from './meaning-in-part.ts';
import {
  embargoed,
  endingBefore,
  forbiddenAfter,
  forbiddenFor,
  forbiddenFrom,
  forbiddenTill,
  forbiddenUntil,
  lapsing,
  limitedFor,
} from './meaning-in-time.ts';
import { forbidden, leftOut, lifetime, limited, takenDown } from './restrictions-of.ts';

/** What a row comes to with what its slots took and what follows it; null where that makes no sense together. */
export function meant(meaning: Meaning, took: Captures, tails: Tails): readonly Restriction[] | null {
  // What a limit or a permission leaves out is forbidden, and must not be lost.
  if (tails.exempt !== null && meaning.does !== 'forbid') return null;
  if (leavesOpen(took, tails) && !EXCEPTING.has(meaning.does)) return null;
  if (tails.isExceptIn && limitsUseAlone(meaning, took, tails)) return null;
  const items = took.things ?? (took.title === undefined ? [NOTHING] : [titled(took.title)]);
  switch (meaning.does) {
    case 'forbid':
      return butFor(
        heldToTheHour(
          forbidden(took.title === undefined ? [...deedsBefore(took), ...items] : [titled(took.title)], tails),
        ),
        tails.exempt,
      );
    case 'all-but':
      return leftOut(items, tails);
    case 'limit':
      if (took.isLoose === true) return null;
      if (took.title !== undefined && CLIENTS.test(took.title))
        return [{ kind: 'other', value: null }, ...lifetime(tails)];
      return limited(took.title === undefined ? items : [...items, titled(took.title)], tails);
    case 'forbid-unless-asked':
      return forbidden(items, tailsWith(tails, { ask: tails.ask ?? { whom: took.whom ?? null } }));
    case 'ask':
      return askedFor(took, tails);
    case 'limit-all':
      return limitedToAll(took, tails, meaning.isAsked === true);
    case 'limit-for':
      return limitedFor(took, tails);
    case 'limit-until':
      return limitedUntil(took, tails);
    case 'forbid-after':
      return forbiddenAfter(took, tails);
    case 'forbid-until':
      return heldToTheHour(forbiddenUntil(took, tails));
    case 'forbid-till':
      return heldToTheHour(forbiddenTill(took, tails));
    case 'limit-place-of-part':
    case 'limit-part-of-place':
      return limitedInPart(meaning.does, took, tails);
    case 'forbid-from':
      return forbiddenFrom(took, tails);
    case 'forbid-for':
      return forbiddenFor(took, tails);
    case 'embargo':
      return embargoed(took, tails);
    case 'end-from':
      return endingBefore(took, tails);
    case 'lapse':
      return lapsing(took, tails);
    case 'last':
      return lasting(tails);
    case 'permit':
      return (meaning.isLimitUntil === true ? limitedWhereItEnds(items, tails) : null) ?? permitted(took, tails);
    case 'take-down':
      return takenDown(meaning, tails);
    case 'say':
      return said(meaning.restrictions, took, tails);
    default:
      return [];
  }
}

/** What says what a ban leaves open, or what a licence leaves out. */
const EXCEPTING = new Set<Meaning['does']>(['forbid', 'forbid-unless-asked', 'limit', 'permit']);

const leavesOpen = ({ things = [] }: Captures, { place, excepted }: Tails): boolean =>
  excepted !== null || place?.allBut != null || things.some(({ allBut }) => allBut !== null);

/** "Weder verkauft noch archiviert": what stands before the row's own things is forbidden as they are, where it is a deed, or one end among others. */
function deedsBefore(took: Captures): readonly Thing[] {
  return listsEnds(took) ? (took.before ?? []) : (took.before ?? []).filter(({ acts }) => acts.length > 0);
}

/** "No commercial use (including merchandising)": ends before and behind, where the one is no part of the other. */
export function listsEnds({ before, things }: Captures): boolean {
  return before?.every(isEnd) === true && things?.every(isEnd) === true;
}

function isEnd(thing: Thing): boolean {
  const { territories, channels, acts, titles, purposes } = thing;
  return purposes.length > 0 && territories === null && channels.length + acts.length + titles.length === 0;
}

/** "Exclusive to X until 3 May": to nobody else until then. */
function limitedUntil(took: Captures, tails: Tails): readonly Restriction[] | null {
  const titles = took.title === undefined ? [] : [titled(took.title)];
  const { time } = tails;
  const limits = limited([...(took.things ?? []), ...titles], tailsWith(tails, { time: null }));
  if (limits === null || time === null) return limits;
  const until = banUntil(time);
  if (until === undefined && time.untilDays === undefined) return null;
  const within = until === undefined ? { untilDays: Math.ceil(time.untilDays ?? 0) } : { until };
  return limits.map((restriction) => ({ ...restriction, within }));
}

/** “For press use until 3 May”, “for press use, except in France”: for the press alone; null where nothing ends or is left out. */
function limitedWhereItEnds(items: readonly Thing[], tails: Tails): readonly Restriction[] | null {
  const ends = lifetime(tails).some(({ kind }) => kind.startsWith('expires'));
  return ends || tails.exceptions.length > 0 ? limited(items, tails) : null;
}

/** “Editorial use only except in France”: France may be closed, or free of that limit. */
function limitsUseAlone(meaning: Meaning, { things = [] }: Captures, { place, exceptions }: Tails): boolean {
  if (exceptions.length === 0 || place?.isWorld === true || place?.territories != null) return false;
  if (meaning.does === 'limit') return things.every(({ territories, isWorld }) => territories === null && !isWorld);
  return meaning.does === 'say' && meaning.restrictions.every(({ kind }) => ALLOWING.has(kind));
}

/** A permission narrows nothing, but for when it ends and whom it makes one ask. */
function permitted(took: Captures, tails: Tails): readonly Restriction[] | null {
  if (tails.place?.territories != null) return null;
  const things = took.things ?? [];
  if (leavesOpen(took, tails)) return permittedBut(things, tails);
  if (tails.isTied)
    return [{ kind: 'other', value: null }, ...editorialOf([...things, tails.place ?? NOTHING]), ...lifetime(tails)];
  if (tails.place?.isOnce === true) return [{ kind: 'one-time-use', value: null }, ...lifetime(tails)];
  if ([...things, tails.place ?? NOTHING].some(({ isOnce, titles }) => isOnce || titles.length > 0))
    return limited(things, tails);
  const isExcept = tails.exceptions.length > 0;
  if (isExcept && things.length > 0 && things.every(({ territories }) => territories !== null))
    return limited(things, tails);
  if (isExcept)
    return leftOut(
      [thingWith(NOTHING, { territories: tails.exceptions })],
      tailsWith(tails, { exceptions: [], place: null }),
    );
  const asked: Restriction[] = tails.ask === null ? [] : [{ kind: 'contact-required', value: tails.ask.whom }];
  return [...lifetime(tails), ...asked];
}

/** “Free except for advertising”, “non-commercial use permitted”: what is left out is forbidden. “Non-editorial use permitted” may allow more. */
function permittedBut(things: readonly Thing[], tails: Tails): readonly Restriction[] | null {
  const all = [...things, tails.place ?? NOTHING].reduce(combined, NOTHING);
  const left = tails.excepted ?? all.allBut;
  const isOfAll = !hasSubject(all) && all.territories === null && tails.exceptions.length === 0 && !tails.isTied;
  if (left === null || !isOfAll || (tails.excepted !== null && all.allBut !== null)) return null;
  if (left.purposes.includes('editorial')) return null;
  const banned = forbidden([left], tailsWith(tails, { place: null, excepted: null, time: null }));
  return banned === null ? null : [...banned, ...lifetime(tails)];
}

/** "Free for editorial use in connection with the launch": editorial as well. */
function editorialOf(things: readonly Thing[]): Restriction[] {
  const isEditorial = things.some(({ purposes }) => purposes.includes('editorial'));
  return isEditorial ? [{ kind: 'purpose-only', value: ['editorial'] }] : [];
}

function said(restrictions: readonly Restriction[], took: Captures, tails: Tails): readonly Restriction[] | null {
  // A saying holds everywhere; a place beside it would narrow or widen it in a way the row does not know, but where it says what is allowed.
  const allowed = allowedIn(restrictions, took, tails);
  if (allowed === null) return null;
  if ((tails.time !== null || tails.isTied) && restrictions.some(({ kind }) => kind === 'withhold' || kind === 'kill'))
    return null;
  // The same words with their date are another way to read this row; without it they would say less.
  const isDatedElsewhere = took.moment === undefined && tails.time !== null && !tails.time.isUndated;
  if (isDatedElsewhere && restrictions.some(({ kind }) => kind === 'embargo-until' || kind === 'expires-on'))
    return null;
  const filled: Restriction[] = [];
  for (const restriction of restrictions)
    filled.push(...countedFrom(tails.time, filledIn(restriction, took), took.moment));
  const ask: Restriction[] =
    tails.ask === null || filled.some(({ kind }) => kind === 'contact-required')
      ? []
      : [{ kind: 'contact-required', value: tails.ask.whom }];
  const tied: Restriction[] =
    tails.isTied && !filled.some(({ kind }) => kind === 'other') ? [{ kind: 'other', value: null }] : [];
  const ends = filled.some(({ kind }) => kind === 'expires-after-days' || kind === 'expires-on')
    ? []
    : lifetime(tails).filter(() => isAllowedMeanwhile(filled, took, tails));
  const editorial: Restriction[] = isTiedReporting(filled, took)
    ? [{ kind: 'purpose-only', value: ['editorial'] }]
    : [];
  if (isTimeLost(filled, took, { tails, ends })) return null;
  return [...filled, ...allowed, ...tied, ...editorial, ...ends, ...ask];
}

/** Those who pay an agency: no title, and held to as it stands. */
const CLIENTS =
  /\b(?:clients?|customers?|subscribers?|members?|bezieher\w*|kund\w+|abonnent\w*|abonn[eé]s?|clientes?|suscriptores|abonados|assinantes|abbonati|klanten|abonnees|kunder)\b/i;

const ALLOWING = new Set(['one-time-use', 'purpose-only']);

/** “For use with the story until 3 May” allows until then; “no covers until 3 May” does the opposite. */
function isAllowedMeanwhile(filled: readonly Restriction[], took: Captures, { isTied }: Tails): boolean {
  if (!filled.every(({ kind }) => ALLOWING.has(kind) || kind === 'other')) return false;
  return isTied || took.tie !== undefined || filled.some(({ kind }) => ALLOWING.has(kind));
}

/** "Editorial use in Brazil", "one-time use in print": what is allowed is allowed there alone. Null where a place says something else. */
function allowedIn(restrictions: readonly Restriction[], took: Captures, tails: Tails): readonly Restriction[] | null {
  if (tails.place === null && tails.exceptions.length === 0) return [];
  const isAllowing = restrictions.every(({ kind }) => ALLOWING.has(kind)) && took.tie === undefined;
  const { place } = tails;
  if (!isAllowing || place === null || place.isWorld || place.purposes.length > 0 || place.isOnce) return null;
  return limited([], tailsWith(tails, { time: null, ask: null, isTied: false, isEditorial: false }));
}

/** A day or a span behind a saying that has no place for it: what it limits is not known. */
function isTimeLost(
  filled: readonly Restriction[],
  took: Captures,
  { tails, ends }: { tails: Tails; ends: readonly Restriction[] },
): boolean {
  if (tails.time === null || ends.length > 0 || took.moment !== undefined || took.hours !== undefined) return false;
  return !filled.some(({ kind }) => kind === 'embargo-until' || kind === 'expires-on');
}

/** Whole words, and ends of German, Dutch and Nordic ones: whatever letters stand before those need not be looked through. */
const REPORTING =
  /(?<!\p{L})(?:editorial|reporting|news coverage|press coverage|reportage|information)(?!\p{L})|(?:berichterstattung|verslaggeving|berichtgeving|rapportering|bevakning|dekning)(?!\p{L})/iu;

/** Articles on a matter, whichever they are: “articles about the film”, and not “the article on page three”. */
const ARTICLES_ON =
  /^(?:(?:an?|einem|einer|des|d|un|une|una|een|uma)\s)?(?:(?:news\s)?(?:articles?|stories|reports|features|reviews|items)\s(?:on|about|of|covering|relating)|(?:berichten?|artikeln?|beitr[äa]gen?|rezensionen|meldungen|reportagen)\s(?:über|ueber|zu|zur|zum|von)|(?:articles?|sujets?|reportages?|critiques?|chroniques?)\s(?:sur|consacr|relatif|traitant)|(?:informaciones|noticias|art[íi]culos|reportajes|reseñas)\s(?:sobre|relativ|acerca)|(?:articoli|servizi|notizie|recensioni)\s(?:su|relativ|dedicat)|(?:artigos|not[íi]cias|mat[ée]rias|reportagens)\s(?:sobre|relativ)|(?:artikelen|berichten|recensies|stukken)\s(?:over)|(?:публикаци|стать|новост|репортаж|рецензи)\p{L}*\s(?:о|об|про|на))(?!\p{Lu})/iu;

/** Tied to reporting on something: editorial as well. */
function isTiedReporting(filled: readonly Restriction[], took: Captures): boolean {
  const isTied = took.tie !== undefined && filled.some(({ kind }) => kind === 'other');
  const tie = took.tie ?? '';
  return (
    isTied && (REPORTING.test(tie) || ARTICLES_ON.test(tie)) && filled.every(({ kind }) => kind !== 'purpose-only')
  );
}
