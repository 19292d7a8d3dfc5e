import type { Atom } from '../phrasebook/atoms.ts';
import { SORTS_OF_PAPERS } from '../phrasebook/sorts-of-papers.ts';
import { ACT_TERMS } from '../phrasebook/terms-acts.ts';
import { CHANNEL_TERMS } from '../phrasebook/terms-channels.ts';
import { FINNISH_TERMS } from '../phrasebook/terms-finnish.ts';
import { FREE_USE_TERMS } from '../phrasebook/terms-free-use.ts';
import { POLISH_TERMS } from '../phrasebook/terms-polish.ts';
import { PURPOSE_TERMS } from '../phrasebook/terms-purposes.ts';
import { OTHER_TERMS } from '../phrasebook/terms-rest.ts';
import { SHORTENED_TERMS } from '../phrasebook/terms-shortened.ts';
import { TITLE_WORDS } from '../phrasebook/titles.ts';
import { longestRow, PhraseGraph } from '../phrases/phrase-graph.ts';
import { territoryNames } from '../territories/territory-names.ts';
import { Vocabulary } from './vocabulary.ts';

/** Every word that phrases, terms and names of territories are spelt with. Complete once the phrasebook is loaded. */
export const vocabulary = new Vocabulary();

const terms = new PhraseGraph<Atom>(vocabulary);

for (const { atom, words } of [
  ...ACT_TERMS,
  ...PURPOSE_TERMS,
  ...CHANNEL_TERMS,
  ...OTHER_TERMS,
  ...FREE_USE_TERMS,
  ...FINNISH_TERMS,
  ...POLISH_TERMS,
  ...SHORTENED_TERMS,
]) {
  for (const pattern of words) terms.add(pattern, atom);
}
for (const { words, codes } of territoryNames()) {
  terms.add(words, codes === null ? { in: 'part' } : { in: 'territory', codes });
}
for (const { words, name } of TITLE_WORDS) terms.add(words, { in: 'title', name });
for (const words of SORTS_OF_PAPERS) terms.add(words, { in: 'title', name: words });

/** The longest term that begins at `from`, among words given by their numbers; null when none does. */
export function longestTerm(ids: ArrayLike<number>, from: number): { atom: Atom; end: number } | null {
  const term = longestRow(terms, ids, from);
  return term === null ? null : { atom: term.row, end: term.end };
}

/** Whether a term begins with the word of this number. */
export function beginsTerm(id: number): boolean {
  return terms.root.after(id) !== undefined;
}
