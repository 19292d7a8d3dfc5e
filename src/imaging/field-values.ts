import { wordsOfCode } from './coded-words.ts';
import { FIELD_TABLE } from './field-table.ts';
import type { FieldValue } from './file-metadata.ts';
import { printDate, printTime } from './metadata-dates.ts';

/**
 * Turns what a block holds into the field's value: dates and codes as they are shown, orientation a number. A further value
 * of a field, `rating-2`, has its form.
 */
export function fieldValue(numbered: string, found: FieldValue): FieldValue {
  const [name = numbered] = numbered in FIELD_TABLE ? [numbered] : numbered.split('-');
  if (Array.isArray(found)) return found.map((part) => fieldValue(name, part));
  if (typeof found !== 'string') return typeof found === 'object' ? partsShown(found) : found;
  switch (FIELD_TABLE[name]?.form) {
    case 'date':
      return printDate(found);
    case 'time':
      return printTime(found);
    case 'code':
      return wordsOfCode(name, found);
    case 'truth':
      return /^(true|false)$/i.test(found.trim()) ? found.trim().toLowerCase() === 'true' : found;
    case 'number':
      return /^-?\d+$/.test(found.trim()) ? Number(found) : found;
    default:
      return found;
  }
}

/** Telephone types are the only codes inside structures. */
function partsShown(structure: { [part: string]: FieldValue }): FieldValue {
  const rows = Object.entries(structure).map(([part, value]) => {
    const isCode = typeof value === 'string' && part.includes('TelephoneType');
    return [part, isCode ? wordsOfCode(part, value) : value] as const;
  });
  return Object.fromEntries(rows);
}
