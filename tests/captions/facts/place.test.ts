import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of.ts';

const CAPTIONS: [rule: string, text: string, city: string | null, country: string | null][] = [
  ['town and country stand together', 'Boats leave the harbour in Cork, Ireland, on May 2.', 'Cork', 'IE'],
  ['a town nobody knows is told by its country', 'Boats leave the harbour in Smallhaven, Ireland.', 'Smallhaven', 'IE'],
  ['a well-known town tells its country', 'People walk in central Tbilisi.', 'Tbilisi', 'GE'],
  ['a state of the United States is no town', 'People walk near Springfield, Ohio, on Friday.', 'Springfield', 'US'],
  ['a town that shares its name with a country is a town', 'A fire burns in Lebanon, Ohio.', 'Lebanon', 'US'],
  ['a town that has a namesake is where the words put it', 'People dance in Paris, Texas.', 'Paris', 'US'],
  ['a region is no town', 'Smoke rises in Kherson region, Ukraine.', null, 'UA'],
  ['a county is no town', 'Smoke rises over a farm in Harlow County, Ireland.', null, 'IE'],
  ['what `at` leads to before a town is a venue', 'Fans sing at Murrayfield, Edinburgh.', 'Edinburgh', 'GB'],
  [
    'a town may lie on an island of a region',
    'A jetty at Smallhaven, on Gull Island, South Australia.',
    'Smallhaven',
    'AU',
  ],
  [
    'a state tells the country, whatever town bears its name',
    'Residents of Smallhaven, Victoria state, leave.',
    'Smallhaven',
    'AU',
  ],
  [
    'the country behind a comma tells a town behind `de`',
    'Un baile en la feria de Aldeanueva, España.',
    'Aldeanueva',
    'ES',
  ],
  ['the short form of a month may be part of a name', 'El festival de Viña del Mar, Chile.', 'Vina del Mar', 'CL'],
  ['a Japanese town has its English name', '鹿児島県霧島市の畑=2025年8月9日(共同)', 'Kirishima', 'JP'],
  ['a Japanese town may be spelled in kana', '福岡県うきは市の農家=2025年8月9日(共同)', 'うきは', 'JP'],
  ['a Taiwanese reporter says where the picture was taken', '攤商排隊。中央社記者林大同台北攝', 'Taipei', 'TW'],
  ['a Chinese sentence needs no word before its town', '颱風警報期間高雄旗津禁止進入。', 'Kaohsiung', 'TW'],
  ['a town in the name of a time is none', '北京時間8日,高雄港區工人卸貨。', 'Kaohsiung', 'TW'],
  ['beside a day a town that nobody knows is one', 'La chanteuse à Kerhuon, le 18 juillet 2026.', 'Kerhuon', null],
  ['a town may be bent by its preposition', 'Ministrica na sjednici Vlade u Zagrebu.', 'Zagreb', 'HR'],
  [
    'a festival may end in a town of two words',
    'Los actores posan en el Festival de San Sebastián.',
    'San Sebastian',
    'ES',
  ],
  [
    'a notice before the caption hides no place',
    'CLARIFICATION: The caption was wrong. Fans wait in Paris, May 5.',
    'Paris',
    'FR',
  ],
  ['a German head names day, state and town', '04.03.2026, Bayern, Bad Lauben: Helfer suchen.', 'Bad Lauben', 'DE'],
  ['an Indian head names the town before a colon', 'Jaipur: In this photo, sellers wait.', 'Jaipur', 'IN'],
  [
    'what is told of somebody in a handout is not where it was taken',
    'Handout photo of Lee Hollis, who was jailed in Leeds.',
    null,
    null,
  ],
  ['a venue may end in its town', 'Proben im Volkstheater Rostock am 12.02.2026.', 'Rostock', 'DE'],
  ['land and town may close a Japanese caption', '日本の選手ら=フランス・リヨン(共同)', 'リヨン', 'FR'],
  ['a venue is no town, the town inside its name is', 'Horses run at Leeds Racecourse.', 'Leeds', 'GB'],
  ['the town of a venue follows it', 'Fans cheer at Old Mill Stadium in Turin, Italy.', 'Turin', 'IT'],
  ['a town may close its venue', 'A judge stands in the Peace Palace of The Hague.', 'The Hague', 'NL'],
  ['what `in` leads to holds what stands before it', 'Boats in the old quarter in Lisbon, Portugal.', 'Lisbon', 'PT'],
  ['an English county is no town', 'A nurse visits a clinic in Norfolk, England.', null, 'GB'],
  ['an Italian caption names the town before its day', 'Il treno alla stazione, Roma, 9 gennaio 2025.', 'Rome', 'IT'],
  ['country and town may stand apart', 'The town of Seaview is seen at dawn, in northeast Japan.', 'Seaview', 'JP'],
  ['a sea is nowhere', 'Ships sail in the South China Sea.', null, null],
  [
    'where somebody died is not where the picture was taken',
    'A photo of conductor Jan Berg who died in Tokyo, Japan.',
    null,
    null,
  ],
  ['a dateline names the place', 'BERGEN, NORWAY - MAY 02: Boats leave.', 'Bergen', 'NO'],
  [
    'a line beside the news names the place',
    'Anna Lind\nFilm premiere, Lisbon, Portugal - 02 May 2024',
    'Lisbon',
    'PT',
  ],
  ['a town has one name in all languages', 'Menschen gehen in Köln spazieren und lachen.', 'Cologne', 'DE'],
  ['a sentence that begins with an article begins with no town', 'Ein Bauer in Kenia, 3. Mai 2024.', null, 'KE'],
  ['a Korean caption names the town', '시민들이 부산에서 바다를 보고 있다.', 'Busan', 'KR'],
  ['a Chinese caption names the town', '5月2日,市民在广州市公园散步赏花拍照。', 'Guangzhou', 'CN'],
  ['a Russian caption bends the name', 'Прохожие гуляют в Москве вечером в субботу.', 'Moscow', 'RU'],
];

describe('the place of a picture', () => {
  it.each(CAPTIONS)('%s', (_, text, city, country) => {
    expect(factsOf(text).place).toEqual(city === null && country === null ? null : { city, country });
  });
});
