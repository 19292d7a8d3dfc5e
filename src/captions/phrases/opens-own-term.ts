import { isStrongDirective } from '../words/directive-words.ts';
import { isClauseEnd, remembered, type TextInWords } from '../words/text-in-words.ts';

/** Longer than this, what stands between two commas tells a story, and gives no verdict. */
const MOST_WORDS = 14;
/** “Single use”, “usage unique”, “einmalig”: no more than this stands with it. */
const FEW_WORDS = 4;

/**
 * Whether what stands between the comma at `at` and the next, or the end of the clause, is a term by itself: it says of something that it is
 * closed, open alone, or open once. A tie to a story and whom to ask end before it: “Only for the exhibition, cropping not permitted”.
 */
export function opensOwnTerm(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === ',' && remembered(words, 'own term', at, () => givesVerdict(words, at + 1));
}

function givesVerdict(words: TextInWords, from: number): boolean {
  let to = from;
  while (!isClauseEnd(words, to) && words.tokens[to]?.text !== ',' && to - from <= MOST_WORDS) to += 1;
  if (to - from > MOST_WORDS || SAYS_MORE.has(words.tokens[from]?.text ?? '')) return false;
  for (let at = from; at < to; at += 1) {
    const { kind, text = '' } = words.tokens[at] ?? {};
    if (kind !== 'word') continue;
    if (isStrongDirective(words.tokens, words.ids, at) || VERDICTS.has(text) || ENDS_IN_VERDICT.test(text)) return true;
    if (to - from <= FEW_WORDS && ONCE.has(text)) return true;
  }
  return false;
}

/** “…, who was banned from the game”: what is told of the story. */
const SAYS_MORE = new Set(
  'who whom whose which that where when die der das deren dessen wo qui que dont ou quien quienes cuyo che cui quem cujo wiens waar который которая которые'.split(
    ' ',
  ),
);

const VERDICTS = new Set(
  `no not never cannot out only limits barred excluded nobody none
  nicht kein keine keinen keinerlei nie niemals nur ausgenommen ausgeschlossen tabu
  pas aucun aucune jamais uniquement seulement hors sauf
  nunca jamas solo sola solamente unicamente salvo
  non mai soltanto solamente tranne eccetto
  nao apenas somente exceto
  niet geen nooit alleen uitgezonderd uitgesloten
  ikke ingen kun inte endast bare ej
  не нет нельзя только кроме`.split(/\s+/),
);

/** Participles that close or open: “interdits”, “escluse”, “ausgeschlossener”. */
const ENDS_IN_VERDICT =
  /^(?:prohibi|proibi|forbid|interdi[ct]|exclu|esclus|vietat|vedad|vetad|permiti|permess|permitted|consentit|autori[sz](?:e|ad|zat)|ammess|proscri|untersagt|verboten|gestattet|erlaubt|gesperrt|unzulassig|verboden|toegestaan|forbud|forbjud|tilla[dt]|запрещ|исключ|разреш)/u;

const ONCE = new Set(
  'single once einmalig einmal unique unico unica eenmalig singolo singola engangsbruk engangsbrug однократно'.split(
    ' ',
  ),
);

const AND = new Set('and und et y e en og och и but aber mais pero ma mas maar men но'.split(' '));
/** A subject has fewer words than this before what is said of it. */
const MOST_SUBJECT_WORDS = 5;
const DENIES = new Set(
  `not never nicht nie pas jamais non nao niet nooit ikke inte ej не нельзя barred banned
  must exklusiv exclusively`.split(/\s+/),
);
/** “… and Japan and Korea both out”: at the end. */
const ENDS_OUT = 'out';
const CLOSES =
  /^(?:prohibi|proibi|forbid|interdi[ct]|exclu|esclus|vietat|vedad|proscri|untersagt|verboten|gesperrt|verboden|forbud|forbjud|запрещ|исключ)/u;

/** “Call Jane Poole and do not crop”, “… before use and cropping is prohibited”: the same behind “and”. */
export function joinsOwnTerm(words: TextInWords, at: number): boolean {
  const { tokens } = words;
  if (!AND.has(tokens[at]?.text ?? '')) return false;
  for (let next = at + 1; next <= at + MOST_SUBJECT_WORDS && tokens[next]?.kind === 'word'; next += 1) {
    const { text = '' } = tokens[next] ?? {};
    if (DENIES.has(text) || CLOSES.test(text) || (text === ENDS_OUT && isClauseEnd(words, next + 1))) return true;
  }
  return false;
}

/** Characters of Chinese that forbid or limit. */
const FORBIDS = new Set('只仅僅限不禁勿');

/** “使用前请联系 – 只能在日本使用”, “… / Japan out”: a mark or a new line, and behind it a term, and nobody’s name. */
export function partsTerm(words: TextInWords, at: number): boolean {
  const { kind, text = '', gap, isTitle } = words.tokens[at] ?? {};
  // “… a new permission from the State Archives ⏎ Japan out”
  if (gap === 'line' && isTitle === true) return remembered(words, 'own line', at, () => givesVerdict(words, at));
  if (kind !== 'mark' || !(text === '-' || text === '/' || text === '(')) return false;
  return (
    FORBIDS.has(words.tokens[at + 1]?.text ?? '') ||
    remembered(words, 'own term', at, () => givesVerdict(words, at + 1))
  );
}

/** Whom to ask ends before both. */
export const endsBeforeTerm = (words: TextInWords, at: number): boolean =>
  joinsOwnTerm(words, at) || partsTerm(words, at);
