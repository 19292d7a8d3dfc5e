import { textOfMarkup } from './xmp-text.ts';

const MARKUP_HEAD_BYTES = 4100;

/** The media type of markup in any encoding of Unicode, or null for anything else. A byte order mark makes other detectors take it for sound. */
export function sniffMarkup(head: Uint8Array): string | null {
  const start = textOfMarkup(Buffer.from(head.subarray(0, MARKUP_HEAD_BYTES))).trimStart();
  if (!start.startsWith('<')) return null;
  if (/<(\w+:)?svg[\s>/]/i.test(start)) return 'image/svg+xml';
  if (/^<(!doctype html|html|head|body|script)/i.test(start)) return 'text/html';
  if (/<(x:xmpmeta|rdf:RDF|\?xpacket)|<\w{1,20}:(RDF|xmpmeta|xapmeta)[\s>]/.test(start)) return 'application/rdf+xml';
  return start.startsWith('<?xml') ? 'application/xml' : null;
}
