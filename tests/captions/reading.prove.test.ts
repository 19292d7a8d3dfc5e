import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PHRASEBOOK } from '../../src/captions/phrasebook/phrasebook.ts';
import { readCaption } from '../../src/captions/read-caption.ts';
import { TEXT_FIELDS, type TextField } from '../../src/vocabulary/texts.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { cases, isWhole, proofTimeoutMs } from '../support/proof.ts';
import { CoverageOfReading } from './coverage-of-reading.ts';
import { HOSTILE_PIECES, LONGEST_READ, LONGEST_TEXT, MOST_MS, oneBehindAnother, repeated } from './hostile-texts.ts';
import { mutated } from './mutate-text.ts';
import { brokenLaws } from './reading-laws.ts';

/**
 * `npm run prove -- reading` looks for texts that the reader cannot stand, guided by which parts of it they reach, for so
 * many minutes (`PROVE_MINUTES`). The times hold of a machine that does nothing else; a slower one may say how many times
 * as long it may take (`PROVE_SLOWNESS`). `npm test` tries a hundred or so, and lets them take ten times as long.
 */
const minutes = Number(process.env.PROVE_MINUTES ?? 10);
const slowness = Number(process.env.PROVE_SLOWNESS ?? (isWhole ? 1 : 10));
const TRIED_IN_SAMPLE = 30;
const seed = 20261125;
const FIELDS: readonly TextField[] = ['caption', 'instructions', 'usageTerms', 'credit'];

const ownStrings = ['strings-of-our-own.jsonl', 'unseen.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const examples = PHRASEBOOK.flatMap((row) => [...row.examples.map(([text]) => text), ...(row.counterExamples ?? [])]);
/** Every tenth of them in the sample. */
const seeds = [...ownStrings, ...examples].filter((_, index) => isWhole || index % 10 === 0);

/** The least of a few tries, until one takes no longer than it may: what the text costs, not what the machine did meanwhile. */
function readingMs(text: string, field: TextField, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 4 && least >= most; time += 1)
    least = Math.min(
      least,
      cpuTime(() => void readCaption(text, field)),
    );
  return least;
}

/** So that times are of what the engine has made quick. The sample, which leaves ten times as long, makes do with a tenth of it. */
function warmUp(): void {
  for (const text of seeds) for (const field of FIELDS) readCaption(text, field);
  for (const piece of HOSTILE_PIECES)
    for (const field of FIELDS) readCaption(repeated(piece, isWhole ? 2000 : 200), field);
}

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
  beforeAll(warmUp);

  const pieces = isWhole ? HOSTILE_PIECES : HOSTILE_PIECES.filter((_, index) => index % 5 === 0);
  it.each(pieces)('takes no longer for saying %j again and again', (piece) => {
    const most = MOST_MS.longestRead * slowness;
    const slow = FIELDS.filter((field) => readingMs(repeated(piece, LONGEST_READ), field, most) > most);
    expect(slow).toEqual([]);
  });

  it.each(FIELDS)('takes no longer for texts one behind the other as %s', (field) => {
    const most = MOST_MS.longestRead * slowness;
    expect(readingMs(oneBehindAnother(ownStrings, LONGEST_READ), field, most)).toBeLessThan(most);
    expect(readingMs(oneBehindAnother(examples, LONGEST_READ), field, most)).toBeLessThan(most);
  });

  it('takes no longer however much follows that is not read', () => {
    const most = MOST_MS.longestText * slowness;
    for (const text of ['NO SALES. ', 'A man walks in Paris, France. '].map((words) => repeated(words, LONGEST_TEXT))) {
      expect(brokenLaws(text, 'instructions')).toEqual([]);
      expect(readingMs(text, 'instructions', most)).toBeLessThan(most);
    }
  });
});

describe('a search for texts that the reader cannot stand', () => {
  const coverage = new CoverageOfReading();
  const random = seeded();
  const kept: string[] = [...seeds];

  beforeAll(() => coverage.start());
  afterAll(() => coverage.stop());

  it(
    'finds none among those that reach new parts of it',
    () => {
      for (const text of seeds) coverage.during(() => void readCaption(text, 'instructions'));
      const known = coverage.blocks;
      const ends = Date.now() + minutes * 60_000;
      let tried = 0;
      while (isWhole ? Date.now() < ends : tried < TRIED_IN_SAMPLE) {
        const text = mutated(drawn(kept), kept, random).slice(0, LONGEST_READ / 8);
        const field = drawn(FIELDS);
        let broken: string[] = [];
        const found = coverage.during(() => {
          broken = brokenLaws(text, field);
        });
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
      warmUp();
      const most = MOST_MS.longestRead * slowness;
      const found = kept.slice(seeds.length);
      for (const text of isWhole ? found : found.slice(0, 10)) {
        const field = drawn(FIELDS);
        const long = repeated(`${text} `, LONGEST_READ);
        const took = readingMs(long, field, most);
        if (took > most) throw new Error(`${took} ms for ${JSON.stringify({ text, field })}`);
      }
      coverage.start();
    },
    proofTimeoutMs,
  );

  function drawn<Value>(values: readonly Value[]): Value {
    return values[Math.floor(random() * values.length)] as Value;
  }
});

/** Numbers from 0 up to 1, the same each time. */
function seeded(): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
