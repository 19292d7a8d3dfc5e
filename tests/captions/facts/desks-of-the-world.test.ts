import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const creditOf = (text: string) => readCaption(text, 'credit').credit;
const placeOf = (text: string) => readCaption(text, 'caption').place;

describe('a credit line', () => {
  it.each([
    ['Kyodo News Stills', null, ['Kyodo']],
    ['Nyt Syndication', null, ['New York Times']],
    ['Courtesy of the Whitney Museum, New York', null, ['Whitney Museum']],
    ['Courtesy Galerie Roe, Buenos Aires', null, ['Galerie Roe']],
    ['中新社供图', null, ['China News Service']],
    ['Foto IPP/Anna Rossi Torino 03/02/2026', 'Anna Rossi', ['Italy Photo Press']],
    ['ANSA/UFFICIO STAMPA VIGILI DEL FUOCO', null, ['Ufficio Stampa Vigili del Fuoco', 'ANSA']],
    ['사진=해군본부 제공/연합뉴스', null, ['해군본부', 'Yonhap']],
  ])('names who made and gave the picture: %s', (text, photographer, chain) => {
    expect(creditOf(text)).toMatchObject({ photographer, chain });
  });

  it.each([
    ['Sydney Chandler/Getty Images', 'Sydney Chandler'],
    ['Photo: Florence Welch', 'Florence Welch'],
    ['Paris Jackson, AFP', 'Paris Jackson'],
  ])('keeps a photographer whose name is a town too: %s', (text, photographer) => {
    expect(creditOf(text)?.photographer).toBe(photographer);
  });

  it('tells an agency’s pool and what was ceded', () => {
    expect(creditOf('picture alliance/dpa/Pool Reuters | Jane Roe')).toMatchObject({
      photographer: 'Jane Roe',
      isPool: true,
    });
    const ceded = readCaption('El puerto al amanecer. Fotografías cedidas por Salvamento Marítimo', 'caption');
    expect(ceded.credit).toMatchObject({ chain: ['Salvamento Marítimo'], isHandout: true });
  });
});

describe('a position', () => {
  it.each([
    ['Foreign Minister Wang Yi (3L) attends talks in Beijing.', '3L'],
    ['Bundeskanzler Friedrich Merz (CDU), links, spricht in Berlin.', 'links'],
    ['Emmanuel Macron, à droite, salue la foule à Lille.', 'à droite'],
    ['Giorgia Meloni, a sinistra, incontra i sindaci a Roma.', 'a sinistra'],
    ['Pääministeri Petteri Orpo (vas.) Turussa.', 'vas.'],
  ])('stands behind the name: %s', (text, position) => {
    expect(readCaption(text, 'caption').people.map((person) => person.position)).toEqual([position]);
  });

  it('is none where the word goes on', () => {
    const { people } = readCaption('Friedrich Merz, links liegen gelassen, geht in Berlin.', 'caption');
    expect(people.map((person) => person.position)).toEqual([null]);
  });
});

describe('a place', () => {
  it.each([
    ['Containers nel porto di Gioia Tauro, 3 febbraio 2026. ANSA', 'Gioia Tauro', 'IT'],
    ['O ministro no Palácio de Belém, em Lisboa, 8 de janeiro de 2026. LUSA', 'Lisbon', 'PT'],
    ['LIMA (PERÚ), 20/01/2026.- Dina Boluarte habla durante un acto. EFE', 'Lima', 'PE'],
    ['이재명 대통령이 3일 용산 대통령실에서 발언하고 있다.', 'Seoul', 'KR'],
    ['Ministeri Riikka Purra Tampereella 3. maaliskuuta 2026.', 'Tampere', 'FI'],
    ["Cumhurbaşkanı Recep Tayyip Erdoğan, İstanbul'da konuştu.", 'Istanbul', 'TR'],
  ])('is read where its words are bent or joined: %s', (text, city, country) => {
    expect(placeOf(text)).toEqual({ city, country });
  });
});
