import type { Span } from '../../vocabulary/texts.ts';
import { remembering } from '../words/bounded-memory.ts';
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

/**
 * The words by the readers that seek them, `*` for whatever letters: every phrase of a reader holds one of its kind. They
 * may be more than the reader's own; what they are for is to tell the many texts that need not be looked through.
 */
const KINDS = {
  intro:
    'photo* picture* image* illustra* courtesy cortes* gentil* imag* imág* imma* fot* mandatory credit* crédit* must bild* фото* снимок кадр изображение copyright kuva* zdj* snímk* su per pic pics pix ph *foto* *photo* *bild* *billed* *beeld* *sketch* drawing* artwork* painting* court* artist* *zeichnung* *tek*ning* *teckning* *tegning* dessin* croquis dibujo* ilustra* desenho* disegno* rysunek kresba рисунок valokuva*',
  via: 'via',
  file: 'file* repertorio archi* arqui* arkiv* архивное',
  handout: 'hand* custody cedid* fornit* fourni*',
  pool: '*pool*',
  gave: 'released published provided distributed issued supplied made carried broadcast aired taken shared handed cedida facilitada distribuida fournie transmise communiquée remis remise gestellt diffusée publiée diffusa fornita veröffentlicht verbreitet freigegeben divulgada vrijgegeven verstrekt',
  provides: 'provides',
  combination: 'combo combination bildkombo fotocombinación combinación montage',
  release:
    'release* published provided supplied distributed issue* reissue* made carried broadcast aired posted transmitted shared unveiled handed publié* diffusé* fournie veröffentlicht verbreitet divulgada publicada difundida cedida facilitada diffusa fornita опубликован* распространен* vrijgegeven verstrekt',
  list: 'left right l lr g gauche links v izq izquierda sinistra vänster venstre clockwise uhrzeigersinn aiguilles foto fotografía imagen bild photo фото снимке',
  shows: 'photo picture image pictured seen left right center centre l r c',
  day: 'day days',
  undated: 'undated',
  taken: 'taken',
  weekday: WEEKDAY_PATTERN.replaceAll('|', ' '),
  gone: 'seen* missing* disappeared* vanished* quitté* donné* dernière* dispar* zuletzt* vermis* verschwunden* ultima* última* desapare* scompars* laatst* senast* försvun* sakna* sist* sidst* savnet* før* före* vor* avant* antes* prima* voor* ennen*',
  notice: '*corre* *corri* *rectif* *clarif* *aclara* *korr* *bericht* *rettelse* *rättelse* *oikaisu*',
  acknowledges:
    'acknowledge* credit* cite cited attribut* source* quelle* fuente fonte bron* источник kilde källa namensnennung citar citer zitieren citare',
  otherDay:
    'will until till since born died expire* end* open* scheduled due deadline ahead before prior birthday running founded killed elected obtained created including up who which whose commemorat* anniversary jusqu bis hasta fino',
  tells:
    '*credit* *crédit* *nennung* *acknowledg* *hand* *archiv* *arkiv* archief* arquivo repertorio *copyright* file pool via released published provided provides carried distributed issue issued picture courtesy taken',
} as const satisfies Record<string, string>;

type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as Kind[];
/** The bit of each kind. */
export const KIND = Object.fromEntries(kinds.map((kind, at) => [kind, 1 << at])) as Record<Kind, number>;

const patterns = kinds.map(
  (kind) =>
    [KIND[kind], new RegExp(`^(?:${KINDS[kind].replaceAll(' ', '|').replaceAll('*', '\\p{L}*')})$`, 'iu')] as const,
);

const kindsOf = remembering((word: string): number => {
  let bits = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(word)) bits |= bit;
  return bits;
});

/** The two letters that words of some kind begin with, as one number; of one letter only, the second is 0. */
const openings = new Set<number>();
for (const kind of kinds)
  for (const word of KINDS[kind].replaceAll('*', '').split(' ')) openings.add(openingOf(word, 0, word.length));

function openingOf(text: string, start: number, end: number): number {
  const second = end > start + 1 ? text.charCodeAt(start + 1) | 0x20 : 0;
  return ((text.charCodeAt(start) | 0x20) << 16) | second;
}

/** A word so long may be put together of others, and one of other letters than English ones has other ways to be spelled. */
const LONGEST_SIMPLE = 6;

function mayBeOfKind(text: string, start: number, end: number): boolean {
  const isSimple = end - start <= LONGEST_SIMPLE && text.charCodeAt(start) < 128;
  return !isSimple || openings.has(openingOf(text, start, end));
}

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
    if (end > at) addWord(signs, text, { start: at, end });
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

function addWord(signs: Signs, text: string, { start: at, end }: Span): void {
  const bits = mayBeOfKind(text, at, end) ? kindsOf(text.slice(at, end)) : 0;
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
