import { agencyRank } from '../agency-names.ts';
import { HIDDEN } from '../hide-spans.ts';
import { type CreditLine, creditLine } from './credit-line.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

/** The credit that a bracket holds, or null; `match` is the bracket and, in its first group, what stands in it. */
export function inBrackets(match: RegExpExecArray, text: string): CreditLine | null {
  const inner = match[1] ?? '';
  const start = (match.index ?? 0) + 1;
  // `Ihlas News Agency (IHA) via …`: the short form of a name that a credit goes on from.
  if (VIA.test(text.slice(start + inner.length + 1, start + inner.length + 6)) && SHORT_NAME.test(inner)) return null;
  // `(Ap)`, `(Frp)`: a party, whose letters are an agency's in capitals.
  if (PARTY.test(inner)) return null;
  // `Marabá (PA), 24/11/2026`: a state of Brazil between a town and its day.
  if (STATE.test(inner) && BEFORE_DAY.test(text.slice(start + inner.length))) return null;
  const found = creditLine(text, start, start + inner.length);
  if (found === null || inner.includes(HIDDEN.repeat(3))) return null;
  const { parsed } = found;
  const namesSomebody = parsed.photographer !== null || parsed.chain.length > 0;
  if (parsed.known > 0 && (parsed.photographer !== null || parsed.isPool || JOINED.test(inner))) return found;
  if (!namesSomebody) return null;
  const isSure =
    parsed.known > 0 &&
    (parsed.chain.some((name) => (agencyRank(name) ?? 0) > 0) || NOTHING.test(text.slice(start + inner.length)));
  const isNamedSource = SOURCE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) && parsed.photographer !== null;
  if (isNamedSource && parsed.chain.length > 0) return found;
  const isTold = isIntroduced(inner) && (parsed.known > 0 || isMostly(inner, parsed));
  return isSure || isTold || isPlain(text, { start, inner }, parsed) ? found : null;
}

const VIA = /^\s(?:via|VIA)\s/;
const SHORT_NAME = /^[\p{L}\p{N}.& -]{2,40}$/u;
const STATE = /^\p{Lu}{2}$/u;
const BEFORE_DAY = /^\)[\s,–-]{1,3}\d{1,2}[/.]\d/u;
const PARTY = /^\p{Lu}\p{Ll}{1,2}$/u;

/** `citada a fonte (Name/Body)` */
const SOURCE_BEFORE =
  /(?<!\p{L})(?:fonte|source|quelle|fuente|bron|kilde|källa|credit|crédito|crédit|credito)\s?:?\s\($/iu;
const JOINED = /\/|\bvia\b|=/;
const NOTHING = /^[\s\u0090).\]]*$/u;

const INTRODUCES = /^[^\p{L}]*(?:photo|image|picture|foto|credit|courtesy|©|фото)/iu;

function isIntroduced(inner: string): boolean {
  return INTRODUCES.test(inner) || (inner.includes('by') && BODY_PHOTO_BY.test(inner));
}

/** Whether most of the bracket was read and no prose stands in it. */
function isMostly(inner: string, { used }: ParsedCredit): boolean {
  return used > inner.length * 0.5 && !/[a-z]{3} [a-z]{2,} [a-z]{3}/.test(inner);
}

/** `A child waits. (Name/Agency nobody knows) More news.` */
function isPlain(text: string, { start, inner }: { start: number; inner: string }, parsed: ParsedCredit): boolean {
  return (
    parsed.photographer !== null &&
    parsed.chain.length === 1 &&
    parsed.used >= inner.trimEnd().length &&
    /^\s?\p{Lu}[^/a-z]*[^/]{4,38}\/\s?\p{Lu}[^/,;]{2,38}$/u.test(inner) &&
    /[.!?]\s$/.test(text.slice(Math.max(0, start - 3), start - 1))
  );
}

/** `Deseret News photo by Jane Doe`: whose photographer it was stands first. */
const BODY_PHOTO_BY = /^\p{Lu}[^,;:.()]{2,50}\s(?:photo|photograph|picture|image)s?\sby\s/u;
