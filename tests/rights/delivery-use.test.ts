import { describe, expect, it } from '@jest/globals';
import { conditionsToAnswer, isPrice, judgeDelivery, pricesOf } from '../../src/rights/delivery-use.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Use } from '../../src/rights/verdict.ts';
import { photoWith, SEOUL_PRINT, WORLD_APP, WORLD_WEB, YONHAP } from './photos.ts';

const worldwide = photoWith();
const koreaOnly = photoWith({ restrictions: [{ kind: 'territory-only', value: ['KR'] }] });
const notInJapan = photoWith({ restrictions: [{ kind: 'territory-except', value: ['JP'] }] });
const seoulApp: Use = { ...WORLD_APP, territories: ['KR'] };

const KOREA = { ...YONHAP, territories: ['KR'] };

describe('bytes go to a visitor', () => {
  it.each([
    [
      'a photo without restriction, plain outlet',
      worldwide,
      WORLD_WEB,
      { KR: true, US: true, DE: true, unknown: true },
    ],
    [
      'a photo without restriction, geofenced outlet',
      worldwide,
      WORLD_APP,
      { KR: true, US: true, DE: true, unknown: true },
    ],
    [
      'a photo without restriction, plain outlet of one country',
      worldwide,
      SEOUL_PRINT,
      { KR: true, US: true, unknown: true },
    ],
    ['a photo without restriction, app of one country', worldwide, seoulApp, { KR: true, US: false, unknown: false }],
    [
      'a photo for Korea only, app for the world',
      koreaOnly,
      WORLD_APP,
      { KR: true, US: false, DE: false, unknown: false },
    ],
    ['a photo for Korea only, plain outlet of Korea', koreaOnly, SEOUL_PRINT, { KR: true, US: false, unknown: false }],
    [
      'a photo for Korea only, plain outlet for the world',
      koreaOnly,
      WORLD_WEB,
      { KR: false, US: false, unknown: false },
    ],
    ['a photo not for Japan, app for the world', notInJapan, WORLD_APP, { KR: true, JP: false, unknown: false }],
    [
      'a photo not for Japan, plain outlet for the world',
      notInJapan,
      WORLD_WEB,
      { KR: false, JP: false, unknown: false },
    ],
    ['a photo not for Japan, plain outlet of Korea', notInJapan, SEOUL_PRINT, { KR: true, JP: false, unknown: false }],
  ])('%s', (_, photo, outlet, expected) => {
    for (const [country, passes] of Object.entries(expected)) {
      const verdict = judgeDelivery(photo, outlet, country === 'unknown' ? null : country);
      expect([country, verdict.outcome]).toEqual([country, passes ? 'clear' : 'blocked']);
    }
  });

  it('takes a country code that is none for an unknown country', () => {
    for (const code of ['XX', 'T1', '', 'kr'])
      expect(judgeDelivery(koreaOnly, WORLD_APP, code).outcome).toBe('blocked');
  });

  it.each([
    [null, 'clear'],
    [['JP'], 'clear'],
    [['KR'], 'blocked'],
  ])('whoever cannot be placed sees what is clear in every country, by a licence for %j', (territories, outcome) => {
    const notInJapanRule = { kind: 'territory-except', value: ['JP'] } as const;
    const licence = {
      ...{ id: 'l1', kind: 'permission', document: 'letter.pdf', by: 'Rita', given: '2026-06-01T00:00:00Z' },
      ...{ channels: null, purposes: ['editorial'], actions: ['publish'], titles: null, from: null, until: null },
      ...{ lifts: [clauseObstacle(notInJapanRule as never)], territories },
    } as const;
    const photo = { ...notInJapan, licences: [licence as never] };
    expect(judgeDelivery(photo, WORLD_WEB, null).outcome).toBe(outcome);
    expect(judgeDelivery(photo, WORLD_APP, null).outcome).toBe(outcome);
    expect(judgeDelivery(photo, WORLD_WEB, 'JP').outcome).toBe(outcome);
  });

  it('an agreement for some countries lets nobody in who cannot be placed', () => {
    const photo = photoWith({ agreements: [{ ...YONHAP, territories: ['KR', 'JP'] }] });
    expect(judgeDelivery(photo, WORLD_APP, 'JP').outcome).toBe('clear');
    expect(judgeDelivery(photo, WORLD_APP, null).outcome).toBe('blocked');
  });

  it('says that a visitor is outside the audience without judging differently what is inside', () => {
    expect(judgeDelivery(worldwide, seoulApp, 'US').reasons).toMatchObject([
      {
        clause: 'geofence',
        outcome: 'blocked',
        sentence: 'This outlet is for visitors in South Korea.',
        territories: ['KR'],
      },
    ]);
  });

  it('a plain outlet keeps an answer no longer than both of its questions allow', () => {
    const photo = photoWith({
      restrictions: [
        { kind: 'territory-except', value: ['US'], within: { from: '2026-06-20' } },
        { kind: 'channel-except', value: ['print-newspaper'], within: { territories: ['KR'], from: '2026-06-22' } },
      ],
    });
    expect(judgeDelivery(photo, SEOUL_PRINT, 'US')).toMatchObject({
      outcome: 'clear',
      changesAt: '2026-06-20T00:00:00.000Z',
    });
  });

  it('where outlet and visitor fare alike the answer is the outlet’s', () => {
    const photo = photoWith({ restrictions: [{ kind: 'territory-except', value: ['JP', 'KR'] }], agreements: [KOREA] });
    const { reasons } = judgeDelivery(photo, WORLD_WEB, 'JP');
    expect(reasons.map(({ clause }) => clause)).toEqual(['territory-except', 'agreement']);
    expect(reasons[1]?.sentence).toBe('The agreement with Yonhap covers only South Korea.');
  });

  it('a condition of the visitor’s country alone stands beside those of the outlet, once each and the gravest first', () => {
    const call = (value: string, ...territories: string[]) =>
      ({ kind: 'contact-required', value, within: { territories } }) as const;
    const photo = photoWith({ restrictions: [call('Seoul', 'KR', 'US'), call('New York', 'US')] });
    const sentences = (country: string) => judgeDelivery(photo, SEOUL_PRINT, country).reasons.map(({ words }) => words);
    expect(sentences('KR')).toHaveLength(1);
    expect(sentences('US')).toHaveLength(2);
    const notInJapan = photoWith({
      restrictions: [call('Seoul', 'KR'), { kind: 'territory-except', value: ['JP'] }],
    });
    expect(judgeDelivery(notInJapan, SEOUL_PRINT, 'JP').reasons.map(({ clause }) => clause)).toEqual([
      'territory-except',
      'contact-required',
    ]);
  });

  it('that is clear for outlet and visitor is used under the outlet’s agreement', () => {
    const photo = photoWith({ agreements: [YONHAP, { ...KOREA, id: 'korea' }] });
    expect(judge(photo, { ...WORLD_WEB, territories: ['KR'] }).under).toMatchObject([{ id: 'korea' }]);
    expect(judgeDelivery(photo, WORLD_WEB, 'KR').under).toMatchObject([{ id: 'yonhap' }]);
  });

  it('an outlet for all the world has no visitors outside', () => {
    expect(judgeDelivery(photoWith(), { ...WORLD_APP, territories: 'all' }, null).outcome).toBe('clear');
  });

  it('an answer that never changes for the visitor is kept as long as the outlet’s', () => {
    const online = (kind: 'territory-except' | 'territory-only') =>
      photoWith({ restrictions: [{ kind, value: ['KR'], within: { from: '2026-06-20' } }] });
    const until = '2026-06-20T00:00:00.000Z';
    expect(judgeDelivery(online('territory-except'), { ...WORLD_WEB, territories: ['KR'] }, 'US').changesAt).toBe(
      until,
    );
    expect(judgeDelivery(online('territory-only'), { ...WORLD_WEB, territories: ['KR'] }, 'US').changesAt).toBe(until);
  });

  it('a condition added after the clearance shows in the verdict of a delivery', () => {
    const photo = photoWith({ restrictions: [{ kind: 'contact-required', value: 'the desk' }] });
    expect(conditionsToAnswer(judgeDelivery(photo, WORLD_APP, 'KR')).map(({ clause }) => clause)).toEqual([
      'contact-required',
    ]);
  });
});

it('a geofence answers itself, every other condition asks for a person', () => {
  const photo = photoWith({
    restrictions: [
      { kind: 'territory-only', value: ['KR'] },
      { kind: 'third-party-unverified', value: null },
    ],
  });
  const verdict = judge(photo, WORLD_APP);
  expect(verdict.reasons.map(({ clause }) => clause).sort()).toEqual(['geofence', 'third-party-unverified']);
  expect(conditionsToAnswer(verdict).map(({ clause }) => clause)).toEqual(['third-party-unverified']);
});

it('what blocks is no condition to answer', () => {
  const photo = photoWith({
    restrictions: [
      { kind: 'contact-required', value: null },
      { kind: 'channel-except', value: ['online'] },
    ],
  });
  expect(conditionsToAnswer(judge(photo, WORLD_WEB)).map(({ clause }) => clause)).toEqual(['contact-required']);
});

it('of conditions only prices are to be paid', () => {
  const photo = photoWith({
    agreements: [{ ...YONHAP, fee: '80 EUR' }],
    restrictions: [{ kind: 'contact-required', value: null }],
  });
  const verdict = judge(photo, WORLD_WEB);
  expect(conditionsToAnswer(verdict).map(isPrice).sort()).toEqual([false, true]);
  expect(pricesOf(verdict)).toMatchObject([{ clause: 'fee', outcome: 'conditional' }]);
  expect(pricesOf(judge(photoWith(), WORLD_WEB))).toEqual([]);
});
