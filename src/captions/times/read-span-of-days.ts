import { foldText } from '../words/fold-text.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';

/** A length of time in words, in hours. */
export interface SpanOfTime {
  end: number;
  hours: number;
  /** Where it was said in months or years. */
  months?: number;
}

const HOUR = 1;
const DAY = 24;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;
const UNIT_WORDS: readonly (readonly [number, string])[] = [
  [
    HOUR,
    'hour hours hr hrs stunde stunden heure heures hora horas ora ore uur uren timer timene timerna timmar timmarna h часа часов 시간 時間 小时',
  ],
  [
    DAY,
    'day days tag tage tagen jour jours dia dias giorno giorni dag dagen dager dage dagar сутки суток день дня дней 일 日 天 日間 일간',
  ],
  [
    7 * DAY,
    'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken uke uker uge uger vecka veckor неделя недели недель 주 주일 週 週間 周',
  ],
  [
    MONTH,
    'month months mth mths monat monate monaten mois mes meses mese mesi mes maand maanden maned maneder maneder manad manader месяц месяца месяцев 개월 달 か月 ヶ月 カ月 ヵ月 个月',
  ],
  [
    YEAR,
    'year years yr yrs jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren ar år год года лет 년 年 年間',
  ],
];
const UNITS = new Map(
  UNIT_WORDS.flatMap(([hours, words]) => words.split(' ').map((word) => [foldText(word), hours] as const)),
);
const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  [1, 'a an one ein eine einen einem einer un une uno una um uma een en ett et один одного 한 일 一'],
  [2, 'two zwei deux dos due dois duas twee tva два 두 二 两'],
  [3, 'three drei trois tres tre drie три 세 三'],
  [4, 'four vier quatre cuatro quattro quatro fire fyra 네 四'],
  [5, 'five funf cinq cinco cinque vijf fem 五'],
  [6, 'six sechs seis sei zes seks sex 六'],
  [7, 'seven sieben sept siete sette sete zeven syv sju 七'],
  [10, 'ten zehn dix diez dieci dez tien ti tio 十'],
  [12, 'twelve zwolf douze doce dodici doze twaalf tolv'],
  [8, 'eight acht huit ocho otto oito atte atta'],
  [9, 'nine neun neuf nueve nove negen ni nio'],
  [14, 'fourteen vierzehn quatorze catorce quattordici'],
  [15, 'fifteen funfzehn quinze quince quindici vijftien femten femton'],
  [20, 'twenty zwanzig vingt veinte venti vinte twintig tjue tyve tjugo'],
  [24, 'twenty-four'],
  [30, 'thirty dreissig trente treinta trenta dertig'],
  [60, 'sixty sechzig soixante sesenta sessanta sessenta zestig'],
  [90, 'ninety neunzig noventa novanta'],
];
const NUMBERS = new Map(
  NUMBER_WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [foldText(word), value] as const)),
);
const MAX_DAYS = 36_500;

/** A length of time that begins at token `from` ("14 days", "one year", "14일"); a month counts 30 days and a year 365. */
export function readSpanOfTime(words: TextInWords, from: number): SpanOfTime | null {
  const first = words.tokens[from];
  const amount = first === undefined ? null : amountOf(first);
  if (amount === null) return null;
  const at = words.tokens[from + 1]?.text === '(' ? afterRepeatedAmount(words, from + 1) : from + 1;
  for (const length of [3, 2, 1]) {
    if (at + length > words.tokens.length) continue;
    const text = textOf(words, at, at + length);
    const unit = text === 'd' && words.tokens[at]?.gap === 'none' ? DAY : UNITS.get(text);
    if (unit === undefined || amount * unit > MAX_DAYS * DAY || isDayOfMonth(words, from, at + length)) continue;
    const span: SpanOfTime = { end: at + length, hours: amount * unit };
    if (unit === MONTH || unit === YEAR) span.months = unit === YEAR ? amount * 12 : amount;
    return span;
  }
  return null;
}

/** Whether a length of time can begin with the token at all. */
export const couldBeginSpan = (token: Pick<Token, 'kind' | 'text'>): boolean => amountOf(token) !== null;

function amountOf({ kind, text }: Pick<Token, 'kind' | 'text'>): number | null {
  if (kind === 'number') return text.length <= MOST_DIGITS ? Number(text) : null;
  return NUMBERS.get(text) ?? null;
}

const MOST_DIGITS = 3;

/** "fourteen (14) days". */
function afterRepeatedAmount(words: TextInWords, at: number): number {
  return words.tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Korean, Japanese and Chinese words are tokens of one character each; others are joined by nothing only when one token long. */
function textOf(words: TextInWords, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += words.tokens[at]?.text ?? '';
  return text;
}

/** 9日まで, 9일까지: up to the ninth; 配信から9日まで is a length. */
function isDayOfMonth({ tokens }: TextInWords, from: number, end: number): boolean {
  const [unit, before] = [tokens[end - 1]?.text ?? '', tokens[from - 1]?.text ?? ''];
  const behind = (tokens[end]?.text ?? '') + (tokens[end + 1]?.text ?? '');
  return (unit === '日' || unit === '일') && /^(?:まで|까지)/.test(behind) && !COUNTED_FROM.has(before);
}

const COUNTED_FROM = new Set(['ら', '後', '터', '후']);
