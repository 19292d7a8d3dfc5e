import { fileTypeFromBuffer } from 'file-type';
import { sniffMarkup } from './sniff-markup.ts';

/** The kinds of paper the archive keeps: what a scanner or a mail programme gives. */
const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * Says from the first bytes of a file which kind of paper it is, `{ other }` for something known that is none, or null.
 * Text is what decodes as UTF-8 without control characters and is no markup. Names and declared types play no part.
 */
export async function sniffDocument(head: Uint8Array): Promise<DocumentType | { other: string } | null> {
  const markup = sniffMarkup(head);
  if (markup !== null) return { other: markup };
  const mime = (await fileTypeFromBuffer(head))?.mime;
  if (mime === undefined) return isText(head) ? 'text/plain' : null;
  return DOCUMENT_TYPES.find((known) => known === mime) ?? { other: mime };
}

function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  try {
    // The head may end inside a character; `stream` lets that pass.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !/[^\P{Cc}\t\n\f\r]/u.test(text);
  } catch {
    return false;
  }
}
