import type { ReadPerson } from '../../reading.ts';
import { foldName } from '../agency-names.ts';
import { looksLikePerson } from '../credit/looks-like-person.ts';
import { HIDDEN } from '../hide-spans.ts';
import { personCase } from '../name-case.ts';
import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import type { Piece } from '../pieces.ts';
import { cityOf } from '../place/gazetteer.ts';
import type { Signs } from '../signs.ts';
import { type Word, wordsIn } from '../words.ts';
import { eastAsianPeople } from './east-asian-people.ts';
import { opensName } from './given-names.ts';
import { isDepicted } from './is-depicted.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { isSaidAbsent } from './said-absent.ts';
import { standsBesideNamed } from './stands-beside-named.ts';
import { toldShown } from './told-shown.ts';

export interface FoundPeople {
  people: ReadPerson[];
  mentioned: ReadPerson[];
}

interface Found extends ReadPerson {
  depicted: boolean;
}

/** Who is in the picture and who is only named, each once, in the order of the text; names as written, shouted ones in normal case. */
export function readPeople(prose: string, pieces: readonly Piece[], signs: Signs): FoundPeople {
  const found = pieces.flatMap((piece) => inPiece(prose, piece));
  const asian = signs.isEastAsian ? eastAsian(prose, pieces) : [];
  if (asian.length > 0) found.push(...asian);
  if (asian.length > 0) found.sort((a, b) => a.start - b.start);
  const people = unique(found.filter((person) => person.depicted));
  const names = people.map((person) => foldName(person.name));
  const mentioned = unique(found.filter((person) => !person.depicted)).filter(
    ({ name }) => !names.some((shown) => shown.includes(foldName(name))),
  );
  return { people: people.map(bare), mentioned: mentioned.map(bare) };
}

function inPiece(prose: string, piece: Piece): Found[] {
  const words = wordsIn(prose, piece);
  const { isList } = piece;
  const all = nameRuns(prose, words, isList || piece.role === 'line');
  // A line beside the news names people and titles alike: there a known given name or an office before it tells a person.
  const runs = all.filter(
    (run) =>
      piece.role !== 'line' ||
      isList ||
      run.position !== null ||
      run.phraseFrom < run.from ||
      run.hasTitle ||
      toldShown(words, run.from, run.to) > 1 ||
      standsBesideNamed(words, run.to) ||
      SHIRT.test(prose.slice(run.end, run.end + 5)) ||
      opensName(words[run.from]?.text ?? '') ||
      isAllUnderCredit(prose, piece, run),
  );
  let before: { run: NameRun; depicted: boolean } | null = null;
  const found = runs.map((run) => {
    const isShown = isList ? !isWhoseName(words, run, before?.run) : isDepicted(words, run, before);
    const depicted = piece.role !== 'background' && isShown;
    before = { run, depicted };
    return {
      name: personCase(run.name),
      position: run.position,
      start: run.start,
      end: run.end,
      text: prose.slice(run.start, run.end),
      depicted: depicted && !isSaidAbsent(prose.slice(run.end, run.end + REACH)),
    };
  });
  // `Maria and Peter Schmidt's concert` mentions both.
  return found.map((one, at) =>
    runs[at]?.isOfCouple === true && found[at + 1]?.depicted === false ? { ...one, depicted: false } : one,
  );
}

/** `Aoife Tierney of Laurel Hill`: in a list the name behind `of` is a school's, a club's or a town's. */
function isWhoseName(words: readonly Word[], { phraseFrom }: NameRun, before: NameRun | undefined): boolean {
  return before?.to === phraseFrom - 1 && words[phraseFrom - 1]?.text === 'of';
}

/** `Photo by Name/Shutterstock (14873320ab)`, and under that credit a line that is a name and no more, above what it is of. */
function isAllUnderCredit(prose: string, piece: Piece, { start, end }: NameRun): boolean {
  const line = prose.slice(piece.start, piece.end).trim();
  if (prose.slice(start, end) !== line || prose[piece.end] !== '\n') return false;
  return (
    CREDIT_ALONE.test(prose.slice(0, piece.start)) &&
    looksLikePerson(line) &&
    cityOf(line) === null &&
    !line.split(' ').some((word) => namesOrganisation(word) && !mayBeSurname(word))
  );
}

const CREDIT_ALONE = new RegExp(`^${HIDDEN}+\\s*\\n\\s*$`, 'u');

/** `Kennet Eichhorn (23, Hertha BSC)` */
const SHIRT = /^\s\(\d{1,2}[,)]/;

/** Letters behind a name that say where its bearer is. */
const REACH = 60;

function eastAsian(prose: string, pieces: readonly Piece[]): Found[] {
  return eastAsianPeople(prose, pieces).map(({ name, start, end, position, isDepicted: depicted }) => ({
    name,
    start,
    end,
    position,
    text: prose.slice(start, end),
    depicted: depicted && !isSaidAbsent(prose.slice(end, end + REACH)),
  }));
}

function unique(found: Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = foldName(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function bare({ name, position, start, end, text }: Found): ReadPerson {
  return { name, position, start, end, text };
}
