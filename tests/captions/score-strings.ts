import { readCaption } from '../../src/captions/read-caption.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';
import { summariesOf } from './summary.ts';

/** A text with what a careful picture editor reads in it. `doubt` are words that nobody can read without asking. */
export interface GoldLine {
  text: string;
  field: TextField;
  restrictions: string[];
  doubt?: string;
  photographer?: string | null;
  chain?: string[];
}

export interface Figures {
  restrictionsF1: number;
  /** Lines of which a restriction was missed without a doubt. */
  unsafe: string[];
  /** Lines held for a person though nothing was missed. */
  needlesslyHeld: string[];
  /** Lines whose photographer or chain was read otherwise. */
  wrongCredits: string[];
  /** Lines of which every restriction was read, and no other. */
  whole: number;
}

/** A miss of these is a miss, and gives nothing away. */
const HARMLESS = /^(?:mandatory-credit|correction|contact-required)/;

/** How well the reader reads texts whose right reading is known. */
export function scoreStrings(lines: readonly GoldLine[]): Figures {
  const figures: Figures = { restrictionsF1: 0, unsafe: [], needlesslyHeld: [], wrongCredits: [], whole: 0 };
  let [right, missed, tooMuch] = [0, 0, 0];
  for (const line of lines) {
    const reading = readCaption(line.text, line.field);
    const read = new Set(summariesOf(reading.restrictions).map(folded));
    const wanted = new Set(line.restrictions.map(folded));
    const lost = [...wanted].filter((one) => !read.has(one));
    const added = [...read].filter((one) => !wanted.has(one));
    const isHeld = reading.doubts.length > 0;
    right += wanted.size - lost.length;
    missed += lost.length;
    tooMuch += added.length;
    if (lost.length + added.length === 0) figures.whole += 1;
    const isLost = lost.some((one) => !HARMLESS.test(one)) || line.doubt !== undefined;
    if (isLost && !isHeld && !isTighter(lost, read)) figures.unsafe.push(line.text);
    if (isHeld && lost.length === 0 && line.doubt === undefined) figures.needlesslyHeld.push(line.text);
    if (!isSameCredit(line, reading.credit)) figures.wrongCredits.push(line.text);
  }
  figures.restrictionsF1 = (2 * right) / (2 * right + missed + tooMuch);
  return figures;
}

function folded(summary: string): string {
  return summary.toLowerCase();
}

/** The same restriction was read for all uses where the words limit it to a part. */
function isTighter(lost: readonly string[], read: ReadonlySet<string>): boolean {
  return lost.every((one) => HARMLESS.test(one) || read.has(one.split(' @ ')[0] ?? ''));
}

function isSameCredit(
  { photographer, chain }: GoldLine,
  credit: { photographer: string | null; chain: string[] } | null,
): boolean {
  if (chain === undefined) return true;
  return (credit?.photographer ?? null) === (photographer ?? null) && (credit?.chain ?? []).join() === chain.join();
}
