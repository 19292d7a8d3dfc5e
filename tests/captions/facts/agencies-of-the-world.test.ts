import { describe, expect, it } from '@jest/globals';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { factsOf } from './facts-of.ts';

type Expected = Partial<ReturnType<typeof factsOf>>;

/** Forms in which agencies of many countries write who made a picture, who is in it, when and where. */
const FORMS: Record<string, readonly (readonly [TextField, string, Expected])[]> = {
  'reads a credit behind the word for it in any language': [
    ['credit', 'Zdjęcie: Jan Nowak / PAP', { photographer: 'Jan Nowak', chain: ['PAP'] }],
    ['credit', 'Kuva: Aino Virtanen / Lehtikuva', { photographer: 'Aino Virtanen', chain: ['Lehtikuva'] }],
    ['credit', 'Zdroj: ČTK/AP/Mark Hill', { photographer: 'Mark Hill', chain: ['AP', 'CTK'] }],
    [
      'instructions',
      'Mention obligatoire : Jean Petit/Hans Lucas',
      { photographer: 'Jean Petit', chain: ['Hans Lucas'] },
    ],
    ['instructions', 'Credit line compulsory: Ann Hill/ZUMA', { photographer: 'Ann Hill', chain: ['ZUMA'] }],
    ['instructions', 'Not for sale in Oslo. Credit Ada Berg/ELTA.', { photographer: 'Ada Berg', chain: ['ELTA'] }],
    ['caption', 'Bir köprü. Fotoğraf: Murat Kaya/AA', { photographer: 'Murat Kaya', chain: ['Anadolu'] }],
    ['credit', 'Fuente: Ana Gil/Europa Press', { photographer: 'Ana Gil', chain: ['Europa Press'] }],
  ],
  'ends a giver’s name where its sentence goes on': [
    [
      'caption',
      'Fotografía cedida por la Presidencia de Chile que muestra al presidente Gabriel Boric en Santiago. EFE/ Presidencia de Chile',
      { chain: ['Presidencia de Chile', 'EFE'], people: ['Gabriel Boric'], isHandout: true },
    ],
    [
      'caption',
      'Imagen cedida por el Ayuntamiento de Lorca durante el acto. EFE/Ayuntamiento de Lorca',
      { chain: ['Ayuntamiento de Lorca', 'EFE'], isHandout: true },
    ],
  ],
  'tells bodies from people where the name could be either': [
    ['credit', 'EFE/Armada de Chile', { photographer: null, chain: ['Armada de Chile', 'EFE'] }],
    ['credit', 'Fondazione Prada/ANSA', { photographer: null, chain: ['Fondazione Prada', 'ANSA'] }],
    [
      'credit',
      'Handout / Policia Nacional de Peru / AFP',
      { photographer: null, chain: ['Policia Nacional de Peru', 'AFP'] },
    ],
    [
      'credit',
      'MTI/Miniszterelnöki Sajtóiroda/Nagy Zoltán',
      { photographer: 'Nagy Zoltán', chain: ['Miniszterelnöki Sajtóiroda', 'MTI'] },
    ],
    ['credit', 'Photo by SEYLLOU / AFP', { photographer: 'Seyllou', chain: ['AFP'] }],
    ['credit', 'Photo by USGS / AP', { photographer: null, chain: ['USGS', 'AP'] }],
    ['caption', 'Sailors on deck. NZDF photo. All rights reserved.', { chain: ['NZDF'] }],
  ],
  'keeps the order that the words of a chain give': [
    ['credit', 'Hans Lucas via AFP - Xose Bouzas', { photographer: 'Xose Bouzas', chain: ['Hans Lucas', 'AFP'] }],
    [
      'credit',
      'dpa Picture-Alliance/Eva Lang via AFP',
      { photographer: 'Eva Lang', chain: ['dpa', 'Picture Alliance', 'AFP'] },
    ],
    ['credit', '@narendramodi/X via PTI Photo', { chain: ['@narendramodi', 'PTI'] }],
    [
      'caption',
      'Foto Carlo Neri/LaPresse 14-02-2025 Milano, Italia - Politica - Il sindaco parla',
      { photographer: 'Carlo Neri', chain: ['LaPresse'], takenOn: '2025-02-14' },
    ],
    ['credit', 'Copyright: xJanxHuebnerx / IMAGO', { photographer: 'Jan Huebner', chain: ['IMAGO'] }],
    ['credit', 'J.J. Guillén', { photographer: 'J.J. Guillén' }],
  ],
  'finds positions as each language sets them': [
    [
      'caption',
      'Kong Harald (t.v.) hilser på Jonas Gahr Støre (t.h.) i Oslo.',
      { people: ['Harald (t.v.)', 'Jonas Gahr Støre (t.h.)'] },
    ],
    [
      'caption',
      'Premiér Petr Fiala (vlevo) a ministryně obrany Jana Černochová (vpravo) v Praze.',
      { people: ['Petr Fiala (vlevo)', 'Jana Černochová (vpravo)'], place: { city: 'Prague', country: 'CZ' } },
    ],
    [
      'caption',
      'Presiden Prabowo Subianto (kiri) di Istana Merdeka, Jakarta, Senin (6/1/2025).',
      { people: ['Prabowo Subianto (kiri)'], takenOn: '2025-01-06', place: { city: 'Jakarta', country: 'ID' } },
    ],
    ['caption', 'Pääministeri Petteri Orpo (kok., vas.) Helsingissä.', { people: ['Petteri Orpo (vas.)'] }],
    [
      'caption',
      'Frank-Walter Steinmeier (SPD, 2.v.r) spricht in Berlin.',
      { people: ['Frank-Walter Steinmeier (2.v.r)'] },
    ],
    [
      'caption',
      'Manuel Pellegrini (d) conversa con Isco (i) en Sevilla.',
      { people: ['Manuel Pellegrini (d)', 'Isco (i)'] },
    ],
    ['caption', 'Premier Rob Jetten (M) staat de pers te woord na de ministerraad.', { people: ['Rob Jetten (M)'] }],
  ],
  'cuts titles and teams off a name': [
    ['caption', 'Publisher Ines Marrow leaves the court in London.', { people: ['Ines Marrow'] }],
    ['caption', 'Sberbank CEO German Gref speaks in Moscow.', { people: ['German Gref'] }],
    ['caption', 'Bundesraetin Karin Keller-Sutter spricht in Bern.', { people: ['Karin Keller-Sutter'] }],
    [
      'caption',
      'Kölns Said El Mala (r) und Hamburgs Miro Muheim kämpfen um den Ball.',
      { people: ['Said El Mala (r)', 'Miro Muheim'] },
    ],
    [
      'caption',
      'Orbán Viktor miniszterelnök (j) és Szijjártó Péter külügyminiszter Budapesten 2025. február 17-én.',
      {
        people: ['Orbán Viktor', 'Szijjártó Péter'],
        takenOn: '2025-02-17',
        place: { city: 'Budapest', country: 'HU' },
      },
    ],
    [
      'caption',
      'Президент Белоруссии Александр Лукашенко и председатель КНР Си Цзиньпин в Москве.',
      { people: ['Александр Лукашенко', 'Си Цзиньпин'] },
    ],
    ['caption', 'The cast of "Low Tide" on set in Falmouth.', { people: [] }],
  ],
  'shows who is passed or who does it, and no author': [
    [
      'caption',
      "Croatia's Nikola Karabatic, left, shoots past Denmark's Simon Pytlick.",
      { people: ['Nikola Karabatic (left)', 'Simon Pytlick'] },
    ],
    [
      'caption',
      "Argentina's Lionel Messi is challenged by Brazil's Marquinhos in Lima.",
      { people: ['Lionel Messi', 'Marquinhos'] },
    ],
    ['caption', 'Visitors read a book written by Anna Weber in Bonn.', { people: [] }],
  ],
  'finds the place that no preposition leads to': [
    [
      'caption',
      'A guard stands outside the prison in Jackson, Georgia.',
      { place: { city: 'Jackson', country: 'US' } },
    ],
    [
      'caption',
      'A guard stands outside the prison in Rustavi, Georgia.',
      { place: { city: 'Rustavi', country: 'GE' } },
    ],
    [
      'caption',
      'Whales lie stranded at low tide; Collingwood, New Zealand, 21 March 2024.',
      { place: { city: 'Collingwood', country: 'NZ' } },
    ],
    ['caption', '2024年11月6日，上海一家药店贴出告示。', { place: { city: 'Shanghai', country: 'CN' } }],
    ['caption', "Erdoğan, Ankara'da Ürdün Kralı ile görüştü.", { place: { city: 'Ankara', country: 'TR' } }],
    ['caption', 'A portrait of the writer, who died in Tokyo, Japan.', { place: null }],
    ['caption', 'Premier na lotnisku w Rzeszowie.', { place: { city: 'Rzeszow', country: 'PL' } }],
  ],
  'reads the day of a caption whatever its month is called': [
    ['caption', 'Et ras i Voss 12. desember 2025.', { takenOn: '2025-12-12' }],
    ['caption', 'Premierul la București, 3 noiembrie 2025.', { takenOn: '2025-11-03' }],
    [
      'caption',
      'A film is banned and may not be shown. A cinema in Lahore, Pakistan, 17 May 2026.',
      { takenOn: '2026-05-17' },
    ],
  ],
};

describe('captions as agencies of the world write them', () => {
  for (const [name, rows] of Object.entries(FORMS)) {
    it.each(rows)(`${name}: %s %s`, (field, text, expected) => {
      expect(factsOf(text, field)).toMatchObject(expected);
    });
  }
});
