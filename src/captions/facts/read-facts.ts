import type { Span, TextField } from '../../vocabulary/texts.ts';
import type { CaptionReading, ReadPerson } from '../reading.ts';
import { readCredit } from './credit/read-credit.ts';
import { readDates } from './dates/read-dates.ts';
import { hideSpans } from './hide-spans.ts';
import { readPeople } from './people/read-people.ts';
import { piecesOf } from './pieces.ts';
import { readPlace } from './place/read-place.ts';
import { KIND, type Signs, signsOf } from './signs.ts';

/** What a text says beside its restrictions: who made the picture, who is in it, when and where. */
export type Facts = Pick<CaptionReading, 'credit' | 'people' | 'mentioned' | 'takenOn' | 'releasedOn' | 'place'>;

/** Fields that tell what the picture shows; the others hold terms, and a day or a name in them is no fact of the picture. */
const NEWS_FIELDS: ReadonlySet<TextField> = new Set(['caption', 'headline']);
const FILE_DATE = /(?<![\p{L}])(?:file photo|file picture|taken|picture date|photo date)(?![\p{L}])/iu;

/** A caption is 2,000 octets at most (IIM 2:120); facts are read from twice as many characters, the rest is no caption. */
const LONGEST_TEXT = 4_000;
/** Words of terms and notices that also tell who made, gave or dated the picture: such a stretch stays readable. */
const TELLS_FACTS =
  /credit|crédit|nennung|acknowledge |acknowledged as|acknowledge:|hand-?out|archiv|arkiv|(?:foto|imagem) de arquivo|archief(?:foto|beeld)|di repertorio|©|\(c\)|copyright:\sx\p{Lu}|copyright:\s?\p{Lu}[\p{L}. ]{1,40}\/|ⓒ|자료사진|제공|보도|记者|記者|摄|攝|供图|供圖|提供|来源|來源|图源|圖源|出处|出處|出典|출처|クレジット|コピーライト|製作委員会|공공누리|(?<![\p{L}])(?:file|pool|via|released|published|provide[ds]|carried|distributed|issued|issue (?:date|day|by)|picture date|courtesy|taken)(?![\p{L}])/iu;

/** What was read of a text before its facts: stretches that are restrictions or notices, and among them those that spell the credit they demand. */
export interface ReadBefore {
  terms: readonly Span[];
  demanded?: readonly Span[];
}

/** "No archiving" tells nothing of the picture, where "archive photo" does. */
const BANS_ARCHIVES =
  /(?<![\p{L}])(?:no|not|keine?|pas d['’]|aucun|sin|non|nessuna?|geen|ingen|ej|ikke)\s?(?:be\s)?arkiv\p{L}*|(?<![\p{L}])(?:no|not|keine?|pas d['’]|aucun|sin|non|nessuna?|geen)\s?(?:be\s)?archiv\p{L}*/giu;

/** "This handout image was provided by a third party": an advisory, and nobody's credit. */
const BY_THIRD_PARTY =
  /(?:(?:this|the)\s)?(?:hand-?out\s)?(?:(?:image|photo|picture|video)\s)?(?:(?:was|is|has been)\s)?(?:provided|supplied|released|distributed)(?:\sto\s\p{L}+)?\sby\s(?:a\s)?third[-\s]part(?:y|ies)/giu;

/** Reads the facts of one text. */
export function readFacts(whole: string, field: TextField, { terms, demanded = [] }: ReadBefore): Facts {
  const text = whole.slice(0, LONGEST_TEXT);
  const signs = signsOf(text);
  const hidden = terms.filter(
    (span) => !demanded.some((part) => isWithin(part, span)) && !tellsFacts(text, span, signs),
  );
  const free = hideSpans(
    text,
    hidden.map((span) => withinBracket(text, span)),
  );
  const { credit, lines, subject } = readCredit(free, signs, { field, whole: text, demanded });
  const shown = subject === null ? [] : personNamed(subject, text);
  const prose = hideSpans(free, lines);
  if (!NEWS_FIELDS.has(field)) {
    const takenOn = fileDate(prose, signs);
    return { people: shown, mentioned: [], takenOn, releasedOn: null, place: null, credit };
  }
  const pieces = piecesOf(prose, signs);
  const { people, mentioned } = readPeople(prose, pieces, signs);
  const { takenOn, releasedOn } = readDates(prose, pieces, signs);
  const place = readPlace({ text: free, prose, chain: credit?.chain ?? [] }, pieces, signs);
  return { credit, people: [...people, ...shown], mentioned, takenOn, releasedOn, place };
}

/** `(EDITORS NOTE: …) Actress Lucía …`: what begins inside a bracket ends with it. */
function withinBracket(text: string, { start, end }: Span): Span {
  const close = text.slice(start, end).indexOf(')');
  const open = text.slice(start, end).indexOf('(');
  const isCut = close > 0 && (open < 0 || open > close) && text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
  return { start, end: isCut ? start + close : end };
}

function isWithin(part: Span, whole: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

function tellsFacts(text: string, { start, end }: Span, { isEastAsian, tells }: Signs): boolean {
  if (!isEastAsian && !tells.some((at) => start <= at && at < end)) return false;
  let own = text.slice(start, end);
  if (/ar(?:ch|k)iv/i.test(own)) own = own.replace(BANS_ARCHIVES, '');
  if (/third/i.test(own)) own = own.replace(BY_THIRD_PARTY, '');
  return TELLS_FACTS.test(own);
}

/** `NOV. 11, 2019 FILE PHOTO`: the one day an instruction may tell. */
function fileDate(prose: string, signs: Signs): string | null {
  if (!signs.hasDigit || (signs.words & (KIND.shows | KIND.taken)) === 0 || !FILE_DATE.test(prose)) return null;
  return readDates(prose, piecesOf(prose, signs), signs).takenOn;
}

/** Some agencies print whom the picture shows where others print who took it. */
function personNamed(name: string, text: string): ReadPerson[] {
  const start = text.indexOf(name);
  return start < 0 ? [] : [{ name, position: null, start, end: start + name.length, text: name }];
}
