import { canonicalAgency, mayBeAgency } from '../agency-names.ts';
import { personCase } from '../name-case.ts';
import { namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import { cityOf, countryOf } from '../place/gazetteer.ts';
import { type CreditLine, creditLine } from './credit-line.ts';
import { looksLikePerson } from './looks-like-person.ts';

const COPYRIGHT_BEFORE = /(?:©|\(c\)|copyright)\s*$/iu;

/** A sentence that is an agency's name and nothing else, or opens with one in capitals; null when it is neither. */
export function lonePiece(text: string, match: RegExpExecArray): CreditLine | null {
  const at = match.index;
  const filed = match[0].includes('FILE') ? AGENCY_FILE_PHOTO.exec(match[0]) : null;
  if (filed !== null && canonicalAgency(filed[1] ?? '') !== null)
    return creditLine(text, at + filed.index + 2, at + match[0].length);
  const office = match[0].includes('STAMPA') ? PRESS_OFFICE.exec(match[0])?.[0] : undefined;
  if (office !== undefined) return creditLine(text, at, at + office.length);
  const dashed = SPACED_DASH.test(match[0]) ? NAME_DASH_AGENCY.exec(match[0]) : null;
  if (dashed !== null && isMakerWithAgency(dashed))
    return creditLine(text, at + match[0].indexOf(dashed[1] ?? ''), at + match[0].trimEnd().length);
  if (!mayStandAlone(match[0])) return null;
  // `BELGA PHOTO LUC DEWITTE - …`: terms go on behind the dash.
  const whole = match[0]
    .trim()
    .replace(/^[-–—'’”"]{1,2}\s/, '')
    .replace(DAY_BEFORE, '');
  const words = whole.includes(' PHOTO ') ? whole.replace(TERMS_BEHIND_DASH, '') : whole;
  if (words.length < 2 || words.length > 60) return null;
  const start = at + match[0].indexOf(words);
  if (text.charAt(at - 1) === '(' || COPYRIGHT_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null;
  if (canonicalAgency(words.replace(CLIENT, '')) !== null) return creditLine(text, start, start + words.length);
  const acronym = ACRONYM_PHOTO.exec(words)?.[0];
  const line = acronym ?? (namesItsAgencyFirst(words) ? words : null);
  const found = line === null ? null : creditLine(text, start, start + line.length);
  return found !== null && (acronym !== undefined || found.parsed.known > 0) ? found : null;
}

const TERMS_BEHIND_DASH = /(?<=^\S{2,12} PHOTO [\p{Lu}\s'’-]{3,40})\s[-–—]\s.*$/u;

/** `UFFICIO STAMPA GUARDIA COSTIERA` */
const PRESS_OFFICE = /^\s*(?:UFFICIO|UFF\.) STAMPA \p{Lu}[\p{Lu}\s'’.]{3,40}(?=\s(?:\+|-|–)|\s*$)/u;

/** `FOR USE WITH YEAR-END STORIES, AP FILE PHOTO` */
const AGENCY_FILE_PHOTO = /,\s(\p{Lu}{2,9})\sFILE\sPHOTO\s*$/u;

/** `- Ramón Soler - Europa Press`, and no more in the sentence. */
const NAME_DASH_AGENCY =
  /^\s*(?:[-–]\s)?(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:de|del|la|van|von|di|da|dos?)\s){0,2}\p{Lu}[\p{L}'’-]*){1,4})\s[-–]\s(\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*){0,2})\s*$/u;

const SPACED_DASH = /\s[-–]\s/;

/** `New York - AFP` is where a report was written. */
function isMakerWithAgency([, maker = '', agency = '']: RegExpExecArray): boolean {
  if (canonicalAgency(agency) === null || cityOf(maker) !== null || countryOf(maker) !== null) return false;
  return looksLikePerson(maker) ? opensName(personCase(maker).split(' ')[0] ?? '') : namesOrganisation(maker);
}

/** Whether the sentence is short, or says where to cut it, and begins as an agency or in capitals. */
function mayStandAlone(sentence: string): boolean {
  if (sentence.includes(' PHOTO ')) return true;
  const words = sentence.trim();
  return words.length <= LONGEST && (mayBeAgency(words) || CAPITALS_FIRST.test(words));
}

/** `Sportzpics for IPL`: whom the agency worked for. */
const CLIENT = /\sfor\s\p{Lu}{2,9}$/u;

/** A dash before it included. */
const LONGEST = 63;
const CAPITALS_FIRST = /^(?:[-–—]{1,2}\s)?(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d\s)?\p{Lu}{2}/u;
/** `28-12-2024 ANP SANDER BRINKMAN`: the day stays for those who read days. */
const DAY_BEFORE = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d\s(?=\p{Lu}{2})/u;

/** `NZDF photo`, and nothing else in its sentence. */
const ACRONYM_PHOTO = /^\p{Lu}{2,9} (?:photo|image|picture)s?(?=$|,? \p{Lu}\p{Ll}{2,8}(?:$| \d{1,2}(?:$|, \d{4}$)))/u;

/** `BELGA PHOTO ERIC LALMAND`, `ANP SEM VAN DER WAL`: an agency, then a name in capitals. */
function namesItsAgencyFirst(words: string): boolean {
  if (PHOTO_AND_NAME.test(words)) return true;
  return IN_CAPITALS.test(words) && canonicalAgency(words.slice(0, words.indexOf(' '))) !== null;
}

const PHOTO_AND_NAME = /^\S+ PHOTO \p{Lu}/u;
const IN_CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}[\p{Lu}'’-]+){2,5}$/u;
