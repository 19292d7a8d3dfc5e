import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HousePhrase, phrasebookOf, phraseKey } from '../../src/captions/house-phrases.ts';
import { readCaption } from '../../src/captions/read-caption.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';
import { summariesOf } from './summary.ts';

const GERMANY: Restriction = { kind: 'territory-except', value: ['DE'] };

function phrase(text: string, says: Partial<HousePhrase>): HousePhrase {
  return { id: 'one', words: phraseKey(text), restrictions: [], settles: false, holds: false, ...says };
}

function read(text: string, phrases: HousePhrase[], field: TextField = 'instructions') {
  const { restrictions, doubts, notices, settledByHouse } = readCaption(text, field, phrasebookOf(phrases));
  return {
    restrictions: summariesOf(restrictions),
    doubts: doubts.map((doubt) => doubt.text),
    notices: notices.map((notice) => notice.text),
    settledByHouse,
  };
}

const FREIGABE = 'Freigabe Süd gilt sinngemäß';

describe('a phrase of the house', () => {
  it('that is settled takes the place of the doubt, and keeps what stood there', () => {
    expect(read(FREIGABE, [])).toMatchObject({ restrictions: [], doubts: [FREIGABE] });
    const found = read(FREIGABE, [phrase(FREIGABE, { restrictions: [GERMANY], settles: true })]);
    expect(found).toMatchObject({ restrictions: ['territory-except DE'], doubts: [] });
    expect(found.settledByHouse?.doubts).toMatchObject([{ text: FREIGABE }]);
  });

  it('that waits for a second person adds what it narrows, and the doubt stays', () => {
    const found = read(FREIGABE, [phrase(FREIGABE, { restrictions: [GERMANY] })]);
    expect(found).toMatchObject({ restrictions: ['territory-except DE'], doubts: [FREIGABE] });
    expect(found.settledByHouse).toBeUndefined();
  });

  it('that is harmless leaves neither doubt nor restriction, and is nothing for readers', () => {
    expect(read(FREIGABE, [phrase(FREIGABE, { settles: true })])).toMatchObject({
      restrictions: [],
      doubts: [],
      notices: [FREIGABE],
    });
  });

  it.each([
    ['capitals and a line break', 'FREIGABE SÜD\ngilt sinngemäss'],
    ['quotation marks and double spaces', '„Freigabe  Süd“ gilt sinngemäß.'],
    ['no accents', 'freigabe sud gilt sinngemass'],
    ['another directive before it', 'NO SALES. Freigabe Süd gilt sinngemäß'],
  ])('is found whatever its form: %s', (_form, text) => {
    expect(read(text, [phrase(FREIGABE, { settles: true })]).doubts).toEqual([]);
  });

  it.each([
    'Nicht Freigabe Süd gilt sinngemäß',
    'Freigabe Süd gilt sinngemäß nicht überall',
    'Freigabe Süd gilt sinngemäß unless told otherwise',
    'Freigabe Süd',
  ])('is never taken out of a longer one: %s', (text) => {
    const found = read(text, [phrase(FREIGABE, { settles: true })]);
    expect(found.doubts.length).toBeGreaterThan(0);
    expect(found).toEqual(read(text, []));
  });

  it('never counts in the prose of a caption', () => {
    const text = 'The band plays south of the river while the crowd waits in the rain, May 3.';
    const prose = phrase('The band plays south of the river while the crowd waits in the rain', {
      restrictions: [GERMANY],
      settles: true,
    });
    expect(read(text, [prose], 'caption')).toEqual(read(text, [], 'caption'));
  });

  it.each([
    'A hall in Oslo on Monday. EPA/JANE ROE Freigabe Süd',
    'A hall in Oslo on Monday. (Jane Roe/EPA) Freigabe Süd',
    'A hall in Oslo on Monday. (Jane Roe/EPA). Freigabe Süd.',
    'A hall in Oslo on Monday. Photo by Jane Roe/Getty Images. Freigabe Süd',
    'A hall in Oslo on Monday. Provided by the family. Freigabe Süd',
    'Freigabe Süd. A hall in Oslo on Monday. EPA/JANE ROE',
    'Freigabe Süd: A hall in Oslo on Monday. EPA/JANE ROE',
    'Freigabe Süd\nA hall in Oslo on Monday. EPA/JANE ROE',
    'Freigabe Süd - A hall in Oslo on Monday. EPA/JANE ROE',
    '(Freigabe Süd) A hall in Oslo on Monday. EPA/JANE ROE',
    'A hall in Oslo on Monday. Freigabe Süd. EPA/JANE ROE',
  ])('counts at the head of a caption, as a sentence of it and behind its credit: %s', (text) => {
    const { restrictions, settledByHouse } = read(
      text,
      [phrase('Freigabe Süd', { restrictions: [GERMANY], settles: true })],
      'caption',
    );
    expect(restrictions).toEqual(['territory-except DE']);
    expect(settledByHouse?.restrictions ?? []).toEqual([]);
    expect(read(text, [phrase('Freigabe Süd', { holds: true })], 'caption').doubts).toEqual(['Freigabe Süd']);
  });

  it.each<[TextField, string]>([
    ['credit', 'Freigabe Süd/EPA'],
    ['instructions', 'Photo: Freigabe Süd/dpa'],
    ['byline', 'Freigabe Süd'],
  ])('counts where the reader saw a name: %s, %s', (field, text) => {
    const said = phrase('Freigabe Süd', { restrictions: [GERMANY] });
    expect(read(text, [said], field).restrictions).toEqual(['territory-except DE']);
  });

  it('does not count within a sentence of news, nor where it is harmless and nothing was read', () => {
    const text = 'The mayor spoke of the Freigabe Süd on Monday. Freigabe Süd, she said, is near. EPA/JANE ROE';
    const said = phrase('Freigabe Süd', { restrictions: [GERMANY], settles: true });
    expect(read(text, [said], 'caption')).toEqual(read(text, [], 'caption'));
    const harmless = phrase('EPA/JANE ROE', { settles: true });
    expect(read(text, [harmless], 'caption')).toEqual(read(text, [], 'caption'));
  });

  it('takes the place of what the reader read wrongly, only once it is settled', () => {
    const text = 'A square. (JAPAN OUT)';
    const said = phrase('JAPAN OUT', { restrictions: [GERMANY] });
    expect(read(text, [said], 'caption').restrictions).toEqual(['territory-except DE', 'territory-except JP']);
    const settled = read(text, [{ ...said, settles: true }], 'caption');
    expect(settled.restrictions).toEqual(['territory-except DE']);
    expect(settled.settledByHouse?.restrictions).toMatchObject([{ kind: 'territory-except', value: ['JP'] }]);
  });

  it('that is held leaves what was read, and holds the photo as well', () => {
    const found = read('JAPAN OUT', [phrase('JAPAN OUT', { holds: true })]);
    expect(found).toMatchObject({ restrictions: ['territory-except JP'], doubts: ['JAPAN OUT'] });
    expect(read(FREIGABE, [phrase(FREIGABE, { holds: true })])).toEqual(read(FREIGABE, []));
  });

  it('quotes the words it stands in, and names itself', () => {
    const text = 'Bildrechte: Freigabe Süd gilt sinngemäß';
    const book = phrasebookOf([phrase(text, { restrictions: [GERMANY], settles: true })]);
    const [restriction] = readCaption(text, 'instructions', book).restrictions;
    expect(restriction).toMatchObject({ phrase: 'one', text, start: 0, end: text.length });
  });

  it('that waits never loosens what the reader reads, whatever the words', () => {
    const words = fc.constantFrom(
      'no',
      'sales',
      'japan',
      'out',
      'until',
      'freigabe',
      'EMBARGOED',
      'only',
      '.',
      '(',
      ')',
      'use',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
    const narrows: Restriction[][] = [
      [GERMANY],
      [{ kind: 'kill', value: null }],
      [{ kind: 'embargo-until', value: '2026-05-01' }],
      [],
    ];
    fc.assert(
      fc.property(text, text, fc.constantFrom(...narrows), (whole, part, restrictions) => {
        const alone = read(whole, []);
        const with_ = read(whole, [phrase(part, { restrictions, holds: restrictions.length === 0 })]);
        expect(with_.restrictions).toEqual(expect.arrayContaining(alone.restrictions));
        expect(with_.doubts).toEqual(expect.arrayContaining(alone.doubts));
      }),
      { numRuns: 300, seed: 20261126 },
    );
  });
});

describe('phrases within one another', () => {
  const ELIMINATION = 'PHOTO ELIMINATION';
  const held = phrase(ELIMINATION, { holds: true });
  const shorter = { ...phrase('ELIMINATION', { settles: true }), id: 'two' };

  it('leave a hold its doubt, whatever else is read there', () => {
    const found = read(ELIMINATION, [held]);
    expect(found).toMatchObject({ restrictions: ['kill'], doubts: [ELIMINATION] });
  });

  it('a hold goes before a shorter one within it', () => {
    const found = read(ELIMINATION, [held, shorter]);
    expect(found).toMatchObject({ restrictions: ['kill'], doubts: [ELIMINATION] });
  });

  it('a longer one that is settled goes before a hold within it', () => {
    const all = phrase(`${ELIMINATION} LYON`, { settles: true });
    expect(read(`${ELIMINATION}, LYON`, [all, { ...held, id: 'two' }])).toMatchObject({ restrictions: [], doubts: [] });
  });

  it('a hold that touches what was read holds it', () => {
    const found = read('NO SALES Freigabe Süd', [phrase('sales Freigabe', { holds: true })]);
    expect(found.restrictions).toEqual(['no-resale']);
    expect(found.doubts).toEqual(['Freigabe Süd']);
  });

  it('one that waits takes nothing from a shorter one that stands', () => {
    const stands = phrase('Freigabe Süd', { restrictions: [GERMANY], settles: true });
    const waits = { ...phrase('Freigabe Süd. Gilt sinngemäß', {}), id: 'two' };
    const found = read('Freigabe Süd. Gilt sinngemäß', [stands, waits]);
    expect(found).toMatchObject({ restrictions: ['territory-except DE'], doubts: ['Gilt sinngemäß'] });
  });

  it('what encloses words read as a restriction settles them, in that very text', () => {
    const text = 'This photo has been withdrawn by Reuters in a hurry';
    const found = [phrase(text, { settles: true })];
    expect(read(text, []).restrictions).toEqual(['kill']);
    expect(read(text, found)).toMatchObject({ restrictions: [], doubts: [] });
    expect(read('This photo has been withdrawn by Reuters', found).restrictions).toEqual(['kill']);
    expect(read(`No ${text}`, found).doubts).not.toEqual([]);
  });
});

describe('the words of a phrase', () => {
  it.each([
    ['NO  SALES — no\narchives!', 'no sales no archives'],
    ['„Nur für Köln“', 'nur fur koln'],
    ['転載禁止', '転 載 禁 止'],
    ['( - )', ''],
  ])('of %s', (text, key) => {
    expect(phraseKey(text)).toBe(key);
  });
});
