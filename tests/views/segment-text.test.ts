import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MARK_KINDS, type Mark } from '../../views/photo/marks.ts';
import { segmentText } from '../../views/photo/segment-text.ts';

const kindsByText = (text: string, marks: Mark[]) =>
  segmentText(text, marks).map((segment) => [segment.text, segment.kinds.join('+')]);

describe('marking a text', () => {
  it('leaves a text without marks in one piece', () => {
    expect(kindsByText('Nothing to see.', [])).toEqual([['Nothing to see.', '']]);
  });

  it('cuts overlapping marks where either begins or ends', () => {
    const marks: Mark[] = [
      { kind: 'territory', start: 0, end: 9 },
      { kind: 'doubt', start: 6, end: 14 },
    ];
    expect(kindsByText('JAPAN OUT OR SO, says', marks)).toEqual([
      ['JAPAN ', 'territory'],
      ['OUT', 'doubt+territory'],
      [' OR S', 'doubt'],
      ['O, says', ''],
    ]);
  });

  it('cuts a span that reaches beyond the text to the text, and ignores an empty one', () => {
    const marks: Mark[] = [
      { kind: 'credit', start: -4, end: 3 },
      { kind: 'person', start: 2, end: 2 },
      { kind: 'place', start: 4, end: 99 },
    ];
    expect(kindsByText('(AP) Rome', marks)).toEqual([
      ['(AP', 'credit'],
      [')', ''],
      [' Rome', 'place'],
    ]);
  });

  const mark = fc.record({
    kind: fc.constantFrom(...MARK_KINDS),
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
  });

  it('gives back the same text, and marks every position with the kinds that cover it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const segments = segmentText(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: piece, kinds } of segments) {
          for (let at = start; at < start + piece.length; at += 1) {
            const covering = MARK_KINDS.filter((kind) =>
              marks.some((each) => each.kind === kind && each.start <= at && at < each.end),
            );
            expect(kinds).toEqual(covering);
          }
        }
      }),
      { seed: 20261126 },
    );
  });
});
