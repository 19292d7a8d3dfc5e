import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PHRASEBOOK } from '../../src/captions/phrasebook/phrasebook.ts';
import { readCaption } from '../../src/captions/read-caption.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { HOSTILE_PIECES, repeated } from './hostile-texts.ts';

export const FIELDS: readonly TextField[] = ['caption', 'instructions', 'usageTerms', 'credit'];

export const ownStrings: readonly string[] = ['strings-of-our-own.jsonl', 'unseen.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
export const examples: readonly string[] = PHRASEBOOK.flatMap((row) => [
  ...row.examples.map(([text]) => text),
  ...(row.counterExamples ?? []),
]);

export interface Timed {
  /** What is said again and again. */
  piece: string;
  /** Up to so many UTF-16 units. */
  length: number;
  field: TextField;
  /** How many milliseconds it may take: it is read again, a few times, until it takes no more. */
  most: number;
}

/** Where the machine does other things, for a while all of them take longer: those that took too long are asked again once all were. */
const ROUNDS = 3;
const TIMES_IN_ROUND = 2;

/** What readings cost this process in milliseconds: the least of the few tries, which is what the text costs, not what the machine did meanwhile. */
export function readingTimes(readings: readonly Timed[]): number[] {
  const least = readings.map(() => Number.POSITIVE_INFINITY);
  for (let time = 0; time < ROUNDS; time += 1)
    for (const [index, { piece, length, field, most }] of readings.entries()) {
      const text = repeated(piece, length);
      for (let again = 0; again < TIMES_IN_ROUND && (least[index] as number) > most; again += 1)
        least[index] = Math.min(
          least[index] as number,
          cpuTime(() => void readCaption(text, field)),
        );
    }
  return least;
}

/**
 * What they cost a process of its own that has read ordinary texts and counts nothing. Whoever counts the blocks that a text reaches reads
 * slowly for as long as it lives: of the reader such times tell little.
 */
export function readingTimesApart(readings: readonly Timed[]): number[] {
  const script = fileURLToPath(new URL('time-readings.ts', import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input: JSON.stringify(readings),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Readings were not timed: ${stderr}`);
  return JSON.parse(stdout) as number[];
}

/** So that times are of what the engine has made quick. */
export function warmUp(seeds: readonly string[], lengthOfPieces: number): void {
  for (const text of seeds) for (const field of FIELDS) readCaption(text, field);
  for (const piece of HOSTILE_PIECES) for (const field of FIELDS) readCaption(repeated(piece, lengthOfPieces), field);
}
