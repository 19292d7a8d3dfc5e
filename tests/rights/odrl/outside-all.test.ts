import { describe, expect, it } from '@jest/globals';
import { outsideAll } from '../../../src/rights/odrl/outside-all.ts';
import type { Condition } from '../../../src/rights/odrl/read-constraint.ts';
import { CHANNELS, PURPOSES } from '../../../src/vocabulary/uses.ts';
import {
  allUse,
  BOTH,
  embargo,
  FOR_3_DAYS,
  from,
  inBoth,
  inKorea,
  inOrder,
  JAPAN,
  KOREA,
  limit,
  NOT_ON_TV,
  ON_TV,
  ONCE,
  ONLINE,
  only,
  onTv,
  onTvOrOnline,
  until,
  without,
} from './limits.ts';

describe('what none of several agreements holds', () => {
  it.each<[string, Condition[][], object[]]>([
    ['is what a single one does not hold', [[KOREA, from('2026-01-01')]], [inKorea(), embargo('2026-01-01')]],
    ['is nothing where one holds everything', [[KOREA], []], []],
    ['is said once where they hold the same', [[KOREA], [KOREA]], [inKorea()]],
    [
      'is said once for what they share, in whatever order the lists are',
      [
        [only('spatial', 'JP', 'KR'), ON_TV],
        [BOTH, ONLINE],
      ],
      [limit('territory-only', ['JP', 'KR']), onTvOrOnline()],
    ],
    [
      'names each country once',
      [[BOTH, ON_TV], [only('spatial', 'JP', 'DE')]],
      [limit('territory-only', ['KR', 'JP', 'DE']), limit('territory-only', ['JP', 'DE'], { channels: NOT_ON_TV })],
    ],
    ['leaves out one that is inside another', [[KOREA, ON_TV], [BOTH]], [inBoth()]],
    ['leaves out one that is inside another, whichever comes first', [[BOTH], [KOREA, ON_TV]], [inBoth()]],
    [
      'keeps one that is narrower in one list and wider in another',
      [
        [KOREA, only('media', 'tv', 'online')],
        [BOTH, ON_TV],
      ],
      [inBoth(), inKorea({ channels: NOT_ON_TV }), onTvOrOnline()],
    ],
    ['counts the days and uses of one inside another no more', [[KOREA, FOR_3_DAYS, ONCE], [BOTH]], [inBoth()]],
    ['counts them no more, whichever comes first', [[BOTH], [KOREA, FOR_3_DAYS, ONCE]], [inBoth()]],
    [
      'says for all what all share, days and uses too',
      [
        [FOR_3_DAYS, ONCE, KOREA, ON_TV],
        [ONCE, FOR_3_DAYS, JAPAN, ONLINE],
      ],
      [
        ...[limit('expires-after-days', 3), limit('one-time-use', null), inBoth(), onTvOrOnline()],
        ...[
          inKorea({ channels: without(CHANNELS, 'online') }),
          limit('territory-only', ['JP'], { channels: NOT_ON_TV }),
        ],
      ],
    ],
    [
      'is what the others leave where two of three are the same',
      [[KOREA], [KOREA], [ON_TV]],
      [inKorea({ channels: NOT_ON_TV })],
    ],
    [
      'is no more where the same is agreed many times over',
      [...Array.from({ length: 9 }, () => [KOREA, ON_TV]), [BOTH, ONLINE]],
      [inBoth(), inKorea({ channels: without(CHANNELS, 'online') }), onTvOrOnline()],
    ],
    [
      'keeps one that names another country',
      [
        [KOREA, ON_TV],
        [JAPAN, ON_TV],
      ],
      [onTv(), inBoth()],
    ],
    ['keeps one that excepts what the other names', [[KOREA, { ...JAPAN, inside: false }], [KOREA]], [inKorea()]],
    [
      'keeps one for a title that is called as the channel of another',
      [[only('recipient', 'tv'), KOREA], [ON_TV]],
      [limit('publication-only', ['tv'], { channels: NOT_ON_TV }), inKorea({ channels: NOT_ON_TV })],
    ],
    [
      'keeps one of another sort',
      [[ON_TV], [only('purpose', 'editorial')]],
      [onTv({ purposes: without(PURPOSES, 'editorial') })],
    ],
    [
      'is told of an earlier and of a later time in one country and another',
      [
        [KOREA, until('2026-03-31')],
        [JAPAN, from('2026-06-01')],
      ],
      [
        inBoth(),
        inKorea({ until: '2026-05-31' }),
        limit('territory-only', ['JP'], { from: '2026-04-01' }),
        allUse({ from: '2026-04-01', until: '2026-05-31' }),
      ],
    ],
  ])('%s', (_, agreements, expected) => {
    expect(inOrder(outsideAll(agreements))).toEqual(inOrder(expected));
  });
});
