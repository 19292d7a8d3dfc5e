import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCaption } from '../../src/captions/read-caption.ts';
import { TEXT_FIELDS, type TextField } from '../../src/vocabulary/texts.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { cases, isWhole, proofTimeoutMs } from '../support/proof.ts';
import { CoverageOfReading } from './coverage-of-reading.ts';
import { HOSTILE_PIECES, LONGEST_READ, LONGEST_TEXT, MOST_MS, oneBehindAnother, repeated } from './hostile-texts.ts';
import { mutated } from './mutate-text.ts';
import { brokenLaws } from './reading-laws.ts';
import { examples, FIELDS, ownStrings, readingTimes, readingTimesApart, warmUp } from './reading-times.ts';

/**
 * `npm run prove -- reading` looks for texts that the reader cannot stand, guided by which parts of it they reach, for so
 * many minutes (`PROVE_MINUTES`), other ones with each `PROVE_SEED`. The times hold of a machine that does nothing else; a
 * slower one may say how many times as long it may take (`PROVE_SLOWNESS`). `npm test` tries a hundred or so, and lets them
 * take ten times as long.
 */
const minutes = Number(process.env.PROVE_MINUTES ?? 10);
const slowness = Number(process.env.PROVE_SLOWNESS ?? (isWhole ? 1 : 10));
const seed = Number(process.env.PROVE_SEED ?? 20261125);
const TRIED_IN_SAMPLE = 30;
/** Where blocks are counted a reading takes so many times as long at most; far more would be a fault of the reader. */
const SLOWNESS_OF_COUNTING = 10;

const mostOfTry = MOST_MS.longestRead * slowness * SLOWNESS_OF_COUNTING;

/** Every tenth of them in the sample. */
const seeds = [...ownStrings, ...examples].filter((_, index) => isWhole || index % 10 === 0);

interface Asked {
  piece: string;
  field: TextField;
}

/** The pieces that take longer than they may when they are said again and again, the slowest first. The whole proof times them in a process of its own, the sample here. */
function tooSlow(asked: readonly Asked[], { length, mostMs }: { length: number; mostMs: number }): string[] {
  const most = mostMs * slowness;
  const readings = asked.map(({ piece, field }) => ({ piece, length, field, most }));
  const times = isWhole ? readingTimesApart(readings) : readingTimes(readings);
  return asked
    .map((one, index) => ({ ...one, took: times[index] as number }))
    .filter(({ took }) => took > most)
    .sort((one, other) => other.took - one.took)
    .map(
      ({ piece, field, took }) => `${took} ms for ${JSON.stringify({ piece: piece.slice(0, LONGEST_SHOWN), field })}`,
    );
}

/** In UTF-16 units. */
const LONGEST_SHOWN = 4_000;
const AS_LONG_AS_READ = { length: LONGEST_READ, mostMs: MOST_MS.longestRead };
const AS_LONG_AS_MAY_BE = { length: LONGEST_TEXT, mostMs: MOST_MS.longestText };

describe('a search for texts that the reader cannot stand', () => {
  const coverage = new CoverageOfReading();
  const random = seeded();
  const kept: string[] = [...seeds];

  afterAll(() => coverage.stop());

  it(
    'finds none among those that reach new parts of it',
    () => {
      coverage.start();
      for (const text of seeds) coverage.during(() => void readCaption(text, 'instructions'));
      const known = coverage.blocks;
      const ends = Date.now() + minutes * 60_000;
      let tried = 0;
      while (isWhole ? Date.now() < ends : tried < TRIED_IN_SAMPLE) {
        const text = mutated(drawn(kept), kept, random).slice(0, LONGEST_READ / 8);
        const field = drawn(FIELDS);
        let broken: string[] = [];
        let took = 0;
        const found = coverage.during(() => {
          took = cpuTime(() => {
            broken = brokenLaws(text, field);
          });
        });
        if (took > mostOfTry)
          [took] = readingTimes([{ piece: text, length: text.length, field, most: mostOfTry }]) as [number];
        if (took > mostOfTry) broken.push(`It took ${took} ms.`);
        if (broken.length > 0) throw new Error(`${broken.join(' ')} ${JSON.stringify({ text, field })}`);
        if (found > 0) kept.push(text);
        tried += 1;
      }
      expect(coverage.blocks).toBeGreaterThan(known);
      process.stdout.write(`${tried} texts tried, ${kept.length - seeds.length} reached new parts.\n`);
    },
    proofTimeoutMs,
  );

  it(
    'finds none that takes too long when it is said again and again',
    () => {
      coverage.stop();
      const found = kept.slice(seeds.length);
      const asked = (isWhole ? found : found.slice(0, 10)).map((text) => ({ piece: `${text} `, field: drawn(FIELDS) }));
      expect(tooSlow(asked, AS_LONG_AS_READ)).toEqual([]);
    },
    proofTimeoutMs,
  );

  function drawn<Value>(values: readonly Value[]): Value {
    return values[Math.floor(random() * values.length)] as Value;
  }
});

describe('any text', () => {
  it('is read without a throw, and every quote stands where it says', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...seeds) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
    const property = fc.property(text, fc.constantFrom(...TEXT_FIELDS), (words, field) => {
      expect(brokenLaws(words, field)).toEqual([]);
    });
    fc.assert(property, { numRuns: cases({ sample: 100, whole: 20_000 }), seed });
  });
});

describe('the longest text that is read', () => {
  const pieces = isWhole ? HOSTILE_PIECES : HOSTILE_PIECES.filter((_, index) => index % 5 === 0);

  beforeAll(() => {
    if (!isWhole) warmUp(seeds, 200);
  });

  it(
    'takes no longer for saying one thing again and again',
    () => {
      const asked = pieces.flatMap((piece) => FIELDS.map((field) => ({ piece, field })));
      expect(tooSlow(asked, AS_LONG_AS_READ)).toEqual([]);
    },
    proofTimeoutMs,
  );

  it(
    'takes no longer for texts one behind the other',
    () => {
      const asked = [ownStrings, examples].flatMap((texts) =>
        FIELDS.map((field) => ({ piece: oneBehindAnother(texts, LONGEST_READ), field })),
      );
      expect(tooSlow(asked, AS_LONG_AS_READ)).toEqual([]);
    },
    proofTimeoutMs,
  );

  it(
    'takes no longer however much follows that is not read',
    () => {
      const pieces = ['NO SALES. ', 'A man walks in Paris, France. '];
      for (const piece of pieces) expect(brokenLaws(repeated(piece, LONGEST_TEXT), 'instructions')).toEqual([]);
      const asked = pieces.map((piece) => ({ piece, field: 'instructions' as const }));
      expect(tooSlow(asked, AS_LONG_AS_MAY_BE)).toEqual([]);
    },
    proofTimeoutMs,
  );
});

/** Numbers from 0 up to 1, the same each time. */
function seeded(): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
