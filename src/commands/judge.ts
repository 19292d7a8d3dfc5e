import { judgeLine } from '../rights/judge-line.ts';
import { complain, inputLines, writeLine } from './json-lines.ts';

/**
 * Judges each line `{id, restrictions, agreement, use, transmitted, uses}`. What is wrong with one is named on stderr by its
 * number, and its answer is a review: nothing becomes clear by being malformed.
 */
export async function judgeCommand(): Promise<number> {
  for await (const { number, text } of inputLines()) {
    const line = parsed(text);
    const { id, outcome, reasons, duties, changesAt, problems } = judgeLine(line.value);
    for (const problem of line.isJson ? problems : ['is not JSON.']) complain(`line ${number}: ${problem}`);
    await writeLine({ id, ...(id === null ? { line: number } : {}), outcome, reasons, duties, changesAt });
  }
  return 0;
}

function parsed(text: string): { isJson: boolean; value: unknown } {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch {
    return { isJson: false, value: null };
  }
}
