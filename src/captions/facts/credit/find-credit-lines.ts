import type { TextField } from '../../../vocabulary/texts.ts';
import { canonicalAgency } from '../agency-names.ts';
import { hideSpans } from '../hide-spans.ts';
import { opensName } from '../people/given-names.ts';
import { KIND, type Signs } from '../signs.ts';
import { acknowledged } from './acknowledged.ts';
import { agencyOfDateline } from './agency-of-dateline.ts';
import { aroundJoint, jointsIn } from './around-joint.ts';
import { bare, type CreditLine, creditLine } from './credit-line.ts';
import { inBrackets } from './in-brackets.ts';
import { DREW, PICTURE_WORD, STRONG, WEAK } from './intro-words.ts';
import { lonePiece } from './lone-piece.ts';
import { COURTESY } from './parse-credit-line.ts';
import { sentenceStart, stretchEnd } from './stretches.ts';
import { wholeField } from './whole-field.ts';

/** Fields that hold a credit and nothing else but terms. */
const WHOLE_FIELDS: ReadonlySet<TextField> = new Set(['credit', 'source', 'byline']);

const BRACKETS = /[([（【［]([^()[\]（）【】［］]{2,240}(?:\([^()]{1,60}\)[^()[\]]{0,80})?)[)\]）】］]/gu;
const INTRO = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${STRONG})|(${WEAK}))(?![\\p{L}])`, 'iuy');
const AFTER_STRONG =
  /\s*(?:[:\-–]\s*)?(?:(?:19|20)\d\d\s)?(?=["'“‘«(]?\s?(?:[\p{Lu}\p{Lo}-]|(?:пресс-служб|администраци|правительств|прокуратур|управлени|музе|театр|фонд)|(?:via|epa|dpa|dts|photo|image|by|imago|picture)\b|©))/uy;
const AFTER_WEAK = /\s*[:/|]\s*(?=["'“‘«(©]?\s?[\p{L}\p{N}-])/uy;
const AFTER_PHOTO = /\.?\s+(?=\p{Lu}[\p{L}'-]+\s*(?:(?:e|et|y|und|and|&)\s)?(?:\p{Lu}|\/|via\b))/uy;
const PROVIDES = /(?<![\p{L}])((?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}) provides access to(?![\p{L}])/giu;
/** As many places as any caption could spell a credit at; beyond them a text repeats one mark and is no caption. */
const MOST_PLACES = 80;
const AT_START = /(?:^|[.!?\n)\]*+:;|\u0090-]\s*|["“„«])$/u;

/** A text, and what it held before stretches of it were hidden. */
interface Reading {
  text: string;
  signs: Signs;
  field: TextField;
}

/** The stretches of a text that spell a credit, in the order of the text. Stretches hidden before are hard stops. */
export function findCreditLines(text: string, signs: Signs, field: TextField): CreditLine[] {
  const lines = signs.hasBracket ? taken(placesOf(BRACKETS, text), (match) => inBrackets(match, text)) : [];
  let rest = hideSpans(text, lines);
  for (const seek of WHOLE_FIELDS.has(field) ? IN_WHOLE_FIELDS : IN_TEXTS) {
    const found = seek({ text: rest, signs, field }, lines);
    if (found.length === 0) continue;
    lines.push(...found);
    rest = hideSpans(text, lines);
  }
  return lines.length < 2 ? lines : lines.sort((a, b) => a.start - b.start);
}

type Seeker = (reading: Reading, lines: readonly CreditLine[]) => CreditLine[];

/** Each looks at what the ones before left. */
const IN_WHOLE_FIELDS: readonly Seeker[] = [introduced, providers, ({ text }, lines) => wholeField(text, lines)];
const IN_TEXTS: readonly Seeker[] = [datelined, introduced, providers, asked, joined, lonePieces];

function datelined({ text, signs, field }: Reading): CreditLine[] {
  if (!(signs.hasBracket && signs.hasDigit) || field !== 'caption') return [];
  const found = agencyOfDateline(text);
  return found === null ? [] : [{ start: found.start, end: found.end, parsed: bare(found.name) }];
}

function asked({ text, signs, field }: Reading): CreditLine[] {
  return field === 'caption' ? [] : acknowledged(text, signs);
}

function joined({ text, signs }: Reading): CreditLine[] {
  const read = new Map<number, CreditLine | null>();
  return taken(jointsIn(text, signs), (at) => aroundJoint(text, at, read));
}

/** Lines found one by one, leaving out what an earlier one of the same search already took. */
function taken<T extends number | RegExpExecArray>(
  places: readonly T[],
  find: (place: T) => CreditLine | null,
): CreditLine[] {
  const out: CreditLine[] = [];
  let end = 0;
  for (const place of places) {
    // A line around this place would begin at it or before.
    if ((typeof place === 'number' ? place : place.index) < end - 1) continue;
    const found = find(place);
    if (found === null || found.start < end) continue;
    out.push(found);
    end = found.end;
  }
  return out;
}

function placesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (out.length < MOST_PLACES) {
    const match = pattern.exec(text);
    if (match === null) break;
    out.push(match);
  }
  return out;
}

function introduced({ text, signs, field }: Reading): CreditLine[] {
  const places: RegExpExecArray[] = [];
  let end = 0;
  for (const at of signs.intros) {
    if (at < end || places.length === MOST_PLACES) continue;
    INTRO.lastIndex = at;
    const match = INTRO.exec(text);
    if (match === null) continue;
    places.push(match);
    end = at + match[0].length;
  }
  return taken(places, (match) => afterIntro(match, text, field));
}

function afterIntro(match: RegExpExecArray, text: string, field: TextField): CreditLine | null {
  const at = match.index ?? 0;
  const word = match[0].toLowerCase();
  const after = at + match[0].length;
  const isCopyright = word === '©' || word === '(c)' || (word === 'copyright' && !/Crown\s$/u.test(text.slice(0, at)));
  const opener = match[1] !== undefined ? AFTER_STRONG : AFTER_WEAK;
  const isPhotoWord = match[2] !== undefined && PICTURE_WORD.test(word);
  // `AFP PHOTO / NAME`: there the word belongs to the agency before it.
  const startsSentence = AT_START.test(text.slice(Math.max(0, at - 3), at));
  if (isPhotoWord && !startsSentence && !/^\s?:/.test(text.slice(after, after + 2))) return null;
  let start = matchEnd(opener, text, after);
  let mustBeKnown = isPhotoWord && !startsSentence;
  const isCreditWord = match[2] !== undefined && /^(?:cr[eé]dits?|credito)$/.test(word);
  if (start === null && (isPhotoWord || isCreditWord)) {
    start = matchEnd(AFTER_PHOTO, text, after);
    mustBeKnown = true;
  }
  if (start === null) return null;
  // The `by` tells that a single name behind it is somebody's.
  if (word.endsWith(' by') && /^\s$/.test(text.slice(after, start))) start = after - 2;
  const given = GIVEN_AT.exec(match[0]);
  // The giver's name is no photographer's: the line begins with the word that says so.
  if (given !== null) start = at + given.index;
  const body = / by$/.test(word) ? BODY_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.[1] : undefined;
  if (body !== undefined) start = at - body.length;
  // `TriStar Pictures/Courtesy Everett Collection`: whose picture the giver gave stands before the stroke.
  else if (COURTESY.test(word) && text[at - 1] === '/') start = sentenceStart(text, at);
  // `Sidewater - BBC - Photographer: Name`
  const employer = word === 'photographer' ? BETWEEN_DASHES.exec(text.slice(Math.max(0, at - 40), at))?.[1] : undefined;
  const found = creditLine(text, start, lineEnd(text, start, word));
  if (
    found === null ||
    (found.parsed.photographer === null && found.parsed.chain.length === 0 && found.parsed.subject === null)
  )
    return null;
  const isWhole = found.parsed.photographer !== null && found.parsed.chain.length > 0;
  const isTold =
    (isWhole && (isCreditWord || startsSentence)) || (startsSentence && isAllOfSentence(text, found, word));
  if (mustBeKnown && found.parsed.known === 0 && !isTold) return null;
  if (COURTESY.test(word)) found.parsed.isHandout = true;
  if (employer !== undefined && found.parsed.chain.length === 0) {
    found.parsed.chain = [canonicalAgency(employer) ?? employer];
    return { ...found, start: at - employer.length - BETWEEN.length };
  }
  if (isCopyright && !isCreditCopyright(text, found, field)) return null;
  return { ...found, start: Math.min(at, start) };
}

/** `Photo Simon Gosselin.`: a name that nobody takes for anything else, and no more in its sentence. */
function isAllOfSentence(text: string, { start, end, parsed }: CreditLine, word: string): boolean {
  return (
    parsed.photographer !== null &&
    (word === 'ph' || opensName(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '')) &&
    /^\s?(?:[.(*\n\u0090–—]|- |$)/u.test(text.slice(end, end + 3))
  );
}

/** Where the line that a word opens must end. */
function lineEnd(text: string, start: number, word: string): number {
  if (COURTESY.test(word)) return giverEnd(text, start);
  const end = stretchEnd(text, start);
  const drawn = DREW.test(word) ? text.slice(start, end).indexOf(' of ') : -1;
  return drawn < 0 ? end : start + drawn;
}

/** `Fotografía cedida por la Presidencia que muestra a …`: the giver's name ends where the sentence goes on. */
function giverEnd(text: string, from: number): number {
  const end = stretchEnd(text, from);
  const given = text.slice(from, end);
  const ends = [GOES_ON, OF_SOMEBODY].flatMap((words) => words.exec(given)?.index ?? []);
  return from + Math.min(given.length, ...ends);
}

const BODY_BEFORE =
  /(?:^|[.\n)\]:\u0090-]\s?)((?:(?:\p{Lu}[\p{L}&'’-]*(?:\.\p{L}[\p{L}&'’-]*)*|(?:\p{Lu}\.){2,})\s){1,5})$/u;

const BETWEEN_DASHES = /\s[-–]\s(\p{Lu}[\p{L}\d+&]*(?:\s\p{Lu}[\p{L}\d+&]*){0,2})\s[-–]\s$/u;
const BETWEEN = ' - ';

const GIVEN_AT = /(?:cedid|facilitad|fornecid|enviad|fornit|concess[ae]\s|fourni|предоставлен)\p{L}*\s?/iu;

const GOES_ON =
  /,?\s(?:que|en (?:la|el|donde|las?|los) |donde|durante|este|esta|hoy|ayer|con|muestran?|mostra|mostram|mostrano|mostrando|zeigt|che|qui|montrant|montre|shows?|showing|tomada|captada|de (?:este|esta|un|una)|del?(?: (?:la|los|las))? \p{Ll}{3,} \p{Ll}{2,}|em que)(?![\p{L}])/u;

/** `cedida por la Cancillería de la ministra Lucía Paredes`: of whom it is, where no cabinet or family of theirs gave it. */
const OF_SOMEBODY =
  /(?<!(?:oficina|despacho|prensa|equipo|familia|entorno|campaña|defensa|gabinete|escritório|família|ufficio|famiglia|staff|cabinet|famille|équipe))\s(?:d(?:el|e la|ella|al|alla|o|a|u)|de)\s(?:(?:vice|ex)?(?:president[ea]|président[e]?|ministr[aoe]|alcald(?:e|esa)|canciller|gobernadora?|senadora?|diputad[ao]|deputad[ao]|prefeit[ao]|sindac[ao]|maire|candidat[aoe]?|fiscal|juez|jueza|embajadora?|entrenadora?|jugadora?|futbolista|actor|actriz|cantante|escritora?|directora?|secretari[ao]|líder|papa|rey|reina|general|coronel))\s\p{Lu}/u;

/** A copyright line is a credit where it spells a maker with an agency, not where it only reserves rights. */
function isCreditCopyright(text: string, found: CreditLine, field: TextField): boolean {
  if (/all rights|copyright|alle rechte|tous droits|reserv/iu.test(text.slice(found.start, found.end + 40)))
    return false;
  // `porter la mention « © Adagp, Paris 2025 »`: words of a credit that the terms spell out.
  if (
    /["“„«]\s?(?:©|\(c\))\s?$/iu.test(text.slice(Math.max(0, found.start - 6), found.start)) &&
    found.parsed.chain.length > 0
  )
    return true;
  if (field !== 'caption' && field !== 'credit' && field !== 'byline')
    return found.parsed.photographer !== null && found.parsed.chain.length > 0;
  return found.parsed.known > 0 || found.parsed.photographer !== null;
}

function matchEnd(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

/** `AP provides access to this photo`: who provides it distributes it. */
function providers({ text, signs }: Reading): CreditLine[] {
  if ((signs.words & KIND.provides) === 0) return [];
  return taken(placesOf(PROVIDES, text), (match) => {
    const name = canonicalAgency((match[1] ?? '').replace(/^the /i, ''));
    return name === null
      ? null
      : { start: match.index, end: match.index + (match[1]?.length ?? 0), parsed: bare(name) };
  });
}

/** Sentences that are an agency's name and nothing else, and the agency that opens a desk's instruction. */
function lonePieces({ text, field }: Reading): CreditLine[] {
  return field === 'usageTerms' ? [] : taken(placesOf(LONE, text), (match) => lonePiece(text, match));
}

const LONE = /[^.\n!?)\]\u0090*(]+/gu;
