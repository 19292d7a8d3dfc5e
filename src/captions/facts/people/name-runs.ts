import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { TEAM } from './behind-matter.ts';
import { sharedFamily } from './couples.ts';
import { type Run, score } from './name-likeness.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { behindNickname, withoutNickname } from './nicknames.ts';
import { phraseStart } from './phrase-start.ts';
import { positionBehindApposition } from './position-behind-apposition.ts';
import { positionAfter } from './positions.ts';
import { isSingleName, mayBeSingleName } from './single-name.ts';
import { stripTitles } from './strip-titles.ts';

/** A run of words that reads as a person's name. */
export interface NameRun {
  /** Indexes of the words of the name, `to` exclusive. */
  from: number;
  to: number;
  /** Index of the first word of the whole phrase, titles and roles included. */
  phraseFrom: number;
  start: number;
  end: number;
  name: string;
  position: string | null;
  /** Whether a title stood before the name, among the capitals. */
  hasTitle: boolean;
  /** The first of two who share a family's name: is where the second is. */
  isOfCouple: boolean;
}

/** The people a stretch of words names, in its order. `isList` says that single names count after a role (`daughters Sasha and Malia`). */
export function nameRuns(text: string, words: readonly Word[], isList: boolean): NameRun[] {
  const out: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at);
    const previous = out.at(-1);
    const run = personIn(text, words, { from: at, to: end, previous, isList }) ?? ofCouple(text, words, at, end);
    if (run !== null && !isPart(words, run, previous) && !isTitleOfShow(text, run.start)) out.push(run);
    at = end;
  }
  return out;
}

/** `Jane Roe as Dr. Ann Cole`: whom somebody plays. */
function isPart(words: readonly Word[], { phraseFrom }: NameRun, player: NameRun | undefined): boolean {
  return player !== undefined && phraseFrom === player.to + 1 && PLAYS.has(words[player.to]?.text ?? '');
}

const PLAYS = new Set(['as', 'als', 'som', 'comme', 'como', 'come']);

/** `SERIES: The Glass Orchard` */
const SHOW_BEFORE =
  /(?:^|[\s.–-])(?:SERIES|SERIE|SÉRIE|SHOW|FILM|PROGRAMME(?: NAME)?|PROGRAM|SENDUNG|Programme Name)\s?:\s?(?:(?:The|A|An|Die|Der|Das|Le|La|El|Il)\s)?$/u;

function isTitleOfShow(text: string, start: number): boolean {
  return SHOW_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.capital && !isDateWord(words, at);
}

function isDateWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.isWeekday && word.text.length > 5) return true;
  if (!word.isMonth) return false;
  if (words[at + 1]?.kind === 'number' || words[at - 1]?.kind === 'number') return true;
  // `Gen. Toshikazu Nitta`: the rank is an Italian month, too.
  return words[at + 1]?.text === '.' && words[at + 2]?.capital !== true;
}

function runEnd(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    const behind = word?.kind === 'mark' ? behindNickname(words, at) : null;
    if (behind !== null) {
      at = behind;
      continue;
    }
    const isName = word?.kind === 'word' && word.capital && !isDateWord(words, at);
    const isParticle =
      word?.kind === 'word' &&
      NAME_PARTICLES.has(word.text) &&
      !joinsTwo(words, from, at) &&
      !leadsElsewhere(words, from, at) &&
      (next?.capital === true || (NAME_PARTICLES.has(next?.text ?? '') && words[at + 2]?.capital === true));
    const isInitial = word?.text === '.' && SHORTENED.test(words[at - 1]?.text ?? '') && next?.capital === true;
    if (!isName && !isParticle && !isInitial) return at;
    at += 1;
  }
  return at;
}

/** An initial, or a short form that a stop stands behind. */
const SHORTENED =
  /^(?:\p{Lu}|Jr|Sr|St|Dr|Mr|Mrs|Ms|Sgt|Gen|Lt|Col|Capt|Maj|Gov|Sen|Rep|Rev|Prof|Msgr|Brig|Adm|Cpl|Spc|Pvt|Pfc|Cmdr|Ens|Hon|Det|Insp|Supt|Fr)$/u;

/** `Jane and Robert Mathis`: the first of two who share a family's name, which only the second is written with. */
function ofCouple(text: string, words: readonly Word[], at: number, end: number): NameRun | null {
  const { from, to, isRoyal } = stripTitles(words, { from: at, to: end });
  if (to - from !== 1 || to !== end || isRoyal) return null;
  const family = sharedFamily(words, from);
  if (family === null) return null;
  const [start, close] = [words[from]?.start ?? 0, words[from]?.end ?? 0];
  const name = `${words[from]?.text} ${family}`;
  return {
    from,
    to,
    start,
    end: close,
    name,
    position: positionAfter(text, close),
    phraseFrom: phraseStart(words, at),
    hasTitle: false,
    isOfCouple: true,
  };
}

/** `Antoine Dupont du Stade Toulousain`, `Joey Veerman van PSV`, `al Quirinale`: behind a whole name the small word leads to a body or a town. */
function leadsElsewhere(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (word === 'al') return namesOrganisation(next);
  // `Albert II de Monaco`
  if (/^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/.test(words[at - 1]?.text ?? '')) return true;
  if (at - from < 2 || !LEADS.has(word) || words[from + 1]?.text === '.') return false;
  if (/^(?:di|du|van)$/.test(word) && cityOf(next) !== null) return true;
  const isShort = /^\p{Lu}{2,6}$/u.test(next) && /\p{Ll}/u.test(words[at - 1]?.text ?? '');
  return isShort || TEAM.test(next) || (namesOrganisation(next) && !mayBeSurname(next));
}

const LEADS = new Set('du de del della di van von do da'.split(' '));

/** `Bia Cardim e Davi Nunes`: between two whole names the small word is `and`; `Ramón y Cajal` is one. */
function joinsTwo(words: readonly Word[], from: number, at: number): boolean {
  if (!/^[ye]$/.test(words[at]?.text ?? '')) return false;
  const isWhole = words.slice(from, at).filter((word) => word.capital).length >= 2;
  return isWhole && words[at + 1]?.capital === true && words[at + 2]?.capital === true;
}

function personIn(text: string, words: readonly Word[], run: Run): NameRun | null {
  if (run.to === run.from + 1 && !mayBeSingleName(words[run.from]?.text ?? '')) return null;
  const phrase = stripTitles(words, run);
  const { from } = phrase;
  const to = withoutHonours(words, from, phrase.to);
  if (to <= from) return null;
  const start = words[from]?.start ?? 0;
  const end = endOfName(text, words, { from, to });
  const count = capitalsIn(withoutNickname(words.slice(from, to)));
  if (count > 5 || (count === 1 && !mayBeSingleName(words[from]?.text ?? ''))) return null;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const position = positionAfter(text, end) ?? positionBehindApposition(text, words, to);
  const found = { from, to, start, end, name, position };
  if (count === 1 && !isSingleName(words, run, phrase, position)) return null;
  if (count !== 1 && score(words, run, { found, hasTitle: phrase.hasTitle }) < 2) return null;
  const phraseFrom = phraseStart(words, run.from);
  return { from, to, start, end, name, position, phraseFrom, hasTitle: phrase.hasTitle, isOfCouple: false };
}

/** `Callum Brodie MP`, `Ann Roe OBE`: what stands behind a name is no part of it. */
function withoutHonours(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && HONOURS.test(words[end - 1]?.text ?? '')) end -= 1;
  return end;
}

const HONOURS = /^(?:MP|MSP|MEP|MLA|MS|TD|KC|QC|OBE|CBE|MBE|KBE|DBE|PhD|MD|SJ)$/;

/** `Ronny S. (M.)`, `Andre Whitlow Jr., right`: the stop behind a short form belongs to the name, and so does a suffix behind a comma. */
function endOfName(text: string, words: readonly Word[], { from, to }: { from: number; to: number }): number {
  const last = words[to - 1];
  const end = last?.end ?? 0;
  const suffix = /^,\s(?:Jr|Sr)\.(?=[\s,(]|$)|^,\s(?:II|III|IV)(?=[\s,(]|$)/.exec(text.slice(end, end + 8));
  if (suffix !== null) return end + suffix[0].length;
  if (/^(?:Jr|Sr)$/.test(last?.text ?? '') && text[end] === '.') return end + 1;
  const isShort = to - from === 2 && text[end] === '.' && LONE_CAPITAL.test(last?.text ?? '');
  return isShort && GOES_ON.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
}

const LONE_CAPITAL = /^\p{Lu}$/u;
const GOES_ON = /^\s?(?:[(,]|\p{Ll})/u;

function capitalsIn(words: readonly Word[]): number {
  return words.filter(({ kind, capital }) => kind === 'word' && capital).length;
}
