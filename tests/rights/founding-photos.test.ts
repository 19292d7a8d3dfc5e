import { describe, expect, it } from '@jest/globals';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { FACTS, SEOUL_PRINT, WORLD_APP, WORLD_WEB, YONHAP } from './photos.ts';

const WORDS = 'For Use Only in the Republic of Korea';
const NO_REDISTRIBUTION = 'No Redistribution';
const unrestricted = photo([], ['KCNA', 'EPA-EFE']);
const koreaOnly = photo(
  [
    { kind: 'territory-only', value: ['KR'], text: WORDS, start: 150, end: 187 },
    { kind: 'no-redistribution', value: null, text: NO_REDISTRIBUTION, start: 189, end: 206 },
  ] as const,
  ['KCNA', 'Yonhap'],
);

function photo(
  restrictions: Parameters<typeof compileTerms>[0]['readings'][number]['restrictions'],
  chain: string[],
): Subject {
  const readings = [{ field: 'caption', restrictions, doubts: [] }];
  const terms = compileTerms({ readings, metadata: [], byHand: [], unread: [], pending: [] });
  return {
    terms,
    facts: { ...FACTS, chain },
    agreements: [{ ...YONHAP, supplier: chain.at(-1) ?? '' }],
    houseRule: null,
  };
}

describe('the photos without restriction', () => {
  it.each([
    ['World web', WORLD_WEB],
    ['World app', WORLD_APP],
    ['Seoul print', SEOUL_PRINT],
  ])('are clear on %s, with the duty to credit', (_, use) => {
    expect(judge(unrestricted, use)).toEqual({
      outcome: 'clear',
      reasons: [],
      duties: [{ clause: 'credit', words: 'KCNA/EPA-EFE', sentence: 'Credit “KCNA/EPA-EFE”.' }],
      under: [{ id: 'yonhap', supplier: 'EPA-EFE', title: 'the agreement with EPA-EFE' }],
      changesAt: null,
    });
  });

  it('may not be passed on, because no agreement grants it', () => {
    expect(judge(unrestricted, passedOn(WORLD_WEB))).toMatchObject({
      outcome: 'blocked',
      reasons: [
        {
          clause: 'agreement',
          words: null,
          sentence: 'The agreement with EPA-EFE gives no right to pass it on.',
          remedy: 'Obtain the right to pass it on.',
        },
      ],
    });
  });
});

describe('the photos for use in the Republic of Korea only', () => {
  it('are blocked on World web, and the reason quotes the words and says what would make it pass', () => {
    const { outcome, reasons } = judge(koreaOnly, WORLD_WEB);
    expect(outcome).toBe('blocked');
    expect(reasons).toEqual([
      {
        clause: 'territory-only',
        obstacle: 'clause:{"kind":"territory-only","value":["KR"]}',
        waivable: true,
        outcome: 'blocked',
        words: WORDS,
        field: 'caption',
        start: 150,
        end: 187,
        sentence: 'May be used only in South Korea.',
        remedy: 'Use an outlet whose audience is in South Korea only, or geofence it.',
        origin: 'read',
      },
    ]);
  });

  it('are conditional on World app: visitors in South Korea only', () => {
    const { outcome, reasons } = judge(koreaOnly, WORLD_APP);
    expect(outcome).toBe('conditional');
    expect(reasons).toMatchObject([
      { clause: 'geofence', narrowedBy: 'territory-only', words: WORDS, territories: ['KR'] },
    ]);
  });

  it('are clear on Seoul print, with the duties to credit and not to pass it on', () => {
    const { outcome, reasons, duties } = judge(koreaOnly, SEOUL_PRINT);
    expect([outcome, reasons]).toEqual(['clear', []]);
    expect(duties.map(({ clause, words }) => [clause, words])).toEqual([
      ['credit', 'KCNA/Yonhap'],
      ['no-redistribution', NO_REDISTRIBUTION],
    ]);
  });

  it('may not be passed on, by their own words and by the agreement', () => {
    const { outcome, reasons } = judge(koreaOnly, passedOn(SEOUL_PRINT));
    expect(outcome).toBe('blocked');
    expect(reasons.map(({ clause, words }) => [clause, words])).toEqual([
      ['no-redistribution', NO_REDISTRIBUTION],
      ['agreement', null],
    ]);
  });

  it('are blocked wherever they were clear once they are killed', () => {
    const killed = { ...koreaOnly, facts: { ...koreaOnly.facts, status: 'killed' as const } };
    expect(judge(killed, SEOUL_PRINT)).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'killed' }] });
  });
});

function passedOn(use: Use): Use {
  return { ...use, action: 'redistribute' };
}
