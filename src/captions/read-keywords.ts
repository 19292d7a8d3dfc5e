import type { Span } from '../vocabulary/texts.ts';
import type { HousePhrasebook } from './house-phrases.ts';
import { readCaption } from './read-caption.ts';
import type { CaptionReading } from './reading.ts';

/** Keywords beyond these are a list of something else; reading them would cost more than a caption may. */
const MAX_KEYWORDS = 500;

/**
 * Reads keywords, one a line. They name what a picture is about, so that only one that restricts as a whole counts: “NO SALES”
 * does, “oil embargo” and “ban on sales of ivory” do not, and a single word, “embargo”, only where it is
 * shouted among words that are not.
 */
export function readKeywords(text: string, house?: HousePhrasebook): CaptionReading {
  const keywords = keywordsIn(text);
  const isShouting = keywords.every(({ word }) => isShouted(word));
  const readings = keywords.slice(0, MAX_KEYWORDS).flatMap(({ word, start }) => {
    if (isOneWord(word) && !(isShouted(word) && (!isShouting || keywords.length === 1))) return [];
    return [wholeOf(word, start, house)];
  });
  const settled = readings.flatMap(({ settledByHouse = [] }) => settledByHouse);
  const together = joined(readings);
  return {
    ...NOTHING,
    restrictions: together.restrictions,
    doubts: [...together.doubts, ...beyond(text, keywords)],
    ...(settled.length === 0 ? {} : { settledByHouse: joined(settled) }),
  };
}

type Held = Pick<CaptionReading, 'restrictions' | 'doubts'>;

function joined(parts: readonly Held[]): Held {
  return {
    restrictions: parts.flatMap(({ restrictions }) => restrictions),
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}

const NOTHING: Omit<CaptionReading, 'restrictions' | 'doubts'> = {
  credit: null,
  people: [],
  mentioned: [],
  takenOn: null,
  releasedOn: null,
  place: null,
  sourceKind: null,
  notices: [],
};

interface Keyword {
  word: string;
  start: number;
}

function keywordsIn(text: string): Keyword[] {
  return [...text.matchAll(/[^\r\n;]+/g)].flatMap(({ 0: found, index }) => {
    const word = found.trim();
    return word === '' ? [] : [{ word, start: index + found.indexOf(word) }];
  });
}

/** What a keyword says as a whole, where it stands in the text, and what it would say if the house had not settled it. */
function wholeOf(word: string, start: number, house?: HousePhrasebook): Held & { settledByHouse?: Held[] } {
  const { settledByHouse, ...reading } = readCaption(word, 'headline', house);
  const own = ifWhole(word, reading, start);
  return settledByHouse === undefined ? own : { ...own, settledByHouse: [ifWhole(word, settledByHouse, start)] };
}

function ifWhole(word: string, { restrictions, doubts }: Held, start: number): Held {
  if (!coversAll(word, [...restrictions, ...doubts]) || isOutOfNothing(word, restrictions))
    return { restrictions: [], doubts: [] };
  const moved = <T extends Span>(part: T): T => ({ ...part, start: part.start + start, end: part.end + start });
  return { restrictions: restrictions.map(moved), doubts: doubts.map(moved) };
}

/** “Sold out”, “Get Out”: unless it is shouted, only a country is out. */
function isOutOfNothing(word: string, restrictions: Held['restrictions']): boolean {
  return /\bout$/i.test(word) && !isShouted(word) && restrictions.every(({ kind }) => kind !== 'territory-except');
}

function coversAll(word: string, spans: readonly Span[]): boolean {
  const left = spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    word,
  );
  return !/[\p{L}\p{N}]/u.test(left);
}

function isOneWord(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2;
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

function beyond(text: string, keywords: readonly Keyword[]): CaptionReading['doubts'] {
  const first = keywords[MAX_KEYWORDS];
  if (first === undefined) return [];
  const { start } = first;
  const reason = `There are more than ${MAX_KEYWORDS} keywords; these were not read.`;
  return [{ start, end: text.length, text: text.slice(start), reason }];
}
