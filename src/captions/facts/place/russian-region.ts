import type { ReadPlace } from '../../reading.ts';
import { cityOf } from './gazetteer.ts';

/** Stems of the adjectives that regions are called by, by the country they lie in. */
const REGIONS: readonly (readonly [country: string, stems: string])[] = [
  [
    'RU',
    'Московск Ленинградск Ростовск Волгоградск Воронежск Белгородск Курск Брянск Тульск Калужск Рязанск Тверск Смоленск Ярославск Ивановск Костромск Владимирск Нижегородск Самарск Саратовск Пензенск Ульяновск Оренбургск Челябинск Свердловск Тюменск Омск Томск Новосибирск Кемеровск Иркутск Амурск Сахалинск Магаданск Мурманск Архангельск Вологодск Новгородск Псковск Калининградск Астраханск Липецк Тамбовск Орловск Курганск Кировск Краснодарск Ставропольск Красноярск Приморск Хабаровск Пермск Алтайск Камчатск Забайкальск',
  ],
  [
    'UA',
    'Киевск Харьковск Одесск Донецк Луганск Запорожск Херсонск Николаевск Днепропетровск Полтавск Сумск Черниговск Житомирск Винницк Львовск Волынск Ровенск Закарпатск Ивано-Франковск Тернопольск Хмельницк Черкасск Кировоградск Черновицк',
  ],
  ['BY', 'Минск Гомельск Брестск Витебск Гродненск Могилевск Могилёвск'],
  [
    'KZ',
    'Алматинск Карагандинск Костанайск Туркестанск Актюбинск Атырауск Мангистауск Павлодарск Акмолинск Жамбылск Кызылординск Северо-Казахстанск Восточно-Казахстанск Западно-Казахстанск',
  ],
  ['KG', 'Ошск Чуйск Иссык-Кульск Джалал-Абадск Баткенск Нарынск'],
  [
    'UZ',
    'Ташкентск Самаркандск Бухарск Ферганск Андижанск Наманганск Кашкадарьинск Сурхандарьинск Хорезмск Джизакск Сырдарьинск',
  ],
  ['TJ', 'Согдийск Хатлонск'],
];
const countryOfStem = new Map(REGIONS.flatMap(([country, stems]) => stems.split(' ').map((stem) => [stem, country])));

/** `Волгоградской области`, `в Пермском крае`, in whatever case. */
const REGION =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{2,24}[сц]к)(?:ой|ая|ую|ом|ий|ого|ому|им)\s(?:област(?:и|ь|ью)|кра(?:й|я|е|ю|ем))(?!\p{L})/gu;
const REPUBLIC =
  /(?<![\p{L}-])(?:Дагестан|Татарстан|Башкортостан|Башкири|Якути|Буряти|Карели|Чечн|Ингушети|Удмурти|Мордови|Чуваши|Хакаси|Адыге|Калмыки|Кабардино-Балкари|Карачаево-Черкеси|Марий\sЭл)\p{Ll}{0,3}(?!\p{L})/u;
/** `в Лазаревском районе Сочи` */
const PART_OF_TOWN = /(?<!\p{L})(?:районе|центре|окраине|пригороде|окрестностях|микрорайоне)\s(\p{Lu}[\p{L}-]{2,24})/gu;
/** `в Ростове-на-Дону`: the river stays as it is. */
const ON_RIVER = /(?<!\p{L})(\p{Lu}\p{Ll}{2,18})[еау](-на-\p{Lu}\p{Ll}{2,12})(?!\p{L})/gu;

const CYRILLIC = /[\u0400-\u04ff]/;

/** What a Russian caption says of where it was taken with a region and its adjective; null where it names none. */
export function placeOfRussianRegion(prose: string): ReadPlace | null {
  if (!CYRILLIC.test(prose)) return null;
  for (const [, stem = '', river = ''] of prose.matchAll(ON_RIVER)) {
    const city = cityOf(stem + river);
    if (city !== null) return { city: city.name, country: city.country };
  }
  for (const [, name = ''] of prose.matchAll(PART_OF_TOWN)) {
    const city = cityOf(name);
    if (city !== null) return { city: city.name, country: city.country };
  }
  for (const [, stem = ''] of prose.matchAll(REGION)) {
    const country = countryOfStem.get(stem);
    if (country !== undefined) return { city: null, country };
  }
  return REPUBLIC.test(prose) ? { city: null, country: 'RU' } : null;
}
