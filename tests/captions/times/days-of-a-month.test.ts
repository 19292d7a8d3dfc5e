import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

describe('a number of days', () => {
  it('is read of days', () => {
    expect(summariesOf(readCaption('30일 경과 후 재사용 금지', 'instructions').restrictions)).toEqual([
      'expires-after-days 30',
    ]);
  });

  it.each(['2027년 5월 4일 경과 후 재사용 금지', '2027년 5월 4일 경과 후 방송 금지', '2027年5月4日を超える保存は禁止'])(
    'is not read of the day of a month: %s',
    (text) => {
      const { restrictions, doubts } = readCaption(text, 'instructions');
      expect(JSON.stringify(restrictions)).not.toMatch(/"fromDays"|expires-after-days/);
      expect(doubts).not.toEqual([]);
    },
  );
});
