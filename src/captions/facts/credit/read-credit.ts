import type { Span, TextField } from '../../../vocabulary/texts.ts';
import type { Quote, ReadCredit } from '../../reading.ts';
import { agencyRank } from '../agency-names.ts';
import { hideSpans } from '../hide-spans.ts';
import { KIND, type Signs } from '../signs.ts';
import { type CreditLine, creditLine } from './credit-line.ts';
import { eastAsianCredits } from './east-asian-credit.ts';
import { findCreditLines } from './find-credit-lines.ts';
import { mergeChains } from './merge-chains.ts';
import type { ParsedCredit } from './parse-credit-line.ts';
import { type ProseSource, proseSources } from './prose-source.ts';

export interface FoundCredit {
  credit: ReadCredit | null;
  /** Where the credit lines stand: no news, so people, dates and place are not read there. */
  lines: Span[];
  /** A person that a credit line shows in the photographer's place. */
  subject: string | null;
}

/** Each of these says it with words that are a kind of `signs.ts`. */
const FILE_PHOTO =
  /(?<![\p{L}])(?:file (?:photo|picture|image|photograph|footage|pic)|(?:foto|immagin[ei]) di repertorio|foto de arquivo|archiv(?:bild|foto)|arkiv(?:bild|foto)|foto d['’]archivio|foto de archivo|photo d['’]archives?|archieffoto|archive (?:photo|picture|image)(?!s)|(?<=\()(?:arquivo|archivo|archivio|archief|archives?|archiv)(?=\))|архивное фото|자료\s?사진|資料写真|资料图)|^FILES?\s+-|^\(FILES?\)|^\W{0,3}ARCHIV(?:BILD|FOTO)?\s*[-–:)]/iu;
const HANDOUT =
  /(?<![\p{L}])hand-?outs?(?![\p{L}])|(?:im[aá]gen(?:es|s)?|fotograf[ií]as?|fotos?) cedidas?|(?:foto|immagin[ei]) fornit[ae]|(?:photo|image)s? fournies? par/iu;
const POOL = /(?<![\p{L}])pool (?:photo|picture|image)(?![\p{L}])|POOL PHOTO/iu;

/**
 * The credit of a text: lines that spell it, words of a demand for credit that no line took (`demanded`), sources named in
 * prose, and what the words say of handout, pool and archive. `text` is `whole` with stretches hidden, which quotes show as they stand.
 */
export function readCredit(
  text: string,
  signs: Signs,
  { field, whole, demanded }: { field: TextField; whole: string; demanded: readonly Span[] },
): FoundCredit {
  const asian = eastAsianCredits(text, signs);
  const news = asian.filter((line) => !line.isProse);
  const found = findCreditLines(hideSpans(text, news), signs, field);
  const lines = inOrder([...found, ...demandedLines(text, demanded, [...found, ...asian])]);
  const spelled = inOrder([...lines, ...asian.filter((line) => !line.isSupplier)]);
  const suppliers = asian.filter((line) => line.isSupplier);
  giveToHouse(text, spelled);
  const parsed = [...spelled, ...suppliers].map((line) => line.parsed);
  const sources = (signs.words & (KIND.gave | KIND.handout)) === 0 ? [] : proseSources(hideSpans(text, lines));
  const credit: ReadCredit = {
    photographer: parsed.find((line) => line.photographer !== null)?.photographer ?? null,
    chain: chainOf(parsed, sources),
    isFilePhoto: parsed.some((line) => line.isFilePhoto) || (tells(signs, 'file') && FILE_PHOTO.test(text)),
    isHandout:
      parsed.some((line) => line.isHandout) ||
      sources.some((source) => source.isHandout) ||
      (tells(signs, 'handout') && HANDOUT.test(text)),
    isPool: parsed.some((line) => line.isPool) || ((signs.words & KIND.pool) !== 0 && POOL.test(text)),
    quotes: quotesOf(whole, [...lines, ...asian, ...sources]),
  };
  return {
    credit: saysNothing(credit) ? null : credit,
    lines: [...lines, ...news].map(({ start, end }) => ({ start, end })),
    subject: parsed.find((line) => line.subject !== null)?.subject ?? null,
  };
}

const MAKER = /^(?:photographer|fotograf(?:in|o|a)?|photographe|fotógraf[oa]|fotograaf|фотограф)\s?[:：]/iu;
const RIGHTS = /(?:©|\(c\))\s?$/iu;

/** `(C) Tall Kite - Photographer: Robert Dunn`: where the maker is called so, who holds the copyright is a house, though it sounds like a person. */
function giveToHouse(text: string, lines: readonly CreditLine[]): void {
  const maker = lines.find(
    ({ start, parsed }) => parsed.photographer !== null && MAKER.test(text.slice(start, start + 20)),
  );
  if (maker === undefined) return;
  for (const { start, parsed } of lines) {
    const opens = text.slice(Math.max(0, start - 4), start + 4);
    if (
      parsed.photographer === null ||
      parsed === maker.parsed ||
      !(RIGHTS.test(text.slice(0, start)) || /©|\(c\)/iu.test(opens))
    )
      continue;
    parsed.chain = [parsed.photographer, ...parsed.chain];
    parsed.photographer = null;
  }
}

/** In Korean, Japanese and Chinese no word stands by itself: there the phrases are looked for in any case. */
function tells(signs: Signs, kind: 'file' | 'handout'): boolean {
  return signs.isEastAsian || (signs.words & KIND[kind]) !== 0;
}

function chainOf(parsed: readonly ParsedCredit[], sources: readonly ProseSource[]): string[] {
  let chain: string[] = [];
  for (const line of parsed) chain = mergeChains(chain, line.chain);
  for (const source of [...sources].reverse()) {
    // `supplied by OIS/IOC. Photo: OIS/Name`: the giver's chain goes on from the credit's.
    const goesOn = source.chain.length > 1 && source.chain.some((name) => chain.includes(name));
    const isMissing =
      goesOn || source.isKnown || (source.isHandout && !chain.some((name) => (agencyRank(name) ?? 0) === 0));
    if (isMissing) chain = mergeChains(source.chain, chain);
  }
  return chain;
}

function inOrder<Line extends Span>(lines: Line[]): Line[] {
  return lines.length < 2 ? lines : lines.sort((a, b) => a.start - b.start);
}

/** "Must be credited to EFE": the credit stands in the words of the demand alone. */
function demandedLines(text: string, demanded: readonly Span[], taken: readonly Span[]): CreditLine[] {
  if (demanded.length === 0) return [];
  return demanded
    .filter((span) => !taken.some(({ start, end }) => start < span.end && span.start < end))
    .flatMap(({ start, end }) => creditLine(text, start, end) ?? [])
    .filter(({ parsed }) => parsed.photographer !== null || parsed.chain.length > 0);
}

function saysNothing(credit: ReadCredit): boolean {
  return (
    credit.photographer === null &&
    credit.chain.length === 0 &&
    !credit.isFilePhoto &&
    !credit.isHandout &&
    !credit.isPool
  );
}

function quotesOf(text: string, spans: readonly Span[]): Quote[] {
  return inOrder(spans.filter(({ start, end }) => end > start)).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}
