import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { toCorpusLine } from '../../../src/captions/corpus-line.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { isWhole } from '../../support/proof.ts';
import { type Gold, score } from './score.ts';

/**
 * Strings in the manner of the wires, written and annotated before the reader was asked: no row of the phrasebook was made for one of them.
 * The phrasebook grew by what set A showed; sets B and C only measure. `npm run prove -- wire` prints the figures.
 */
const SETS = ['a'] as const;

function read(set: string): ReturnType<typeof score> {
  const golds = readFileSync(new URL(`set-${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  return score(golds, new Map(golds.map(({ id, text, field }) => [id, toCorpusLine(id, readCaption(text, field))])));
}

describe('strings that no row was written for', () => {
  it.each(SETS)('set %s is read as a picture editor reads it', (set) => {
    const figures = read(set);
    if (isWhole) process.stderr.write(`set ${set}: ${JSON.stringify(figures, null, 1)}\n`);
    expect(figures.unsafe).toEqual([]);
  });
});
