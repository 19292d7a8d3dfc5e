import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

/** As `kind value (part)`; what is held behind a stroke. */
function read(text: string, field: TextField): string {
  const { restrictions, doubts } = readCaption(text, field);
  const told = restrictions.map(({ kind, value, within }) =>
    [kind, value, within === undefined ? null : JSON.stringify(within)].filter((part) => part !== null).join(' '),
  );
  return [...told, ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('what is said of one place and not of the next', () => {
  it.each([
    [
      'Not for websites in Japan or Korean newspapers',
      'channel-except online,print-newspaper {"territories":["JP","KR"]}',
    ],
    ['No web use in Japan or Korean TV', 'channel-except online,tv {"territories":["JP","KR"]}'],
    ['TV and web prohibited in Japan', 'channel-except tv,online {"territories":["JP"]}'],
    ['No commercial use, except in Brazil', 'territory-only BR {"purposes":["commercial"]}'],
    ['Keine kommerzielle Nutzung, außer in Brasilien', 'territory-only BR {"purposes":["commercial"]}'],
    ['No web and expires 3 June 2036', 'channel-except online; expires-on 2036-06-03'],
    ['Not for magazines and valid until 3 June 2036', 'channel-except print-magazine; expires-on 2036-06-03'],
  ])('is never lost within a part that holds nothing: %s', (text, expected) => {
    expect(read(text, 'instructions')).toBe(expected);
  });

  it.each([
    'Web not allowed in Japan and print not allowed in Korea',
    'No online use in Japan and in Korea also no print use',
    'In Germany only Bild, in Austria only Kurier',
    'Nur in Deutschland im Print und in Österreich im Web',
  ])('is held in a caption where two rules stand in one sentence: %s', (terms) => {
    const text = `A crane stands in the harbour. (AP Photo/Jane Roe) ${terms}.`;
    expect(read(text, 'caption')).toBe(`| ${terms}`);
  });

  it('is read where a verdict of its own stands behind each', () => {
    const text =
      'A crane stands in the harbour. (AP Photo/Jane Roe) TV prohibited in Japan, print prohibited in Korea.';
    expect(read(text, 'caption')).toBe(
      'channel-except tv {"territories":["JP"]}; channel-except print-newspaper,print-magazine {"territories":["KR"]}',
    );
  });

  it('is read where the first of them names no place, and held in the second', () => {
    const text =
      'A crane stands in the harbour. (AP Photo/Jane Roe) Websites may not use it and neither may TV in Korea.';
    expect(read(text, 'caption')).toBe('channel-except online; | neither may TV in Korea');
  });
});

describe('few words behind the last credit of a caption', () => {
  it.each([
    'Domestic only',
    'For the Korean market',
    'Everything but Japan',
    'No deepfakes',
    'Must be removed on 3 June 2036',
    'Reserved for Paris Match until 3 May 2036',
    'Rights unclear',
    '48h only',
    'Strictly for the Saturday paper',
  ])('are held where one limits or names what is limited: %s', (terms) => {
    const text = `A crane stands in the harbour. (AP Photo/Jane Roe) ${terms}.`;
    expect(read(text, 'caption')).toBe(`| ${terms}`);
  });

  it.each(['Mags POA', 'Magazines: ask first'])('are read where they say for what one is to ask: %s', (terms) => {
    const text = `A crane stands in the harbour. (AP Photo/Jane Roe) ${terms}.`;
    expect(read(text, 'caption')).toBe('contact-required {"channels":["print-magazine"]}');
  });

  it.each(['Harbour of Busan, South Korea', 'See story HARBOUR by Jane Roe', 'For more pictures of the harbour'])(
    'are none where they tell of the picture: %s',
    (note) => {
      expect(read(`A crane stands in the harbour. (AP Photo/Jane Roe) ${note}.`, 'caption')).toBe('');
    },
  );
});

describe('what a picture was given for', () => {
  it.each([
    'Foto fornita dal Museo Egizio per un solo utilizzo.',
    'Bild zur Verfügung gestellt vom Museum Ludwig zur einmaligen Verwendung.',
  ])('is no part of the name of whoever gave it, and is held where it is not read: %s', (text) => {
    expect(read(text, 'usageTerms')).toMatch(/^\| /);
  });

  it('is read where words for it are known', () => {
    const text = 'Imagen facilitada por el Museo de Bellas Artes de Bilbao para una sola publicación.';
    expect(read(text, 'usageTerms')).toBe('one-time-use');
  });
});

describe('lists with a part per country', () => {
  it.each<[TextField, string, string]>([
    ['instructions', 'Out: Japan, Korean web', 'web'],
    ['caption', 'A man walks past the court in Oslo. EPA/JANE ROE. Out: Japan, Korean web', 'Out: Japan, Korean web'],
    ['instructions', 'Excluded: Japan (web), Korea (TV)', 'Korea'],
    ['caption', 'A man walks past the court in Oslo. (Jane Roe/AFP) Excluded: Japan (web), Korea (TV)', 'Korea'],
    ['caption', 'A man walks past the court in Oslo. EPA/JANE ROE Germany, Austria', 'Germany, Austria'],
    ['caption', 'Ein Mann geht ins Gericht. Foto: Max Meier/dpa Schweiz, Österreich', 'Schweiz, Österreich'],
    ['caption', 'A man walks past the court in Oslo. EPA/JANE ROE. UK: print ok, web after 48 hrs', 'UK: print ok'],
    ['caption', 'A man walks past the court in Oslo. EPA/JANE ROE (1x)', '1x'],
    ['instructions', '(1x)', '1x'],
    ['caption', 'A man walks past the court in Oslo. EPA/JANE ROE. Minor: blur.', 'Minor: blur'],
  ])('are held where nobody reads them, in %s: %s', (field, text, held) => {
    expect(readCaption(text, field).doubts.map((doubt) => doubt.text)).toEqual(
      expect.arrayContaining([expect.stringContaining(held)]),
    );
  });

  it.each([
    ['Out: Japanese and Korean web', 'channel-except online'],
    ['No web in Japan and Korea', 'channel-except online'],
  ])('are read where all of it is one list: %s', (text, expected) => {
    expect(read(text, 'instructions')).toContain(expected);
  });
});
