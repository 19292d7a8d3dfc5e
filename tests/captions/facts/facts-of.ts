import { readFacts } from '../../../src/captions/facts/read-facts.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

/** The facts of a text in the short form tests compare: a person is `Name (position)`. */
export function factsOf(text: string, field: TextField = 'caption') {
  const { credit, people, mentioned, takenOn, releasedOn, place } = readFacts(text, field, { terms: [] });
  return {
    chain: credit?.chain ?? null,
    photographer: credit?.photographer ?? null,
    isFilePhoto: credit?.isFilePhoto ?? false,
    isHandout: credit?.isHandout ?? false,
    isPool: credit?.isPool ?? false,
    people: people.map(({ name, position }) => (position === null ? name : `${name} (${position})`)),
    mentioned: mentioned.map(({ name }) => name),
    takenOn,
    releasedOn,
    place,
  };
}
