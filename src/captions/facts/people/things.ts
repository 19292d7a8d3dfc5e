import { earlier } from '../../words/earlier.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import type { Run } from './name-likeness.ts';

/** What firms, ships and storms are called by before their names. */
const BEFORE_THINGS = new Set(
  'retailer wholesaler carmaker automaker chipmaker planemaker drugmaker manufacturer brewer insurer lender refiner airline carrier conglomerate startup tanker trawler freighter ferry yacht destroyer frigate hurricane typhoon cyclone storm hurrikan taifun ouragan typhon huracán tifón uragano tifone furacão tufão aboard aircraft vessel cutter submarine barge brand label'.split(
    ' ',
  ),
);

/** What bears the name before it: `the Oceanwide Explorer cruise ship`. Words that are no verbs (`Tom and Jane Roe tour`, `film`, `park`). */
const BEHIND_THINGS = new Set(
  'ship vessel tanker ferry yacht freighter trawler submarine airline airliner helicopter rocket satellite spacecraft capsule telescope rover logo brand boutique billboard headquarters store outlet restaurant supermarket hotel casino building skyscraper stadium arena bridge airport museum trophy album volcano glacier wildfire river lake island mountain forest beach dam mine neighborhood neighbourhood crossing checkpoint province county district'.split(
    ' ',
  ),
);

/** Houses that bear the name of whoever founded them. */
const HOUSES = new Set([
  'Louis Vuitton',
  'Morgan Stanley',
  'Goldman Sachs',
  'Eli Lilly',
  'Wells Fargo',
  'Aston Martin',
  'Rolls Royce',
  'Harley Davidson',
  'John Deere',
  'Jack Daniels',
  'Charles Schwab',
  'Philip Morris',
  'Calvin Klein',
  'Hugo Boss',
  'Christian Dior',
  'Marks Spencer',
  'Booz Allen',
  'Ernst Young',
  'Ben Jerry',
  'Darth Vader',
  'Santa Claus',
  'Mickey Mouse',
  'Harry Potter',
  'Uncle Sam',
  'Super Mario',
  'Johns Hopkins',
  'Merrill Lynch',
  'Credit Suisse',
  'Johnnie Walker',
]);

/** Whether the run bears the name of a firm, a ship, a storm, a horse or a figure, by its own words or those beside it. */
export function isThing(
  words: readonly Word[],
  run: Pick<Run, 'from' | 'to'>,
  { from, to, hasTitle }: { from: number; to: number; hasTitle: boolean },
): boolean {
  const before = earlier(words, run.from);
  if (BEFORE_THINGS.has(words[run.from]?.lower ?? '') || BEFORE_THINGS.has(before?.lower ?? '')) return true;
  if (HOUSES.has(textOf(words, from, to))) return true;
  if (hasTitle) return false;
  const opens = opensName(words[from]?.text ?? '');
  // `The Gerald Ford aircraft carrier`
  const isVessel = earlier(words, from)?.lower === 'the' && VESSEL.test(`${words[to]?.text} ${words[to + 1]?.text}`);
  if (isVessel && to === run.to) return true;
  // `The Oceanwide Explorer cruise ship`
  const [next, second] = [words[to], words[to + 1]];
  if (!opens && to === run.to && next?.kind === 'word' && !next.capital)
    if (BEHIND_THINGS.has(next.text) || (next.text === 'cruise' && second?.text === 'ship')) return true;
  return !opens && isMount(words, run.from, to);
}

const VESSEL = /^(?:aircraft carrier|cruise ship|cargo ship|oil tanker|research vessel|space telescope|hospital ship)/;

/** `Midnight Mariner, ridden by …`, `rides Midnight Mariner`: a horse. */
function isMount(words: readonly Word[], from: number, to: number): boolean {
  const at = words[to]?.text === ',' ? to + 1 : to;
  const isRidden = words[at]?.text === 'ridden' || (words[at]?.text === 'with' && words[at + 1]?.text === 'jockey');
  return isRidden || /^(?:rides|riding|rode|astride)$/.test(words[from - 1]?.text ?? '');
}

/** `between Legia Warsaw and Lech Poznan`: a side named after its town, set against another. */
export function isClub(
  words: readonly Word[],
  run: Pick<Run, 'from'>,
  { from, to }: { from: number; to: number },
): boolean {
  if (to - from < 2) return false;
  if (cityOf(words[to - 1]?.text ?? '') === null && cityOf(words[from]?.text ?? '') === null) return false;
  const before = textOf(words, Math.max(0, run.from - 6), run.from);
  return (
    /(?:^| )(?:between(?: \S+){0,5}|against|vs|v|versus|beat|beats)$/.test(before) ||
    /^(?:vs?|versus|against|play|take)$/.test(words[to]?.text ?? '')
  );
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}
