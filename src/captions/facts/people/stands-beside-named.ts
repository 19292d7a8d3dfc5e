import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';

/** `Elin Morris and Daniel Osei`: two whole names joined by `and`, the second of which nobody takes for anything else. */
export function standsBesideNamed(words: readonly Word[], to: number): boolean {
  const [joint, given, family] = [words[to], words[to + 1], words[to + 2]];
  return (
    /^(?:and|&|och|og|und|en|et|y|e)$/.test(joint?.text ?? '') &&
    given?.capital === true &&
    family?.capital === true &&
    opensName(given.text)
  );
}
