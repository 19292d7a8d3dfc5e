import { describe, expect, it } from '@jest/globals';
import { OF_TIMES_AND_MEDIA } from '../../../src/captions/phrasebook/orders-of-times-and-media.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

const saidOf = (text: string, field: TextField): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions, ...doubts].map((one) => one.text);
};
const creditOf = (text: string, field: TextField): [string | null, string[]] => {
  const { credit } = readCaption(text, field);
  return [credit?.photographer ?? null, credit?.chain ?? []];
};

/** Behind a name without any mark between. */
const NOTES = [
  '30 days',
  '24h',
  '48 hrs',
  '30 days only',
  '6 Monate',
  '30 jours',
  '30 días',
  '7 giorni',
  '30 dias',
  '14 dagen',
  'un an',
  'this week',
  'weekend',
  'one-off',
  'small',
  'morgen',
  'mañana',
  'demain',
  'web & social',
  'UK & Ireland',
  'Mon-Fri',
  'Erstdruck',
  'Wochenende',
  '30 дней',
  'dimanche',
  'zondag',
  'воскресенье',
  ...OF_TIMES_AND_MEDIA.flatMap(({ examples }) => examples),
];

describe('a note right behind an agency in a credit', () => {
  it.each(NOTES)('is read or held, and no part of the name: %s', (note) => {
    for (const [name, credit] of [
      ['AFP', [null, ['AFP']]],
      ['Jane Roe/AFP', ['Jane Roe', ['AFP']]],
    ] as const) {
      expect(saidOf(`${name} ${note}`, 'credit')).not.toEqual([]);
      expect(creditOf(`${name} ${note}`, 'credit')).toEqual(credit);
    }
  });

  it.each(NOTES)('is read or held behind a caption too: %s', (note) => {
    const caption = `Fans wait in Rome, Italy, May 3, 2026. Jane Roe/AFP ${note}`;
    expect(saidOf(caption, 'caption')).not.toEqual([]);
    expect(creditOf(caption, 'caption')).toEqual(['Jane Roe', ['AFP']]);
  });

  it.each([
    ['AFP Sunday', 'Sunday'],
    ['AFP Sundays', 'Sundays'],
    ['Anna Berg/dpa Sonntag', 'Sonntag'],
    ['AFP/Web', 'Web'],
    ['Jane Roe/AFP/Print', 'Print'],
    ['AFP/EU', 'EU'],
    ['Jane Roe/AFP/Japan', 'Japan'],
    ['Jane Roe 30 days', '30 days'],
    ['연합뉴스 일본 X', '일본 X'],
    ['연합뉴스 30일', '30일'],
    ['뉴시스 신문 먼저', '신문 먼저'],
    ['홍길동 기자 30일간', '30일간'],
    ['山田太郎/共同 7日間', '7日間'],
    ['山田太郎 7日間', '7日間'],
    ['共同 次号', '次号'],
    ['共同 5月3日終了', '5月3日終了'],
    ['AFP 7日間', '7日間'],
    ['李明/新华社 30天', '30天'],
    ['新华社 下期', '下期'],
    ['연합뉴스 이번 호', '이번 호'],
    ['연합뉴스 일본 빼고', '일본 빼고'],
    ['연합뉴스 지면', '지면'],
    ['共同 日本以外', '日本以外'],
    ['共同 国内', '国内'],
    ['AFP | Print', 'Print'],
    ['EFE/Juan Roe mañana', 'mañana'],
    ['Reuters for print', 'for print'],
  ])('is held by itself: %s', (credit, note) => {
    expect(saidOf(credit, 'credit')).toEqual([note]);
  });

  it.each([
    '이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스 일본 X',
    '이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스, 신문 먼저',
    '이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스 5월 3일 종료',
    '首相が会見した＝10日、東京（共同）次号',
    '李明在北京出席活动。新华社记者 李刚 摄 30天',
    '李明在北京出席活动。新华社记者 李刚 摄 纸媒先',
    'La ministre parle à Berne le 3 mai. Photo: Jean Roux/AFP, la Suisse exceptée',
    'The president speaks in Paris on May 3, 2026. Jane Roe/AFP, twice',
    'The president speaks in Paris on May 3, 2026. Jane Roe/AFP Sunday',
  ])('is held behind a caption: %s', (caption) => {
    expect(saidOf(caption, 'caption')).not.toEqual([]);
  });
});

describe('a note behind whose copyright it is, or who gave the picture', () => {
  it.each<[TextField, string, string]>([
    ['copyrightNotice', '© AFP 30 days', '30 days'],
    ['copyrightNotice', '© 2026 AFP 30 days', '30 days'],
    ['copyrightNotice', '© Jane Roe/AFP Sunday', 'Sunday'],
    ['copyrightNotice', 'Copyright AFP, less Brazil', 'less Brazil'],
    ['copyrightNotice', 'Copyright 2026 AFP, print first', 'print first'],
    ['credit', 'Courtesy of NASA 30 days', '30 days'],
    ['credit', 'NASA/Handout via Reuters 30 days', '30 days'],
    ['credit', 'Stadt Wien 30 Tage', '30 Tage'],
    ['byline', 'Jane Roe, 2 uses', '2 uses'],
  ])('is held: %s, %s', (field, text, note) => {
    expect(saidOf(text, field)).toEqual([note]);
  });

  it.each(['© Jane Roe, AFP', '© 2026 Jane Roe', '© 2026 The Associated Press. All rights reserved.'])(
    'is none in %s',
    (text) => {
      expect(saidOf(text, 'copyrightNotice')).toEqual([]);
    },
  );
});

describe('a name that sounds like such a note', () => {
  it.each<[string, [string | null, string[]]]>([
    ['AFP Forum', [null, ['AFP']]],
    ['AFP/European Union', [null, ['European Union', 'AFP']]],
    ['AFP 2025', [null, ['AFP']]],
    ['Jane Sunday/AFP', ['Jane Sunday', ['AFP']]],
    ['Anna Sonntag/dpa', ['Anna Sonntag', ['dpa']]],
    ['Plácido Domingo/EFE', ['Plácido Domingo', ['EFE']]],
    ['Bruno Dias/Lusa', ['Bruno Dias', ['Lusa']]],
    ['Michael Ende/dpa', ['Michael Ende', ['dpa']]],
    ['Jane Roe/Sunday Times', ['Jane Roe', ['Sunday Times']]],
    ['Bild am Sonntag/dpa', [null, ['Bild am Sonntag', 'dpa']]],
    ['Jean Roux/24 heures', ['Jean Roux', ['24 heures']]],
    ['20 Minuten/Keystone', [null, ['20 Minuten', 'Keystone']]],
    ['Mario Rossi/Il Sole 24 Ore', ['Mario Rossi', ['Il Sole 24 Ore']]],
    ['May Tse/SCMP', ['May Tse', ['South China Morning Post']]],
    ['The Times/News Licensing', [null, ['The Times', 'News Licensing']]],
    ['Jane Roe/Human Rights Watch', ['Jane Roe', ['Human Rights Watch']]],
    ['Jordan Roe/AFP', ['Jordan Roe', ['AFP']]],
    ['Hans Tag/dpa', ['Hans Tag', ['dpa']]],
    ['Reuters TV', [null, ['Reuters']]],
    ['AFP or licensors', [null, ['AFP']]],
    ['Getty Images Latin America', [null, ['Getty Images']]],
    ['AFP file pic', [null, ['AFP']]],
    ['dpa repro', [null, ['dpa']]],
    ['ТАСС архив', [null, ['TASS']]],
    ['24 Horas/EFE', [null, ['24 Horas', 'EFE']]],
    ['Россия 24/ТАСС', [null, ['Россия 24', 'TASS']]],
    ['Lapin hätäkeskus/Lehtikuva', [null, ['Lapin hätäkeskus', 'Lehtikuva']]],
    ['国内旅行社/共同', [null, ['国内旅行社', 'Kyodo']]],
  ])('stays a name: %s', (credit, names) => {
    expect([saidOf(credit, 'credit'), creditOf(credit, 'credit')]).toEqual([[], names]);
  });

  it.each([
    'TAS Rights Management',
    'Human Rights Watch',
    'Human Rights First',
    'No Kid Hungry',
    'Vogue Magazine',
    'Web Summit',
    'Sunday Riley',
  ])('is whom an agency worked for: %s', (client) => {
    for (const [text, field] of [
      [`Jane Roe/Getty Images for ${client}`, 'credit'],
      [`Guests arrive in Paris on May 3, 2026. (Photo by Jane Roe/Getty Images for ${client})`, 'caption'],
    ] as const)
      expect([saidOf(text, field), creditOf(text, field)]).toEqual([[], ['Jane Roe', ['Getty Images']]]);
  });

  it.each([
    'UK Newspapers',
    'Sunday Papers',
    'German Magazine',
    'North American Rights',
    'Print Partners',
    'Editorial Use Only',
    'Restricted Use',
  ])('is none where it is what a picture is for: %s', (aim) => {
    expect(saidOf(`Getty Images for ${aim}`, 'credit')).not.toEqual([]);
  });

  it.each([
    'Jane Roe/AFP. The next issue appears in June.',
    "Jane Roe/AFP. Sunday's race was cancelled.",
    '(Jane Roe/AFP) Two weeks later he resigned.',
    'Jane Roe/AFP. Brazil and Chile are out of the cup.',
    '(Jane Roe/AFP) -ENDS-',
    'Jane Roe/AFP Forum',
    'EFE/Juan Roe. Fin de semana de lluvia en Madrid.',
  ])('is news behind a credit: %s', (credit) => {
    expect(saidOf(`Fans wait in Rome, Italy, May 3, 2026. ${credit}`, 'caption')).toEqual([]);
  });
});
