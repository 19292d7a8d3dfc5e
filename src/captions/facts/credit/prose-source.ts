import { canonicalAgency } from '../agency-names.ts';
import { organisationCase } from '../name-case.ts';
import { looksLikePerson } from './looks-like-person.ts';

/** A source that the prose names: who released, provided or published the picture. */
export interface ProseSource {
  /** Links in order; an agency's canonical name, or the giver's name as written. */
  chain: string[];
  isKnown: boolean;
  isHandout: boolean;
  start: number;
  end: number;
}

/** Their words are a kind of `signs.ts`. */
const VERB =
  /(?<![\p{L}])(released|published|provided|distributed|issued|supplied|made available|carried|broadcast|aired|taken|shared|handed out|cedida|facilitada|distribuida|fournie|transmise|remis|communiquée|remise|zur Verfügung gestellt|diffusée|publiée|diffusa|fornita|veröffentlicht|verbreitet|freigegeben|divulgada|cedida|vrijgegeven|verstrekt)(?![\p{L}])/giu;
const PICTURE =
  /(?:photo|picture|image|document|video|footage|frame grab|handout|still|grab|fotografía|foto|imagen|bild|immagine|fotografia|imagem|aufnahme)/iu;
/** `Picture issued by Gwent Police.`: a sentence that tells nothing else. */
const IS_WHOLE_SENTENCE = /(?:^|[.\n]\s?)(?:photo|picture|image)s?\s(?:(?:was|were)\s)?$/iu;
const GIVEN =
  /^(?:provided|supplied|handed out|cedida|facilitada|fournie|transmise|remis|communiquée|remise|fornita|verstrekt|zur verfügung gestellt)$/iu;
const BY = /(?<!\p{L})(?:by|from|por|par|da|dalla|von|der|vom|pelo|pela|door)(?!\p{L})/iu;
/** Between what was done and the word for by whom, in UTF-16 units; and as much as that word takes. */
const MOST_BEFORE_BY = 70;
const LONGEST_BY = 8;
/** The body's name ends before these. */
const NAME_END =
  /\sof\sthe\s(?=king|queen|prince|duke|duchess|royal couple|president|late|crew|moment|scene|damage|aftermath|suspect|victim|car|site|inside|child|boy|girl|man|woman)|\sfor\s(?=editorial|news|use|one)|[,;:()[\]\u0090"“]|\.(?=\s|$)|\s(?:on|in|at|shows?|showing|is|was|were|after|during|this|that|which|who|as|via|for|dated|purports?|purportedly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|the next|the same|the following|late|early|and released|zeigt|montre|muestra|que|donde|mientras|junto)(?=[\s.,]|$)|\s(?:del|de la|du|de|della|do|da)\s(?=(?:president[ea]|présidente?|mandatari[oa]|ministr[oae]|rey|reina|roi|reine|canciller|actor|actriz|cantante)\s\p{Lu})|(?<!\b(?:city|county|state|town|university|ministry|department|port|bank|church|government|republic|kingdom|office|house|museum|duchy|defence|defense|affairs|interior|health|information|culture|security|finance|justice|guard|army|navy|force|presidency|embassy|parliament|transport|education|environment))\sof\s(?!(?:the|state|foreign|defen[cs]e|national|interior|health|information|culture|emergency)\b)/iu;
const BEFORE_NAME =
  /^(?:the|its|a|an|la|el|le|l['’]|los|las|north korea['’]s|the north['’]s)\s+|^.{0,40}?['’]s\s+(?=\p{L})|^(?:official|state-run|state|national|government-run|local)\s+(?=(?:news|media|agency|\p{Lu}))/iu;

/** No caption tells more often who released something: what is behind them is not looked at. */
const MOST_TOLD = 100;

/** The sources named in prose (`in this photo released by North Korea's official Korean Central News Agency`), in the order of the text. */
export function proseSources(text: string): ProseSource[] {
  const out: ProseSource[] = handedOutBy(text);
  VERB.lastIndex = 0;
  let told = 0;
  for (let verb = VERB.exec(text); verb !== null && told < MOST_TOLD; verb = VERB.exec(text)) {
    told += 1;
    const before = text.slice(Math.max(0, verb.index - 90), verb.index);
    const picture = PICTURE.exec(before.slice(before.lastIndexOf('. ') + 1));
    if (picture === null && !/^\s*by\b/i.test(text.slice(verb.index + verb[0].length, verb.index + verb[0].length + 6)))
      continue;
    const found = sourceAfter(text, verb, picture === null ? '' : before);
    if (found !== null) out.push(found);
  }
  return out;
}

/** `Kent Police handout photo of X`, `Gwent Police custody image of Y`: whose picture it is stands first. */
const HANDED_OUT_BY =
  /(?:^|[.\n\u0090]\s?)(?:(?:Undated|File)\s)?((?:\p{Lu}[\p{L}&'’-]*\s(?:of\s|and\s|for\s)?){1,5})(?:hand-?out|custody)(?:\s(?:photo|photograph|image|picture))?\s(?:of|showing|dated|issued)\s/gu;

function handedOutBy(text: string): ProseSource[] {
  return [...text.matchAll(HANDED_OUT_BY)].flatMap((match) => {
    const name = (match[1] ?? '').trim();
    const agency = canonicalAgency(name);
    if (
      agency === null &&
      name !== 'Family' &&
      (looksLikePerson(name) || !name.includes(' ') || /famil|court|undated|school/iu.test(name))
    )
      return [];
    const start = match.index + match[0].indexOf(name);
    return [{ chain: [agency ?? name], isKnown: agency !== null, isHandout: true, start, end: start + name.length }];
  });
}

const ENDS_BEFORE_BY = /[.;()\u0090]\s/;
const SHORTENED = /\b\p{Lu}\p{Ll}{2,3}\./gu;

function sourceAfter(text: string, verb: RegExpExecArray, before: string): ProseSource | null {
  const from = verb.index + verb[0].length;
  const near = text.slice(from, from + MOST_BEFORE_BY + LONGEST_BY);
  const by = BY.exec(near);
  if (by === null || by.index > MOST_BEFORE_BY || ENDS_BEFORE_BY.test(near.slice(0, by.index).replace(SHORTENED, '')))
    return null;
  const start = from + by.index + by[0].length + 1;
  const phrase = text.slice(start, start + 120);
  const length = NAME_END.exec(phrase)?.index ?? phrase.length;
  const name = phrase.slice(0, length).trim();
  const span = { start, end: start + name.length };
  const agency = agencyIn(name);
  const isHandout = /hand-?out/i.test(before) || GIVEN.test(verb[0]) || IS_WHOLE_SENTENCE.test(before);
  // Closed-circuit television is filmed from; the Chinese broadcaster provides.
  if (agency === 'CCTV' && /^taken$/i.test(verb[0])) return null;
  if (agency !== null) return { chain: [agency, ...viaAfter(phrase.slice(length))], isKnown: true, isHandout, ...span };
  if (/^taken$/i.test(verb[0]) || before === '' || /third party|^$/i.test(name)) return null;
  const giver = capitalised(bareName(name).replace(/[\s–-]+$/u, ''), by[0]);
  // `provided by his family`: a handout whose giver has no name.
  if (/^\p{Ll}/u.test(giver) && GIVEN.test(verb[0])) return { chain: [], isKnown: false, isHandout: true, ...span };
  if (!/^\p{Lu}/u.test(giver) || looksLikePerson(giver) || giver.length > 90) return null;
  return { chain: giver.split(JOINT_OF_GIVERS).map(organisationCase), isKnown: false, isHandout, ...span };
}

/** `fournie par la gendarmerie nationale`: a body whose name most languages write small. */
function capitalised(name: string, by: string): string {
  const [first = '', second] = name.split(' ');
  if (/^(?:by|from)$/i.test(by) || second === undefined || !NAMES_BODY.test(first)) return name;
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

/** `OIS/IOC` */
const JOINT_OF_GIVERS = /(?<=\p{L})\s?\/\s?(?=\p{Lu})/u;

const NAMES_BODY =
  /^(?:gendarmerie|police|policía|polícia|polizia|politie|polizei|préfecture|prefettura|parquet|procura|fiscalía|mairie|ministère|ministerio|ministério|ministero|douane|douanes|marine|armée|sapeurs-pompiers|pompiers|vigili|bomberos|bombeiros|brandweer|gemeente|ayuntamiento|comune|guardia|commune|ville|région|université|universidad|università)$/iu;

const CAPITAL_FIRST = /^\p{Lu}/u;

/** The longest run of words in the phrase that is a known agency. */
function agencyIn(phrase: string): string | null {
  const words = phrase.split(/\s+/).slice(0, 12);
  for (let count = Math.min(5, words.length); count >= 1; count--) {
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count).join(' ');
      // `Hostage Families Forum`: a word of other bodies' names too.
      const isOwn = CAPITAL_FIRST.test(run) && !(run === 'Forum' && at > 0);
      const found = isOwn ? canonicalAgency(run) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** `… Korean Central News Agency (KCNA) via KNS on June 30`, `… on June 30, 2025 via KNS shows`. */
function viaAfter(rest: string): string[] {
  const via =
    /^\s*(?:\([^)]{1,12}\))?(?:\s*on\s(?:\p{Lu}[\p{L}.]*,?\s)?[\p{L}\d.,\s]{3,22}?)?\s*via\s+([\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)/u.exec(
      rest,
    );
  const agency =
    via === null ? null : (canonicalAgency(via[1] ?? '') ?? canonicalAgency((via[1] ?? '').split(' ')[0] ?? ''));
  return agency === null ? [] : [agency];
}

function bareName(phrase: string): string {
  let name = phrase;
  for (let round = 0; round < 3; round++) name = name.replace(BEFORE_NAME, '');
  return name.replace(/[\s,]+(?:Corp|Inc|Ltd|Co|LLC)\.?$/u, '').trim();
}
