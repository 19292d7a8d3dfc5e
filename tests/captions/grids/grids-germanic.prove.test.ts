import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { isWhole } from '../../support/proof.ts';
import { summariesOf } from '../summary.ts';
import { DANISH_GRIDS } from './danish-grids.ts';
import { DUTCH_GRIDS } from './dutch-grids.ts';
import { ENGLISH_GRIDS } from './english-grids.ts';
import { GERMAN_GRIDS } from './german-grids.ts';
import { readTerms, sentencesOf, someOf } from './grid.ts';
import { NORWEGIAN_GRIDS, SWEDISH_GRIDS } from './nordic-grids.ts';

/** `npm run prove -- grids-germanic` reads each sentence of the grids; `npm test` a few of each. */
const SENTENCES_IN_SAMPLE = 8;

const languages = {
  English: ENGLISH_GRIDS,
  German: GERMAN_GRIDS,
  Dutch: DUTCH_GRIDS,
  Norwegian: NORWEGIAN_GRIDS,
  Swedish: SWEDISH_GRIDS,
  Danish: DANISH_GRIDS,
};
const grids = Object.entries(languages).flatMap(([language, kinds]) =>
  Object.entries(kinds).map(([name, grid]) => ({ language, name, grid })),
);

describe('one plain term in every usual way', () => {
  it.each(grids)('is read alike in $language: $name', ({ grid }) => {
    const sentences = sentencesOf(grid);
    const tried = isWhole ? sentences : someOf(sentences, SENTENCES_IN_SAMPLE);
    const read = tried.map((sentence) => ({ sentence, says: readTerms(sentence) }));
    expect(read.filter(({ says }) => says !== grid.says)).toEqual([]);
  });
});

describe('a plain limit behind the credit of a caption', () => {
  it.each([
    ['Utelukkende i Sverige', 'territory-only SE'],
    ['Uteslutande för Norge', 'territory-only NO'],
    ['Udelukkende i Norge', 'territory-only NO'],
    ['Brug begrænset til Norge', 'territory-only NO'],
    ['Publicatie is slechts toegestaan in redactionele context', 'purpose-only editorial'],
    ['Plaatsing uitsluitend tot en met 3 mei 2036', 'expires-on 2036-05-03'],
    ['Use free of charge strictly for editorial purposes', 'purpose-only editorial'],
  ])('is read: %s', (term, says) => {
    const { restrictions } = readCaption(
      `Jane Roe walks in Paris on Monday. (Photo by Jane Roe/Reuters) ${term}`,
      'caption',
    );
    expect(summariesOf(restrictions)).toEqual([says]);
  });

  it.each([
    'Billederne må vederlagsfrit anvendes udelukkende til pressebrug',
    'Bildene kan brukes fritt utelukkende til journalistiske formål',
  ])('is held: %s', (term) => {
    const { doubts } = readCaption(`Jane Roe walks in Paris on Monday. (Photo by Jane Roe/Reuters) ${term}`, 'caption');
    expect(doubts.map(({ text }) => text)).toEqual([term]);
  });
});

describe('prose that sounds like a plain term', () => {
  it.each([
    'Entry to the museum is free of charge strictly for schools.',
    'Volunteers use the hall exclusively for news conferences.',
    'The law bans the use of phones in Germany.',
    'The road was blocked in Germany on Monday.',
    'Service on the line is unavailable in Norway until 3 May 2036.',
    'The use of helmets is limited to Germany, the minister said.',
    'Credit must be given to farmers, the minister said.',
    'The rule is in use until 3 May 2036.',
    'Der Eintritt ist kostenlos, allein im Fernsehen lief Werbung.',
    'Die Brücke ist in Österreich gesperrt, teilte die Polizei mit.',
    'Der Verkauf ist auf Österreich beschränkt, sagte der Händler.',
    'De weg is geblokkeerd in België, zei de politie.',
    'Het museum is gratis, uitsluitend voor de pers, zei zij.',
    'Bussen er gratis kun i Sverige, sa ministeren.',
    'Tåget går endast i Norge, sade ministern.',
    'Adgangen er begrænset til Norge. (Photo by Jane Roe/Reuters)',
    'De spiller uteslutande i Norge. (Photo by Jane Roe/Reuters)',
    'Zij speelt slechts voor Ajax. (Photo by Jane Roe/Reuters)',
    'Der Tunnel ist lediglich in Österreich offen. (Photo by Jane Roe/Reuters)',
  ])('stays news: %s', (caption) => {
    const { restrictions, doubts } = readCaption(caption, 'caption');
    expect([...restrictions, ...doubts]).toEqual([]);
  });
});
