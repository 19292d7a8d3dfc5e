import { agencyRank } from '../agency-names.ts';
import { HIDDEN } from '../hide-spans.ts';
import { type CreditLine, creditLine } from './credit-line.ts';

/** The credit that a bracket holds, or null; `match` is the bracket and, in its first group, what stands in it. */
export function inBrackets(match: RegExpExecArray, text: string): CreditLine | null {
  const inner = match[1] ?? '';
  const start = (match.index ?? 0) + 1;
  // `Ihlas News Agency (IHA) via …`: the short form of a name that a credit goes on from.
  if (
    /^[\p{L}\p{N}.& -]{2,40}$/u.test(inner) &&
    /^\s(?:via|VIA)\s/.test(text.slice(start + inner.length + 1, start + inner.length + 6))
  )
    return null;
  // `(Ap)`, `(Frp)`: a party, whose letters are an agency's in capitals.
  if (/^\p{Lu}\p{Ll}{1,2}$/u.test(inner)) return null;
  const found = creditLine(text, start, start + inner.length);
  if (found === null || inner.includes(HIDDEN.repeat(3))) return null;
  const { parsed } = found;
  const isIntroduced =
    /^(?:[^\p{L}]*)(?:photo|image|picture|foto|credit|courtesy|©|фото)/iu.test(inner) || BODY_PHOTO_BY.test(inner);
  // `A child waits. (Name/Agency nobody knows) More news.`
  const isPlain =
    /^\p{Lu}[^/a-z]*[^/]{4,38}\/\p{Lu}[^/,;]{2,38}$/u.test(inner) &&
    /[.!?]\s$/.test(text.slice(Math.max(0, start - 3), start - 1));
  if (isPlain && parsed.photographer !== null && parsed.chain.length === 1 && parsed.used === inner.length)
    return found;
  const atEnd = /^[\s\u0090).\]]*$/u.test(text.slice(start + inner.length));
  const isJoined = /\/|\bvia\b|=/.test(inner) || parsed.isPool;
  if (
    parsed.known > 0 &&
    (isIntroduced ||
      isJoined ||
      atEnd ||
      parsed.photographer !== null ||
      parsed.chain.some((name) => (agencyRank(name) ?? 0) > 0))
  )
    return found;
  if (
    isIntroduced &&
    (parsed.photographer !== null || parsed.chain.length > 0) &&
    parsed.used > inner.length * 0.5 &&
    !/[a-z]{3} [a-z]{2,} [a-z]{3}/.test(inner)
  )
    return found;
  return null;
}

/** `Deseret News photo by Jane Doe`: whose photographer it was stands first. */
const BODY_PHOTO_BY = /^\p{Lu}[^,;:.()]{2,50}\s(?:photo|photograph|picture|image)s?\sby\s/u;
