import { describe, expect, it } from '@jest/globals';
import { clauseKey } from '../../src/rights/clauses/clause-content.ts';
import type { Clause } from '../../src/rights/verdict.ts';

const JAPAN_OUT: Clause = {
  ...{ kind: 'territory-except', value: ['JP', 'KR'], words: 'JAPAN, KOREA OUT' },
  ...{ field: 'caption', start: 0, end: 16, origin: 'read' },
};
const ASK: Clause = { ...JAPAN_OUT, kind: 'other', value: null, words: 'Ask  the\ndesk' };
const DAYS: Clause = { ...JAPAN_OUT, kind: 'expires-after-days', value: 14, words: '14 days' };

function said(words: string, origin: Clause['origin'] = 'read'): Clause {
  return { ...JAPAN_OUT, words, origin };
}

describe('two clauses of one photo are one', () => {
  it.each<[string, Clause, Clause]>([
    ['wherever they stand', JAPAN_OUT, { ...JAPAN_OUT, field: 'instructions', start: 9, end: 25 }],
    ['whichever order their lists have', JAPAN_OUT, { ...JAPAN_OUT, value: ['KR', 'JP', 'KR'] } as Clause],
    ['where neither has limits', { ...JAPAN_OUT, within: null as never }, JAPAN_OUT],
    ['in other words of the same family', JAPAN_OUT, said('Out in Japan and Korea')],
    ['in other words that name no family', said('NOT IN JAPAN AND KOREA'), said('NO USE IN JAPAN OR KOREA')],
    ['whether a file or its text says so', said('NOT IN JAPAN', 'metadata'), said('NOT IN JAPAN')],
    ['whatever the words of an agency are', said('JAPAN OUT', 'agency'), said('NOT IN JAPAN', 'agency')],
    ['whoever of us says so', said('JAPAN OUT', 'editor'), said('JAPAN OUT', 'house')],
    ['where the same is to be asked, however it is spelled', ASK, { ...ASK, words: ' ASK THE DESK ' }],
  ])('%s', (_, one, other) => {
    expect(clauseKey(one)).toBe(clauseKey(other));
  });
});

describe('two clauses of one photo are two', () => {
  it.each<[string, Clause, Clause]>([
    ['of two kinds', JAPAN_OUT, { ...JAPAN_OUT, kind: 'territory-only' }],
    ['of two values', JAPAN_OUT, { ...JAPAN_OUT, value: ['JP'] } as Clause],
    ['for two parts of all uses', JAPAN_OUT, { ...JAPAN_OUT, within: { channels: ['tv'] } }],
    ['where one may bind clients', JAPAN_OUT, said('NOT IN JAPAN AND KOREA')],
    ['where they may bind clients by different phrases', JAPAN_OUT, said('NO SALES IN JAPAN, KOREA')],
    ['of the agency and of an editor', said('NOT IN JAPAN'), said('NOT IN JAPAN', 'editor')],
    ['of the agency and of the house', said('NOT IN JAPAN'), said('NOT IN JAPAN', 'house')],
    ['that count days from different things', DAYS, { ...DAYS, words: '14 days after first publication' }],
    ['where something else is to be asked', ASK, { ...ASK, words: 'Ask the lawyer' }],
  ])('%s', (_, one, other) => {
    expect(clauseKey(one)).not.toBe(clauseKey(other));
  });
});
