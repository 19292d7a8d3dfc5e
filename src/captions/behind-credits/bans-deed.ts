import type { Span } from '../../vocabulary/texts.ts';
import { termAt } from '../things/term-at.ts';
import { skipAll } from '../words/skip-words.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { FILLERS } from '../words/word-sets.ts';
import { isBehindNewsAndCredit } from './news-before.ts';

const BANS = new Set(
  'prohibited forbidden verboten untersagt interdit interdits interdite interdites prohibido prohibida prohibidos prohibidas vedado vedada vedados vedadas vietato vietata vietati vietate proibido proibida proibidos proibidas verboden toegestaan gestattet запрещено запрещена запрещены запрещается запрещаются допускается допускаются'.split(
    ' ',
  ),
);
/** What is sold may be anything; what is sold on, passed on, kept or changed behind a credit is the picture. */
const SOLD_ON = /^(?:weiter|wieder|re|door|videre|vidare|пере|sub)/u;
const MOST_WORDS = 18;

/** “Foto: Ana Roe/Lusa. Revenda e divulgação em redes sociais proibidos.”: a sentence behind the credit that begins with a deed or its ban. */
export function bansDeedBehindCredit(words: TextInWords, { from, to }: Stretch, quotes: readonly Span[]): boolean {
  const first = words.tokens[from];
  if (first === undefined || to - from > MOST_WORDS || !isBehindNewsAndCredit(quotes, first.start + 1)) return false;
  if (!words.tokens.slice(from, to).some(({ text }) => BANS.has(text))) return false;
  const at = skipAll(words, BANS.has(first.text) ? from + 1 : from, { set: FILLERS, most: 2 });
  const atom = termAt(words, at)?.atom;
  return atom?.in === 'act' && (atom.act !== 'no-resale' || SOLD_ON.test(words.tokens[at]?.text ?? ''));
}
