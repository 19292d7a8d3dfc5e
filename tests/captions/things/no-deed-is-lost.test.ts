import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { LANGUAGES } from './deeds-and-frames.ts';

const THIRD = ['no-archive', 'no-resale', 'no-modification'];

/** Every sentence that a frame makes of two of the language's deeds, and the kinds it forbids. */
function sentencesOf(frame: string, terms: Readonly<Record<string, string>>): { text: string; kinds: string[] }[] {
  const kinds = Object.keys(terms);
  return kinds.flatMap((a) =>
    kinds
      .filter((b) => b !== a)
      .map((b) => {
        const c = THIRD.find((kind) => kind !== a && kind !== b) ?? '';
        const text = frame
          .replace('{A}', terms[a] ?? '')
          .replace('{B}', terms[b] ?? '')
          .replace('{C}', terms[c] ?? '');
        return {
          text: text.charAt(0).toUpperCase() + text.slice(1),
          kinds: frame.includes('{C}') ? [a, b, c] : [a, b],
        };
      }),
  );
}

/** Kinds that a sentence forbids and that are neither read nor held. */
function lostIn(text: string, kinds: readonly string[], terms: Readonly<Record<string, string>>): string[] {
  const { restrictions, doubts } = readCaption(text, 'usageTerms');
  return kinds.filter((kind) => {
    const from = text.toLowerCase().indexOf((terms[kind] ?? '').toLowerCase());
    const to = from + (terms[kind] ?? '').length;
    const isHeld = doubts.some(({ start, end }) => start < to && from < end);
    return !isHeld && !restrictions.some((restriction) => restriction.kind === kind);
  });
}

const FRAMES = Object.entries(LANGUAGES).flatMap(([language, { terms, frames }]) =>
  frames.map((frame) => ({ language, frame, terms })),
);

it.each(FRAMES)('$language, “$frame”: no deed is lost', ({ frame, terms }) => {
  const lost = sentencesOf(frame, terms).flatMap(({ text, kinds }) =>
    lostIn(text, kinds, terms).map((kind) => `${kind}: ${text}`),
  );
  expect(lost).toEqual([]);
});
