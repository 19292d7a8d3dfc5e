import { CBORBox, SuperBox } from '@trustnxt/c2pa-ts/jumbf';

/** The answer “granted” (RFC 3161 2.4.2), in DER. */
const GRANTED = Buffer.from('3003020100', 'hex');
const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;

/**
 * Since version 2 of the claim (`sigTst2`) a file keeps the bare time stamp token, where earlier ones kept the whole answer of
 * the time stamp's maker. The library knows the answer only, so each token is put into one. Hashes are taken of the boxes'
 * own bytes, which stay as they are.
 */
export function mendTimeStamps(box: SuperBox): void {
  for (const inner of box.contentBoxes) {
    if (inner instanceof SuperBox) mendTimeStamps(inner);
    else if (inner instanceof CBORBox && box.descriptionBox?.label === 'c2pa.signature') mendSignature(inner.content);
  }
}

function mendSignature(content: unknown): void {
  const unprotectedHeader = Array.isArray(content)
    ? (content[1] as { sigTst2?: { tstTokens?: unknown } } | null)
    : null;
  const tokens = unprotectedHeader?.sigTst2?.tstTokens;
  if (!Array.isArray(tokens)) return;
  for (const token of tokens) if (isBareToken(token?.val)) token.val = inAnswer(token.val);
}

/** A content info starts with its type, an answer with its status, which is a sequence. */
function isBareToken(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array) || value[0] !== SEQUENCE) return false;
  const lengthOctets = (value[1] ?? 0) < 0x80 ? 1 : 1 + ((value[1] ?? 0) & 0x7f);
  return value[1 + lengthOctets] === OBJECT_IDENTIFIER;
}

function inAnswer(token: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(GRANTED.length + token.length);
  return new Uint8Array(Buffer.concat([Buffer.from([SEQUENCE, 0x84]), length, GRANTED, token]));
}
