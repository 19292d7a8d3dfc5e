import { TOMORROW, WEEKDAYS } from '../words/calendar-words.ts';
import type { Spelt } from '../words/spelt.ts';
import type { Token } from '../words/tokenize.ts';
import { WordList } from '../words/word-list.ts';

const OPEN = new Set(['(', '（', '[']);
const CLOSE = new Set([')', '）', ']']);
/** One character each, as the tokens are. */
const EAST_ASIAN_DAYS = new Set('月火水木金土日月祝월화수목금토일一二三四五六');
const DAY_SIGNS = new Set(['曜', '요']);
const WEEK_SIGNS = new Set(['周', '週', '星']);
/** Short forms that are other words too: they are weekdays between brackets alone. */
const SHORT_FORMS = new Set(
  'mo di mi do fr sa so lun mar mer jeu ven sam dim mie jue vie sab gio qua qui sex seg ter ma wo vr za zo man tir ons tor lor son пн вт ср чт пт сб вс'.split(
    ' ',
  ),
);
const LONGEST = 4;

/** The index after a day that is named without its date, "Sunday", "tomorrow", 日曜日, 월요일, 周一; `at` where none is. */
export function afterDayName(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (DAY_NAMES.holds(token.spelt)) return at + 1;
  return token.text.charCodeAt(0) > LAST_LATIN ? afterEastAsianDayName(tokens, at) : at;
}

const DAY_NAMES = new WordList([...WEEKDAYS, ...TOMORROW]);

const TOMORROW_SIGNS = new Set(['明日', '翌日', '明天', '次日', '내일']);

function afterEastAsianDayName(tokens: readonly Token[], at: number): number {
  const [first = '', second = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  return TOMORROW_SIGNS.has(first + second) ? at + 2 : afterEastAsianWeekday(tokens, at);
}

/** Whether such a name can begin with the token at all. */
export const couldBeginDayName = (spelt: Spelt): boolean =>
  DAY_NAMES.holds(spelt) || spelt.text.charCodeAt(0) > LAST_LATIN;

const LAST_LATIN = 0x2e80;

/** The index after a weekday that stands behind its date, with or without brackets: "（月）", "(토)", "(Sat.)", "월요일"; `at` where none does. */
export function afterWeekday(tokens: readonly Token[], at: number): number {
  if (!OPEN.has(tokens[at]?.text ?? '')) return afterEastAsianWeekday(tokens, at);
  for (let end = at + 1; end < at + 1 + LONGEST; end += 1) {
    const text = tokens[end]?.text ?? '';
    if (CLOSE.has(text)) return end > at + 1 ? end + 1 : at;
    if (!isPartOfWeekday(text)) return at;
  }
  return at;
}

function isPartOfWeekday(text: string): boolean {
  if (text === '.' || EAST_ASIAN_DAYS.has(text) || DAY_SIGNS.has(text)) return true;
  return WEEK_SIGNS.has(text) || text === '期' || WEEKDAYS.has(text) || SHORT_FORMS.has(text);
}

/** 月曜日, 월요일, 星期一, 周一: never a day of the month alone. */
function afterEastAsianWeekday(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (EAST_ASIAN_DAYS.has(first) && DAY_SIGNS.has(second)) return third === '日' || third === '일' ? at + 3 : at + 2;
  if (first === '星' && second === '期' && EAST_ASIAN_DAYS.has(third)) return at + 3;
  return WEEK_SIGNS.has(first) && EAST_ASIAN_DAYS.has(second) ? at + 2 : at;
}
