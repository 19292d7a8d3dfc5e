import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string, field: 'instructions' | 'caption' = 'instructions'): string[] =>
  summariesOf(readCaption(text, field).restrictions);
const doubts = (text: string): string[] => readCaption(text, 'instructions').doubts.map((doubt) => doubt.text);

describe('a part of all uses said before the rule', () => {
  it('is none where the words say whose it is: “of The Guardian”', () => {
    expect(read('In the print edition of The Guardian only')).toEqual(['other', 'publication-only Guardian']);
    expect(read('Online: The Guardian only')).toEqual(['publication-only The Guardian @ channels online']);
  });

  it.each([
    [
      'In the UK this picture may be used in The Times and The Sunday Times only; rest of world free.',
      'publication-only The Times,The Sunday Times @ GB',
    ],
    ['USA, Canada and Mexico: newspapers only.', 'channel-only print-newspaper @ US,CA,MX'],
    ['Im Vereinigten Königreich nur redaktionelle Nutzung.', 'purpose-only editorial @ GB'],
    ['Im Print: kein Beschnitt.', 'no-modification @ channels print-newspaper,print-magazine'],
    ['In Österreich keine Archivierung.', 'no-archive @ AT'],
    ['En Suisse, usage publicitaire interdit.', 'purpose-except advertising @ CH'],
    ['In Spagna, è vietato l’uso commerciale.', 'purpose-except commercial @ ES'],
    ['Em Espanha, é proibido o uso comercial.', 'purpose-except commercial @ ES'],
    ['In België alleen voor redactioneel gebruik.', 'purpose-only editorial @ BE'],
    ['I Sverige och Norge: endast redaktionell användning.', 'purpose-only editorial @ SE,NO'],
    ['В России только для редакционного использования.', 'purpose-only editorial @ RU'],
    [
      'En Argentina y Uruguay no puede publicarse en internet hasta el 5 de julio de 2025.',
      'channel-except online @ AR,UY until 2025-07-05',
    ],
    ['독일: 온라인 사용 금지', 'channel-except online @ DE'],
    ['ドイツ：オンライン使用禁止', 'channel-except online @ DE'],
    ['德国：禁止商业使用', 'purpose-except commercial @ DE'],
    ['In Japan no use.', 'territory-except JP'],
    ['Outside Germany, no use.', 'territory-only DE'],
    ['Online: no use after 3 May 2026.', 'expires-on 2026-05-03 @ channels online'],
    ['In the UK embargoed until 3 May 2026, 10 am.', 'territory-except GB @ until 2026-05-03T10:00'],
    ['Rights in the EU: contact Ferrara Photo Milan.', 'contact-required Ferrara Photo Milan'],
  ])('is where %s holds', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
    expect(doubts(text)).toEqual([]);
  });

  it('is all a ban needs when it is a list of things', () => {
    expect(read('In Germany no internet or archiving.')).toEqual(['channel-except online @ DE', 'no-archive @ DE']);
  });

  it('is no part where it may end what was said before', () => {
    expect(read('Worldwide; except Germany, no archive')).toEqual(['no-archive', 'territory-except DE']);
  });

  it('is held where nothing stands before what it leaves out, and “NO” is no Norway', () => {
    expect(read('EXCEPT UK, NO SALES')).toEqual(['no-resale']);
    expect(doubts('EXCEPT UK, NO SALES')).toEqual(['EXCEPT UK']);
    expect(read('CLEARED FOR JAPAN, NO TV')).toEqual(['channel-except tv']);
    expect(read('FOR SE, NO, DK ONLY')).toEqual(['territory-only SE,NO,DK']);
  });

  it.each(['In Germany free for use.', 'Sales in Germany, no archive.', 'In Scotland no newspapers.'])(
    'is held where it may say more than where: %s',
    (text) => {
      expect(doubts(text)).toHaveLength(1);
    },
  );

  it('never makes part of a kill or of a list that goes on', () => {
    expect([read('UK: KILL'), doubts('UK: KILL')]).toEqual([[], ['UK: KILL']]);
    expect(read('In Germany no archive, no sales.')).toEqual(['no-archive @ DE', 'no-resale']);
    expect(read('No use\nin Germany, no archive')).toEqual(['no-archive', 'territory-except DE']);
  });

  it.each([
    'In Switzerland, advertising is prohibited. (AP Photo/Jane Roe)',
    'In Germany, online gambling is banned. (AP Photo/Jane Roe)',
    "Kenya's high court ruled that photographs of minors may not be used in advertising. (AP Photo/Brian Inganga)",
  ])('is news in a caption: %s', (text) => {
    expect(read(text, 'caption')).toEqual([]);
  });

  it('is no news where the court speaks of the picture at hand', () => {
    const text = 'A court ruled that this picture may not be used in advertising. (AP Photo/Brian Inganga)';
    expect(readCaption(text, 'caption').doubts).toHaveLength(1);
  });
});

describe('an agency that ends a credit', () => {
  it.each([
    ['EPA-EFE/Claudio Bresciani/TT SWEDEN OUT', 'territory-except SE'],
    ['EPA/Jane Roe/PA UK OUT', 'territory-except GB'],
  ])('is no country before what is out: %s', (credit, expected) => {
    expect(read(`A man in the street, 4 June 2024. ${credit}`, 'caption')).toEqual([expected]);
  });

  it('is a country where it stands in a list of them', () => {
    expect(read('SWEDEN/NO/DK OUT')).toEqual(['territory-except SE,NO,DK']);
  });
});

describe('what stands behind a correction', () => {
  it.each([
    ['KORREKTUR der Bildunterschrift: Der Spieler heißt Leon Vogt, nicht Leon Voigt.', ['correction']],
    ['KORREKTUR: Veröffentlichung ausschließlich in Deutschland', ['correction', 'territory-only DE']],
    ['CORRECTION: Not for use in Japan', ['correction', 'territory-except JP']],
  ])('explains it, unless it limits: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(doubts(text)).toEqual([]);
  });

  it.each(['Correction: ring the desk, fee due', 'Rettifica: solo abbonati', 'CORRECTION: subscribers in Oslo only'])(
    'is held where it asks for something: %s',
    (text) => {
      const { restrictions } = readCaption(text, 'instructions');
      expect(doubts(text).length + restrictions.length).toBeGreaterThan(1);
    },
  );
});
