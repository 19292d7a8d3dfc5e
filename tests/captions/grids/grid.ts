import { readText } from '../../../src/captions/read-text.ts';
import { summariesOf } from '../summary.ts';

/**
 * One plain term in every usual way. `{name}` in a form is each word of that list in turn; forms and words are parted by
 * semicolons. `says`: its restrictions in summary form, with “ + ” between.
 */
export interface Grid {
  says: string;
  forms: string;
  words: Readonly<Record<string, string>>;
}

/** All sentences of a grid, once each, with a capital first. */
export function sentencesOf({ forms, words }: Grid): string[] {
  const sentences = forms.split('; ').flatMap((form) => filled(form, words));
  return [...new Set(sentences.map((sentence) => withCapital(sentence.replace(/\s+/g, ' ').trim())))];
}

function filled(form: string, words: Grid['words']): string[] {
  const slot = /\{(\w+)\}/.exec(form);
  if (slot === null) return [form];
  const list = words[slot[1] as string];
  if (list === undefined) throw new Error(`A grid has no words for ${slot[0]}.`);
  return list.split('; ').flatMap((word) =>
    filled(
      form.replace(slot[0], () => word),
      words,
    ),
  );
}

const withCapital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A prime, so that its multiples meet each sentence of a grid once. */
const STEP = 7919;

/** So many of the sentences from all over the grid, the same each time. */
export function someOf(sentences: readonly string[], count: number): string[] {
  const most = Math.min(count, sentences.length);
  return Array.from({ length: most }, (_, at) => sentences[(at * STEP) % sentences.length] as string);
}

/** What a field of terms says with the sentence: each restriction, and each doubt behind a question mark. */
export function readTerms(sentence: string): string {
  const { restrictions, doubts } = readText(sentence, 'usageTerms');
  return [...summariesOf(restrictions), ...doubts.map(({ text }) => `? ${text}`)].join(' + ');
}
