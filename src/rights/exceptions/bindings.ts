import { foldName } from '../words/fold-name.ts';
import { ENGLISH_BESIDE } from '../words/languages/english-beside.ts';

/** A rights manager's word on what an `other` clause means for one photo. */
export interface Binding {
  /** Key of the clause's obstacle. */
  obstacle: string;
  /** `story`: it is met in that story, and forbids every other. `ask`: whoever clears answers it. `duty`: it asks for something that is done when publishing. */
  to: 'story' | 'ask' | 'duty';
  /** The story; what to ask; what to do. */
  words: string;
  by: string;
}

/** What was said of a clause, by rights managers for one photo or by the house phrasebook for all. */
export type Said = Pick<Binding, 'to' | 'words'>;

/** What the bound clause is for this use: in the way of it, and how; or not. */
export function boundOutcome({ to, words }: Said, story: string | null): 'blocked' | 'conditional' | 'review' | null {
  if (to === 'duty') return null;
  if (to === 'ask') return 'conditional';
  if (story === null) return 'review';
  return namesStory(words) && isSameStory(story, words) ? null : 'blocked';
}

export function isSameStory(one: string, other: string): boolean {
  return storyKey(one) === storyKey(other);
}

/** False for what any other name of nothing would be the same story as. */
export function namesStory(words: string): boolean {
  return storyKey(words) !== '';
}

/** Stories are compared folded, as titles are; case, accents, spaces and punctuation make no difference, other marks and signs do. */
function storyKey(story: string): string {
  return foldName(story, (plain) => plain.replace(/[^\p{L}\p{M}\p{N}\p{S}#]+/gu, ' ').trim());
}

export function boundSentence({ to, words }: Said): string {
  return to === 'story' ? ENGLISH_BESIDE.forStory(words).sentence : words;
}

export function boundRemedy({ to, words }: Said): string {
  return to === 'story' ? ENGLISH_BESIDE.forStory(words).remedy : ENGLISH_BESIDE.answerIt;
}
