import { toCorpusLine } from '../captions/corpus-line.ts';
import { readText } from '../captions/read-text.ts';
import { TEXT_FIELDS, type TextField } from '../vocabulary/texts.ts';
import { complain, inputLines, writeLine } from './json-lines.ts';

/** Reads each line; a line that cannot be used is named on stderr and the rest go on. */
export async function readCaptionsCommand(): Promise<number> {
  for await (const { number, text } of inputLines()) {
    const line = parseLine(text);
    if (typeof line === 'string') complain(`line ${number}: ${line}`);
    else await writeLine(toCorpusLine(line.id, readText(line.text, line.field)));
  }
  return 0;
}

interface CaptionLine {
  id: string;
  text: string;
  field: TextField;
}

/** The line, or what is wrong with it. */
function parseLine(json: string): CaptionLine | string {
  let line: unknown;
  try {
    line = JSON.parse(json);
  } catch {
    return 'is not JSON.';
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'is not an object {id, text, field}.';
  const { id, text, field = 'caption' } = line as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no “id”.';
  if (typeof text !== 'string') return `(${id}) has no “text”.`;
  const known = TEXT_FIELDS.find((name) => name === field);
  return known === undefined
    ? `(${id}) has the field “${String(field)}”; known are ${TEXT_FIELDS.join(', ')}.`
    : { id: id as string, text, field: known };
}
