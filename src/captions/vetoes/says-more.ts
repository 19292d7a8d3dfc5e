import { givesPicture, opensTerms } from '../behind-credits/behind-givers.ts';
import { isMediumAlone, isParted } from '../behind-credits/medium-alone.ts';
import { endOfRest } from '../behind-credits/stands-as-credit.ts';
import { isTerseNote, opensTerseNote } from '../behind-credits/terse-notes.ts';
import { termAt } from '../things/term-at.ts';
import { endsOnDay } from '../times/dated-behind.ts';
import { readTimeTail } from '../times/read-time-tail.ts';
import { tellsDesk } from '../words/desk-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import type { Stretch } from '../words/stretch.ts';
import { isClauseEnd, isClauseStart, type TextInWords } from '../words/text-in-words.ts';
import type { RowThatFits } from './veto.ts';

const COPYRIGHT = new Set(['©', 'copyright']);

/** "© Jane Roe, no use in Italy": whose the picture is ends where terms begin. */
export function isCopyrightOfTerms({ words, from, walked: { end: to } }: RowThatFits): boolean {
  if (!COPYRIGHT.has(words.tokens[from]?.text ?? '')) return false;
  const stretch = { from: from + 1, to };
  const { isStrong, isWeak } = directivesIn(words, stretch);
  return isStrong || isWeak || tellsDesk(words, stretch) || namesMedium(words, stretch) || holdsNote(words, stretch);
}

/** “© AFP 30 days”, “Copyright AFP, less Brazil”, “©共同 朝刊から”: right behind a name or a comma, how long or where not. */
function holdsNote(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (opensTerseNote(words, at)) return true;
    const isParted = words.tokens[at - 1]?.text === ',' || opensByGap(words, at);
    if (isParted && isTerseNote(words, { from: at, to: endOfRest(words, at, LONGEST_NOTE) })) return true;
  }
  return false;
}

/** “©共同 朝刊から”: in these scripts a space parts as well. */
const opensByGap = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.gap === 'space' && EAST_ASIAN.test(tokens[at]?.text ?? '');

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
/** In UTF-16 units. */
const LONGEST_NOTE = 60;

/** “© Jane Roe, AI training reserved”: behind a mark, what is reserved. */
function namesMedium(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const named = isParted(words, at) ? termAt(words, at)?.atom.in : undefined;
    if (named === 'channel' || named === 'purpose') return true;
  }
  return false;
}

/** "Provided by NASA without the right to crop": whose it is ends where terms begin. */
export function holdsTerms({ words, from, walked: { row, end: to } }: RowThatFits): boolean {
  if (
    !row.endsInGap ||
    (row.meaning.does !== 'kind' && !isClauseStart(words, from)) ||
    !givesPicture(words.text.slice(words.tokens[from]?.start))
  )
    return false;
  for (let at = from + 1; at < to; at += 1) if (opensTerms(words, at)) return true;
  return holdsNote(words, { from, to });
}

/** “Mandatory credit, also online”, “Photo released by Roe until Sunday”: a notice ends where a list goes on, or a day is said. */
export function goesBeyondNotice({ words, from, walked: { row, took, end } }: RowThatFits): boolean {
  if (took.gapFrom === undefined || !row.endsInGap || !SHORT_NOTICES.has(words.tokens[from]?.text ?? '')) return false;
  for (let at = took.gapFrom; at < end; at += 1) {
    const mark = words.tokens[at]?.text;
    if (mark === ',' || mark === ':' || readTimeTail(words, at) !== null) return true;
  }
  return false;
}

/** “Courtesy of Netflix (online)”, “Handout photo from NASA until Monday”: whose a picture is ends where a medium or a last day is named. */
export function namesMediumOrEnd({ words, from, walked: { row, end: to } }: RowThatFits): boolean {
  if (!row.endsInGap) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (endsOnDay(words, at)) return true;
    const term = isParted(words, at) ? termAt(words, at) : null;
    if (term !== null && term.end <= to && isMediumAlone(words, { from: at, to: term.end })) return true;
  }
  return false;
}

/** What they begin with. Others hold names that go on behind commas. */
const SHORT_NOTICES = new Set(['credit', 'photo', 'picture', 'image', 'for', 'adds']);

/** "Editor-only meetings": half a word announces nothing; "EDITORS-NO SALES" does. */
export function isFirstOfCompound({ words, walked: { end } }: RowThatFits): boolean {
  const next = words.tokens[end];
  return next?.isJoined === true && !next.isTitle && !next.isCaps;
}

const ARTICLES = new Set(['a', 'an', 'the', 'her', 'his', 'its', 'their']);

/** "An editor looks at a page": somebody, who announces nothing. */
export function isSomebody({ words, from, walked: { end } }: RowThatFits): boolean {
  const [token, next] = [words.tokens[from], words.tokens[end]];
  if (end - from !== 1 || next?.kind !== 'word' || words.field !== 'caption') return false;
  // "Editor Ann Lee holds up a page".
  if (token?.text === 'editor' && !token.isCaps && next.isTitle && !next.isCaps) return true;
  return token?.isTitle === false && ARTICLES.has(words.tokens[from - 1]?.text ?? '');
}

/** “Rights: France Télévisions”, “Droits : France 2”: whose they are, and not where they hold. */
export function mayNameHolder({ words, from, walked: { end } }: RowThatFits): boolean {
  const next = words.tokens[end];
  if (next?.gap !== 'space') return false;
  const isName = next.kind === 'number' ? isClauseEnd(words, end + 1) : next.isTitle && !next.isCaps;
  return isName && words.tokens.slice(from, end).some(({ text }) => text === ':');
}
