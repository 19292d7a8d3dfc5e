import { idOfLine, judgeLine } from '../rights/judge-line.ts';
import { faultInJson } from '../vocabulary/json-faults.ts';
import { numberAsWritten, standsOnce } from '../vocabulary/json-numbers.ts';
import { complain, inputLines, writeText } from './json-lines.ts';

/**
 * Judges each line `{id, restrictions, agreement, use, transmitted, uses}`. What is wrong with one is named on stderr by its
 * number, and its answer is a review: nothing becomes clear by being malformed.
 */
export async function judgeCommand(): Promise<number> {
  for await (const { number, text } of inputLines()) {
    const { value, id, fault } = parsed(text);
    const { outcome, reasons, duties, changesAt, problems } = judgeLine(value);
    for (const problem of fault === null ? problems : [fault]) complain(`line ${number}: ${problem}`);
    const answer = JSON.stringify({ ...(id === null ? { line: number } : {}), outcome, reasons, duties, changesAt });
    await writeText(`{"id":${idInJson(id, text)},${answer.slice(1)}`);
  }
  return 0;
}

/** To the letter: a number beyond what programs count exactly is the name of a line all the same. */
function idInJson(id: string | number | null, text: string): string {
  return (typeof id === 'number' ? numberAsWritten(text, 'id') : null) ?? JSON.stringify(id);
}

/** Of a line with a fault nothing is read, since nobody can say what it means, but the id that its answer belongs to. */
function parsed(text: string): { value: unknown; id: string | number | null; fault: string | null } {
  try {
    const value: unknown = JSON.parse(text);
    const id = idOfLine(value);
    const fault = text.includes(REPLACEMENT) ? 'is not UTF-8. Send it in that encoding.' : faultInJson(text);
    if (fault === null) return { value, id, fault };
    return { value: null, id: standsOnce(text, 'id') && !isSpoilt(id) ? id : null, fault };
  } catch {
    return { value: null, id: null, fault: 'is not JSON. Wanted: one object on each line.' };
  }
}

/** Stands where octets were no UTF-8. */
const REPLACEMENT = '\ufffd';

function isSpoilt(id: string | number | null): boolean {
  return typeof id === 'string' && id.includes(REPLACEMENT);
}
