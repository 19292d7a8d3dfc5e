import { remembering } from '../bounded-memory.ts';
import { WEEKDAY_PATTERN } from './dates/months.ts';
import { isDigit, isLatinLetter, LAST_LATIN } from './letters.ts';

/**
 * What a text holds, found in one pass. Most texts hold hardly any of the words that the readers' phrases are built on: a
 * phrase is sought only in a text with its words, and where places are kept, only there. It stays true of the text when
 * stretches of it are hidden.
 */
export interface Signs {
  /** The kinds of words in the text, one bit each. */
  words: number;
  isEastAsian: boolean;
  hasDigit: boolean;
  hasBracket: boolean;
  /** Where words stand that may open a credit, and `©` and `(c)`. */
  intros: number[];
  /** Where single strokes stand, and the word `via`. */
  joints: number[];
  /** Where days of the week stand. */
  weekdays: number[];
  /** Where words and marks stand by which terms may also tell who made, gave or dated the picture. */
  tells: number[];
}

/** The words by the readers that seek them: every phrase of a reader holds one of its kind. */
const KINDS = {
  intro:
    /^(?:photo|picture|image|illustration|courtesy|cortes|gentil|im[aá]g|imma|fot|mandatory|cr[eé]dit|must|bild|фото|copyright|kuva|zdj|snímk|(?:su|per)$)/iu,
  via: /^(?:via|VIA)$/u,
  file: /^(?:file|archi|arkiv|архивное)/iu,
  handout: /^(?:hand|cedid|fornit|fourni)/iu,
  pool: /pool/iu,
  gave: /^(?:released|published|provided|distributed|issued|supplied|made|carried|broadcast|aired|taken|shared|handed|cedida|facilitada|distribuida|fournie|diffusée|publiée|diffusa|fornita|veröffentlicht|verbreitet|freigegeben|divulgada|vrijgegeven|verstrekt)$/iu,
  provides: /^provides$/iu,
  combination: /^(?:combo|combination|bildkombo|fotocombinación|combinación|montage)$/iu,
  release:
    /^(?:released?|published|provided|supplied|distributed|issued?|made|carried|broadcast|aired|posted|transmitted|shared|unveiled|handed|publiée?|diffusée?|fournie|veröffentlicht|verbreitet|divulgada|publicada|difundida|cedida|diffusa|fornita|опубликован|распространен|vrijgegeven|verstrekt)/iu,
  list: /^(?:left|right|l|lr|g|gauche|links|v|izq|izquierda|sinistra|vänster|venstre|clockwise|uhrzeigersinn|aiguilles|foto|fotografía|imagen|bild|photo|фото|снимке)$/iu,
  shows: /^(?:photo|picture|image|pictured|seen|left|right|center|centre|l|r|c)$/iu,
  day: /^days?$/iu,
  undated: /^undated$/iu,
  taken: /^taken$/iu,
  weekday: new RegExp(`^(?:${WEEKDAY_PATTERN})$`, 'iu'),
  otherDay:
    /^(?:will|until|till|since|born|died|expires?|ends?|opens?|scheduled|due|deadline|ahead|before|prior|birthday|running|founded|killed|elected|obtained|created|including|up|who|which|whose|commemorat|anniversary|jusqu|bis|hasta|fino)/iu,
  tells:
    /credit|crédit|nennung|hand|archiv|arkiv|copyright|^(?:file|pool|via|released|published|provide[ds]|carried|distributed|issued?|picture|courtesy|taken)$/iu,
} as const satisfies Record<string, RegExp>;

type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];
/** The bit of each kind. */
export const KIND = Object.fromEntries(kinds.map((kind, at) => [kind, 1 << at])) as Record<Kind, number>;

const kindsOf = remembering((word: string): number =>
  kinds.reduce((bits, kind) => (KINDS[kind].test(word) ? bits | KIND[kind] : bits), 0),
);

const LETTERS = /\p{L}+/uy;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const [STROKE, BACKSLASH, COPYRIGHT] = [0x2f, 0x5c, 0xa9];

export function signsOf(text: string): Signs {
  const signs: Signs = {
    words: 0,
    isEastAsian: EAST_ASIAN.test(text),
    hasDigit: false,
    hasBracket: false,
    intros: [],
    joints: [],
    weekdays: [],
    tells: [],
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const end = wordEnd(text, at);
    if (end > at) addWord(signs, text.slice(at, end), at);
    else if (code === STROKE || code === BACKSLASH) signs.joints.push(at);
    else if (code === COPYRIGHT) addCopyright(signs, at);
    else if (isDigit(code)) signs.hasDigit = true;
    else if (isOpening(code)) {
      signs.hasBracket = true;
      if (isCopyrightInBrackets(text, at)) addCopyright(signs, at);
    }
    at = Math.max(end, at + 1);
  }
  return signs;
}

function addWord(signs: Signs, word: string, at: number): void {
  const bits = kindsOf(word);
  if (bits === 0) return;
  signs.words |= bits;
  if ((bits & KIND.intro) !== 0) signs.intros.push(at);
  if ((bits & KIND.via) !== 0) signs.joints.push(at);
  if ((bits & KIND.weekday) !== 0) signs.weekdays.push(at);
  if ((bits & KIND.tells) !== 0) signs.tells.push(at);
}

function addCopyright(signs: Signs, at: number): void {
  signs.intros.push(at);
  signs.tells.push(at);
}

/** Where the run of letters that begins here ends: here, where none does. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (isLatinLetter(text.charCodeAt(at))) at += 1;
  if (!(text.charCodeAt(at) > LAST_LATIN)) return at;
  LETTERS.lastIndex = from;
  return LETTERS.test(text) ? LETTERS.lastIndex : from;
}

/** `(`, `[` and their wide forms. */
const isOpening = (code: number): boolean =>
  code === 0x28 || code === 0x5b || code === 0xff08 || code === 0x3010 || code === 0xff3b;

const isCopyrightInBrackets = (text: string, at: number): boolean =>
  (text.charCodeAt(at + 1) | 0x20) === 0x63 && text.charCodeAt(at + 2) === 0x29 && text.charCodeAt(at) === 0x28;
