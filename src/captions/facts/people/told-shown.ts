import { earlier } from '../../words/earlier.ts';
import type { Word } from '../words.ts';
import { isRole, isRoles, isTitle } from './titles.ts';
import { isTrade } from './trades.ts';

const SHOWS =
  /^(?:shows?|showing|depicts|depicting|features|featuring|zeigt|zeigen|muestra|montre|mostra|toont|viser|visar)$/;
const PICTURE =
  /(?<![\p{L}])(?:photo|picture|image|photograph|handout|still|selfie|snapshot|portrait|sketch|foto|bild|imagen|imagem)(?![\p{L}])/iu;
/** Between the picture and whom it is of stands who gave it. */
const GIVEN_BY =
  /(?<![\p{L}])(?:issued|released|provided|supplied|shared|distributed|published|posted|sketch|drawing|taken|made available)(?:\s\S+)?\s(?:by|from)(?:\s\S+){1,8}$/iu;
/** What a name that a picture is said to show is followed by. */
const CLOSES = /^(?:[.,(;]|who|whose|in|at|on|during|with|before|after|as|appearing|is|are)$/;
/** What players of a film or a play are followed by, in the languages of the wires. */
const IN_SCENE =
  /^(?:(?:in|during) (?:a|the|this|one) (?:\S+ )?scenes?(?= |$)|as \p{Lu}|performing(?= |$)|(?:on|at) (?:the )?set(?= |$)|(?:in|im|en|em|nel|dans|i) (?:the \S+ )?["“‘'«„]|(?:en|in|em|dans|i) (?:una?|einer|uma|une|en) (?:escena|scena|Szene|cena|scène|scen|scene)(?= |$)|em cena|in scena|en scène|sur le (?:tournage|plateau)|durante el rodaje|(?:in|im|i|en|em|nell?a?|dans) (?:(?:le|la|de|den|der|dem|el|o|a) )?(?:film|filmen|serien?|Serie|tv-serien|película|serie|filme|série|pellicola|speelfilm|forestillingen|föreställningen|Rolle|rollen|rôle|papel|ruolo)(?= |$)|(?:als|som) \p{Lu}|star(?:s|ring)? in (?:the|a|an|["“‘'«„]))/u;
/** `Nella foto: X`, `Im Bild: Y`, `Pictured: Z`: whom the picture shows is told by name. */
const LABEL =
  /(?:^|[.:;–-] )(?:(?:nell['’a]{1,2}|in the|in this|en la|na|sur la|im|auf dem|op de|på|i|sulla) ?(?:foto|photo|picture|image|bild|foto(?:grafía|grafia)|imagen|imagem|immagine|bilden|bildet)|pictured(?: here)?(?: is| are)?) ?:?$/iu;
const ENDS_LABEL =
  /^(?::|foto|photo|picture|image|bild|fotografía|fotografia|imagen|immagine|bilden|bildet|pictured|here|is|are)$/iu;
const OPENS_SCENE = /^(?:in|during|as|performing|on|at|im|en|em|nel|nella|dans|i|als|som|sur|durante|star(?:s|ring)?)$/;
const JOINTS = /^(?:,|and|&|y|e|et|und|en|og|och)$/;
const DEED = /^\p{Ll}+(?:ing|ed)$/u;
const REACH = 40;

/** How much the words around a name say that the picture shows who bears it: 0 for nothing. */
export function toldShown(words: readonly Word[], from: number, to: number): number {
  const before = earlier(words, from);
  const next = words[to];
  const closes = next === undefined || CLOSES.test(next.text) || DEED.test(next.text);
  let sum = 0;
  if (before !== undefined && SHOWS.test(before.text) && closes && !isOfGround(words, from)) sum += 2;
  if (before?.text === 'of' && closes) sum += from === 1 ? 2 : ofPicture(textOf(words, from - 1 - REACH, from - 1));
  if (before !== undefined && ENDS_LABEL.test(before.text) && LABEL.test(textOf(words, from - 5, from))) sum += 2;
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    JOINTS.test(before.text) ||
    /^(?:with|shows|showing)$/.test(before.text);
  if (opens && isInScene(words, behindCompanions(words, to), to + REACH)) sum += 2;
  return sum + apposed(words, to);
}

function isInScene(words: readonly Word[], from: number, to: number): boolean {
  return OPENS_SCENE.test(words[from]?.text ?? '') && IN_SCENE.test(textOf(words, from, to));
}

/** `A satellite image shows Mulberry Sound`: seen from above there are places. */
function isOfGround(words: readonly Word[], to: number): boolean {
  return /(?<![\p{L}])(?:satellite|aerial|drone|map)(?![\p{L}])/iu.test(textOf(words, to - REACH, to));
}

function ofPicture(before: string): number {
  const picture = before.slice(Math.max(0, before.search(PICTURE)));
  if (!PICTURE.test(picture)) return 0;
  return GIVEN_BY.test(picture) ? 2 : /\S+$/.test(picture) && PICTURE.test(picture.split(' ').at(-1) ?? '') ? 1 : 0;
}

/** `X, one of three firefighters killed`, `Y, who`: behind the comma it is told who that is. */
function apposed(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',') return 0;
  const first = words[to + 1]?.text ?? '';
  if (/^(?:who|whose)$/.test(first)) return 2;
  // `X, founder of Y, is seen`, `X, vice department director of Y`
  if (words[to + 1]?.capital === false && officeBehind(words, to + 1)) return 2;
  // `Gernot Döllner, CEO of Audi`
  if (isTitle(first) && words[to + 2]?.text === 'of') return 2;
  if (!/^(?:a|an|the|one|his|her|their|son|daughter|wife|husband|mother|father|widow)$/.test(first)) return 0;
  for (let at = to + 1; at < to + 7; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital) return 0;
    const one = word.text.replace(/s$/, '');
    if (isRole(word.text) || isRoles(word.text) || isTrade(one)) return 1;
  }
  return 0;
}

/** An office in small words that goes on with what it minds. */
function officeBehind(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital) return false;
    if (isRole(word.text) || isTrade(word.text))
      return /^(?:of|at|for|with|from|in|and|,)$/.test(words[at + 1]?.text ?? '');
  }
  return false;
}

/** Behind the names that a name stands in one row with: `X (left) and Y`. */
function behindCompanions(words: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    at = behindBracket(words, at);
    let next = at;
    while (JOINTS.test(words[next]?.text ?? '') && next < at + 2) next += 1;
    if (next === at || words[next]?.capital !== true) return at;
    while (words[next]?.capital === true) next += 1;
    at = next;
  }
  return at;
}

function behindBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const close = words.slice(at, at + 6).findIndex((word) => word.text === ')');
  return close < 0 ? at : at + close + 1;
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), Math.max(0, to))
    .map((word) => word.text)
    .join(' ');
}
