import { clauseContent } from '../rights/clauses/clause-content.ts';
import { isNothingSaid, type LostSource, withoutSource, withSource } from './kept-sources.ts';
import type { TextReading } from './photo-rows.ts';
import { contentKey, isClauseGone, isDoubtGone, type Rulings } from './rulings.ts';
import type { Kept } from './widenings/proposal-detail.ts';

interface Compared {
  texts: TextReading[];
  old: TextReading[];
  rulings: Rulings;
  /** What the old readings said of the photo's source and no new one does. */
  lost: readonly LostSource[];
}

/**
 * What the old reading of each text held and the new one lacks; nothing for a text where it lacks nothing. What rulings took
 * out of the new one it does not have.
 */
export function keptOf({ texts, old, rulings, lost }: Compared): Kept[] {
  return texts
    .map((text, index) => {
      const lacked = lackedBy(standing(text, rulings), old[index], index);
      const source = lost.find((one) => one.text === index)?.source;
      return source === undefined ? lacked : { ...lacked, source };
    })
    .filter(holdsAnything);
}

function standing(text: TextReading, rulings: Rulings): TextReading {
  const { field, reading } = text;
  const restrictions = reading.restrictions.filter((read) => !isClauseGone(rulings, read, { words: read.text, field }));
  const doubts = reading.doubts.filter(({ text: words, reason }) => !isDoubtGone(rulings, { words, field, reason }));
  return { ...text, reading: { ...reading, restrictions, doubts } };
}

function lackedBy({ field, reading }: TextReading, old: TextReading | undefined, text: number): Kept {
  const has = new Set(reading.restrictions.map(saidKey));
  const doubted = new Set(reading.doubts.map((doubt) => doubt.text));
  const { restrictions = [], doubts = [] } = old?.reading ?? {};
  return {
    text,
    field,
    restrictions: restrictions.filter((clause) => !has.has(saidKey(clause))),
    doubts: doubts.filter((doubt) => !doubted.has(doubt.text)),
  };
}

/** With what it counts days from and which alterations it names: neither may be lost for another. */
function saidKey(clause: Kept['restrictions'][number]): string {
  const { kind, text } = clause;
  return kind === 'other' ? contentKey(clause) : clauseContent({ ...clause, words: text });
}

function holdsAnything({ restrictions, doubts, source }: Kept): boolean {
  return restrictions.length + doubts.length > 0 || !isNothingSaid(source);
}

/** The readings with what is kept of earlier ones beside them. */
export function withKept(texts: TextReading[], kept: Kept[]): TextReading[] {
  return texts.map((text, index) => {
    const { restrictions = [], doubts = [], source } = kept.find((entry) => entry.text === index) ?? {};
    const { reading } = text;
    return {
      ...withSource(text, source),
      reading: {
        ...reading,
        restrictions: [...reading.restrictions, ...restrictions],
        doubts: [...reading.doubts, ...doubts],
      },
    };
  });
}

/** The readings without exactly what was kept: the same clause or doubt in other words stays. */
export function withoutKept(texts: TextReading[], kept: Kept[]): TextReading[] {
  return texts.map((text, index) => {
    const { restrictions = [], doubts = [], source } = kept.find((entry) => entry.text === index) ?? {};
    const gone = new Set([...restrictions.map(wordsKey), ...doubts.map(wordsKey)]);
    const { reading } = text;
    return {
      ...withoutSource(text, source),
      reading: {
        ...reading,
        restrictions: reading.restrictions.filter((clause) => !gone.has(wordsKey(clause))),
        doubts: reading.doubts.filter((doubt) => !gone.has(wordsKey(doubt))),
      },
    };
  });
}

type KeptWords = Kept['restrictions'][number] | Kept['doubts'][number];

function wordsKey(entry: KeptWords): string {
  const said = 'kind' in entry ? contentKey(entry) : entry.reason;
  return JSON.stringify([said, entry.text, entry.start]);
}
