import type { Restriction } from '../vocabulary/restrictions.ts';
import type { Captures } from './phrase-walk.ts';
import { skipAll } from './skip-words.ts';
import { termAt } from './term-at.ts';
import type { TextInWords } from './text-in-words.ts';
import { FILLERS, JOINERS, PREPOSITIONS } from './word-sets.ts';

const EXCLUSIVE = new Set(['excl', 'exc', 'exkl']);

/** “Excl. Stern” with nothing before it: exclusive to a title as likely as without it. */
export function mayBeExclusiveTo(words: TextInWords, from: number, took: Captures): boolean {
  if (!EXCLUSIVE.has(words.tokens[from]?.text ?? '') || !opensSentence(words, from)) return false;
  return took.title !== undefined || took.things?.some(({ titles }) => titles.length > 0) === true;
}

function opensSentence({ tokens }: TextInWords, at: number): boolean {
  return at === 0 || tokens[at]?.gap === 'line' || tokens[at - 1]?.text === '.';
}

const NOUNS = new Set(
  'abschluss abschluß ende ablauf beginn anfang rahmen zweck zwecke zwecken dauer zeitpunkt anlass anlaß zeitraum afloop einde begin kader duur doel slutten slutningen slutet'.split(
    ' ',
  ),
);
const OF = new Set(['der', 'des', 'van', 'av', 'af']);
const MOST_FILLERS = 2;

/** “Nach Abschluss der Berichterstattung nicht …”: what hangs on a noun before it is not what is forbidden. */
export function hangsOnNoun(words: TextInWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_FILLERS); at -= 1) {
    const first = at + 1;
    if (!NOUNS.has(words.tokens[at]?.text ?? '')) continue;
    return (
      OF.has(words.tokens[first]?.text ?? '') && skipAll(words, first, { set: FILLERS, most: MOST_FILLERS }) >= from
    );
  }
  return false;
}

const FREE = new Set(
  'libres libere liberi livres frei freie frie freigegeben permitidas permitidos autorisee autorisees autorizado autorizada autorizzato свободно свободен разрешен разрешена разрешены ok okay fine free allowed permitted cleared yes frei erlaubt gestattet libre autorise si permitido permitida consentito libero livre sim vrij toegestaan fritt tillatt tilladt tillaten можно разрешено'.split(
    ' ',
  ),
);

/** “No ads web fine”: a medium that follows without a preposition is as likely free as where the ban holds. */
export function isFreedBehind(words: TextInWords, to: number, restrictions: readonly Restriction[]): boolean {
  if (!restrictions.some(({ within }) => within?.channels !== undefined)) return false;
  const end = FREE.has(words.tokens[to - 1]?.text ?? '') ? to - 1 : to;
  if (!FREE.has(words.tokens[end]?.text ?? '')) return false;
  for (let at = end - 1; at >= Math.max(1, end - MOST_WORDS); at -= 1) {
    const term = termAt(words, at);
    if (term?.end !== end || term.atom.in !== 'channel') continue;
    const before = words.ids[at - 1] ?? 0;
    return words.tokens[at - 1]?.kind === 'word' && !PREPOSITIONS.has(before) && !JOINERS.has(before);
  }
  return false;
}

const MOST_WORDS = 3;
