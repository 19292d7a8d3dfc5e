import { describe, expect, it } from '@jest/globals';
import { PHRASEBOOK } from '../../src/captions/phrasebook/phrasebook.ts';
import { readText } from '../../src/captions/read-text.ts';

/** What files and desks do to a text that says the same afterwards. */
const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ['letters in their parts', (text) => text.normalize('NFD')],
  ['quotation marks around it', (text) => `"${text}"`],
  ['curly marks around it', (text) => `“${text}”`],
  ['brackets around it', (text) => `[${text}]`],
  ['stars around it', (text) => `***${text}***`],
  ['numbered lines', (text) => `1. ${text}\n2. Ref`],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['spaces of a browser', (text) => text.replaceAll(' ', '&nbsp;')],
  ['places where words may be broken', (text) => text.replace(/\p{L}{3}(?=\p{L}{3})/gu, '$&\u00ad')],
  ['UTF-8 read as Latin 1', (text) => Buffer.from(text, 'utf8').toString('latin1')],
  ['signs around it', (text) => `🚫${text}🚫`],
  ['an address behind it', (text) => `${text}. www.example.com`],
  ['lines of its own', (text) => text.replace(BETWEEN_SENTENCES, '\n')],
];
const BETWEEN_SENTENCES = /(?<=[\p{L}\p{M})]{2})\. (?=\p{Lu}\p{Ll}|\p{Lu}{3})/gu;

const EXAMPLES = PHRASEBOOK.flatMap(({ examples }) => examples.map(([text]) => text)).filter(
  (text) => !text.includes('"') && readText(text, 'instructions').restrictions.length > 0,
);
const EVERY = 4;

describe('the form of a text', () => {
  it.each(FORMS)('hides nothing that a row of the phrasebook says: %s', (_name, form) => {
    const lost = EXAMPLES.filter((_text, at) => at % EVERY === 0).filter((text) => {
      const kinds = new Set(readText(form(text), 'instructions').restrictions.map(({ kind }) => kind));
      const isHeld = readText(form(text), 'instructions').doubts.length > 0;
      return !isHeld && readText(text, 'instructions').restrictions.some(({ kind }) => !kinds.has(kind));
    });
    expect(lost).toEqual([]);
  });
});
