/**
 * How many texts a second the reader takes, each different from the others, against compromise reading the same texts for
 * people and places alone (no restrictions, credits, days or other languages than English); and the worst time for the
 * longest text that is read, over families of hostile ones and over texts one behind the other.
 *
 * What is remembered: words by their spelling (folded, misspelt, as a name, title, town, country or agency) and parts of
 * credit lines between slashes, at most 20,000 of each; never a sentence, a credit line or a text. The first figure is of
 * texts read for the first time by a process that has read nothing yet: it pays for the engine's warming up as well.
 * `npm run bench -- reading [TEXTS]`
 */
import nlp from 'compromise';
import { readCaption } from '../src/captions/read-caption.ts';
import {
  HOSTILE_PIECES,
  LONGEST_READ,
  LONGEST_TEXT,
  oneBehindAnother,
  repeated,
} from '../tests/captions/hostile-texts.ts';
import { type Delivered, randomCaptions } from './random-captions.ts';

const count = Number(process.argv[2] ?? 40_000);
const target = { perSecond: 20_000, longestReadMs: 20, longestTextMs: 50 };
const rivalTexts = 1_000;
const chunk = 500;
const ALL_FIELDS = ['caption', 'instructions', 'credit', 'usageTerms'] as const;

const texts = randomCaptions(count);
const read = ({ text, field }: Delivered): unknown => readCaption(text, field);
const readByRival = ({ text }: Delivered): unknown => {
  const document = nlp(text);
  return [document.people().out('array'), document.places().out('array')];
};

/** Milliseconds of processor time: the figure of a machine that is busy otherwise too. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Rate {
  perSecond: number;
  /** Of the quickest tenth of the rounds: what the machine can do when nothing else holds it up. */
  quickest: number;
}

/** Reads all of the texts, each once. */
function rate(all: readonly Delivered[], reading: (one: Delivered) => unknown): Rate {
  const rates: number[] = [];
  let total = 0;
  for (let from = 0; from < all.length; from += chunk) {
    const part = all.slice(from, from + chunk);
    const took = processorMs(() => part.forEach(reading));
    rates.push((part.length / took) * 1000);
    total += took;
  }
  rates.sort((one, other) => other - one);
  return { perSecond: (all.length / total) * 1000, quickest: rates[Math.floor(rates.length / 10)] ?? Number.NaN };
}

interface Slowest {
  took: number;
  what: string;
}

function worst(all: readonly { name: string; text: string }[], fields: readonly Delivered['field'][]): Slowest {
  let slowest = { took: 0, what: '' };
  for (const { name, text } of all) {
    for (const field of fields) {
      const took = Math.min(...[0, 1, 2].map(() => processorMs(() => void readCaption(text, field))));
      if (took > slowest.took) slowest = { took, what: `${JSON.stringify(name)} as ${field}` };
    }
  }
  return slowest;
}

const families = (length: number): { name: string; text: string }[] =>
  HOSTILE_PIECES.map((piece) => ({ name: piece, text: repeated(piece, length) }));

/** The texts of each field one behind the other. */
const mixed = (length: number): { name: string; text: string }[] =>
  ALL_FIELDS.map((field) => {
    const own = texts.slice(0, 2_000).filter((one) => one.field === field);
    return {
      name: `texts of ${field}`,
      text: oneBehindAnother(
        own.map(({ text }) => text),
        length,
      ),
    };
  });

const half = texts.slice(0, count / 2);
const cold = rate(half, read);
const warm = rate(texts.slice(count / 2), read);
rate(texts.slice(0, rivalTexts), readByRival);
const rival = rate(texts.slice(rivalTexts, 2 * rivalTexts), readByRival);
const ours = rate(texts.slice(rivalTexts, 2 * rivalTexts), read);
const longestRead = worst(families(LONGEST_READ), ALL_FIELDS);
const longestMixed = worst(mixed(LONGEST_READ), ALL_FIELDS);
const longestText = worst(families(LONGEST_TEXT), ['instructions']);

const characters = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
const shown = (perSecond: number): string => Math.round(perSecond).toLocaleString('en');
process.stdout.write(
  [
    `${count} texts, no two alike, of ${characters.toFixed(0)} characters on average`,
    `the first half, by a process that had read nothing: ${shown(cold.perSecond)} a second of processor time`,
    `the second half: ${shown(warm.perSecond)} a second; quickest tenth ${shown(warm.quickest)} (target ${shown(target.perSecond)})`,
    `compromise, people and places of ${rivalTexts} of them: ${shown(rival.perSecond)} a second; ratio ${(ours.perSecond / rival.perSecond).toFixed(1)}`,
    `slowest of ${HOSTILE_PIECES.length} families of ${LONGEST_READ} characters: ${longestRead.took.toFixed(1)} ms (${longestRead.what}; target ${target.longestReadMs})`,
    `slowest of ${LONGEST_READ} characters of its texts one behind the other: ${longestMixed.took.toFixed(1)} ms (${longestMixed.what})`,
    `slowest of 1 MB: ${longestText.took.toFixed(1)} ms (${longestText.what}; target ${target.longestTextMs})`,
    '',
  ].join('\n'),
);
