import { remembering } from '../../words/bounded-memory.ts';
import { COMPANY_END, canonicalAgency, mayBeAgency, misspeltAgency } from '../agency-names.ts';
import { organisationCase, personCase } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import { countryOf, isStateCode } from '../place/gazetteer.ts';
import { agencyWithPerson } from './agency-with-person.ts';
import { asMeant } from './as-meant.ts';
import { cutAtTerms, type Joint, leadIn, pieces, trimTail } from './credit-pieces.ts';
import { DESK_CODE, NAMELESS, PICTURE_NUMBER, RANKS } from './credit-words.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { assemble, belongsAfterDash, type Part } from './order-chain.ts';
import { isPlainName } from './plain-name.ts';
import { unbent } from './russian-givers.ts';
import { isShoutedTerms } from './shouted-terms.ts';
import { FLAGS, type Flags, takeFlags } from './take-flags.ts';
import { isTown, withoutDay } from './without-day.ts';

/** What one credit line says, and how much of it was read. */
export interface ParsedCredit {
  photographer: string | null;
  chain: string[];
  /** Links of the chain that the agency table holds. */
  known: number;
  isFilePhoto: boolean;
  isHandout: boolean;
  isPool: boolean;
  /** Who is shown, where the agency prints that in the photographer's place. */
  subject: string | null;
  /** Characters from the start of the line up to the end of the last part that is credit. */
  used: number;
}

/** `Photo Name`, without a colon or `by` between. */
const PICTURE_BEFORE = /^(?:photo|foto|fotó|image|imagen|picture|bild|фото)\s+/iu;

/** `NZDF photo`: a body's letters before the word for a picture. */
const PICTURE_BEHIND = /(?<=^\p{Lu}{2,9})\s(?:photo|image|picture)s?$/u;

/** `Foto Spada/LaPresse`: one name behind the word for a picture. */
const SURNAME_ONLY = /^(?:foto|photo)\s(\p{Lu}[\p{L}'’-]{2,})$/iu;

/** `New Zealand Herald photograph by Name`: whose photographer it was stands first. */
const PHOTO_BY =
  /^(?:Official\s)?(\p{Lu}[^/]{1,58}?)\s(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage)s?\sby\s(.{3,60})$/u;

const GIVER =
  /^(?:supplied|provided|courtesy|cortes[ií]a|gentileza|photo courtesy|image courtesy|released|issued|cedidas?|facilitad[ao]s?|fornecidas?|enviadas?|fornit[ae]|concess[ae]|fournies?|verstrekt|предоставлен[аоы]?|gentile concessione|zur verfügung gestellt)(?:\s+(?:by|of|por|pel[oa]s?|dall[aeo]|dagli|dai|dall['’]|dal|da|de|di|par|door|vom|von(?:\s(?:der|dem))?)(?=[\s'’]))?[\s:'’]+/iu;

/** `UFFICIO STAMPA GUARDIA DI FINANZA`: a body's press office, which gave the picture. */
const PRESS_OFFICE = /^uff(?:icio|\.)\s+stampa\s+\p{L}/iu;

/** Signs of terms, hidden ones among them, which no body's name holds. */
const TERMS_SIGNS = /\u0090|금지|불가|가능|제한|무단|禁止|禁|仅限|限り|使用|転載/u;

/** A sentence in Korean, Japanese or Chinese: no body's name ends in a verb, holds a comma or is as long. */
const EAST_ASIAN_PROSE =
  /[가-힣](?:다|요|까)[.\s]*$|[가-힣](?:이|가|을|를|은|는|에서|에게|으로)\s[^/]*[가-힣](?:이|가|을|를|은|는|에서|에|며|고)\s|[。、，]|(?:する|した|ている|いる|ます|です)$|[\p{Script=Han}]{22}/u;

/** Where accounts are. */
const PLATFORM = /^(?:X|Twitter|Instagram|Facebook|Telegram|TikTok|YouTube|Weibo)$/iu;

/** `ANI Video Grab`: what sort of picture it is. */
const STILL_BEHIND = /(?<=\S)\s(?:video|screen|frame)\s?(?:grab|still|image|capture)s?$/iu;

/** Words that say that somebody gave the picture away. */
export const COURTESY =
  /courtesy|cortes[ií]a|gentileza|cedid|facilitad|fornecid|enviad|fornit|concess|fourni|предоставлен|提供|제공|供[图圖]/i;

/** `Getty Images for Netflix`: behind it stands whom the agency worked for. */
const CLIENT = /\s(?:for|on behalf of)\s+\p{Lu}/u;

/** `Photo: Petra Novak for OIS/IOC`: whom a photographer worked for is a link where no agency stands before. */
const MADE_FOR = /^(.{3,40}?)\sfor\s(?:the\s)?(\p{Lu}[^/,;]{1,40})$/u;

/** `REUTERS/Jane Roe [AB1234]`: the number of the picture, also where its words are hidden. */
const REFERENCE = /\s*\[(?:(?=[^[\]]*\d)[^[\]]{0,60}\]?)?\s*$/u;

/** Reads one credit line (`Name/SANA/Handout via Reuters`) into photographer, chain and flags; null when it names nobody and flags nothing. */
export function parseCreditLine(line: string): ParsedCredit | null {
  const flags: Flags = { isFilePhoto: false, isHandout: false, isPool: false };
  const lead = leadIn(line);
  flags.isHandout = lead !== '' && COURTESY.test(lead);
  const parts: Part[] = [];
  let used = 0;
  let isClient = false;
  let handedOut = false;
  let isBehindNumber = false;
  for (const piece of pieces(withoutDay(line.replace(REFERENCE, '')), lead.length)) {
    const part = mayBeAgency(piece.text)
      ? knownPart(`${piece.joint} ${piece.text}`)
      : readPart(piece.text, piece.joint);
    const { cut, told } = part;
    let { found } = part;
    for (const name of FLAGS) flags[name] ||= told[name];
    const namesAgency = found?.some(({ kind }) => kind === 'agency') === true;
    if (isClient && piece.joint === 'slash' && !namesAgency) break;
    // `@name/X via PTI`: where the account is, and nobody.
    if (parts[0]?.name.startsWith('@') === true && PLATFORM.test(cut.text.trim())) continue;
    isClient ||= namesAgency && CLIENT.test(cut.text);
    if (piece.joint === 'dash' && isShoutedTerms(line.slice(piece.start))) break;
    const isGiver = handedOut && found?.every(({ kind }) => kind === 'body') === true;
    if (found === null || (piece.joint === 'dash' && !isGiver && !belongsAfterDash(found, parts))) break;
    // `HO - Parks Canada`: behind the dash stands who handed it out.
    if (piece.joint === 'comma' && countryOf(cut.text.trim()) !== null && isTown(parts.at(-1)?.name ?? '')) parts.pop();
    handedOut = told.isHandout && found.length === 0;
    const isMade = (parts.length === 0 && BY.test(lead)) || isBehindNumber;
    isBehindNumber = PICTURE_NUMBER.test(piece.text.trim());
    if (isMade && found[0] !== undefined) found = [asMaker(found[0]), ...found.slice(1)];
    if (found.length > 0 || cut.text.trim() !== '') used = piece.start + cut.text.trimEnd().length;
    parts.push(...found);
    if (cut.stopped) break;
  }
  if (parts.length === 0 && !flags.isFilePhoto && !flags.isHandout && !flags.isPool) return null;
  const { isFilePhoto, isHandout, isPool } = flags;
  const { photographer, chain, known, subject } = assemble(parts);
  return { photographer, chain, known, subject, isFilePhoto, isHandout, isPool, used };
}

const BY = /(?<!\p{L})by\s*$/iu;

/** `Photo by SEYLLOU / AFP`: some photographers go by one name. */
function asMaker(part: Part): Part {
  const isName = part.kind === 'body' && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(part.name) && !/^\p{Lu}{3,5}$/u.test(part.name);
  return isName && !namesOrganisation(part.name) ? { ...part, kind: 'person' } : part;
}

/** One part up to where terms run on after it, and what it names and flags. */
interface PartRead {
  cut: { text: string; stopped: boolean };
  found: readonly Part[] | null;
  told: Flags;
}

/** Reads a part that stands behind the word for what joins it. Agencies come again and again; every person is another one. */
const knownPart = remembering((joined: string): PartRead => {
  const space = joined.indexOf(' ');
  return readPart(joined.slice(space + 1), joined.slice(0, space) as Joint);
});

function readPart(text: string, joint: Joint): PartRead {
  const told: Flags = { isFilePhoto: false, isHandout: false, isPool: false };
  const name = text.trim();
  if (isPlainName(name)) {
    const found: Part[] = joint === 'comma' && isPlace(name) ? [] : [{ kind: 'person', name, joint }];
    return { cut: { text, stopped: false }, found, told };
  }
  const cut = cutAtTerms(text);
  return { cut, found: linksOf(cut.text, joint, told), told };
}

/** The links one part names; null when it is no credit and the line ends before it. */
function linksOf(raw: string, joint: Joint, flags: Flags): Part[] | null {
  let text = raw.replace(/\s+/gu, ' ').trim();
  text = takeFlags(text, flags);
  let giver = PRESS_OFFICE.test(text);
  const given = GIVER.exec(text);
  if (given !== null) {
    giver = true;
    flags.isHandout ||= !/^(?:released|issued)/i.test(text);
    text = unbent(text.slice(given[0].length));
  }
  text = text.replace(STILL_BEHIND, '');
  if (joint !== 'first' || !MADE_FOR.test(text)) text = trimTail(text);
  if (joint === 'first' && ACCOUNT.test(text)) return [{ kind: 'body', name: text, joint }];
  if (text === '' || !LETTER.test(text) || namesNobody(text)) return [];
  return named(text.replace(ARTICLE, '').replace(RANKS, ''), joint, giver) ?? (joint === 'first' ? [] : null);
}

const LETTER = /\p{L}/u;
const ARTICLE = /^(?:the|la|el|le|l['’])\s+(?=\p{Lu})/u;

/** An account where the picture was found (`Telegram/@channel`): where, and not by whom; one that opens the line is the source (`@name/X via PTI`). */
const ACCOUNT = /^@[\w.-]+$/u;

function namesNobody(text: string): boolean {
  return (
    /^(?:사진|写真|图|圖|图片|圖片|照片)$/u.test(text) ||
    NAMELESS.has(text.toLowerCase().replace(/[^a-z0-9]/g, '')) ||
    DESK_CODE.test(text) ||
    PICTURE_NUMBER.test(text) ||
    ACCOUNT.test(text)
  );
}

const YEAR_BEFORE = /^(?:19|20)\d\d\s(?=\p{Lu})/u;

function named(raw: string, joint: Joint, giver: boolean): Part[] | null {
  const made = raw.includes(' by ') ? PHOTO_BY.exec(raw) : null;
  const maker = made?.[2]?.replace(RANKS, '') ?? '';
  if (made?.[1] !== undefined && looksLikePerson(maker))
    return [...(named(made[1], joint, true) ?? []), { kind: 'person', name: personCase(maker), joint: 'slash' }];
  const surname = joint === 'first' ? SURNAME_ONLY.exec(raw)?.[1] : undefined;
  if (surname !== undefined && canonicalAgency(surname) === null && !namesOrganisation(surname))
    return [{ kind: 'person', name: personCase(surname), joint }];
  const [, by = '', client = ''] = joint === 'first' ? (MADE_FOR.exec(raw) ?? []) : [];
  if (client !== '' && looksLikePerson(by))
    return [{ kind: 'person', name: personCase(by), joint }, ...(named(client, 'slash', true) ?? [])];
  const text = withoutPictureWord(asMeant(raw.replace(YEAR_BEFORE, ''))).replace(PICTURE_BEHIND, '');
  const agency = canonicalAgency(text) ?? (isSurelyPerson(text) ? null : misspeltAgency(text));
  if (agency !== null) return [{ kind: 'agency', name: agency, joint }];
  const split = agencyWithPerson(text, joint);
  if (split !== null) return split;
  // `Metropolitan Museum of Art, New York`: where it is, and nobody.
  if (joint === 'comma' && isPlace(text)) return [];
  if (!giver && looksLikePerson(text)) return [{ kind: 'person', name: personCase(text), joint }];
  // Small letters open a body's name only where it is a domain, or one word behind a slash (`Name/photothek.de`).
  const isSmall = joint === 'slash' && /^\p{Ll}[\p{L}\d.-]{3,30}$/u.test(text);
  if (
    !/^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|пресс-служб|администраци|правительств|прокуратур|управлени|полици|музе|театр|фонд)/u.test(
      text,
    ) &&
    !/^\p{Ll}?\p{Lu}/u.test(text) &&
    !isSmall
  )
    return null;
  if (TERMS_SIGNS.test(text) || EAST_ASIAN_PROSE.test(text) || /^\p{Lo}$/u.test(text)) return null;
  if (/\bOUT$/.test(text) || text.length > 130 || /\b(?:is|are|was|were|has|have|says|said)\b/.test(text)) return null;
  return [{ kind: 'body', name: organisationCase(text.replace(COMPANY_END, '')), joint }];
}

/** `Ana Paz`: a name that is one slip from an agency's. */
function isSurelyPerson(text: string): boolean {
  return opensName(text.split(' ')[0] ?? '') && looksLikePerson(text);
}

function isPlace(text: string): boolean {
  return isTown(text) || countryOf(text) !== null || isStateCode(text);
}

/** `Photo Gaizka IROZ`: the word before a person's name says only what is credited. */
function withoutPictureWord(text: string): string {
  const rest = text.replace(PICTURE_BEFORE, '');
  return rest !== text && canonicalAgency(text) === null && (canonicalAgency(rest) !== null || looksLikePerson(rest))
    ? rest
    : text;
}
