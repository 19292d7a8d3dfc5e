import { describe, expect, it } from '@jest/globals';
import { outsideAll } from '../../../src/rights/odrl/outside-all.ts';
import type { Condition } from '../../../src/rights/odrl/read-constraint.ts';
import { CHANNELS, PURPOSES } from '../../../src/vocabulary/uses.ts';
import {
  allUse,
  BOTH,
  embargo,
  expiry,
  FAMILY,
  FOR_3_DAYS,
  from,
  IN_LE_MONDE,
  inBoth,
  inKorea,
  inOrder,
  JAPAN,
  KOREA,
  limit,
  NOON,
  NOT_KOREA,
  NOT_ON_TV,
  ON_TV,
  ONCE,
  ONLINE,
  only,
  onTv,
  until,
  without,
} from './limits.ts';

const EDITORIAL = only('purpose', 'editorial');
const NOT_EDITORIAL = without(PURPOSES, 'editorial');
const DIGITAL = ['online', 'mobile', 'social'];
const OFF_SCREEN = without(NOT_ON_TV, ...DIGITAL);

describe('what agreements of different times leave', () => {
  it.each<[string, Condition[][], object[]]>([
    ['ends with the later of two days', [[until('2026-04-01')], [until('2026-03-31')]], [expiry('2026-04-01')]],
    [
      'ends with the later of two instants, of which each has its offset',
      [[until(NOON)], [until('2026-03-31T21:00:00.001+09:00')]],
      [expiry('2026-03-31T21:00:00.001+09:00')],
    ],
    ['begins with the earlier of two days', [[from('2026-03-31')], [from('2026-04-01')]], [embargo('2026-03-31')]],
    [
      'begins with the earlier of two instants, of which each has its offset',
      [[from(NOON)], [from('2026-03-31T20:59:00+09:00')]],
      [embargo('2026-03-31T20:59:00+09:00')],
    ],
    [
      'is forbidden between the end of one and the beginning of another',
      [[until(NOON)], [from('2026-05-01T09:00:00+09:00')]],
      [allUse({ from: NOON, until: '2026-05-01T09:00:00+09:00' })],
    ],
    [
      'is forbidden on the one day between them',
      [[until('2026-03-31')], [from('2026-04-02')]],
      [allUse({ from: '2026-04-01', until: '2026-04-01' })],
    ],
    ['is nothing where one begins on the day after the other ends', [[until('2026-03-31')], [from('2026-04-01')]], []],
    [
      'is nothing where one begins at the instant the other ends',
      [[until(NOON)], [from('2026-03-31T21:00:00+09:00')]],
      [],
    ],
    ['is nothing where they overlap', [[until('2026-06-30')], [from('2026-04-01')]], []],
    [
      'is a moment where one begins just after the other ends',
      [[until(NOON)], [from('2026-03-31T12:00:00.001Z')]],
      [allUse({ from: NOON, until: '2026-03-31T12:00:00.001Z' })],
    ],
    [
      'lies between the end of a day and an instant, wherever the day ends',
      [[until('2026-03-31')], [from(NOON)]],
      [allUse({ from: '2026-04-01', until: NOON })],
    ],
    [
      'lies between an instant and the beginning of a day, wherever the day begins',
      [[until(NOON)], [from('2026-03-31')]],
      [allUse({ from: NOON, until: '2026-03-30' })],
    ],
    [
      'is told between them though together they hold every channel',
      [
        [only('media', ...NOT_ON_TV), until('2026-03-31')],
        [ON_TV, from('2026-05-01')],
      ],
      [
        limit('channel-only', [...NOT_ON_TV, 'tv']),
        limit('channel-only', NOT_ON_TV, { until: '2026-04-30' }),
        onTv({ from: '2026-04-01' }),
        allUse({ from: '2026-04-01', until: '2026-04-30' }),
      ],
    ],
    [
      'is narrower outside a country before the one begins, and after it ends',
      [[KOREA], [from('2026-04-01'), until('2026-06-30')]],
      [inKorea({ until: '2026-03-31' }), inKorea({ from: '2026-07-01' })],
    ],
  ])('%s', (_, agreements, expected) => {
    expect(inOrder(outsideAll(agreements))).toEqual(inOrder(expected));
  });
});

describe('what agreements for different titles and purposes leave', () => {
  it.each<[string, Condition[][], object[]]>([
    [
      'is a title’s outside the other’s country',
      [[KOREA], [IN_LE_MONDE]],
      [limit('publication-only', ['Le Monde'], { territories: NOT_KOREA })],
    ],
    [
      'names the purposes that are neither’s, and those of the commercial family one by one where one of them is held',
      [[only('purpose', 'editorial', 'advertising', 'betting')], [ON_TV]],
      [onTv({ purposes: ['marketing', 'merchandising', 'games', 'calendars', 'ai-training'] })],
    ],
    [
      'names the commercial family whole where none of it is held',
      [[only('purpose', 'ai-training')], [ON_TV]],
      [onTv({ purposes: without(PURPOSES, 'ai-training') })],
    ],
    [
      'leaves the family out where all of it is held',
      [[only('purpose', 'editorial', 'commercial')], [ON_TV]],
      [onTv({ purposes: ['ai-training'] })],
    ],
    [
      'names the family whole where all but its own name is held: no part of it says that alone',
      [[only('purpose', 'editorial', ...FAMILY)], [ON_TV]],
      [onTv({ purposes: ['commercial', 'ai-training'] })],
    ],
    [
      'names every purpose where together they hold all of them',
      [[only('purpose', 'editorial', 'commercial')], [only('purpose', 'ai-training')]],
      [limit('purpose-only', ['editorial', 'commercial', 'ai-training'])],
    ],
    [
      'is said once for channels that two of them call by different names',
      [[BOTH, EDITORIAL], [KOREA, only('media', 'all-digital')], [ON_TV], [JAPAN, only('media', ...DIGITAL)]],
      [
        inBoth({ channels: NOT_ON_TV }),
        inBoth({ channels: OFF_SCREEN }),
        inKorea({ purposes: NOT_EDITORIAL, channels: OFF_SCREEN }),
        limit('territory-only', ['JP'], { purposes: NOT_EDITORIAL, channels: OFF_SCREEN }),
        limit('channel-only', ['all-digital', 'tv', ...DIGITAL], { purposes: NOT_EDITORIAL }),
      ],
    ],
    ['is nothing where one holds every channel, by whatever names', [[only('media', ...CHANNELS)], [KOREA]], []],
  ])('%s', (_, agreements, expected) => {
    expect(inOrder(outsideAll(agreements))).toEqual(inOrder(expected));
  });
});

describe('an action that only some of the agreements allow', () => {
  it.each<[string, Condition[][], object[]]>([
    ['is free where one allows it everywhere', [[KOREA], []], []],
    ['is forbidden outside the one country', [[KOREA]], [limit('no-archive', null, { territories: NOT_KOREA })]],
    [
      'is forbidden before it begins and after it ends',
      [[from('2026-04-01'), until('2026-06-30')]],
      [limit('no-archive', null, { until: '2026-03-31' }), limit('no-archive', null, { from: '2026-07-01' })],
    ],
    [
      'is forbidden where neither the country nor the channel is held',
      [[KOREA], [ON_TV]],
      [limit('no-archive', null, { territories: NOT_KOREA, channels: NOT_ON_TV })],
    ],
    [
      'is forbidden in parts of which none says what another does',
      [
        [KOREA, ON_TV],
        [KOREA, ONLINE],
      ],
      [
        limit('no-archive', null, { territories: NOT_KOREA }),
        limit('no-archive', null, { channels: without(CHANNELS, 'tv', 'online') }),
      ],
    ],
    [
      'is forbidden in the wider of two parts alone, whichever of them comes first',
      [
        [ON_TV, KOREA],
        [ONLINE, KOREA],
      ],
      [
        limit('no-archive', null, { territories: NOT_KOREA }),
        limit('no-archive', null, { channels: without(CHANNELS, 'tv', 'online') }),
      ],
    ],
    ['is forbidden altogether where none allows it', [], [limit('no-archive', null)]],
  ])('%s', (_, agreements, expected) => {
    expect(inOrder(outsideAll(agreements, 'no-archive'))).toEqual(inOrder(expected));
  });

  it('in one title alone is no restriction’s to say, nor beside another limit', () => {
    expect(outsideAll([[IN_LE_MONDE]], 'no-archive')).toBeNull();
    expect(outsideAll([[KOREA], [IN_LE_MONDE]], 'no-archive')).toBeNull();
  });
});

describe('no restrictions say what several agreements leave', () => {
  it.each<[string, Condition[][]]>([
    ['where one counts uses', [[ONCE], [KOREA]]],
    ['where one counts days', [[FOR_3_DAYS], [KOREA]]],
    ['where one names what it does not hold', [[{ ...KOREA, inside: false }], [ON_TV]]],
    ['where one names what it does not hold, and another holds that', [[{ ...KOREA, inside: false }], [BOTH]]],
    ['where a time is one on some clock', [[until('2026-03-31T12:00')], [KOREA]]],
    ['where a time is none', [[until('soon')], [KOREA]]],
    ['where a day and an instant end two of them', [[until('2026-03-31')], [until(NOON)]]],
    ['where a day and an instant begin two of them', [[from(NOON)], [from('2026-03-31')]]],
  ])('%s', (_, agreements) => {
    expect(outsideAll(agreements)).toBeNull();
  });

  it('where they are limited in more ways than anybody could read', () => {
    const two = (code: string): Condition[] => [only('spatial', code), only('recipient', `The ${code} Times`)];
    const eight = ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'HU'].map(two);
    expect(outsideAll(eight)).not.toBeNull();
    expect(outsideAll([...eight, two('IT')])).toBeNull();
  });
});
