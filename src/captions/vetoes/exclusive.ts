import type { Restriction } from '../../vocabulary/restrictions.ts';
import { canonicalAgency } from '../facts/agency-names.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Outcome, RowThatFits } from './veto.ts';

const SHORT_EXCLUSIVE = new Set(['excl', 'exc', 'exkl']);

/** “Excl. Stern” with nothing before it: exclusive to a title as likely as without it. */
export function mayBeExclusiveTo({ words, from, walked: { took } }: RowThatFits): boolean {
  if (!SHORT_EXCLUSIVE.has(words.tokens[from]?.text ?? '') || !opensSentence(words, from)) return false;
  return took.title !== undefined || took.things?.some(({ titles }) => titles.length > 0) === true;
}

const OF_WHOM = new Set(
  'exclusivite exclusiva exclusivo esclusiva exclusividade exklusivrechte exklusivrecht exclusief eksklusivt exklusivt exklusiv exclusive'.split(
    ' ',
  ),
);

/** “Foto esclusiva ANSA”, “Exclusiva EFE”: it is the agency’s own picture, and goes to all who take the agency. */
export function isOfAgency({ words: { tokens }, from, walked }: RowThatFits): boolean {
  const { title } = walked.took;
  if (title === undefined || !OF_WHOM.has(tokens[from]?.text ?? '')) return false;
  return tokens[from + 1]?.isTitle !== false && canonicalAgency(title) !== null;
}

function opensSentence({ tokens }: TextInWords, at: number): boolean {
  return at === 0 || tokens[at]?.gap === 'line' || tokens[at - 1]?.text === '.';
}

const EXCLUSIVE = new Set(
  'exclusive exklusiv exclusif exclusivite exclusiva exclusivo esclusiva esclusivo exclusividade exclusief eksklusivt eksklusiv exklusivt'.split(
    ' ',
  ),
);
/** Where it may be far from the day, “uso exclusivo” is a limit like any other. */
const OF_A_SALE = new Set(['exclusive', 'exklusiv']);
const NOT = new Set('non no not nicht niet nao ikke inte pas ej'.split(' '));

/** “Exclusive until 4 May”, “UK exclusive until then”: it is sold to somebody until that day, and not ours until then. */
export function isSoldElsewhere({ words: { tokens }, from, to, restrictions }: Outcome): boolean {
  const ends = restrictions.some(({ kind }) => kind === 'expires-on' || kind === 'expires-after-days');
  if (!ends || restrictions.some(({ kind }) => NAMES_USE.has(kind))) return false;
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    const { text = '' } = tokens[at] ?? {};
    if ((at <= from + 1 ? EXCLUSIVE : OF_A_SALE).has(text) && !NOT.has(tokens[at - 1]?.text ?? '')) return true;
  }
  return isSoldToBefore(tokens, from);
}

/** “Exclusive to Bild until 3 May”, of which only the day was read: ahead of it, in its clause, stands to whom. */
function isSoldToBefore(tokens: TextInWords['tokens'], from: number): boolean {
  for (let at = from - 1; at > 0 && from - at <= LONGEST_NAME && tokens[at]?.kind !== 'mark'; at -= 1)
    if (TO.has(tokens[at]?.text ?? '') && EXCLUSIVE.has(tokens[at - 1]?.text ?? ''))
      return !(NOT.has(tokens[at - 2]?.text ?? '') || USE.has(tokens[at - 2]?.text ?? ''));
  return false;
}

/** In words, with the one that leads to it. */
const LONGEST_NAME = 6;
/** “Uso exclusivo para prensa”: a limit. */
const USE = new Set('uso use usage utilisation nutzung gebruik utilizzo'.split(' '));
const TO = new Set('to for fur pour para per voor for a por'.split(' '));

const NAMES_USE = new Set<Restriction['kind']>(['purpose-only', 'channel-only', 'publication-only']);

/** “Exclusive for 24 hours”: 24 is no title. */
export const isLengthForTitle = ({ words, to, restrictions }: Outcome): boolean =>
  restrictions.some(({ kind }) => kind === 'publication-only') &&
  words.tokens[to - 1]?.kind === 'number' &&
  readSpanOfTime(words, to - 1) !== null;
