import { earlier } from '../../words/earlier.ts';
import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { behindNickname } from './nicknames.ts';
import { isNationality, isRole, isTitle } from './titles.ts';

const JOINTS = /^(?:and|&|und|et|y|e|en|og|och|ja)$/;
/** Given names under which somebody is known without another. */
const ALONE = new Set(
  'madonna adele shakira rihanna beyonce beyoncé cher bjork björk pink sade dido enya rosalía rosalia zendaya aitana lola karol anitta ludmilla usher prince seal sting bono pelé pele neymar marta kaka kaká ronaldo raúl raul pedri gavi vinicius vitinha rodri isco koke'.split(
    ' ',
  ),
);

/**
 * The family's name that the given name at `at` shares with the one it is joined to: `Jane and Robert F. Mathis`, `Ella, 9, and Noah Fitzpatrick`.
 * Null where that one is no given and family name, or the first stands for somebody by itself.
 */
export function sharedFamily(words: readonly Word[], at: number): string | null {
  const own = words[at];
  const before = earlier(words, at);
  if (own === undefined || !(opensName(own.text) || KIN.test(before?.text ?? '')) || ALONE.has(own.lower)) return null;
  if (NOT_BEFORE.test(before?.text ?? '') || isRole(before?.text ?? '')) return null;
  if (cityOf(own.text) !== null || countryOf(own.text) !== null) return null;
  const second = joined(words, at + 1);
  const isKin = KIN.test(before?.text ?? '');
  if (second === null || !(isKin || opensName(words[second]?.text ?? '')) || isTitle(words[second]?.text ?? ''))
    return null;
  let from = behindNickname(words, second + 1) ?? second + 1;
  while (/^\p{Lu}$/u.test(words[from]?.text ?? '') && words[from + 1]?.text === '.') from += 2;
  let to = from;
  while (isOfFamily(words, to)) to += 1;
  const names = words.slice(from, to).map((word) => word.text);
  return to === from || to - from > 3 || names.some(isNoFamily) ? null : names.join(' ');
}

/** `Brothers Tyrone and Malachi Edwards`: then both are names, known or not. */
const KIN = /^(?:brothers|sisters|siblings|twins|parents|couple|spouses|newlyweds)$/i;

const NOT_BEFORE =
  /^(?:as|als|come|como|playing|called|named|['’]s?|in|at|near|the|der|die|das|la|le|el|san|st|saint|["“«„])$/i;

function isNoFamily(name: string): boolean {
  return (
    isNationality(name) || isTitle(name) || (namesOrganisation(name) && !mayBeSurname(name)) || countryOf(name) !== null
  );
}

const PARTICLE = /^(?:de|da|do|dos|van|von|der|den|la|le|di|del)$/;

function isOfFamily(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.isMonth || word.isWeekday) return false;
  return (
    word.capital ||
    (PARTICLE.test(word.text) && (words[at + 1]?.capital === true || PARTICLE.test(words[at + 1]?.text ?? '')))
  );
}

/** Where the name begins that `and` joins, behind an age or a position of the first. */
function joined(words: readonly Word[], from: number): number | null {
  let at = from;
  if (words[at]?.text === ',' && words[at + 1]?.kind === 'number' && words[at + 2]?.text === ',') at += 3;
  else if (words[at]?.text === '(' && words[at + 2]?.text === ')') at += 3;
  return JOINTS.test(words[at]?.text ?? '') && words[at + 1]?.capital === true ? at + 1 : null;
}
