import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const placeOf = (text: string) => {
  const { place } = readCaption(text, 'caption');
  return place === null ? null : `${place.city ?? '–'}, ${place.country ?? '–'}`;
};

describe('the place of a small town', () => {
  it.each([
    ['A fire in Ballina, Co Mayo, on Tuesday.', 'Ballina, IE'],
    ['A fire in Newry, Co. Down, on Tuesday.', 'Newry, GB'],
    ['Gardai at the scene of the crash outside Tuam, Co. Galway.', 'Tuam, IE'],
    ['Farmers at a market in Ngong, Kajiado County, on Monday.', 'Ngong, KE'],
    ['A clinic opens in Orlu, Imo State, on Monday.', 'Orlu, NG'],
    ['Rescuers in Goma, North Kivu, on Monday.', 'Goma, CD'],
    ['A landslide in Chinchiná, Cauca, on Monday.', 'Chinchiná, CO'],
    ['Workers pick tea in Bao Loc, Lam Dong province, on Monday.', 'Bao Loc, VN'],
    ['Sheep in Ranfurly, Central Otago, on Monday.', 'Ranfurly, NZ'],
  ])('lies in the country of its county, state or province: %s', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  it.each([
    ['Пожар на складе в Химках Московской области, 24 ноября 2026 года.', '–, RU'],
    ['Последствия обстрела в Изюме Харьковской области.', '–, UA'],
    ['Уборка урожая в Гомельской области.', '–, BY'],
    ['Школьники в селе Хунзах, Дагестан.', '–, RU'],
    ['Наводнение в Лазаревском районе Сочи.', 'Sochi, RU'],
    ['Пожар в Ростове-на-Дону.', 'Rostov-on-Don, RU'],
  ])('is told by the region in Russian: %s', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  it.each([
    ['11月24日，消防员在四川省凉山彝族自治州会理市扑救山火。', '会理, CN'],
    ['11月24日，牧民在内蒙古锡林郭勒盟放牧。', '–, CN'],
    ['11月24日，在广西壮族自治区百色市田阳区，农民采摘芒果。', '百色, CN'],
    ['这是在蒙古国乌兰巴托拍摄的夜景。', 'Ulaanbaatar, MN'],
  ])('is told by the province in Chinese: %s', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  it.each([
    ['Brandweerlieden blussen een schuurbrand in Oudemirdum. ANP / Sietse Wouda', 'Oudemirdum, NL'],
    ['Il sindaco inaugura la scuola a Castelbuono. ANSA/ Mario Rossi', 'Castelbuono, IT'],
    ['Einsatzkräfte in Haft. Foto: APA', null],
  ])('is at home where it closes a sentence of a desk that leaves its country out: %s', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  it.each([
    ['Ford Motor Co. workers in Detroit, Michigan, on Monday.', 'Detroit, US'],
    ['Players meet in Newport, Wales, in May.', 'Newport, GB'],
    ['Минская встреча: министр выступил с речью.', null],
    ['Директор Московского театра вышел на сцену.', null],
  ])('is not made of what only looks like a region: %s', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });
});
