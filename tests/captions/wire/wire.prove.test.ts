import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toCorpusLine } from '../../../src/captions/corpus-line.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { isWhole } from '../../support/proof.ts';
import { type Gold, score } from './score.ts';

/**
 * Strings in the manner of the wires, written and annotated before the reader was asked. The phrasebook grew by what set A showed and, once
 * they had been measured, by B, D, E, F, H and I (which strangers wrote) as well; of set C only what was unsafe was repaired at first. How each fared at first sight stands
 * in decision 10. `npm run prove -- wire` prints the figures.
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

  /** Written last, by a stranger who invented the people; nothing was made for it yet, so it says how the next string fares. */
  it('set j, from which nothing was learnt yet, is read no worse than at first sight', () => {
    const figures = shown('j');
    expect(figures.unsafe).toEqual(['j-011 other: CC BY-SA 3.0 IGO', 'j-093 other: propaganda eleitoral']);
    expect(figures.restrictionsF1).toBeGreaterThan(0.83);
    expect(Math.min(figures.photographer, figures.chain)).toBeGreaterThan(0.9);
  });
});
