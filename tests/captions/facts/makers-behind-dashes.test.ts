import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const creditOf = (text: string) => {
  const { credit } = readCaption(text, 'caption');
  return credit === null ? null : [credit.photographer, ...credit.chain];
};
const peopleOf = (text: string) => readCaption(text, 'caption').people.map(({ name }) => name);

describe('a maker before an agency', () => {
  it.each([
    ['El alcalde Javier Lahoz en Zaragoza (España). - Ramón Soler - Europa Press', ['Ramón Soler', 'Europa Press']],
    ['El alcalde Javier Lahoz en Zaragoza (España). - EDUARDO PARRA - EUROPA PRESS', ['Eduardo Parra', 'Europa Press']],
    ['2026年11月22日，行人走过香港旺角。（美联社/黄嘉敏）', ['黄嘉敏', 'AP']],
    ['2026年11月22日，行人走过香港旺角。（法新社／李伟）', ['李伟', 'AFP']],
    [
      'Fotografía cedida por la Cancillería de Ecuador de la ministra Lucía Paredes durante un acto en Quito (Ecuador). EFE/ Cancillería de Ecuador',
      [null, 'Cancillería de Ecuador', 'EFE'],
    ],
  ])('%s', (text, credit) => {
    expect(creditOf(text)).toEqual(credit);
  });

  it('is nobody who is shown', () => {
    expect(peopleOf('Javier Lahoz en Zaragoza (España). - Ramón Soler - Europa Press')).toEqual(['Javier Lahoz']);
  });

  it.each(['Rally in Leeds. - New York - AFP', '2026年11月22日，白宫。（美联社/白宫）'])(
    'is no place in “%s”',
    (text) => {
      expect(readCaption(text, 'caption').credit?.photographer ?? null).toBeNull();
    },
  );

  it('stands behind “(ARQUIVO)” in a picture from the files', () => {
    const read = (note: string) =>
      readCaption(`Vista de Portel, 12 de março de 2025 ${note}. NUNO ESTRELA/LUSA`, 'caption');
    expect(read('(ARQUIVO)').credit?.isFilePhoto).toBe(true);
    expect(read('(ARQUIVO NACIONAL)').credit?.isFilePhoto).toBe(false);
  });
});

describe('who is shown by the place of a name', () => {
  const stock = 'Mandatory Credit: Photo by James Corbin/Shutterstock (14873320ab)';
  it.each([
    [`${stock}\nNia Bellamy\n'Low Tide' film premiere, London, UK - 23 Nov 2026`, ['Nia Bellamy']],
    [`${stock}\nTower Bridge\nLondon landmarks, UK - 23 Nov 2026`, []],
    [`${stock}\nNew York\nWeather, USA - 23 Nov 2026`, []],
    ["La conseillère nationale Martine Rochat s'exprime à Berne. (KEYSTONE/Alain Perruchoud)", ['Martine Rochat']],
    ['Fotografía cedida por la Presidencia de Ecuador del presidente Daniel Ruiz en Quito. EFE', ['Daniel Ruiz']],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('a town by its name in its own language', () => {
  it.each([
    ['2026年11月24日，四川泸州，消防员扑灭余火。中新社记者 周启明 摄', 'Luzhou', 'CN'],
    ['Спасатели на месте обрушения дома в Воркуте, 23 ноября 2026 года. ТАСС', 'Vorkuta', 'RU'],
    ['Спасатели в Сыктывкаре, 23 ноября 2026 года. ТАСС', 'Syktyvkar', 'RU'],
  ])('%s', (text, city, country) => {
    expect(readCaption(text, 'caption').place).toEqual({ city, country });
  });
});
