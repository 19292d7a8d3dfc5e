import { cityOf } from '../facts/place/gazetteer.ts';
import { isSortOfPaper } from '../phrasebook/sorts-of-papers.ts';
import { readMarket } from '../things/read-market.ts';
import { LEADS_TITLES, PURPOSE_ENDING, readHouses, readName, readTitles } from '../things/read-names.ts';
import { readThings, type Things } from '../things/read-things.ts';
import { hasSubject, NOTHING, type Thing, thingWith, titled } from '../things/things.ts';
import { isTownBeforeOut } from '../things/town-before-out.ts';
import { readSpanOfTime } from '../times/read-span-of-days.ts';
import { afterAnchor, momentAt } from '../times/read-time-tail.ts';
import { afterDayName } from '../times/read-weekday.ts';
import { earlier } from '../words/earlier.ts';
import { vocabulary } from '../words/lexicon.ts';
import { skipAll } from '../words/skip-words.ts';
import { holdsAny, isClauseStart, remembered, type TextInWords } from '../words/text-in-words.ts';
import { idsOf } from '../words/word-classes.ts';
import { OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import { bansTerm, limitsToTerm } from './bans-term.ts';
import { readBy, readClause, readQuote, readWhom } from './phrase-slots.ts';
import type { Captures } from './phrase-walk.ts';
import { readCreditWords } from './read-credit-words.ts';
import { readOpenUse } from './read-exception.ts';
import { readTailsBeforeAsk } from './read-tails.ts';
import { BEFORE_MOMENT } from './slot-beginnings.ts';

/** True when the text holds a word that could make a name part of a clause: names are sought only where they matter. */
export function couldHoldName(words: TextInWords): boolean {
  return holdsAny(words, 'out', OUTS) || holdsAny(words, 'limit', LIMITS);
}

const NO_WAY: readonly { end: number; took: Captures }[] = [];

/** Where a slot of the phrasebook may end when it begins at `at`, and what it took. */
export function readSlot(words: TextInWords, at: number, slot: string): readonly { end: number; took: Captures }[] {
  if (slot === 'things') return thingsSlot(words, at);
  if (slot === 'freed' || slot === 'freed-places') return freedSlot(words, at, slot);
  if (slot === 'ends-listed') return thingsSlot(words, at).filter(({ took }) => took.things?.every(isEnd) === true);
  if (slot === 'takers') return thingsSlot(words, at).filter(({ took }) => took.things?.every(isTaker) === true);
  if (slot === 'places') return thingsSlot(words, at).filter(({ took }) => took.things?.every(isPlace) === true);
  if (slot === 'moment') {
    const moment = momentAt(words, at) ?? momentAt(words, skipAll(words, at, { set: BEFORE_MOMENT, most: 2 }));
    return moment === null ? NO_WAY : [{ end: moment.end, took: { moment } }];
  }
  if (slot === 'day-name') {
    const end = afterDayName(words.tokens, at);
    return end === at ? NO_WAY : [{ end, took: {} }];
  }
  if (slot === 'days') {
    if (MONTHS.has(words.ids[at - 1] ?? 0)) return NO_WAY;
    const span = readSpanOfTime(words, at);
    return span === null ? NO_WAY : [{ end: afterAnchor(words, span.end), took: { hours: span.hours } }];
  }
  // “30 days from transmission” as a clause of its own: behind other words it may be the length of a ban.
  if (slot === 'days-counted') {
    if (!isClauseStart(words, at) && !isClauseStart(words, at - 1)) return NO_WAY;
    const span = readSpanOfTime(words, at);
    const end = span === null ? at : afterAnchor(words, span.end);
    return span === null || end === span.end ? NO_WAY : [{ end, took: { hours: span.hours } }];
  }
  if (slot === 'credit')
    return one(
      readCreditWords(words, at, (next) => startsDirective(words, next)),
      'credit',
    );
  if (slot === 'whom') return one(readWhom(words, at), 'whom');
  if (slot === 'market' && !holdsAny(words, 'out', OUTS)) return NO_WAY;
  if (slot === 'name' && !holdsAny(words, 'limit', LIMITS)) return NO_WAY;
  if (slot === 'market') return marketSlot(words, at);
  if (slot === 'name') return standsAlone(words, at) ? nameSlot(words, at) : NO_WAY;
  if (slot === 'ends') return PURPOSE_ENDING.test(words.tokens[at]?.text ?? '') ? [{ end: at + 1, took: {} }] : NO_WAY;
  if (slot === 'outside') return outsideSlot(words, at);
  if (slot === 'titles') {
    const before = earlier(words.tokens, at)?.text;
    if (before !== ':' && !LEADS_TITLES.has(before ?? '') && !holdsAny(words, 'out', OUTS)) return NO_WAY;
    const titles = readTitles(words, at);
    return titles === null ? [] : [{ end: titles.end, took: { things: [titled(...titles.names)] } }];
  }
  if (slot === 'houses') {
    const houses = readHouses(words, at);
    return houses === null ? NO_WAY : [{ end: houses.end, took: { things: [titled(...houses.names)] } }];
  }
  // “In the June issue of Tatler”: the words before it say that it is a title.
  if (slot === 'magazine') return one(readName(words, at), 'title');
  if (slot === 'quote') return one(readQuote(words, at), 'title');
  if (slot === 'by') return readBy(words, at);
  if (slot === 'clause') return one(readClause(words, at), 'tie');
  return [];
}

/** “5월 4일”: the fourth, and no four days. */
const MONTHS = idsOf('월 月');

/** Other media and ends, or places, of which a row only says that they are free. */
function freedSlot(words: TextInWords, at: number, slot: string): readonly { end: number; took: Captures }[] {
  const isFreed = slot === 'freed' ? isMediumOrEnd : isOfPlaces;
  return readThings(words, at)
    .filter(({ items }) => items.every(isFreed))
    .map(({ end }) => ({ end, took: {} }));
}

const isMediumOrEnd = ({ channels, purposes }: Thing): boolean => channels.length + purposes.length > 0;
const isOfPlaces = ({ territories }: Thing): boolean => territories !== null;

/** "Outside Germany", "hors de France": every place but those named; and "outside print", all other media. */
function outsideSlot(words: TextInWords, at: number): readonly { end: number; took: Captures }[] {
  if (!OUTSIDE.has(words.ids[at] ?? 0)) return NO_WAY;
  return [at + 1, skipAll(words, at + 1, { set: PREPOSITIONS, most: 1 })].flatMap((from) =>
    readThings(words, from).flatMap(({ end, items }) => {
      const open = readOpenUse(items);
      if (open === null) return [];
      const things =
        open.excepted === null
          ? items.map((item) => thingWith(item, { isOutside: true }))
          : [thingWith(NOTHING, { allBut: open.excepted })];
      return [{ end, took: { things } }];
    }),
  );
}

/** An end that a picture serves, and nothing beside it. */
function isEnd(thing: Thing): boolean {
  return (
    thing.purposes.length > 0 &&
    thing.territories === null &&
    thing.channels.length + thing.acts.length + thing.titles.length === 0 &&
    !thing.isOdd
  );
}

/** Media, papers, ends and places, to which a licence may be given; “third parties” are a deed, that of passing on. */
const isTaker = ({ acts }: Thing): boolean => acts.length === 0;

const isPlace = (thing: Thing): boolean => thing.territories !== null && !hasSubject(thing) && thing.allBut === null;

/** A name follows a preposition or begins its clause: what comes before it is not a part of it. */
function standsAlone(words: TextInWords, at: number): boolean {
  if (words.field === 'caption' && words.tokens[at]?.isCaps !== true) return false;
  return (
    isClauseStart(words, at) ||
    EXCLUSIVES.has(words.ids[at - 1] ?? 0) ||
    PREPOSITIONS.has(words.ids[at - 1] ?? 0) ||
    words.tokens[at - 1]?.isTitle === false
  );
}

/** “STUFF and RNZ OUT”: two, where names in capitals are joined by a word that is not, one is a station by its letters (“KREM-TV AND KXLY OUT”), or all are towns. */
function marketSlot(words: TextInWords, at: number): readonly { end: number; took: Captures }[] {
  const market = readMarket(words, at);
  if (market === null) return NO_WAY;
  const [first = '', ...others] = market.text.split(/\s(?:AND|OR|&)\s/u);
  const isOfStations = others.length > 0 && [first, ...others].some((name) => STATION.test(name));
  const names = isOfStations ? [first, ...others] : market.text.split(/\s(?:and|or|und|oder|et|ou|y|e|en|og|och)\s/u);
  const isList = names.length > 1 && names.every((name) => /\p{Lu}/u.test(name) && name === name.toUpperCase());
  const towns = market.text.split(/\s(?:AND|OR|&|UND|ODER|ET|OU|Y|E|EN|OG|OCH)\s/u);
  if (towns.length > 1 && towns.every((town) => cityOf(town) !== null))
    return [{ end: market.end, took: { things: [titled(...towns)] } }];
  return isList ? [{ end: market.end, took: { things: [titled(...names)] } }] : one(market, 'title');
}

const STATION = /^(?:[KW][A-Z]{2,3}|[B-DF-HJ-NP-TV-Z]{3,4}|\S{2,12}[- ]TV|TV \d{1,2})$/;

/** "ALLEEN VOOR NRC EN DE STANDAARD": two titles, where all of it is capitals. An English AND is as often part of one name. */
function nameSlot(words: TextInWords, at: number): readonly { end: number; took: Captures }[] {
  const name = readName(words, at);
  // “School use only”: what use it is, and no title.
  if (name !== null && name.end === at + 1 && words.tokens[name.end]?.text === 'use') return NO_WAY;
  const names = name?.text.split(/\s(?:UND|ODER|ET|OU|Y|E|EN|OG|OCH|ELLER|И|ИЛИ)\s/u) ?? [];
  return name !== null && names.length > 1
    ? [{ end: name.end, took: { things: [titled(...names)] } }]
    : one(name, 'title');
}

function one(
  found: { end: number; text: string } | null,
  as: 'credit' | 'whom' | 'title' | 'tie',
): readonly { end: number; took: Captures }[] {
  if (found === null) return NO_WAY;
  return [{ end: found.end, took: { [as]: found.text } }];
}

function thingsSlot(words: TextInWords, at: number): readonly { end: number; took: Captures }[] {
  const things = readThings(words, at).filter((reading) => !isSortOut(words, reading));
  if (things.length === 0) return NO_WAY;
  return remembered(words, 'thingsSlot', at, () => {
    const ways: { end: number; took: Captures }[] = [];
    for (const [index, { end, items, isLoose }] of things.entries()) {
      ways.push({ end, took: { things: items, isLoose } });
      const tails = index === 0 ? readTailsBeforeAsk(words, end) : null;
      if (tails !== null && tails.end > end && !tails.isTied)
        ways.push({ end: tails.end, took: { things: items, isLoose, innerTails: tails } });
    }
    return ways;
  });
}

/** “UK TABLOIDS OUT”, “PORT SUDAN OUT”: these words are out, as they stand. */
function isSortOut(words: TextInWords, { items, end }: Things): boolean {
  if (words.tokens[end]?.text !== 'out') return false;
  if (isTownBeforeOut(words, end)) return true;
  return (
    items.length === 1 &&
    items.some(({ territories, titles }) => territories !== null && titles.every(isSortOfPaper) && titles.length === 1)
  );
}

const OUTS = idsOf('out');
const LIMITS = idsOf(
  'only exclusive exclusively exklusiv exclusief eksklusivt exklusivt exclusiva esclusiva exclusivite exclusivo exclusividade exklusivrechte exklusivrecht solely kun bare endast bara alleen uitsluitend nur ausschliesslich uniquement exclusivement solo unicamente apenas exclusivamente',
);

/** "Exclusivité Paris Match": right before the name. */
const EXCLUSIVES = idsOf(
  'exclusivite exclusiva exclusivo esclusiva exclusividade exclusief eksklusivt exklusivt exklusivrechte exklusivrecht',
);

/** Words that begin a directive and so end the words of a credit. */
const DIRECTIVE_OPENERS = idsOf(
  'attention tpx bestpix editorial editors eds restricted restrictions no not for one mandatory embargoed strictly usage use this nur keine usage pas sin solo prohibido only please contact call',
);
const OUT = vocabulary.add('out');

/** “Jane Roe/PA Wire NOTE TO EDITORS: …” */
function opensNote({ tokens }: TextInWords, at: number): boolean {
  const next = tokens[at + 1]?.text;
  return NOTES.has(tokens[at]?.text ?? '') && (next === 'to' || next === ':');
}

const NOTES = new Set(['note', 'notes']);

function startsDirective(words: TextInWords, at: number): boolean {
  if (DIRECTIVE_OPENERS.has(words.ids[at] ?? 0) || opensNote(words, at)) return true;
  if (bansTerm(words, at) || limitsToTerm(words, at)) return true;
  const things = readThings(words, at)[0];
  return things !== undefined && (words.ids[things.end] === OUT || words.tokens[things.end]?.text === 'only');
}
