import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/captions/read-text.ts';
import { summariesOf } from '../summary.ts';
import { ROMANCE_GRIDS, ROMANCE_NEWS } from './romance-grids.ts';

/** Every sentence of a form, in which `{a|b}` is each of its choices in turn. */
function sentencesOf(form: string): string[] {
  const [slot, choices] = /\{([^{}]*)\}/.exec(form) ?? [];
  if (slot === undefined || choices === undefined) return [form.replace(/\s+/g, ' ').trim()];
  return choices.split('|').flatMap((choice) => sentencesOf(form.replace(slot, () => choice)));
}

const MOST = 12;
/** A step that shares no factor with the grids: the same sentences each time, from all over the grid. */
const STEP = 7919;

function someOf(sentences: readonly string[]): string[] {
  const count = Math.min(MOST, sentences.length);
  return Array.from({ length: count }, (_, at) => sentences[(at * STEP) % sentences.length] as string);
}

/** What a field of terms says: each restriction, and each doubt behind a question mark. */
function readTerms(text: string): string[] {
  const { restrictions, doubts } = readText(text, 'usageTerms');
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `? ${doubt.text}`)];
}

describe('plain terms of French, Spanish, Italian and Portuguese desks', () => {
  it.each(ROMANCE_GRIDS)('say the same in every usual way: %s %s', (_language, says, forms) => {
    const sentences = someOf([...new Set(forms.flatMap(sentencesOf))]);
    const other = sentences.filter((sentence) => readTerms(sentence).join(' | ') !== says);
    expect(other.map((sentence) => `${sentence} → ${readTerms(sentence).join(' | ')}`)).toEqual([]);
  });

  it.each(ROMANCE_NEWS)('are none in news: %s', (news) => {
    expect(summariesOf(readText(news, 'caption').restrictions)).toEqual([]);
    expect(readText(news, 'caption').doubts).toEqual([]);
  });
});
