import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toCorpusLine } from '../../../src/captions/corpus-line.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { isWhole } from '../../support/proof.ts';
import { type Gold, score } from './score.ts';

/**
 * Strings in the manner of the wires, written and annotated before the reader was asked. The phrasebook grew by what set A showed and, once
 * they had been measured, by the others as well, which from H on strangers wrote; of set C only what was unsafe was repaired at first. How each fared at first sight
 * stands in decision 10. `npm run prove -- wire` prints the figures.
 */
const SETS = ['a', 'b', 'c', 'd', 'e', 'f', 'h', 'i'] as const;

function read(set: string): ReturnType<typeof score> {
  const golds = readFileSync(new URL(`set-${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  return score(golds, new Map(golds.map(({ id, text, field }) => [id, toCorpusLine(id, readCaption(text, field))])));
}

function shown(set: string): ReturnType<typeof score> {
  const figures = read(set);
  if (isWhole) process.stderr.write(`set ${set}: ${JSON.stringify(figures, null, 1)}\n`);
  return figures;
}

describe('strings that no row was written for', () => {
  it.each(SETS)('set %s is read as a picture editor reads it', (set) => {
    const figures = shown(set);
    expect(figures.unsafe).toEqual([]);
    expect(Math.min(figures.restrictionsF1, figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(
      0.9,
    );
  });

  /** Written by strangers who invented the people. */
  it.each(['j', 'k'])('set %s is read as a picture editor reads it', (set) => {
    const figures = shown(set);
    expect(figures.unsafe).toEqual([]);
    expect(Math.min(figures.restrictionsF1, figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(
      0.95,
    );
  });

  /** Sentences odder than most wires send, from strangers who aimed at parts of all uses. */
  it.each([
    [
      'l',
      [
        'l-008 no-archive: after which it must be removed from all archives',
        'l-073 expires-on: 新聞での使用は2026年3月31日まで',
      ],
    ],
    ['m', ['m-004 expires-after-days: online for no more than seven days from delivery']],
  ])('set %s is held where it is not read, but for what is known', (set, unsafe) => {
    const figures = shown(set);
    expect(figures.unsafe).toEqual(unsafe);
    expect(figures.restrictionsF1).toBeGreaterThan(0.86);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.95);
  });

  /** Sentences odder than any wire sends, read once they had been measured; what is left says how an odd sentence fares. */
  it('set n is held where it is not read, but for what is known', () => {
    const figures = shown('n');
    expect(figures.unsafe).toEqual(['n-076 publication-except: Proibido o uso em jornais de São Paulo']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.8);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.85);
  });

  /** The wires’ own manner (O), and desks outside English, leagues, studios, ministries and museums (P), by strangers again. */
  it.each(['o', 'p'])('set %s is read as a picture editor reads it, its facts a little less', (set) => {
    const figures = shown(set);
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.95);
    expect(figures.needlessDoubts).toBeLessThan(0.06);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.9);
  });

  /** Every sort of desk, by another stranger; what is left unsafe bans Manoto, which we call Manoto TV. */
  it('set q is read as a picture editor reads it, but for the name of a station', () => {
    const figures = shown('q');
    expect(figures.unsafe).toEqual([
      'q-068 publication-except: NO USE BBC PERSIAN. NO USE VOA PERSIAN. NO USE MANOTO. NO USE IRAN INTERNATIONAL',
    ]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.94);
    expect(figures.needlessDoubts).toBeLessThan(0.14);
  });

  /** By a stranger who aimed at news that looks like terms as much as at terms. */
  it('set r is read as a picture editor reads it, its people a little less', () => {
    const figures = shown('r');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.97);
    expect(figures.needlessDoubts).toBeLessThan(0.04);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.95);
  });

  /** Six in ten outside English, and every third string joins two terms or three; by one more stranger. */
  it('set u is read as a picture editor reads it', () => {
    const figures = shown('u');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.95);
    expect(figures.needlessDoubts).toBeLessThan(0.11);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.97);
  });

  /** By one more stranger; its restrictions were measured once, its facts were read as well. */
  it('set s is read as far as strings are that nobody has seen', () => {
    const figures = shown('s');
    expect(figures.unsafe).toHaveLength(1);
    expect(figures.restrictionsF1).toBeGreaterThan(0.89);
    expect(figures.needlessDoubts).toBeLessThan(0.17);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.97);
  });

  /** What a usual day brings from some thirty agencies, by a stranger, measured once and nothing learnt from it. */
  it('set v, a usual day, is read as a picture editor reads it at first sight', () => {
    const figures = shown('v');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.97);
    expect(figures.needlessDoubts).toBeLessThan(0.04);
    expect(Math.min(figures.photographer, figures.chain, figures.dates, figures.country)).toBeGreaterThan(0.95);
    expect(figures.peopleF1).toBeGreaterThan(0.93);
  });

  /** By one more stranger; what it counts as unsafe says the same in another way, but for “aktuelle Berichterstattung”, which is news here. */
  it('set t is read as a picture editor reads it', () => {
    const figures = shown('t');
    expect(figures.unsafe.map((what) => what.slice(0, 5))).toEqual(['t-017', 't-055', 't-078']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.92);
    expect(figures.needlessDoubts).toBeLessThan(0.09);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.9);
  });

  /** Another usual day, by a stranger who had not seen the reader, measured once and nothing learnt from it. */
  it('set w, a usual day, is read as a picture editor reads it at first sight', () => {
    const figures = shown('w');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.98);
    expect(figures.needlessDoubts).toBeLessThan(0.02);
    expect(Math.min(figures.photographer, figures.chain, figures.dates)).toBeGreaterThan(0.97);
    expect(figures.peopleF1).toBeGreaterThan(0.93);
    expect(figures.country).toBeGreaterThan(0.9);
  });

  /**
   * Terms typed in haste, two or three in a sentence, exceptions first, by the same stranger. Of what it counts
   * as unsafe x-005 says the same in another way.
   */
  it('set x is read as a picture editor reads it, and held or read too tightly where it is not', () => {
    const figures = shown('x');
    expect(figures.unsafe.map((what) => what.slice(0, 5))).toEqual(['x-005']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.88);
    expect(figures.needlessDoubts).toBeLessThan(0.16);
    expect(figures.chain).toBeGreaterThan(0.89);
    expect(Math.min(figures.photographer, figures.peopleF1, figures.dates, figures.country)).toBeGreaterThan(0.99);
  });

  /** A usual day of thirty agencies in eleven languages, by a stranger who had not seen the reader, measured once and nothing learnt from it. */
  it('set y, a usual day, is read as a picture editor reads it at first sight, its people a little less', () => {
    const figures = shown('y');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.97);
    expect(figures.needlessDoubts).toBeLessThan(0.05);
    expect(Math.min(figures.photographer, figures.chain, figures.dates, figures.country)).toBeGreaterThan(0.97);
    expect(figures.peopleF1).toBeGreaterThan(0.91);
  });

  /**
   * Terms as a desk types them under pressure, by the same stranger, measured at first sight. Of what it counts as unsafe z-022, z-028 and
   * z-078 say the same in another way or tighter.
   */
  it('set z is held or read too tightly where it is not read, but for what is known', () => {
    const figures = shown('z');
    expect(figures.unsafe).toEqual([
      'z-022 publication-only: exclusive to The Observer in print until 29 Nov 2026',
      'z-028 expires-on: 인터넷은 2026년 11월 30일까지만 게재 가능',
      'z-078 embargo-until: België pas vanaf 1 december 2026',
    ]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.69);
    expect(figures.needlessDoubts).toBeLessThan(0.23);
    expect(figures.peopleF1).toBe(1);
  });

  /**
   * Captions of many desks that aim at people, days and places. Half were learnt from; the texts of the other (aa-kept) were not, but the hand
   * that wrote them also read the reader and practised on captions of the same kinds: a stranger's fare a little worse.
   */
  it.each([
    ['aa-seen', 0.99, 0.97],
    ['aa-kept', 0.92, 0.92],
  ])('set %s is read as a picture editor reads it', (set, people, place) => {
    const figures = shown(set);
    expect(figures.unsafe).toEqual([]);
    expect(Math.min(figures.peopleF1, figures.peopleWithPositionF1)).toBeGreaterThan(people);
    expect(figures.country).toBeGreaterThan(place);
    expect(figures.dates).toBeGreaterThan(0.94);
  });

  /** A usual day of thirty agencies, half of it outside English, by one more stranger; what it showed was learnt once it had been measured. */
  it('set ab, a usual day, is read as a picture editor reads it', () => {
    const figures = shown('ab');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.98);
    expect(figures.needlessDoubts).toBeLessThan(0.02);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1, figures.dates)).toBe(1);
    expect(figures.country).toBeGreaterThan(0.98);
  });

  /** A usual day in eleven languages, odder terms and smaller towns, by one more stranger; what it showed was learnt once it had been measured. */
  it('set ac, a usual day, is read as a picture editor reads it', () => {
    const figures = shown('ac');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.92);
    expect(figures.needlessDoubts).toBeLessThan(0.01);
    expect(Math.min(figures.photographer, figures.chain, figures.dates)).toBe(1);
    expect(figures.peopleF1).toBeGreaterThan(0.98);
    expect(figures.country).toBeGreaterThan(0.96);
  });

  /**
   * The wires and libraries themselves in eleven languages, by one more stranger; what it showed was learnt once it had been measured. What it
   * counts as unsafe is read more tightly: no web and no mobile anywhere, no social media in three places.
   */
  it('set ad, a usual day, is read as a picture editor reads it', () => {
    const figures = shown('ad');
    expect(figures.unsafe.map((what) => what.slice(0, 6))).toEqual(['ad-056']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.92);
    expect(figures.needlessDoubts).toBeLessThan(0.03);
    expect(Math.min(figures.peopleF1, figures.dates)).toBe(1);
    expect(Math.min(figures.photographer, figures.country)).toBeGreaterThan(0.96);
    expect(figures.chain).toBeGreaterThan(0.92);
  });

  /**
   * Leagues, studios, museums, palaces, offices, small agencies and citizens, by one more stranger, and sixty more strings of the classes that
   * failed; what both showed was learnt once they had been measured. What is counted as unsafe is promotion, which we read as marketing.
   */
  it('set ae, other senders, is read as a picture editor reads it', () => {
    const figures = shown('ae');
    expect(figures.unsafe).toEqual(['ae-028 other: PROMOTIONAL USE ONLY']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.95);
    expect(figures.needlessDoubts).toBeLessThan(0.02);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1, figures.dates)).toBeGreaterThan(0.93);
    expect(figures.country).toBeGreaterThan(0.95);
  });

  it('set ae-more, the same in other words, is read as a picture editor reads it', () => {
    const figures = shown('ae-more');
    expect(figures.unsafe).toEqual([]);
    expect(figures.restrictionsF1).toBeGreaterThan(0.98);
    expect(figures.needlessDoubts).toBeLessThan(0.01);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1)).toBeGreaterThan(0.93);
  });

  /**
   * As like the corpus in kind and proportion as one more stranger could make it, and 58 more strings of the classes that failed; what both showed
   * was learnt once they had been measured. Of what is counted as unsafe one opens newspapers at its hour, as an embargo says as well, and of the
   * other we close the whole country.
   */
  it('set af, like the corpus, is read as a picture editor reads it', () => {
    const figures = shown('af');
    expect(figures.unsafe.map((what) => what.slice(0, 6))).toEqual(['af-046']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.97);
    expect(figures.needlessDoubts).toBeLessThan(0.02);
    expect(Math.min(figures.photographer, figures.chain, figures.peopleF1, figures.dates, figures.country)).toBe(1);
  });

  it('set af-more, its classes in other words, is read as a picture editor reads it', () => {
    const figures = shown('af-more');
    expect(figures.unsafe.map((what) => what.slice(0, 7))).toEqual(['afm-015']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.93);
    expect(figures.needlessDoubts).toBeLessThan(0.06);
    expect(Math.min(figures.peopleF1, figures.dates, figures.country)).toBe(1);
    expect(Math.min(figures.photographer, figures.chain)).toBeGreaterThan(0.84);
  });
});
