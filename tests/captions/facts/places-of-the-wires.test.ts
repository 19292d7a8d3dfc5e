import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const placeOf = (text: string) => {
  const { place } = readCaption(text, 'caption');
  return place === null ? null : `${place.city ?? '–'}, ${place.country ?? '–'}`;
};
const daysOf = (text: string) => {
  const { takenOn, releasedOn } = readCaption(text, 'caption');
  return [takenOn, releasedOn];
};

describe('where a picture was taken', () => {
  it.each([
    ['Airmen load a bomb at Kunsan Air Base, Republic of Korea, Nov. 10, 2026.', '–, KR'],
    ['A roof is mended after a typhoon passed through Talisay, central Philippines, Nov. 19, 2026.', '–, PH'],
    ['Students learn in Nanhe District of Xingtai City, north China’s Hebei Province, Nov. 11, 2026.', '–, CN'],
    ['Smoke rises in the southern Lebanese village of Tayr Debba, on November 6, 2026.', 'Tayr Debba, LB'],
    ['Kenyan opposition politician Kalonzo Musyoka attends a funeral in Bondo on October 19, 2025.', 'Bondo, KE'],
    ['The pack rides in a stage from Robledo to Bola del Mundo, Spain, Sept. 13, 2025.', '–, ES'],
    ['The podium after a race, 259,5km from Liege to Liege, Sunday 26 April 2026.', 'Liege, BE'],
    [
      'People shop at a market in San Cristobal de las Casas, Chiapas state, Mexico, Nov. 3, 2026.',
      'San Cristobal de las Casas, MX',
    ],
    ['A couple leave a house in Downing Street, London.', 'London, GB'],
    ['김정은 국무위원장이 함경북도 청진시의 조선소를 찾았다고 조선중앙통신이 보도했다.', 'Chongjin, KP'],
    ['김정은 국무위원장이 평안남도 성천군 공장을 찾았다고 조선중앙통신이 보도했다.', '–, KP'],
    ['조태열 장관이 정부서울청사에서 열린 국무회의에 참석하고 있다.', 'Seoul, KR'],
    ['11일 경북 의성군 들녘에서 농민들이 마늘을 심고 있다.', 'Uiseong, KR'],
    ['8月6日,牧民在西藏那曲市赶着羊群。', 'Nagqu, CN'],
    ['Statsminister Mette Frederiksen taler i Folketinget på Christiansborg, den 17. november 2026.', 'Copenhagen, DK'],
    ['Президент Владимир Путин на встрече в Кремле, 17 ноября 2026.', 'Moscow, RU'],
    ['Россия. Белгородская область. 3 ноября 2026. Последствия атаки на село.', '–, RU'],
    ['Un pompier éteint le feu à Ribaute, dans l’Aude, le 6 août 2025.', '–, FR'],
    ['Vista aérea de Rio Bonito do Iguaçu (PR), 8 de novembro de 2025.', '–, BR'],
    ['안세영이 23일 인천국제공항으로 입국하고 있다. 2026.11.23', 'Incheon, KR'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    'Handout photo issued by Buckingham Palace of the King and Queen in the gardens at Birkhall.',
    'An undated photograph of the manager Norio Ohga who died in a town of the north, Japan, on 23 April, 2011.',
  ])('is not told by “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});

describe('when a picture was taken', () => {
  it.each([
    [
      'A forehand on Day Fifteen of the 2026 French Open at Roland Garros on June 07, 2026 in Paris.',
      ['2026-06-07', null],
    ],
    ['Kungaparet och prinsen anländer till Stockholms konserthus 10 december 2025.', ['2025-12-10', null]],
    ['Premier Donald Tusk oraz minister spraw wewnętrznych w Warszawie, 15 listopada 2026.', ['2026-11-15', null]],
    ['Predsjednik Vlade govori u Zagrebu tijekom sjednice, 15. listopada 2026.', ['2026-10-15', null]],
    [
      'File photo dated 12/05/2024 of Rishi Sunak with his wife. Issue date: Friday November 20, 2026.',
      ['2024-05-12', '2026-11-20'],
    ],
    ['答弁する高市早苗首相。左は片山さつき財務相＝2026年11月17日午前', ['2026-11-17', null]],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
