import { type Token, tokenize } from '../words/tokenize.ts';

/** When clocks go forward where a zone is named by its place and not by its hour. */
export type Season = 'us' | 'eu';

export interface Zone {
  /** Minutes ahead of UTC in winter. */
  minutes: number;
  season: Season | null;
}

const ROWS: readonly (readonly [names: string, minutes: number, season: Season | null])[] = [
  [
    'et|eastern time|eastern|new york time|us eastern time|us eastern|us et|heure de new york|hora de nueva york|hora de nova york|hora de nova iorque|ora di new york|new yorker zeit',
    -300,
    'us',
  ],
  ['ct|central time', -360, 'us'],
  ['mt|mountain time', -420, 'us'],
  ['pt|pacific time|pacific', -480, 'us'],
  ['uk time|london time|british time|heure de londres|hora de londres|ora di londra|londoner zeit', 0, 'eu'],
  [
    'paris time|berlin time|brussels time|german time|french time|italian time|central european time|heure de paris|heure francaise|heure de bruxelles|heure belge|heure suisse|deutscher zeit|berliner zeit|mitteleuropaischer zeit|hora peninsular|hora peninsular espanola|hora local espanola|hora de madrid|hora espanola|ora italiana|ora di roma|nederlandse tijd|norsk tid|svensk tid|dansk tid',
    60,
    'eu',
  ],
  ['moscow time|московского времени|по московскому времени|по москве', 180, null],
  ['japan time|tokyo time|日本時間|korean time|korea time|seoul time|한국시간|한국 시간', 540, null],
  ['beijing time|china time|北京时间|北京時間|hong kong time|singapore time|taipei time', 480, null],
  ['india time|indian standard time', 330, null],
  ['gulf time|dubai time', 240, null],
  ['greenwich mean time', 0, null],
];

/** Names by their first word, the longest first. */
const byFirst = new Map<string, { words: string[]; zone: Zone }[]>();
for (const [names, minutes, season] of ROWS) {
  for (const name of names.split('|')) {
    const words = tokenize(name).map((token) => token.text);
    const first = words[0] ?? '';
    const known = [...(byFirst.get(first) ?? []), { words, zone: { minutes, season } }];
    byFirst.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Also words of other meaning: zones only in a name of their own behind a half of the day ("10 a.m. ET"). */
const SHORT = new Set(['et', 'ct', 'mt', 'pt', 'eastern', 'pacific']);
const HALVES = new Set(['am', 'pm', 'noon', 'midnight']);

/** The zone named at `at`, in brackets or not: "UK time", "(heure de Paris)", "12:01 AM ET". */
export function readZone(tokens: readonly Token[], at: number): { zone: Zone; end: number } | null {
  const isFenced = tokens[at]?.text === '(' || tokens[at]?.text === '（';
  const from = isFenced ? at + 1 : at;
  for (const { words, zone } of byFirst.get(tokens[from]?.text ?? '') ?? []) {
    if (!words.every((word, index) => tokens[from + index]?.text === word)) continue;
    const end = from + words.length;
    if (words.length === 1 && SHORT.has(words[0] ?? '') && !standsForZone(tokens, from)) continue;
    if (!isFenced) return { zone, end };
    return tokens[end]?.text === ')' || tokens[end]?.text === '）' ? { zone, end: end + 1 } : null;
  }
  return null;
}

function standsForZone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.isTitle === true && HALVES.has(tokens[at - 1]?.text ?? '');
}

/** Minutes ahead of UTC on a day (`YYYY-MM-DD`): an hour more between the spring and the autumn change of the clocks. */
export function offsetOn(zone: Zone, day: string): number {
  return zone.minutes + (zone.season !== null && isSummer(day, zone.season) ? 60 : 0);
}

function isSummer(day: string, season: Season): boolean {
  const year = Number(day.slice(0, 4));
  const [start, end] =
    season === 'us' ? [sunday(year, 3, 8), sunday(year, 11, 1)] : [sunday(year, 3, 25), sunday(year, 10, 25)];
  return day >= start && day < end;
}

/** The first Sunday of a month from a day on. */
function sunday(year: number, month: number, from: number): string {
  const ahead = (7 - new Date(Date.UTC(year, month - 1, from)).getUTCDay()) % 7;
  return new Date(Date.UTC(year, month - 1, from + ahead)).toISOString().slice(0, 10);
}

/** Whether a zone is named at `at` in any way, also one that stands apart from its hour: "ET", "(London time)". */
export function namesZone(tokens: readonly Token[], at: number): boolean {
  for (const { words } of byFirst.get(tokens[at]?.text ?? '') ?? []) {
    const isShort = words.length === 1 && SHORT.has(words[0] ?? '');
    if (isShort && tokens[at]?.isCaps !== true) continue;
    if (words.every((word, index) => tokens[at + index]?.text === word)) return true;
  }
  return false;
}
