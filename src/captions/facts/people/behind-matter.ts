import { namesOrganisation } from '../organisation-words.ts';
import { cityOf, countryOf, namesPlace } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { NAME_PARTICLES } from './name-particles.ts';

/** Teams that stand between a driver's or a player's role and the name: `il pilota Ferrari Marco …`. */
export const TEAM =
  /^(?:Ferrari|McLaren|Mercedes|Williams|Haas|Sauber|Alpine|Ducati|Yamaha|Honda|KTM|Aprilia|Juventus|Inter|Napoli|Lazio|Barcelona|Bayern|Arsenal|Chelsea|Everton)$/;

/** `Travail et des Solidarités Jean-Pierre …`: what an office minds ends where a given name begins. */
export function behindMatter(words: readonly Word[], from: number, to: number): number {
  if (to - from > 3 && countryOf(`${words[from]?.text} ${words[from + 1]?.text}`) !== null) return from + 2;
  const isPlace = to - from > 2 && namesPlace(words[from]?.text ?? '');
  const first = isPlace ? from + 1 : from;
  const name = words.slice(first, to - 1).findIndex((word) => opensName(word.text) || ELIDED_NAME.test(word.text));
  if (name > 0) return first + name;
  if (isPlace && name === 0) return first;
  // `de l'Athletic Bilbao Aymeric …`: no given name is known, but what stands before two words is a body or its town.
  let at = from;
  while (to - at > 2 && (isBody(words[at]?.text ?? '') || (at > from && cityOf(words[at]?.text ?? '') !== null)))
    at += 1;
  return words.slice(at, to).some(({ text }) => isBody(text) || namesPlace(text)) ? from : at;
}

function isBody(word: string): boolean {
  return namesOrganisation(word.replace(/^(?:dell|d|l)['’]/i, '')) || TEAM.test(word);
}

/** `Премьер Госсовета КНР Ли Цян`: bodies and countries before two words whose first is no given name that is known. */
function behindBodies(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (to - at > 2 && (isBody(words[at]?.text ?? '') || namesPlace(words[at]?.text ?? ''))) at += 1;
  return at;
}

const ELIDED_NAME = /^D['’]\p{Lu}/u;

const MINDS = new Set(['van', 'voor', 'da', 'do', 'della', 'del', 'des']);

/** `Minister van Volksgezondheid Jan …`, `Председатель Госдумы Вячеслав …`: the office named by its title goes on behind it. */
export function behindItsMatter(words: readonly Word[], from: number, to: number): number {
  const first = words[from]?.text ?? '';
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(first);
  const isGiven = words[from]?.capital === true && opensName(first);
  if (!(NAME_PARTICLES.has(first) || isCyrillic) || isGiven || to - from < 3) return from;
  const name = words.slice(from + 1, to - 1).findIndex((word) => opensName(word.text));
  // `Minister van Justitie Jorrit Claes`: of three capitals the first is what the office minds.
  if (name < 0 && to - from === 4 && MINDS.has(first) && words.slice(from + 1, to).every(({ capital }) => capital))
    return from + 2;
  if (name < 0) return isCyrillic ? behindBodies(words, from, to) : from;
  return isCyrillic || name > 0 ? from + 1 + name : from;
}
