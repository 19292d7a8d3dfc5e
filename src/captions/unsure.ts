import type { Restriction } from '../vocabulary/restrictions.ts';
import type { Stretch } from './harmless-words.ts';
import type { Meaning } from './phrasebook/row.ts';
import { readSpanOfTime } from './read-span-of-days.ts';
import { skipAll } from './skip-words.ts';
import { termAt } from './term-at.ts';
import { remembered, type TextInWords } from './text-in-words.ts';
import { FILLERS } from './word-sets.ts';

/** Whether a row that fits the words may be taking one of them for what it is not: a person tells. */
export function isUnsure(
  words: TextInWords,
  stretch: Stretch,
  { does, restrictions }: { does: Meaning['does']; restrictions: readonly Restriction[] },
): boolean {
  if (restrictions.length === 0) return false;
  return (
    isEnglishSo(words, stretch, restrictions) ||
    isSoldElsewhere(words, stretch, restrictions) ||
    isLengthForTitle(words, stretch, restrictions) ||
    (isBan(does) && (deniesNeed(words, stretch) || endsInRest(words, stretch))) ||
    (!OPENING.has(does) && opensLate(words, stretch)) ||
    isOfClients(words, stretch, restrictions)
  );
}

const isBan = (does: Meaning['does']): boolean => does === 'forbid' || does === 'forbid-unless-asked' || does === 'ask';

/** Words of terms that Portuguese has and English has not. */
const PORTUGUESE = new Set(
  'para em na nas nos dos uso usos usar utilizar brasil imprensa jornal jornais revista revistas televisao redes sociais nao ate fotos imagem imagens publicar publicacao direitos papel livros'.split(
    ' ',
  ),
);

/** “UK out and so Ireland”: “só” without its accent, in a text that shows no Portuguese. */
function isEnglishSo(words: TextInWords, { from, to }: Stretch, restrictions: readonly Restriction[]): boolean {
  if (!restrictions.some(({ kind }) => kind.endsWith('-only'))) return false;
  for (let at = from; at < to; at += 1) if (isPlainSo(words, at)) return !isPortuguese(words);
  return false;
}

/** Whether the word is an English “so”, and no “só”. */
export const isSoOfEnglish = (words: TextInWords, at: number): boolean => isPlainSo(words, at) && !isPortuguese(words);

function isPlainSo({ text, tokens }: TextInWords, at: number): boolean {
  const token = tokens[at];
  return token?.text === 'so' && text.slice(token.start, token.end).toLowerCase() === 'so';
}

const isPortuguese = (words: TextInWords): boolean =>
  remembered(words, 'Portuguese', 0, () => words.tokens.some(({ text }) => PORTUGUESE.has(text)));

const EXCLUSIVE = new Set(
  'exclusive exklusiv exclusif exclusivite exclusiva exclusivo esclusiva esclusivo exclusividade exclusief eksklusivt eksklusiv exklusivt'.split(
    ' ',
  ),
);
/** Where it may be far from the day, “uso exclusivo” is a limit like any other. */
const OF_A_SALE = new Set(['exclusive', 'exklusiv']);
const NOT = new Set('non no not nicht niet nao ikke inte pas ej'.split(' '));

/** “Exclusive until 4 May”, “UK exclusive until then”: it is sold to somebody until that day, and not ours until then. */
function isSoldElsewhere(
  { tokens }: TextInWords,
  { from, to }: Stretch,
  restrictions: readonly Restriction[],
): boolean {
  const ends = restrictions.some(({ kind }) => kind === 'expires-on' || kind === 'expires-after-days');
  if (!ends || restrictions.some(({ kind }) => NAMES_USE.has(kind))) return false;
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    const { text = '' } = tokens[at] ?? {};
    if ((at <= from + 1 ? EXCLUSIVE : OF_A_SALE).has(text) && !NOT.has(tokens[at - 1]?.text ?? '')) return true;
  }
  return false;
}

const NAMES_USE = new Set<Restriction['kind']>(['purpose-only', 'channel-only', 'publication-only']);

/** “Exclusive for 24 hours”: 24 is no title. */
const isLengthForTitle = (words: TextInWords, { to }: Stretch, restrictions: readonly Restriction[]): boolean =>
  restrictions.some(({ kind }) => kind === 'publication-only') &&
  words.tokens[to - 1]?.kind === 'number' &&
  readSpanOfTime(words, to - 1) !== null;

const NEEDS = new Set(
  'consent permission approval clearance authorisation authorization licence license fee fees charge charges payment objection objections problem problems need'.split(
    ' ',
  ),
);

/** “News use: no consent needed”: what is denied comes behind. */
const deniesNeed = ({ tokens }: TextInWords, { to }: Stretch): boolean =>
  tokens[to - 1]?.text === 'no' && NEEDS.has(tokens[to]?.text ?? '');

const PARTS = new Set([',', ';', '-', '–']);

/** “Web, any other use prohibited”: who closes the rest leaves open what stands before it. */
function endsInRest(words: TextInWords, { from, to }: Stretch): boolean {
  if (termAt(words, skipAll(words, from, { set: FILLERS, most: 2 })) === null) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (!PARTS.has(words.tokens[at]?.text ?? '')) continue;
    const behind = skipAll(words, at + 1, { set: FILLERS, most: 2 });
    if (termAt(words, at + 1)?.atom.in === 'rest' || termAt(words, behind)?.atom.in === 'rest') return true;
  }
  return false;
}

/** What speaks of a beginning. */
const OPENING = new Set<Meaning['does']>(['forbid-until', 'forbid-till', 'forbid-for', 'embargo']);
const LATE = new Set(['na', 'vanaf', 'per', 'om', 'over']);
/** Words of no language that says “pas” for “not”. */
const LATE_ANYWHERE = new Set(['na', 'vanaf']);
const MOST_BETWEEN = 4;

/** Dutch “pas na”, “pas publiceren vanaf”: not before. */
function opensLate({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    if (tokens[at]?.text !== 'pas') continue;
    if (LATE.has(tokens[at + 1]?.text ?? '')) return true;
    for (let late = at + 2; late < Math.min(to, at + 2 + MOST_BETWEEN); late += 1)
      if (LATE_ANYWHERE.has(tokens[late]?.text ?? '')) return true;
  }
  return false;
}

const CLIENTS = new Set(['clients', 'subscribers', 'customers']);

/** “AFP clients only in UK”: whose they are is no small thing. */
function isOfClients({ tokens }: TextInWords, { from }: Stretch, restrictions: readonly Restriction[]): boolean {
  if (restrictions.some(({ kind }) => kind === 'other')) return false;
  const before = tokens[from - 1];
  return CLIENTS.has(tokens[from]?.text ?? '') && before?.kind === 'word' && before.isCaps;
}
