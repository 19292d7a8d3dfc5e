import { canonicalAgency } from '../facts/agency-names.ts';
import type { ClauseSpan } from '../news/clauses.ts';
import { termAt } from '../things/term-at.ts';
import { isDated, isDatedAlone } from '../times/dated-behind.ts';
import { earlier } from '../words/earlier.ts';
import { foldText } from '../words/fold-text.ts';
import { quoteOf } from '../words/quote-match.ts';
import { isClauseEnd, isProse, remembered, type TextInWords } from '../words/text-in-words.ts';
import { setOf } from '../words/word-sets.ts';
import { isCreditBefore, isCreditWord, startOfCredit } from './after-credit.ts';
import { limits, speaksOfLimits, speaksOfUse } from './behind-credit.ts';
import { behindGivers, opensTerms } from './behind-givers.ts';
import { isNoteWord, isSmallNoteWord } from './desk-notes.ts';
import { namesAim, opensClient } from './names-with-terms.ts';
import { MIN_EAST_ASIAN_NEWS, MIN_NEWS } from './news-before.ts';
import { isNoteBehindComma } from './notes-behind-comma.ts';
import { shoutsBehindName } from './shouted-behind-name.ts';
import { endOfRest, isBehindMaker, isLastOfLine, standsAsCredit } from './stands-as-credit.ts';
import { isNoteBehindStroke, isTerseNote, opensTerseNote } from './terse-notes.ts';

/** Longer sentences are news. In UTF-16 units. */
const MAX_LENGTH = 220;
const MAX_EAST_ASIAN_LENGTH = 55;
const LONGEST_DAY = 40;
const LONGEST_NOTE = 60;
/** In words; more are a sentence. */
const MOST_OF_NOTE = 8;

/**
 * Where a sentence of terms runs on behind a credit without a stop (“EPA/JANE ROE Werbung ist nicht umfasst”), as indexes of tokens in their
 * order: the words go on in small letters, which no name does, and begin as a directive does or speak of pictures and a limit.
 */
export function runOnsBehindCredits(words: TextInWords, clauses: readonly ClauseSpan[]): number[] {
  const found = new Set(behindGivers(words, clauses));
  for (let at = 1; at < words.tokens.length; at += 1) if (opensRunOn(words, at)) found.add(at);
  return [...found].sort((one, other) => one - other);
}

function opensRunOn(words: TextInWords, at: number): boolean {
  const [before, token, next] = [earlier(words.tokens, at), words.tokens[at], words.tokens[at + 1]];
  if (token?.kind === 'number' && EAST_ASIAN.test(next?.text ?? ''))
    return token.gap === 'space' && opensEastAsian(words, at);
  if (before?.text === ';') return opensNote(words, at);
  if (before?.text === ',') return opensNote(words, at) || opensDayBehindComma(words, at);
  if (before?.text === '/' || before?.text === '|') return isNoteBehindStroke(words, at);
  if (opensTerseNote(words, at)) return true;
  if (token?.kind !== 'word' || token.gap === 'none' || token.gap === 'line') return false;
  if (next === undefined && !token.isCaps) return false;
  // Behind most words of prose nothing that is asked from here on stands.
  const isBehindName = isCreditWord(before, token, earlier(words.tokens, at, 2));
  if (!isBehindName && !EAST_ASIAN.test(token.text)) return false;
  if (creditsElsewhere(words, at)) return false;
  if (namesAim(words, at) && isBehindMaker(words, at)) return true;
  if (opensClient(words, at) || opensClient(words, at + 1) || (token.isTitle && namesAim(words, at + 1))) return false;
  const isDay = opensDay(words, at);
  if (token.isCaps)
    return (isDay || opensShouted(words, at) || shoutsBehindName(words, at)) && standsAsCredit(words, at);
  if (EAST_ASIAN.test(token.text)) return token.gap === 'space' && opensEastAsian(words, at);
  if (before?.kind !== 'word') return false;
  if (isDay || listsPlaces(words, at)) return standsAsCredit(words, at);
  const id = words.ids[at] ?? 0;
  const leavesOut = next?.kind === 'word' && (LEAVES_OUT.has(id) || (FOR.has(id) && namesPlace(words, at + 1)));
  const isOpener = OPENERS.has(id) || leavesOut;
  const isOfTerms = opensTerms(words, at);
  // “Jeanne Roe/AFP Le web attendra dimanche”.
  if (token.isTitle && isMediumThatActs(words, at + 1)) return standsAsCredit(words, at);
  if (token.isTitle && !leavesOut && (next?.kind !== 'word' || next.isTitle)) return false;
  if (!isOpener && !isOfTerms && OPENERS.has(words.ids[at + 1] ?? 0) && termAt(words, at) === null) return false;
  if (!standsAsCredit(words, at)) return false;
  const { text, small, to } = restOf(words, at);
  if (text.length > MAX_LENGTH) return false;
  if (isOfTerms || ((!token.isTitle || namesUse(words, at)) && isDated(words, at + 1))) return true;
  if (small === 0 && !leavesOut && !(isOpener && namesTitle(words, at + 1))) return false;
  if (isOpener && !(IN.has(token.text) && hasPortugueseLetters(words))) return true;
  const folded = foldText(text);
  if (speaksOfLimits(folded) || (namesUse(words, at) && limits(folded))) return true;
  return !token.isTitle && words.ids.slice(at, to).some((word) => OPENERS.has(word));
}

const opensDay = (words: TextInWords, at: number): boolean =>
  isDated(words, at) && isDatedAlone(words, { from: at, to: endOfRest(words, at, LONGEST_DAY) });

/** “Foto: Max Nie/dpa, ab Montag”, “（共同）、月曜から”. */
function opensDayBehindComma(words: TextInWords, at: number): boolean {
  const { text = '', start = 0 } = words.tokens[at] ?? {};
  if (EAST_ASIAN.test(text)) return opensEastAsian(words, at);
  return opensDay(words, at) && isCreditBefore(words, at) && !(isProse(words) && start < MIN_NEWS);
}

/** “Foto: Jana Roe/dpa, 14 Tage”. */
function opensNote(words: TextInWords, at: number): boolean {
  const start = words.tokens[at - 2]?.kind === 'word' ? startOfCredit(words, at - 1) : null;
  if (start === null || !words.tokens.slice(start, at).some(({ text }) => text === '/')) return false;
  const to = endOfRest(words, at, LONGEST_NOTE);
  return to - at <= MOST_OF_NOTE && standsAsCredit(words, at - 1) && isNoteBehindComma(words, { from: at, to });
}

/** “EFE/Juan Roe PARA USO EN INTERIORES”: capitals behind a name that has small letters, or for what use behind one that has none. */
function opensShouted(words: TextInWords, at: number): boolean {
  const [before, next] = [words.tokens[at - 1], words.tokens[at + 1]];
  if (before?.kind !== 'word' || next?.kind !== 'word' || !next.isCaps) return false;
  const id = words.ids[at] ?? 0;
  // “Jean Roux A USAGE INTERNE”.
  const last = before.text.length === 1 ? words.tokens[at - 2] : before;
  if (last?.isCaps === false && (OPENERS.has(id) || namesUse(words, at))) return true;
  if (!FOR.has(id)) return false;
  const { text, to } = restOf(words, at);
  if (text.length > MAX_LENGTH) return false;
  for (let index = at + 1; index < to; index += 1) if (namesUse(words, index) || tellsNote(words, index)) return true;
  return speaksOfUse(foldText(text));
}

/** “Photos: Jane Roe/AP except as noted”, “unless otherwise stated”. */
function creditsElsewhere({ tokens }: TextInWords, at: number): boolean {
  if (tokens[at]?.text !== 'unless' && tokens[at]?.text !== 'except') return false;
  return tokens.slice(at + 1, at + 4).some(({ text }) => CREDITS.has(text));
}

const CREDITS = new Set('noted stated indicated credited marked specified'.split(' '));

/** “no Bild”, “nur Bild”. */
const namesTitle = (words: TextInWords, at: number): boolean =>
  termAt(words, at)?.atom.in === 'title' || namesUse(words, at);

/** A medium in small letters, and small letters behind it. */
function isMediumThatActs(words: TextInWords, at: number): boolean {
  const term = termAt(words, at);
  return term?.atom.in === 'channel' && isSmall(words.tokens[at]) && isSmall(words.tokens[term.end]);
}

const tellsNote = ({ tokens }: TextInWords, at: number): boolean => {
  const { text = '' } = tokens[at] ?? {};
  return isNoteWord(text) || isSmallNoteWord(text);
};

/** “For Germany”, “Valid in the UK”. */
function namesPlace(words: TextInWords, at: number): boolean {
  return [at, at + 1].some((index) => termAt(words, index)?.atom.in === 'territory');
}

/** “EPA/JANE ROE Germany, Austria”: two places and more, and nothing else. */
function listsPlaces(words: TextInWords, at: number): boolean {
  let [end, count] = [at, 0];
  for (let term = termAt(words, end); term?.atom.in === 'territory'; term = termAt(words, end)) {
    count += 1;
    if (count > MOST_PLACES) return true;
    end = term.end;
    if (isListMark(words, end)) end += 1;
  }
  return count > 1 && (isClauseEnd(words, end) || words.tokens[end]?.gap === 'line');
}

/** More of them are a list whatever follows, and are not looked through again at each of them. */
const MOST_PLACES = 40;

const isListMark = ({ tokens }: TextInWords, at: number): boolean =>
  [',', '/', '&', 'and', 'und', 'et', 'y', 'e', 'en'].includes(tokens[at]?.text ?? '');

/** “Advertising not covered”. */
function namesUse(words: TextInWords, at: number): boolean {
  const named = termAt(words, at)?.atom.in;
  return named === 'channel' || named === 'purpose' || named === 'act' || named === 'use';
}

/** The words up to the end of the clause, and how many of them no name holds. */
function restOf(words: TextInWords, at: number): { text: string; small: number; to: number } {
  const to = endOfRest(words, at, MAX_LENGTH);
  const small = words.tokens.slice(at + 1, to).filter(isSmall).length;
  return { text: quoteOf(words, { from: at, to }).text, small, to };
}

const isSmall = (token: TextInWords['tokens'][number] | undefined): boolean =>
  token?.kind === 'word' && !token.isTitle && token.gap === 'space' && !PARTICLES.has(token.text);

/** 新华社记者 李刚 摄 不得用于杯子, 연합뉴스/홍길동 머그컵 사용 금지. */
function opensEastAsian(words: TextInWords, at: number): boolean {
  const start = words.tokens[at]?.start ?? 0;
  if (isProse(words) && start < MIN_EAST_ASIAN_NEWS && !isLastOfLine(words, at)) return false;
  const rest = { from: at, to: endOfRest(words, at, MAX_EAST_ASIAN_LENGTH) };
  const { text } = quoteOf(words, rest);
  if (text.length > MAX_EAST_ASIAN_LENGTH) return false;
  const before = words.text.slice(Math.max(0, start - LONGEST_EAST_ASIAN_CREDIT), start);
  // “연합뉴스, 신문 먼저”, “AFP 30일”: such a note is known for one behind other marks and other names as well.
  if (isTerseNote(words, rest) && !GOES_ON.test(text))
    return EAST_ASIAN_CREDIT.test(before.replace(/,\s$/u, ' ')) || endsInAgency(before);
  if (!EAST_ASIAN_CREDIT.test(before)) return false;
  return BANS.test(text) || EAST_ASIAN_TERMS.test(text) || speaksOfLimits(foldText(text));
}

const endsInAgency = (text: string): boolean =>
  canonicalAgency(/[^\s/／=＝（(:：©ⓒ]+(?=,?\s$)/u.exec(text)?.[0] ?? '') !== null;

const EAST_ASIAN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const EAST_ASIAN_CREDIT =
  /(?:^|[\s。.=＝(（/／©ⓒ])(?:\S{0,14}(?:[摄攝]|社[发發]|撮影|提供|供[图圖]|제공)|(?:사진|写真|撮影|提供|제공|摄影|图片|照片|[图圖]源?)\S{0,6}[=＝:：]\s?\S{2,14}|[图圖][/／]\S{2,8}|[가-힣]{2,4}\s기자|(?:[A-Z]{2,4})?(?:연합뉴스|뉴시스|뉴스1|共同通信社?|共同|時事通信社?|時事|视觉中国|新华社|中新社)(?:(?:\/\S{2,4}|\s[가-힣]{2,4}(?:\s기자)?)?|[)）\]】]\s[가-힣]{2,4}\s기자))(?:\s|[)）]?[、，])$/u;
const LONGEST_EAST_ASIAN_CREDIT = 24;
/** “일본 매체 제공 및 재배포를 금함”: no note begins with “and”. */
const GOES_ON = /^(?:및|또는|和|及|与|と|や)/u;
const BANS = /금지|불가|불허|禁止|不可|严禁|嚴禁|不得|仅限|僅限|仅供|请勿|請勿|限り|勿/u;
/** 보도용, 会期中, 供订户使用: what for, for whom, how long or on which terms. */
const EAST_ASIAN_TERMS =
  /(?:보도|편집|구독자|회원|언론|인쇄|홍보|교육|개인|내부|국내|비상업)용|기간|조건|까지|한정|협의|[1일한]\s?회|제외|없이|사용|報道用|編集用|読者向け|会員向け|限定|期間|会期|まで|条件|許可|承諾|回限り|使用|除く|供[\p{Script=Han}]{2,4}使用|期[间間]|授[权權]|[条條]件|至\d|一次性|[仅僅]|(?:조간|석간|내일|다음\s?주)\s?부터|요일\s?(?:부터|이후|공개)|일\s?(?:부터|이후)|(?:曜日?|来週|明日|あす)(?:から|より|以降|解禁)|见报|見報|(?:[周週].|星期.|\d日)[起后後]/u;

const PARTICLES = new Set(
  'van von de der den di da das do dos del della dei la le el al bin ibn ben y e i und and et of the for via zu zur ten ter'.split(
    ' ',
  ),
);
/** “No estádio”: in the stadium. */
const IN = new Set(['no', 'na']);
const PORTUGUESE = /[ãõç]/u;

const hasPortugueseLetters = (words: TextInWords): boolean =>
  remembered(words, 'Portuguese letters', 0, () => PORTUGUESE.test(words.text));

/** What a directive begins with, behind a name; “without” may stand in a body's name, and a day in news. */
const OPENERS = setOf(
  `please bitte merci veuillez gelieve vennligst venligst prosze просьба
  no not only never must use usage restricted prohibited excludes excluding exclusively
  nur nicht kein keine keinerlei verboten untersagt ausschliesslich nutzung verwendung veroffentlichung
  pas aucun aucune interdit interdite uniquement seulement sauf utilisation reserve reservee
  no solo prohibido prohibida ningun ninguna salvo exclusivamente
  vietato vietata vietati non soltanto nessun nessuna esclusivamente eccetto
  nao proibido proibida apenas nenhum nenhuma exceto somente
  niet geen alleen uitsluitend verboden gebruik behalve nooit
  ikke ingen kun bare aldri ej inte endast aldrig far ma forbudt forbjudet
  ei vain kielletty nie zakaz tylko wylacznie zabrania zabronione ne pouze zakaz
  не нет только запрещено запрещается запрещена нельзя никогда`,
);

/** “Ex Germany”, “Außer Bild und Welt”. */
const LEAVES_OUT = setOf(
  'ex except excepting excluding minus bar ausser ausgenommen sauf hors excepte salvo excepto menos tranne eccetto exceto behalve uitgezonderd unntatt undtagen utom paitsi oprocz krome кроме',
);

const FOR = setOf(
  'for fur pour para per voor til till dla для valid gultig valable valido geldig cleared clients kunden',
);
