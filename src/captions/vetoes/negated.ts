import { endsUse } from '../meaning/meaning-in-time.ts';
import { earlier } from '../words/earlier.ts';
import { WordList } from '../words/word-list.ts';
import { FILLERS, PREPOSITIONS } from '../words/word-sets.ts';
import type { Does, RowThatFits } from './veto.ts';

/** What follows one of these is forbidden, however its own words sound. */
const NEGATIONS = new WordList(
  'not no never nicht keine kein pas niet geen ikke ingen inte non nao не without cannot'.split(' '),
);

const ALLOWING = new Set<Does>(['limit', 'permit', 'limit-all']);

/** "Not for", "without the", "no" right before what allows. */
export function isNegated({ words, from, walked: { row } }: RowThatFits): boolean {
  if (!ALLOWING.has(row.meaning.does) && !endsUse(row.meaning)) return false;
  const id = earlier(words.ids, from) ?? 0;
  if (NEGATIONS.holds(earlier(words.tokens, from)?.spelt)) return true;
  return (PREPOSITIONS.has(id) || FILLERS.has(id)) && NEGATIONS.holds(words.tokens[from - 2]?.spelt);
}

/** "Non-exclusive use", but not "non-UK use": that is all but the UK’s. */
export function isCompound({ words, from, walked: { took } }: RowThatFits): boolean {
  const [token, next] = [words.tokens[from], words.tokens[from + 1]];
  if (token?.text !== 'non' || next === undefined) return false;
  if (words.text.slice(token.end, next.start) !== '-' && !/^e[sx]clusi/.test(next.text)) return false;
  const [thing] = took.things ?? [];
  return thing === undefined || (thing.allBut === null && !thing.isOutside);
}
