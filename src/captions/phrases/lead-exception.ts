import { isCreditBefore } from '../behind-credits/after-credit.ts';
import type { Exception } from '../meaning/within-exception.ts';
import { afterSaying, beginsSaying } from '../things/exceptions.ts';
import { readThings } from '../things/read-things.ts';
import { termAt } from '../things/term-at.ts';
import { earlier } from '../words/earlier.ts';
import { isProse, remembered, type TextInWords } from '../words/text-in-words.ts';
import { OUTSIDE } from '../words/word-sets.ts';
import { beginsSentence, endsFrom } from './lead-part.ts';
import { readOpenUse, skipToThings } from './read-exception.ts';
import { beginningsIn, LEAD } from './slot-beginnings.ts';

/** What a sentence leaves out before it says what holds: “Except in Ireland,”, “Italy excepted,”, “Mit Ausnahme von Büchern”. */
export interface LeadException {
  exception: Exception;
  /** Where the rule may begin. */
  ends: readonly number[];
}

/** Steps of work that a look at what may be left out stands for. */
const CLOSE_LOOK = 4;
/** And that the rules stand for which are sought behind it, beside those that are sought there anyway. */
const RULE_BEHIND = 16;

/** What stands at the head of a sentence of terms, or of what a credit is followed by; null elsewhere, and where it may end what was said before: “Worldwide. Except Germany, no TV”. */
export function readLeadException(words: TextInWords, at: number): LeadException | null {
  if (((beginningsIn(words)[at] as number) & LEAD) === 0 || words.effort < 0 || !holdsException(words)) return null;
  if (!(isProse(words) ? isBehindCredit(words, at) : beginsSentence(words, at))) return null;
  words.effort -= CLOSE_LOOK;
  const found = readSaidBefore(words, at) ?? readSaidBehind(words, at);
  if (found === null || isOfWorld(words, at)) return null;
  words.effort -= RULE_BEHIND;
  return { exception: found.exception, ends: endsFrom(words, isMark(words, found.end) ? found.end + 1 : found.end) };
}

/** Most texts leave nothing out. */
const holdsException = (words: TextInWords): boolean =>
  remembered(words, 'holds exception', 0, () =>
    words.ids.some((id) => beginsSaying('except', id) || beginsSaying('excepted', id) || OUTSIDE.has(id)),
  );

/** Behind a credit, or behind the bracket that holds one, where a sentence begins. */
function isBehindCredit(words: TextInWords, at: number): boolean {
  if (isCreditBefore(words, at)) return true;
  const [before, token] = [earlier(words.tokens, at), words.tokens[at]];
  return before?.text === ')' && token !== undefined && (token.isTitle || token.start - before.end === 0);
}

const BEHIND_CHINESE = /^[以之]?外$/u;

/** "Except in Ireland", 除日本外, and "outside print": outside a place a rule holds there. */
function readSaidBefore(words: TextInWords, at: number): { exception: Exception; end: number } | null {
  const phrase = afterSaying('except', words.ids, at);
  const isOutside = phrase === at && OUTSIDE.has(words.ids[at] ?? 0);
  if (phrase === at && !isOutside) return null;
  const from = skipToThings(words, isOutside ? at + 1 : phrase);
  const found = readThings(words, from).flatMap(({ end, items }) => {
    const exception = readOpenUse(items);
    if (exception === null || (isOutside && exception.excepted === null)) return [];
    return [{ exception, end: behindChinese(words, end) }];
  });
  // “Except editorial, all use …”: the list ends at its comma.
  return found.find(({ end }) => isMark(words, end)) ?? found[0] ?? null;
}

const isMark = ({ tokens }: TextInWords, at: number): boolean => tokens[at]?.text === ',' || tokens[at]?.text === ':';

function behindChinese({ tokens }: TextInWords, at: number): number {
  const [first = '', second = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (BEHIND_CHINESE.test(first + second)) return at + 2;
  return first === '外' ? at + 1 : at;
}

/** "Italy excepted", 日本を除き. */
function readSaidBehind(words: TextInWords, at: number): { exception: Exception; end: number } | null {
  for (const { end, items } of readThings(words, at)) {
    const behind = afterSaying('excepted', words.ids, end);
    const exception = behind > end ? readOpenUse(items) : null;
    if (exception !== null) return { exception, end: behind };
  }
  return null;
}

/** As far back as a sentence reaches whose end an exception may be. */
const MOST_BEFORE = 12;

/** “Worldwide; except Germany, …”: what is left out belongs to what was said before. */
export function isOfWorld(words: TextInWords, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before -= 1)
    if (termAt(words, before)?.atom.in === 'world') return true;
  return false;
}
