import { agencyRank, canonicalAgency, mayBeAgency } from '../agency-names.ts';
import { isSpace } from '../letters.ts';
import type { Signs } from '../signs.ts';
import { type CreditLine, creditLine } from './credit-line.ts';
import { sentenceStart, stretchEnd } from './stretches.ts';

/** More slashes than any credit and caption have: what follows is no prose. */
const MOST_JOINTS = 24;

/** Where single strokes and `via` stand that no stretch hides. */
export function jointsIn(text: string, { joints }: Signs): number[] {
  const out: number[] = [];
  let end = 0;
  for (const at of joints) {
    const isStroke = text[at] === '/' || text[at] === '\\';
    const from = isStroke ? at : at - 1;
    JOINT.lastIndex = from;
    if (from < end || !JOINT.test(text)) continue;
    end = JOINT.lastIndex;
    out.push(at);
    if (out.length === MOST_JOINTS) break;
  }
  return out;
}

const JOINT = /(?<!\/)[/\\](?!\/)|\s(?:via|VIA)\s/uy;

/**
 * `REUTERS/Name`, `KCNA via REUTERS`: the run around a joint, back to where its sentence or its wire begins. `read` holds
 * the lines that were read for other joints of the text, by their start: a sentence of many strokes is read once.
 */
export function aroundJoint(text: string, at: number, read: Map<number, CreditLine | null>): CreditLine | null {
  if (isToldInProse(text, at)) return null;
  const doubled = text.lastIndexOf(' // ', at);
  const from = Math.max(sentenceStart(text, at), doubled < 0 ? 0 : doubled + 4);
  const numbers = /^[\d.,:\s-]+(?=\/)/u.exec(text.slice(from, at + 1))?.[0].length ?? 0;
  const start = wireBefore(text, from, at) ?? from + numbers;
  if (!read.has(start)) read.set(start, creditLine(text, start, stretchEnd(text, start)));
  const found = read.get(start) ?? null;
  if (found === null || start + found.parsed.used < at) return null;
  const { parsed } = found;
  // `// Name / Body // number //`
  if (doubled >= 0 && parsed.photographer !== null && parsed.chain.length > 0 && text.startsWith(' // ', found.end))
    return found;
  if (isWholeOfAgency(text, found)) return found;
  if (parsed.known > 0 || ((parsed.isHandout || parsed.isPool) && parsed.chain.length > 0 && parsed.used < 120))
    return found;
  return null;
}

/** `This picture released by KCNA on March 9, 2025 via KNS shows …`: the sentence goes on, and `proseSources` reads its givers. */
function isToldInProse(text: string, at: number): boolean {
  if (!GOES_ON.test(text.slice(at, at + 80))) return false;
  const before = text.slice(sentenceStart(text, at), at);
  return GAVE.test(before) || ON_DAY.test(before);
}

const GOES_ON = /^via\s(?:\p{Lu}[\p{L}.&-]*\s){1,4}(?:shows?|showing|purports?|purportedly|on|in|depicts?|is|was)\s/iu;
/** What stands behind `(KCNA)`, which may have been read by itself. */
const ON_DAY = /^\W*on\s[\p{L}\d.,\s]{3,24}$/u;
const GAVE =
  /(?<![\p{L}])(?:released|published|provided|distributed|issued|supplied|available|shared)\s(?:from|by|on)\s/u;

/** `Inquam Photos / George Calin`, and nothing else in its sentence: what the first is, its last word says. */
function isWholeOfAgency(text: string, { start, end, parsed }: CreditLine): boolean {
  const [body = ''] = parsed.chain;
  return (
    parsed.photographer !== null &&
    parsed.chain.length === 1 &&
    /\s(?:Photos?|Images?|Pictures|Press|Agency|Media|Foto|Fotos|Bild|Agentur)$/u.test(body) &&
    end - start < 70 &&
    /^\s?(?:[.(*\n]|$)/u.test(text.slice(end, end + 2))
  );
}

/** Where a wire's name that ends right before the joint begins, when other words stand before it. */
function wireBefore(text: string, from: number, at: number): number | null {
  const before = text.slice(from, at).trimEnd();
  for (const start of lastWords(before, 6)) {
    const words = before.slice(start);
    const name = mayBeAgency(words) ? canonicalAgency(words.replace(/\s\([^()]{2,12}\)$/u, '')) : null;
    if (name !== null) return (agencyRank(name) ?? 0) > 0 ? from + start : null;
  }
  return null;
}

/** Where the last words of a stretch begin, at most so many of them, in its order. */
function lastWords(text: string, most: number): number[] {
  const out: number[] = [];
  for (let at = text.length - 1; at >= 0 && out.length < most; at--)
    if (!isSpace(text.charCodeAt(at)) && (at === 0 || isSpace(text.charCodeAt(at - 1)))) out.unshift(at);
  return out;
}
