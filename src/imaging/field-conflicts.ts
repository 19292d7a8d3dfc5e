import { FIELD_TABLE } from './field-table.ts';
import { withoutSpacing } from './field-text.ts';
import type { FieldValue, FieldValues } from './file-metadata.ts';

/** Names of fields whose blocks disagree, spacing ignored, in the order of the alphabet. */
export function conflictsIn(fields: Record<string, FieldValues>): string[] {
  return Object.keys(fields)
    .filter((name) => disagree(name, Object.values(fields[name] ?? {})))
    .sort();
}

function disagree(name: string, values: FieldValue[]): boolean {
  if (values.every((value) => value === values[0])) return false;
  const texts = values.map(comparable).filter((text) => text !== '');
  const [longest = ''] = [...texts].sort((a, b) => b.length - a.length);
  // Blocks give dates to different precision: a day does not contradict a minute of that day.
  const isDate = FIELD_TABLE[name]?.form === 'date';
  return texts.some((text) => !(isDate ? longest.startsWith(text) : longest === text));
}

function comparable(value: FieldValue): string {
  if (Array.isArray(value)) return value.map(comparable).join('|');
  if (typeof value === 'object') return comparable(Object.values(value));
  return withoutSpacing(String(value));
}
