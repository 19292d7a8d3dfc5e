import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const placeOf = (text: string) => {
  const { place } = readCaption(text, 'caption');
  return place === null ? null : `${place.city ?? '–'}, ${place.country ?? '–'}`;
};
const shownIn = (text: string) => readCaption(text, 'caption').people.map(({ name }) => name);

describe('a town with its province or country in a bracket', () => {
  it.each([
    [
      'MIRANDA DE EBRO (BURGOS), 25/11/2026.- El presidente, Álvaro Requejo, saluda. EFE/ Jane Roe',
      'Miranda de Ebro, ES',
    ],
    ['VILLANUEVA DE LA SERENA (BADAJOZ), 25/11/2026.- Un hombre pasea. EFE/ Jane Roe', 'Villanueva de la Serena, ES'],
    ['AME8012. SAN JOSÉ (COSTA RICA), 24/11/2026.- Una mujer camina. EFE/ Jane Roe', 'San Jose, CR'],
    ['LUCENA (CÓRDOBA), 24/11/2026.- Una mujer camina. EFE/ Jane Roe', 'Lucena, ES'],
    ['Gli agrumeti danneggiati, Scordia (Catania), 24 novembre 2026. ANSA/JANE ROE', 'Scordia, IT'],
    ['L’incendio nel capannone di Ceccano (FR), 24 novembre 2026. ANSA/JANE ROE', 'Ceccano, IT'],
    ['Ein Mann in Freilassing (Landkreis Berchtesgadener Land), 24.11.2026. Foto: Jan Roe/dpa', 'Freilassing, DE'],
  ])('is where the picture was taken: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
    expect(shownIn(text)).not.toContain('Miranda de Ebro');
  });

  it.each([
    'JANE ROE (USA), 25 de noviembre de 2026.- La atleta gana. EFE/ Santi Oteo',
    'Esulta Paolo Rossi (Torino) dopo il gol. ANSA/JANE ROE',
  ])('is not whoever stands before a club or a country: %s', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});

describe('a country before a town that no table holds', () => {
  it.each([
    ['25일(현지시간) 케냐 나쿠루에서 한 여성이 우물물을 긷고 있다. 2026.11.25', '–, KE'],
    ['(AP=연합뉴스) 25일(현지시간) 미국 아이오와주 디모인에서 주민들이 투표하고 있다. 2026.11.25', '–, US'],
    ['11月24日,游客在贵州省黔东南苗族侗族自治州榕江县观看村超比赛。新华社记者 杨文斌 摄', '榕江, CN'],
    ['11月24日,游客在新疆阿勒泰地区布尔津县滑雪。新华社记者 杨文斌 摄', '布尔津, CN'],
  ])('tells where it lies: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each(['미국 대표팀에서 뛰는 선수가 25일 훈련하고 있다.', '시민들이 25일 미국 규탄 집회에서 구호를 외치고 있다.'])(
    'is none where people come from it or speak of it: %s',
    (text) => {
      expect(placeOf(text)).toBeNull();
    },
  );
});

describe('whoever is given something', () => {
  it.each([
    ['Ann Hill, right, hands a box of food to Ray Petty at a church in Oslo, Norway.', ['Ann Hill', 'Ray Petty']],
    ['Fans offer a minute of silence to Diego Maradona in Naples, Italy.', []],
  ])('is shown, whoever is honoured is not: %s', (text, people) => {
    expect(shownIn(text)).toEqual(people);
  });
});

it('takes an article of another language for a given name right behind an office', () => {
  expect(shownIn('Koen Verhelst (l) en gouverneur An Lambrecht (r) in Diksmuide. BELGA FOTO JAN ROE')).toEqual([
    'Koen Verhelst',
    'An Lambrecht',
  ]);
});
