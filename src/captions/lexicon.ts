import { addPattern, emptyNode, type TrieNode, Vocabulary } from './phrase-trie.ts';
import type { Atom } from './phrasebook/atoms.ts';
import { ACT_TERMS } from './phrasebook/terms-acts.ts';
import { CHANNEL_TERMS } from './phrasebook/terms-channels.ts';
import { PURPOSE_TERMS } from './phrasebook/terms-purposes.ts';
import { OTHER_TERMS } from './phrasebook/terms-rest.ts';
import { TITLE_WORDS } from './phrasebook/titles.ts';
import { territoryNames } from './territories/territory-names.ts';

/** Every word that phrases, terms and names of territories are spelt with. Complete once the phrasebook is loaded. */
export const vocabulary = new Vocabulary();

const root: TrieNode<Atom> = emptyNode();

for (const { atom, words } of [...ACT_TERMS, ...PURPOSE_TERMS, ...CHANNEL_TERMS, ...OTHER_TERMS]) {
  for (const pattern of words) addPattern(root, pattern, { row: atom, vocabulary });
}
for (const { words, codes } of territoryNames()) {
  addPattern(root, words, { row: codes === null ? { in: 'part' } : { in: 'territory', codes }, vocabulary });
}
for (const { words, name } of TITLE_WORDS) addPattern(root, words, { row: { in: 'title', name }, vocabulary });

/** The longest term that begins at `from`, among words given by their numbers; null when none does. */
export function longestTerm(ids: ArrayLike<number>, from: number): { atom: Atom; end: number } | null {
  let node: TrieNode<Atom> | undefined = root.words.get(ids[from] ?? 0);
  let best: { atom: Atom; end: number } | null = null;
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.row !== null) best = { atom: node.row, end: at };
    node = at < ids.length ? node.words.get(ids[at] ?? 0) : undefined;
  }
  return best;
}

/** Whether a term begins with the word of this number. */
export function beginsTerm(id: number): boolean {
  return id < opensTerm.length && opensTerm[id] === 1;
}

const opensTerm = new Uint8Array(Math.max(...root.words.keys()) + 1);
for (const id of root.words.keys()) opensTerm[id] = 1;
