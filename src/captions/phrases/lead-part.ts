import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { readThings } from '../things/read-things.ts';
import { type Thing, thingWith } from '../things/things.ts';
import { PICTURE_WORDS } from '../words/directive-words.ts';
import { earlier } from '../words/earlier.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, isProse, type TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import { FILLERS, NOUNS_OF_USE, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { beginningsIn, LEAD, THINGS } from './slot-beginnings.ts';

/** The part of all uses that a sentence names before it says what holds there: "In the UK", "Print:", "En Suisse,". */
export interface Lead {
  part: Thing;
  /** Where the rule may begin: behind the part, and behind "this picture" or "is" as well. */
  ends: readonly number[];
  /** It stands where news does: nothing but a limit that is all the rest of its clause is said of it. */
  isInNews: boolean;
}

/** Steps of work that a look at what may be a lead stands for. */
const CLOSE_LOOK = 4;

const NAMES_USE = new WordList(NOUNS_OF_USE);

/** "For Germany" limits where no colon stands behind it. */
const FOR = new Set(['for', 'fur', 'pour', 'para', 'per', 'voor', 'для', 'to', 'by', 'from', 'por', 'con', 'com']);

/**
 * What stands at the head of a sentence of terms, or of what a credit is followed by, and before a colon at the head of any; null elsewhere. In
 * prose "In Germany, advertising is banned" is news.
 */
export function readLead(words: TextInWords, at: number): Lead | null {
  const id = words.ids[at] ?? 0;
  if (((beginningsIn(words)[at] as number) & LEAD) === 0) return null;
  const isOutside = OUTSIDE.has(id);
  const isNamed = NAMES_USE.holds(words.tokens[at]?.spelt);
  const begin = isOutside || isNamed ? at + 1 : at;
  const from = skipAll(words, begin, { set: PREPOSITIONS, most: 1 });
  if ((isNamed && from === begin) || ((beginningsIn(words)[from] as number) & THINGS) === 0) return null;
  if (words.effort < 0 || !beginsSentence(words, at)) return null;
  words.effort -= CLOSE_LOOK;
  const isAmongTerms = !isProse(words) || isCreditBefore(words, at);
  // Behind the bracket of a credit it may be the only part there is.
  if (!isAmongTerms && earlier(words.tokens, at)?.text === ')') return null;
  const isSaidWhere = isAmongTerms && !isNamed && from > at && !FOR.has(words.tokens[at]?.text ?? '');
  let lead: Lead | null = null;
  for (const { end, items } of readThings(words, from)) {
    const [part] = items;
    if (items.length !== 1 || part === undefined || !isPart(part)) continue;
    // Of media no rule says “all but these”.
    if (isOutside && (part.territories === null || part.channels.length > 0)) continue;
    const mark = words.tokens[end]?.text;
    if (mark !== ':' && !isSaidWhere) continue;
    // “In the print edition of The Guardian only” says whose it is, and no rule for print.
    if (OF.has(mark ?? '')) continue;
    const begins = mark === ':' || mark === ',' ? end + 1 : end;
    const ends = endsFrom(words, begins);
    // "In the UK exclusive to …": the rule may begin with a word that only says what is governed.
    if (lead === null)
      lead = { part: thingWith(part, { isOutside: part.isOutside || isOutside }), ends, isInNews: !isAmongTerms };
    else if (isSamePart(lead.part, part))
      lead = { part: lead.part, ends: [...lead.ends, ...ends], isInNews: lead.isInNews };
  }
  return lead;
}

const OF = new Set('of von vom du del della dell dei do dos das van av af'.split(' '));

export function beginsSentence(words: TextInWords, at: number): boolean {
  const before = earlier(words.tokens, at);
  // A line may be broken within a sentence.
  const isNewLine = words.tokens[at]?.gap === 'line' && words.tokens[at]?.isTitle === true;
  if (before === undefined || isNewLine) return true;
  return before.text === ':' || (before.kind === 'mark' && isClauseEnd(words, at - 1)) || isCreditBefore(words, at);
}

/** Places or media, and nothing that would say more of them. */
function isPart(thing: Thing): boolean {
  const { territories, channels, purposes, acts, titles } = thing;
  if (thing.hasPart || thing.isRest || thing.isWorld || thing.isOnce || thing.isAgain || thing.isOdd || thing.allBut)
    return false;
  return purposes.length + acts.length + titles.length === 0 && (territories !== null || channels.length > 0);
}

const isSamePart = (one: Thing, other: Thing): boolean =>
  String(one.territories) === String(other.territories) && String(one.channels) === String(other.channels);

/** "Em Espanha, é proibido", "in Spagna è vietato". */
const IS = new Set(['e', 'es', 'esta', 'est', 'is', 'ist', 'er']);

/** Where a rule may begin behind the head of its sentence. */
export function endsFrom(words: TextInWords, begins: number): number[] {
  const subject = skipAll(words, begins, { set: FILLERS, most: 2 });
  if (PICTURE_WORDS.has(words.ids[subject] ?? 0)) return [begins, subject + 1];
  return IS.has(words.tokens[begins]?.text ?? '') ? [begins, begins + 1] : [begins];
}
