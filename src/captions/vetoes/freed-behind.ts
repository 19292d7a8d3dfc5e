import { termAt } from '../things/term-at.ts';
import { JOINERS, PREPOSITIONS } from '../words/word-sets.ts';
import type { Outcome } from './veto.ts';

/** Says of what stands before it that it is free. */
export const FREE: ReadonlySet<string> = new Set(
  'consentita consentite consentiti clear free libres libere liberi livres frei freie frie freigegeben permitidas permitidos autorisee autorisees autorizado autorizada autorizzato свободно свободен разрешен разрешена разрешены ok okay fine free allowed permitted cleared yes frei erlaubt gestattet libre autorise si permitido permitida consentito libero livre sim vrij toegestaan fritt tillatt tilladt tillaten можно разрешено'.split(
    ' ',
  ),
);

/** “No ads web fine”: a medium that follows without a preposition is as likely free as where the ban holds. */
export function isFreedBehind({ words, to, restrictions }: Outcome): boolean {
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
