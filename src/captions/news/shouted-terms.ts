import { canonicalAgency } from '../facts/agency-names.ts';
import type { Understood } from '../phrases/understand.ts';
import type { Stretch } from '../words/stretch.ts';
import { isProse, type TextInWords } from '../words/text-in-words.ts';

/** So many words in small letters make capitals in their midst a choice. */
const FEWEST_SMALL = 3;
/** “Belgium OUT of …”: capitals that go on as a sentence does. */
const GOES_ON = new Set('of to and or in on at from for the a with by as is are'.split(' '));
/** One of these words is enough. */
const STOPS = new Set(['embargo', 'embargoed', 'sperrfrist', 'kill', 'withhold']);

/**
 * “BELGIUM OUT Protesters in Brussels …”, “… in Leeds NO SALES REUTERS/Jane Roe”: terms in capitals in a caption that is not written in them, with no
 * stop between them and its news. A team may be out too; which of the two it is, a person sees at once. `passedOver` is what would restrict and was taken for news.
 */
export function shoutedTerms(words: TextInWords, passedOver: readonly Understood[]): Stretch[] {
  if (passedOver.length === 0 || !isProse(words) || words.field === 'headline' || !isMixed(words)) return [];
  return passedOver.filter((match) => isShouted(words, match) && !isInQuotes(words, match));
}

function isMixed({ tokens }: TextInWords): boolean {
  let small = 0;
  for (const { kind, isCaps, text } of tokens) {
    if (kind === 'word' && !isCaps && text.length > 1) small += 1;
    if (small === FEWEST_SMALL) return true;
  }
  return false;
}

function isShouted(words: TextInWords, { from, to }: Stretch): boolean {
  const own = words.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isEnough = own.length > 1 || STOPS.has(own[0]?.text ?? '');
  return isEnough && own.every(({ isCaps }) => isCaps) && !goesOn(words, to);
}

/** “NO SALES TAX”; “NO SALES REUTERS/Jane Roe” ends. */
function goesOn({ tokens, text }: TextInWords, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.gap === 'line') return false;
  return GOES_ON.has(next.text) || (next.isCaps && canonicalAgency(text.slice(next.start, next.end)) === null);
}

/** What a banner says: behind a quotation mark that opens, with none that closes between. */
function isInQuotes({ tokens }: TextInWords, { from }: Stretch): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_QUOTE); at -= 1) {
    if (!QUOTES.has(tokens[at]?.text ?? '')) continue;
    return at === 0 || tokens[at]?.gap !== 'none';
  }
  return false;
}

const LONGEST_QUOTE = 24;
const QUOTES = new Set(['"', "'", '“', '”', '«', '»', '„']);
