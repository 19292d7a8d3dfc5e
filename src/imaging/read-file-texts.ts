import { fieldsBy } from './field-table.ts';
import type { FieldValue } from './file-metadata.ts';
import type { FileText } from './found-blocks.ts';

const FIELD_OF_KEYWORD = fieldsBy('file');

/** Whether a text by that keyword is one of the table's fields. */
export function isKnownKeyword(keyword: string): boolean {
  return FIELD_OF_KEYWORD.has(keyword.toLowerCase());
}

/** Fields of the table from the texts that a file's own format has room for: PNG's text chunks, comments in JPEG and GIF, titles in SVG. */
export function readFileTexts(texts: readonly FileText[]): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  for (const { keyword, text } of texts) {
    const name = FIELD_OF_KEYWORD.get(keyword.toLowerCase());
    const words = text.replace(/[\s\0]+$/, '');
    if (name === undefined || words === '') continue;
    const standing = fields.get(name);
    fields.set(name, standing === undefined ? words : [standing, words].flat());
  }
  return fields;
}
