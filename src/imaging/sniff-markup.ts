const MARKUP_HEAD_BYTES = 4100;

/** The media type of markup in any encoding of Unicode, or null for anything else. A byte order mark makes other detectors take it for sound. */
export function sniffMarkup(head: Uint8Array): string | null {
  const start = new TextDecoder(utf16Label(head) ?? 'utf-8').decode(head.subarray(0, MARKUP_HEAD_BYTES)).trimStart();
  if (!start.startsWith('<')) return null;
  if (/<(\w+:)?svg[\s>/]/i.test(start)) return 'image/svg+xml';
  if (/^<(!doctype html|html|head|body|script)/i.test(start)) return 'text/html';
  if (/<(x:xmpmeta|rdf:RDF|\?xpacket)/.test(start)) return 'application/rdf+xml';
  return start.startsWith('<?xml') ? 'application/xml' : null;
}

function utf16Label(head: Uint8Array): string | null {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le';
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be';
  return null;
}
