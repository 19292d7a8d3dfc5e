import type { Restriction } from '../vocabulary/restrictions.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { expandPattern } from './expand-pattern.ts';
import { vocabulary } from './lexicon.ts';
import { dateOf } from './moment-value.ts';
import { readBy, readClause, readCreditWords, readMarket, readName, readQuote, readWhom } from './phrase-slots.ts';
import { addSteps, emptyNode, type TrieNode } from './phrase-trie.ts';
import { type Captures, type Walked, walkPhrases } from './phrase-walk.ts';
import { PHRASEBOOK } from './phrasebook/phrasebook.ts';
import type { Meaning, Reach } from './phrasebook/row.ts';
import { readSpanOfTime } from './read-span-of-days.ts';
import { noTails, readTails, type Tails } from './read-tails.ts';
import { readThings } from './read-things.ts';
import { afterAnchor, momentAt } from './read-time-tail.ts';
import { excluded, forbidden, lifetime, limited } from './restrictions-of.ts';
import { isClauseEnd, isClauseStart, remembered, type TextInWords } from './text-in-words.ts';
import { combined, NOTHING, type Thing } from './things.ts';
import { PREPOSITIONS } from './word-sets.ts';

/** A stretch of tokens that was understood. */
export interface Understood {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  restrictions: readonly Restriction[];
  role: 'restriction' | 'notice' | 'label' | 'permit';
  sourceKind: SourceKind | null;
  reach: Reach;
  order: number;
  /** "Not in the rest of the world": says again what a clause before it said. */
  repeats: boolean;
}

interface Entry {
  meaning: Meaning;
  reach: Reach;
  order: number;
  /** Words before the row's first that belong to it, as far as their clause reaches. */
  reachBack: number;
}

const root: TrieNode<Entry> = emptyNode();
PHRASEBOOK.forEach((row, order) => {
  const entries = new Map<number, Entry>();
  for (const steps of row.patterns.flatMap(expandPattern)) {
    const first = steps[0];
    const reachBack = first !== undefined && 'gap' in first ? first.gap : 0;
    const entry = entries.get(reachBack) ?? { meaning: row.meaning, reach: row.reach, order, reachBack };
    entries.set(reachBack, entry);
    addSteps(root, reachBack > 0 ? steps.slice(1) : steps, { row: entry, vocabulary });
  }
});

/** Everything in the text that a row of the phrasebook fits: the choice that leaves the fewest words over, and of two such the one with fewer, earlier rows. */
export function matchPhrases(words: TextInWords): Understood[] {
  const count = words.tokens.length;
  const best: { left: number; rows: number; match: Understood | null }[] = new Array(count + 1);
  best[count] = { left: 0, rows: 0, match: null };
  for (let at = count - 1; at >= 0; at -= 1) {
    const skipped = best[at + 1] as { left: number; rows: number };
    let choice: { left: number; rows: number; match: Understood | null } = {
      left: skipped.left + (words.tokens[at]?.kind === 'mark' ? 0 : 1),
      rows: skipped.rows,
      match: null,
    };
    const matches = matchesAt(words, at);
    if (words.effort < 0 && words.readFrom === 0) words.readFrom = at + 1;
    for (const match of matches) {
      const rest = best[match.to] as { left: number; rows: number };
      const isBetter =
        rest.left < choice.left ||
        (rest.left === choice.left &&
          choice.match !== null &&
          (rest.rows + 1 < choice.rows || (rest.rows + 1 === choice.rows && match.order < choice.match.order)));
      if (isBetter) choice = { left: rest.left, rows: rest.rows + 1, match };
    }
    best[at] = choice;
  }
  const chosen: Understood[] = [];
  for (let at = 0; at < count; ) {
    const match = best[at]?.match ?? null;
    if (match !== null) chosen.push(match);
    at = match === null ? at + 1 : match.to;
  }
  return chosen
    .filter(
      (match) =>
        !match.repeats || chosen.some(({ restrictions }) => restrictions.some(({ kind }) => kind === 'territory-only')),
    )
    .map((match, index) => reachedBack(words, match, chosen[index - 1]?.to ?? 0));
}

interface Candidate extends Understood {
  reachBack: number;
}

/** Takes in the words of the clause before a row that speaks of them: "AFP" before "cannot verify this image". */
function reachedBack(words: TextInWords, match: Understood, after: number): Understood {
  let from = match.from;
  const most = (match as Candidate).reachBack;
  while (
    match.from - from < most &&
    from > after &&
    !isClauseEnd(words, from - 1) &&
    words.tokens[from]?.gap !== 'line'
  )
    from -= 1;
  return { ...match, from };
}

function matchesAt(words: TextInWords, at: number): readonly Candidate[] {
  if (words.ids[at] === 0 && !canBeginName(words, at)) return [];
  return walkPhrases(words, at, { root, slots: readSlot }).flatMap((walked) => understand(words, at, walked) ?? []);
}

/** A word no phrase knows begins a row only as a name, a number or a quote. */
function canBeginName(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'word' && token.isTitle && (hasAny(words, 'hasOut', OUTS) || hasAny(words, 'hasLimit', LIMITS));
}

function readSlot(words: TextInWords, at: number, slot: string): readonly { end: number; took: Captures }[] {
  if (slot === 'things') return thingsSlot(words, at);
  if (slot === 'moment') {
    const moment = momentAt(words, at);
    return moment === null ? [] : [{ end: moment.end, took: { moment } }];
  }
  if (slot === 'days') {
    const span = readSpanOfTime(words, at);
    return span === null ? [] : [{ end: afterAnchor(words, span.end), took: { hours: span.hours } }];
  }
  if (slot === 'credit')
    return one(
      readCreditWords(words, at, (next) => startsDirective(words, next)),
      'credit',
    );
  if (slot === 'whom') return one(readWhom(words, at), 'whom');
  if (slot === 'market' && !hasAny(words, 'hasOut', OUTS)) return [];
  if (slot === 'name' && !hasAny(words, 'hasLimit', LIMITS)) return [];
  if (slot === 'market') return one(readMarket(words, at), 'title');
  if (slot === 'name') return standsAlone(words, at) ? one(readName(words, at), 'title') : [];
  if (slot === 'quote') return one(readQuote(words, at), 'title');
  if (slot === 'by') return readBy(words, at);
  if (slot === 'clause') return one(readClause(words, at), null);
  return [];
}

/** A name follows a preposition or begins its clause: what comes before it is not a part of it. */
function standsAlone(words: TextInWords, at: number): boolean {
  return (
    isClauseStart(words, at) || PREPOSITIONS.has(words.ids[at - 1] ?? 0) || words.tokens[at - 1]?.isTitle === false
  );
}

function one(
  found: { end: number; text: string } | null,
  as: 'credit' | 'whom' | 'title' | null,
): { end: number; took: Captures }[] {
  if (found === null) return [];
  return [{ end: found.end, took: as === null ? {} : { [as]: found.text } }];
}

function thingsSlot(words: TextInWords, at: number): readonly { end: number; took: Captures }[] {
  return remembered(words, 'thingsSlot', at, () =>
    readThings(words, at).flatMap(({ end, items, isLoose }, index) => {
      const plain = { end, took: { things: items, isLoose } };
      const tails = index === 0 ? readTails(words, end) : null;
      const hasPlace = tails !== null && tails.end > end && tails.ask === null && !tails.isTied;
      return hasPlace ? [plain, { end: tails.end, took: { things: items, isLoose, innerTails: tails } }] : [plain];
    }),
  );
}

const classOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((word) => vocabulary.add(word)));
const OUTS = classOf('out');
const LIMITS = classOf(
  'only exclusive exclusively solely kun bare endast bara alleen uitsluitend nur ausschliesslich uniquement exclusivement solo unicamente apenas exclusivamente',
);

/** True when the text holds one of the words anywhere: names are sought only where they could matter. */
function hasAny(words: TextInWords, name: string, ids: ReadonlySet<number>): boolean {
  return remembered(words, name, 0, () => words.ids.some((id) => ids.has(id)));
}

/** Words that begin a directive and so end the words of a credit. */
const DIRECTIVE_OPENERS = new Set(
  'attention editorial editors eds restricted restrictions no not for one mandatory embargoed strictly usage use this nur keine usage pas sin solo prohibido only please contact call'
    .split(' ')
    .map((word) => vocabulary.add(word)),
);
const OUT = vocabulary.add('out');

function startsDirective(words: TextInWords, at: number): boolean {
  if (DIRECTIVE_OPENERS.has(words.ids[at] ?? 0)) return true;
  const things = readThings(words, at)[0];
  return things !== undefined && (words.ids[things.end] === OUT || words.tokens[things.end]?.text === 'only');
}

/** With all that follows and belongs to it where that makes sense together, else without: then what follows is left over. */
function understand(words: TextInWords, from: number, walked: Walked<Entry>): Candidate | null {
  const { does } = walked.row.meaning;
  const hasTails = does !== 'notice' && does !== 'label' && does !== 'kind';
  const own = hasTails ? readTails(words, walked.end) : noTails(walked.end);
  const whole = understoodWith(walked, from, own);
  return whole === null && own.end > walked.end ? understoodWith(walked, from, noTails(walked.end)) : whole;
}

function understoodWith(walked: Walked<Entry>, from: number, own: Tails): Candidate | null {
  const { row, took } = walked;
  const { meaning, reach, order, reachBack } = row;
  const tails = withPlaceBefore(together(took.innerTails, own), took.before);
  const restrictions = meant(meaning, took, tails);
  if (restrictions === null) return null;
  const repeats =
    restrictions.length === 0 && (tails.place?.isRest === true || took.things?.some(({ isRest }) => isRest) === true);
  const sourceKind = meaning.does === 'kind' ? meaning.sourceKind : null;
  return {
    from,
    to: tails.end,
    restrictions,
    role: roleOf(meaning, restrictions),
    sourceKind,
    reach,
    order,
    reachBack,
    repeats,
  };
}

function roleOf(meaning: Meaning, restrictions: readonly Restriction[]): Understood['role'] {
  if (meaning.does === 'label' || meaning.does === 'permit') return meaning.does;
  return restrictions.length === 0 ? 'notice' : 'restriction';
}

/** "In Belgien nicht für Zeitschriften": the place came first. */
function withPlaceBefore(tails: Tails, before: readonly Thing[] | undefined): Tails {
  return before === undefined ? tails : { ...tails, place: before.reduce(combined, tails.place ?? NOTHING) };
}

function together(inner: Tails | undefined, tails: Tails): Tails {
  if (inner === undefined) return tails;
  return {
    ...tails,
    place: tails.place ?? inner.place,
    others: [...inner.others, ...tails.others],
    time: tails.time ?? inner.time,
    exceptions: [...inner.exceptions, ...tails.exceptions],
  };
}

function meant(meaning: Meaning, took: Captures, tails: Tails): readonly Restriction[] | null {
  const items = took.things ?? (took.title === undefined ? [NOTHING] : [{ ...NOTHING, titles: [took.title] }]);
  switch (meaning.does) {
    case 'forbid':
      return forbidden(took.title === undefined ? items : [{ ...NOTHING, titles: [took.title] }], tails);
    case 'limit':
      if (took.isLoose === true) return null;
      return limited(took.title === undefined ? items : [...items, { ...NOTHING, titles: [took.title] }], tails);
    case 'forbid-unless-asked':
      return forbidden(items, { ...tails, ask: tails.ask ?? { whom: took.whom ?? null } });
    case 'permit':
      return permitted(took, tails);
    case 'say':
      return said(meaning.restrictions, took, tails);
    default:
      return [];
  }
}

/** A permission narrows nothing, but for when it ends and whom it makes one ask. */
function permitted(took: Captures, tails: Tails): readonly Restriction[] | null {
  if (tails.isTied || tails.place?.territories != null) return null;
  if (tails.place?.isOnce === true) return [{ kind: 'one-time-use', value: null }, ...lifetime(tails)];
  const isExcept = tails.exceptions.length > 0 && took.things !== undefined;
  if (isExcept)
    return excluded([{ ...NOTHING, territories: tails.exceptions }], { ...tails, exceptions: [], place: null });
  const asked: Restriction[] = tails.ask === null ? [] : [{ kind: 'contact-required', value: tails.ask.whom }];
  return [...lifetime(tails), ...asked];
}

function said(restrictions: readonly Restriction[], took: Captures, tails: Tails): readonly Restriction[] | null {
  // A saying holds everywhere; a place beside it would narrow or widen it in a way the row does not know.
  if (tails.place !== null || tails.exceptions.length > 0) return null;
  if ((tails.time !== null || tails.isTied) && restrictions.some(({ kind }) => kind === 'withhold' || kind === 'kill'))
    return null;
  // The same words with their date are another way to read this row; without it they would say less.
  const isDatedElsewhere = took.moment === undefined && tails.time !== null && !tails.time.isUndated;
  if (isDatedElsewhere && restrictions.some(({ kind }) => kind === 'embargo-until' || kind === 'expires-on'))
    return null;
  const filled = restrictions.map((restriction) => filledIn(restriction, took));
  const ask: Restriction[] =
    tails.ask === null || filled.some(({ kind }) => kind === 'contact-required')
      ? []
      : [{ kind: 'contact-required', value: tails.ask.whom }];
  const tied: Restriction[] =
    tails.isTied && !filled.some(({ kind }) => kind === 'other') ? [{ kind: 'other', value: null }] : [];
  const ends = filled.some(({ kind }) => kind === 'expires-after-days' || kind === 'expires-on')
    ? []
    : lifetime(tails).filter(() => filled.every(({ kind }) => kind === 'one-time-use' || kind === 'purpose-only'));
  return [...filled, ...tied, ...ends, ...ask];
}

function filledIn(restriction: Restriction, took: Captures): Restriction {
  switch (restriction.kind) {
    case 'mandatory-credit':
      return { ...restriction, value: took.credit ?? null };
    case 'contact-required':
      return { ...restriction, value: took.whom ?? null };
    case 'embargo-until':
      return { ...restriction, value: took.moment === undefined ? null : dateOf(took.moment, 'later') };
    case 'expires-on':
      return { ...restriction, value: took.moment === undefined ? null : dateOf(took.moment, 'earlier') };
    case 'expires-after-days':
      return { ...restriction, value: Math.floor((took.hours ?? 0) / 24) };
    default:
      return restriction;
  }
}
