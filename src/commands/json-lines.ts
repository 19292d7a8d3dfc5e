import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { AppError } from '../errors.ts';

export interface NumberedLine {
  /** From 1. */
  number: number;
  text: string;
}

/** The lines of standard input that hold anything, numbered as an editor numbers them. */
export async function* inputLines(): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (let text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Editors of Windows begin a file with a mark of its encoding.
    if (number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
    if (text.trim() !== '') yield { number, text };
  }
}

/** Writes one JSON line, waiting while the reader is slower. */
export async function writeLine(value: unknown): Promise<void> {
  await writeText(JSON.stringify(value));
}

/**
 * The same for what is JSON already, to the letter.
 * @throws AppError `gone` when nobody reads any more, as behind `| head`: a command then still ends in order.
 */
export async function writeText(json: string): Promise<void> {
  const isTaken = process.stdout.write(`${json}\n`);
  if (!isTaken && hasReader) await once(process.stdout, 'drain').catch(() => undefined);
  if (!hasReader) throw new AppError('gone', 'Nobody reads the output any more.');
}

let hasReader = true;

// Without a listener a broken pipe would end the process on the spot.
process.stdout.on('error', () => {
  hasReader = false;
});

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
