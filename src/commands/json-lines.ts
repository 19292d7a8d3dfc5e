import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface NumberedLine {
  /** From 1. */
  number: number;
  text: string;
}

/** The lines of standard input that hold anything, numbered as an editor numbers them. */
export async function* inputLines(): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() !== '') yield { number, text };
  }
}

/** Writes one JSON line, waiting while the reader is slower. */
export async function writeLine(value: unknown): Promise<void> {
  await writeText(JSON.stringify(value));
}

/** The same for what is JSON already, to the letter. */
export async function writeText(json: string): Promise<void> {
  if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
