import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const peopleOf = (text: string) => readCaption(text, 'caption').people.map(({ name }) => name);
const daysOf = (text: string) => {
  const { takenOn, releasedOn } = readCaption(text, 'caption');
  return [takenOn, releasedOn];
};

describe('a person behind a rank, a role or another name', () => {
  it.each([
    ["Aviation Boatswain's Mate 3rd Class Tia Moreno signals a jet aboard USS Nimitz.", ['Tia Moreno']],
    ['Der Angeklagte (l) sitzt neben seinem Verteidiger Lutz Hagen (r).', ['Lutz Hagen']],
    ['Garda Supt Tom Healy and Chief Supt Orla Byrne speak in Cork.', ['Tom Healy', 'Orla Byrne']],
    ['From left, Orla Kane of Laurel Hill, Dan Foley and Mary Shea.', ['Orla Kane', 'Dan Foley', 'Mary Shea']],
    ['Kronprinsessan Victoria och prins Daniel i Solna.', ['Victoria', 'Daniel']],
    ["Kenya's Faith Koros wins ahead of Ethiopia's Almaz Tadesse in Eugene.", ['Faith Koros', 'Almaz Tadesse']],
    ["Freja Lund i filmen 'Sidste udkald'.", ['Freja Lund']],
    ['The Saltmarsh - Elin Morris and Daniel Osei - BBC', ['Elin Morris', 'Daniel Osei']],
    ['(EDITORS NOTE: Image has been converted to black and white) Actress Nora Belén attends.', ['Nora Belén']],
    ['크리스틴 라가르드 유럽중앙은행(ECB) 총재가 5일 연설하고 있다.', ['크리스틴 라가르드']],
    ['Der Angeklagte (r) und Rechtsanwältin Petra Kuhn (l) im Gericht.', ['Petra Kuhn']],
    ['石破茂首相(中央)=2025年4月3日、首相官邸(共同)', ['石破茂']],
    ['LG 오현택이 2루에서 아웃되고 있다.', ['오현택']],
    ['가수 한별이 5일 무대를 선보이고 있다.', ['한별']],
    ['방문을 마친 이재명 대통령이 손을 흔들고 있다.', ['이재명']],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });

  it.each([
    'Marcharon al Ángel de la Independencia en Ciudad de México.',
    'The Milky Way over the Atacama Desert in Chile, 14 April 2024.',
    '(ACOMPANHA TEXTO DA LUSA DO DIA 3 DE ABRIL DE 2025). RUI MINDERICO/LUSA',
  ])('is nobody in “%s”', (text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});

describe('a day in passing', () => {
  it.each([
    ['Have you seen Joe Pratt? He was last seen in Hull on Tuesday 4 March 2025.', null, null],
    ['Lola Petit, 14 ans, a quitté son domicile de Périgueux le 3 mars 2025.', null, null],
    ['Tim Böhm wurde zuletzt am 3. März 2025 in Jena gesehen.', null, null],
    ['Må ikke bringes før torsdag den 6. marts 2025 kl. 06.00.', null, null],
    ["Men pass boxes marked 'NOT FOR RELEASE' in Hull, May 5, 2025, days after a ban.", '2025-05-05', null],
    ['Заседание суда. Москва, 12 марта 2025 г. Пётр Сомов/РИА Новости', '2025-03-12', null],
    [
      'Handout photo of Ciara Whelan, missing since Sunday. Issue date: Wednesday January 22, 2025.',
      null,
      '2025-01-22',
    ],
    ['Imagen facilitada el 22 de enero de 2026 por la Guardia Civil que muestra el alijo.', null, '2026-01-22'],
    ['Kennet Eichhorn am Ball, 24. 08. 2025, Berlin', '2025-08-24', null],
    ['A atacante Jordana Reis comemora seu gol, em São Paulo, 08/03/2026.', '2026-03-08', null],
  ])('%s', (text, takenOn, releasedOn) => {
    expect(daysOf(text)).toEqual([takenOn, releasedOn]);
  });
});
