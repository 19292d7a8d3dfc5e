import { describe, expect, it } from '@jest/globals';
import { isAsStrict } from '../../src/rights/clauses/strictness.ts';
import type { Restriction, RestrictionKind, Within } from '../../src/vocabulary/restrictions.ts';

function clause(kind: RestrictionKind, value: unknown, within?: Within): Restriction {
  return { kind, value, ...(within === undefined ? {} : { within }) } as Restriction;
}

function inPart(within: Within): Restriction {
  return clause('no-archive', null, within);
}

const everywhere = clause('no-archive', null);

describe('of two restrictions the first is stricter', () => {
  it.each<[string, Restriction, Restriction]>([
    ['fewer countries', clause('territory-only', ['KR']), clause('territory-only', ['KR', 'JP'])],
    ['more countries out', clause('territory-except', ['KR', 'JP']), clause('territory-except', ['KR'])],
    ['fewer channels', clause('channel-only', ['tv']), clause('channel-only', ['tv', 'book'])],
    ['more channels out', clause('channel-except', ['tv', 'book']), clause('channel-except', ['tv'])],
    ['one channel of all that is digital', clause('channel-only', ['online']), clause('channel-only', ['all-digital'])],
    ['fewer purposes', clause('purpose-only', ['games']), clause('purpose-only', ['games', 'betting'])],
    ['more purposes out', clause('purpose-except', ['games', 'betting']), clause('purpose-except', ['games'])],
    ['a purpose of the commercial ones', clause('purpose-only', ['betting']), clause('purpose-only', ['commercial'])],
    ['fewer titles', clause('publication-only', ['Le Monde']), clause('publication-only', ['Le Monde', 'Die Zeit'])],
    [
      'more titles out',
      clause('publication-except', ['Le Monde', 'Die Zeit']),
      clause('publication-except', ['Le Monde']),
    ],
    ['a later embargo', clause('embargo-until', '2026-06-16'), clause('embargo-until', '2026-06-15')],
    ['an earlier end', clause('expires-on', '2026-06-15'), clause('expires-on', '2026-06-16')],
    [
      'an earlier instant, in another zone',
      clause('expires-on', '2026-06-15T09:00:00+09:00'),
      clause('expires-on', '2026-06-15T01:00:00Z'),
    ],
    [
      'an instant half a second earlier',
      clause('expires-on', '2026-06-15T09:00:00.125Z'),
      clause('expires-on', '2026-06-15T09:00:00.625Z'),
    ],
    ['fewer days', clause('expires-after-days', 7), clause('expires-after-days', 14)],
    [
      'as many days, for every use',
      clause('expires-after-days', 7),
      clause('expires-after-days', 7, { channels: ['tv'] }),
    ],
    ['from as many days on, for more', inPart({ fromDays: 2 }), inPart({ fromDays: 2, channels: ['tv'] })],
    ['for as many days, for more', inPart({ untilDays: 2 }), inPart({ untilDays: 2, channels: ['tv'] })],
    ['a limit of nothing', inPart({ channels: null as never }), inPart({ channels: ['tv'] })],
    ['no part of all uses', everywhere, inPart({ channels: ['tv'] })],
    ['a limit that is none', inPart({ channels: undefined as never }), inPart({ channels: ['tv'] })],
    ['for more countries', inPart({ territories: ['KR', 'JP'] }), inPart({ territories: ['KR'] })],
    ['for more channels', inPart({ channels: ['tv', 'book'] }), inPart({ channels: ['tv'] })],
    ['for more purposes', inPart({ purposes: ['games', 'betting'] }), inPart({ purposes: ['games'] })],
    ['for more titles', inPart({ publications: ['Le Monde', 'Die Zeit'] }), inPart({ publications: ['le monde'] })],
    ['from an earlier day', inPart({ from: '2026-06-15' }), inPart({ from: '2026-06-16' })],
    ['until a later day', inPart({ until: '2026-06-16' }), inPart({ until: '2026-06-15' })],
    ['from fewer days on', inPart({ fromDays: 2 }), inPart({ fromDays: 3 })],
    ['for more days', inPart({ untilDays: 3 }), inPart({ untilDays: 2 })],
    ['for one limit less', inPart({ channels: ['tv'] }), inPart({ channels: ['tv'], purposes: ['games'] })],
  ])('%s', (_, strict, loose) => {
    expect(isAsStrict(strict, loose)).toBe(true);
    expect(isAsStrict(loose, strict)).toBe(false);
  });
});

describe('of two restrictions neither is stricter', () => {
  it.each<[string, Restriction, Restriction]>([
    ['two kinds', clause('no-archive', null), clause('no-resale', null)],
    ['two countries', clause('territory-only', ['KR']), clause('territory-only', ['JP'])],
    ['two demands for credit', clause('mandatory-credit', 'AFP'), clause('mandatory-credit', 'EPA')],
    ['two people to ask', clause('contact-required', 'AFP'), clause('contact-required', 'EPA')],
    [
      'two parts of an advisory',
      clause('third-party-unverified', null, { channels: ['tv'] }),
      clause('third-party-unverified', null),
    ],
    ['two parts of a correction', clause('correction', null, { channels: ['tv'] }), clause('correction', null)],
    ['a day and an instant', clause('expires-on', '2026-06-15'), clause('expires-on', '2026-06-15T09:00:00Z')],
    [
      'an instant with a zone and one without',
      clause('embargo-until', '2026-06-15T09:00:00'),
      clause('embargo-until', '2026-06-15T09:00:00Z'),
    ],
    [
      'two instants that are less than a millisecond apart',
      clause('embargo-until', '2026-06-15T09:00:00.0001Z'),
      clause('embargo-until', '2026-06-15T09:00:00.0002Z'),
    ],
    [
      'an instant and one that is less than a millisecond later',
      clause('embargo-until', '2026-06-15T09:00:00Z'),
      clause('embargo-until', '2026-06-15T09:00:00.0002Z'),
    ],
    [
      'two ends of a part that are less than a millisecond apart',
      inPart({ until: '2026-06-15T09:00:00.0001Z' }),
      inPart({ until: '2026-06-15T09:00:00.0002Z' }),
    ],
    [
      'a country that is none beside one, and that one alone',
      clause('territory-except', ['KR', 'Freedonia']),
      clause('territory-except', ['KR']),
    ],
    [
      'a limit of nothing and another',
      inPart({ channels: ['tv'] }),
      inPart({ channels: null as never, purposes: ['games'] }),
    ],
    [
      'one title out and two, on television: the second name may be one that nobody settled',
      clause('publication-except', ['Le Monde', 'Die Zeit'], { channels: ['tv'] }),
      clause('publication-except', ['Le Monde'], { channels: ['tv'] }),
    ],
    ['an embargo without a date', clause('embargo-until', null), clause('embargo-until', '2026-06-15')],
    ['a country that is none', clause('territory-only', ['Freedonia']), clause('territory-only', ['Freedonia', 'KR'])],
    ['two channels of a part', inPart({ channels: ['tv'] }), inPart({ channels: ['book'] })],
    ['limits of two sorts', inPart({ channels: ['tv'] }), inPart({ purposes: ['games'] })],
    ['a title, which may be unknown, and none', inPart({ publications: ['Le Monde'] }), everywhere],
    ['days, which may be unknown, and none', inPart({ fromDays: 3 }), everywhere],
    ['days until, which may be unknown, and none', inPart({ untilDays: 3 }), everywhere],
    ['a beginning with a zone and one without', inPart({ from: '2026-06-15' }), inPart({ from: '2026-06-15T09:00Z' })],
    ['an end with a zone and one without', inPart({ until: '2026-06-15' }), inPart({ until: '2026-06-15T09:00Z' })],
  ])('%s', (_, one, other) => {
    expect(isAsStrict(one, other)).toBe(false);
    expect(isAsStrict(other, one)).toBe(false);
  });
});

describe('of two restrictions each is as strict as the other', () => {
  it.each<[string, Restriction, Restriction]>([
    ['the same', clause('mandatory-credit', 'AFP'), clause('mandatory-credit', 'AFP')],
    [
      'the same that nobody understands',
      clause('territory-only', ['Freedonia']),
      clause('territory-only', ['Freedonia']),
    ],
    ['a title spelled otherwise', clause('publication-only', ['N.Y. Post']), clause('publication-only', ['NY POST'])],
    [
      'a title out on television, spelled otherwise',
      clause('publication-except', ['N.Y. Post'], { channels: ['tv'] }),
      clause('publication-except', ['NY POST'], { channels: ['tv'] }),
    ],
    [
      'what is digital by its name and one by one',
      clause('channel-only', ['all-digital']),
      clause('channel-only', ['online', 'mobile', 'social']),
    ],
    [
      'the same instant in two zones',
      clause('expires-on', '2026-06-15T09:00:00+09:00'),
      clause('expires-on', '2026-06-15T00:00Z'),
    ],
    [
      'an embargo until the same instant',
      clause('embargo-until', '2026-06-15T09:00:00+0900'),
      clause('embargo-until', '2026-06-15T00:00:00+00:00'),
    ],
    ['from the same instant on', inPart({ from: '2026-06-15T09:00+09:00' }), inPart({ from: '2026-06-15T00:00Z' })],
    ['until the same instant', inPart({ until: '2026-06-15T09:00+09:00' }), inPart({ until: '2026-06-15T00:00Z' })],
    ['no value, however it is written', clause('no-archive', undefined), clause('no-archive', null)],
  ])('%s', (_, one, other) => {
    expect(isAsStrict(one, other)).toBe(true);
    expect(isAsStrict(other, one)).toBe(true);
  });
});
