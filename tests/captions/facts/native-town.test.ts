import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const placeOf = (text: string) => readCaption(text, 'caption').place;

describe('a town that no table holds', () => {
  it.each([
    ['Soldater øver ved Målselvnes 12. februar 2025. Foto: Ola Berg / NTB', 'Målselvnes', 'NO'],
    ['Un incendio nei pressi di Villasimius, 7 luglio 2024. ANSA/Mario Rosas', 'Villasimius', 'IT'],
    ["Wout s'impose à Dour, le mardi 3 mars 2026. BELGA PHOTO LUC DEWITTE", 'Dour', 'BE'],
    ['Sven komt als eerste over de streep in Hulst, 4 januari 2026. ANP / Joris Vaes', 'Hulst', 'NL'],
    [
      'Clara à la sortie d’un restaurant de Bormes-les-Mimosas, le 2 août 2024. © B. Castel / Bestimage',
      'Bormes-les-Mimosas',
      'FR',
    ],
    ['En brand i Flen den 3 april 2025. Foto: Karl Sten/TT', 'Flen', 'SE'],
    ['Wanderer oberhalb von Guttannen, Kanton Bern, am 3. Juli 2024.', 'Guttannen', 'CH'],
    ['A shearer at work near Mossburn. Photo / Hugh Pattle, New Zealand Herald', 'Mossburn', 'NZ'],
    ['DRIEBERGERDAM - Vissers lossen hun vangst in de haven. ANP / Sytse Bos', 'Driebergerdam', 'NL'],
    ['Rudrakot: Party workers at a rally, in Rudrakot, Thursday, Nov. 26, 2026. (PTI Photo)', 'Rudrakot', 'IN'],
    ['A man at a pumping station in Warrakoo, Thursday, November 26, 2026. (AAP Image/Jo Roe)', 'Warrakoo', 'AU'],
    ['Pescadores na praia da Figueirinha, 25 de novembro de 2026. RUI SÁ/LUSA', 'Figueirinha', 'PT'],
    ['Officers inspect packages in Navukai. (Photo by Handout / Fiji Police Force / AFP)', 'Navukai', 'FJ'],
    ['TBV Lemgo - SC Magdeburg, 16.03.2025, Contact-Arena, Lemgo: Jo Wend beim Wurf. Foto: Rie / IMAGO', 'Lemgo', 'DE'],
  ])('lies in the country of the desk that leaves it out: %s', (text, city, country) => {
    expect(placeOf(text)).toEqual({ city, country });
  });

  it.each([
    'A strike at Hollow Creek on May 5, 2025. ANSA/Mario Rosas on the coast',
    'Lola Petit a quitté son domicile de Périgueux le 3 mars 2025. Photo fournie par la gendarmerie nationale.',
    'Handout image issued by the University of Exeter of a bee.',
    'Une manifestation à Xanthorville, le 2 août 2024. Photo : Jean Petit',
    'Soldiers inspect packages in Navukai. (Photo by Handout / U.S. Army / AFP)',
    'Jane Roe, from Lubbock, Texas, signals to a helicopter. (U.S. Navy photo by Ann Roe)',
  ])('lies nowhere without such a desk: %s', (text) => {
    expect(placeOf(text)?.country ?? null).toBeNull();
  });
});

describe('a place', () => {
  it.each([
    ['PARIJS - President Jan Roe in het paleis. ANP / Sytse Bos', 'Paris', 'FR'],
    ["(FILES) Gabon's Economy Minister Jan Roe looks on in Ndoumba on October 3, 2026.", 'Ndoumba', 'GA'],
    ['Fijian police officers inspect packages in Navukai on November 24, 2026.', 'Navukai', 'FJ'],
    ['РОССИЯ. НОВОГОРСК. 25 НОЯБРЯ 2026. Рабочие на заводе. Иван Петров/ТАСС', 'Новогорск', 'RU'],
    ['Сбор винограда в селе Зеленово, Грузия. Фото: Иван Петров / Sputnik', 'Зеленово', 'GE'],
    ['26.11.2026, Brandenburg, Neudorf (Lausitz): Ein Haus an der Neiße. Foto: Jan Roe/dpa', 'Neudorf', 'DE'],
    ['2026年11月24日，老挝孟赛，列车长为乘客介绍风光。', '孟赛', 'LA'],
    ['Jan Roe entrega chaves a moradores da Caluquembe, Angola.', 'Caluquembe', 'AO'],
    ['Une mairie inaugurée à Quézac-le-Vieux, dans le Lot.', null, 'FR'],
    ['Jane Roe, from Lyon, France, wins the race in Girona, Spain, on May 3, 2026.', 'Girona', 'ES'],
    ['Divers in Polignano a Mare, Italy on the last day, June 29, 2025.', 'Polignano a Mare', 'IT'],
    ['A tug off the German island of Ruegen, January 10, 2025.', 'Rügen', 'DE'],
    ['In the dock at the Old Court, central London, where they are charged.', 'London', 'GB'],
    ['이수정 교육부 차관이 정부세종청사에서 브리핑을 하고 있다.', 'Sejong', 'KR'],
    ['산림청은 12일 경북 의성군 산불 피해지에서 작업을 했다.', 'Uiseong', 'KR'],
  ])('is found in “%s”', (text, city, country) => {
    expect(placeOf(text)).toEqual({ city, country });
  });
});
