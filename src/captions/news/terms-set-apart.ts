import type { Span } from '../../vocabulary/texts.ts';
import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { canonicalAgency } from '../facts/agency-names.ts';
import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import { earlier } from '../words/earlier.ts';
import type { Stretch } from '../words/stretch.ts';
import { isProse, type TextInWords } from '../words/text-in-words.ts';

/** So many words in small letters make capitals in their midst a choice. */
const FEWEST_SMALL = 3;
/** “Belgium OUT of …”: capitals that go on as a sentence does. */
const GOES_ON = new Set('of to and or in on at from for the a with by as is are'.split(' '));
/** One of these words is enough. */
const STOPS = new Set(['embargo', 'embargoed', 'sperrfrist', 'kill', 'withhold']);

/**
 * Terms of a caption that were taken for news and stand apart from it though no stop parts them: “BELGIUM OUT Protesters in Brussels …”, “No sales: fans
 * wait …”, “(AP Photo/Jane Roe): no sales”, “… in Leeds on Sunday No sales”. A team may be out too; which of the two it is, a person sees at once.
 * `passedOver` is what would restrict, `quotes` are stretches that spell the credit.
 */
export function termsSetApart(
  words: TextInWords,
  { passedOver, quotes }: { passedOver: readonly Understood[]; quotes: readonly Span[] },
): Stretch[] {
  if (passedOver.length === 0 || !isProse(words) || words.field === 'headline') return [];
  const isMixedCase = isMixed(words);
  return passedOver.filter(
    (match) =>
      ((isMixedCase && isShouted(words, match)) ||
        isBeforeColon(words, match) ||
        isBeforeCapital(words, match) ||
        isBehindCreditAndColon(words, match, quotes) ||
        beginsAnew(words, match)) &&
      !isInQuotes(words, match),
  );
}

/** “England out: fans leave …” is news in small letters, and a correction holds nothing here. */
function isBeforeColon({ tokens }: TextInWords, { from, to, restrictions }: Understood): boolean {
  if (from !== 0 || to < 2 || tokens[to]?.text !== ':' || tokens[to]?.gap !== 'none') return false;
  const last = tokens[to - 1];
  return !(last?.text === 'out' && !last.isCaps) && restrictions.some(({ kind }) => kind !== 'correction');
}

/** “No sales Fans wait …”: small letters, and a capital behind them that begins a sentence. */
function isBeforeCapital({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (from !== 0 || to < 2 || last?.kind !== 'word' || last.isTitle || last.text === 'out') return false;
  return next?.kind === 'word' && next.isTitle && !next.isCaps && !WEEKDAYS.has(next.text) && !MONTHS.has(next.text);
}

function isBehindCreditAndColon(words: TextInWords, { from }: Stretch, quotes: readonly Span[]): boolean {
  const colon = earlier(words.tokens, from);
  if (colon?.text !== ':') return false;
  return (
    isCreditBefore(words, from - 1) || quotes.some(({ end }) => end <= colon.start && colon.start - end < LONGEST_GAP)
  );
}

/** A bracket may stand between. */
const LONGEST_GAP = 3;

/** A capital in the midst of a sentence that has not ended, and terms up to the end of the text; in Chinese, Japanese and Korean a space does for one. */
function beginsAnew(words: TextInWords, { from, to }: Stretch): boolean {
  const { tokens } = words;
  const [before, first] = [earlier(tokens, from), tokens[from]];
  if (before === undefined || before.kind === 'mark' || first === undefined || to < tokens.length - 1) return false;
  if (EAST_ASIAN.test(first.text)) return first.gap === 'space' || first.gap === 'wide';
  // “… exports to Japan banned”: a name.
  if (NAMES.has(termAt(words, from)?.atom.in ?? 'use')) return false;
  return first.isTitle && !first.isCaps && tokens[from + 1]?.isTitle === false;
}

const NAMES = new Set(['territory', 'title']);
const EAST_ASIAN = /^[\u3040-\u9fff\uac00-\ud7a3]/;

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
