import { describe, expect, it } from '@jest/globals';
import { readOdrl } from '../../../src/rights/odrl/read-odrl.ts';
import { IN, policy, where } from './policies.ts';

const SENT = 'imprimatur:transmittedAt';
const IN_JANUARY = { [SENT]: '2026-01-01T00:00:00Z' };
const AFTER_30 = where('elapsedTime', 'gteq', 'P30D');
const FIRST_THREE = where('elapsedTime', 'lt', 'P3D');

interface Photo {
  zone?: string | null;
  transmittedAt?: string | null;
}

/** What the archive reads of it about a photo that was sent in November, unless told otherwise. */
const read = (members: object, { zone = 'UTC', transmittedAt = '2026-11-20T00:00:00Z' }: Photo = {}) =>
  readOdrl(policy(members), { zone, transmittedAt, permissions: 'asLimits' });

function saidOf(members: object, photo?: Photo) {
  const { clauses, refused } = read(members, photo);
  expect(refused).toEqual([]);
  return clauses.map(({ kind, value, within }) => [kind, value, within]);
}

const prohibited = (...constraint: object[]) => ({ prohibition: { action: 'use', constraint } });
const unread = (text: string) => ({ '@type': 'imprimatur:unread', '@value': text });

const COUNTED = [['expires-after-days', 30, undefined]];
const until = (instant: string) => [['expires-on', instant, undefined]];
const IN_30_DAYS = until('2026-01-31T00:00:00.000Z');

describe('days counted from another day than the photo was sent', () => {
  it.each<[string, object, Photo, unknown]>([
    ['are dates', IN_JANUARY, {}, IN_30_DAYS],
    ['are dates where nobody knows when the photo was sent', IN_JANUARY, { transmittedAt: null }, IN_30_DAYS],
    ['stay days where it is the same time', IN_JANUARY, { transmittedAt: '2026-01-01T09:00:00+09:00' }, COUNTED],
    ['stay days where the policy does not say', {}, {}, COUNTED],
    ['are dates where the photo’s whole day begins then', IN_JANUARY, { transmittedAt: '2026-01-01' }, IN_30_DAYS],
    ['are dates where the photo’s whole day ends then', IN_JANUARY, { transmittedAt: '2025-12-31' }, IN_30_DAYS],
    [
      'stay days where the photo’s zone has the same day',
      { [SENT]: '2026-01-01' },
      { zone: 'Asia/Seoul', transmittedAt: '2026-01-01' },
      COUNTED,
    ],
    [
      'are dates where it is the day of the same name in another zone',
      { [SENT]: '2026-01-01', 'imprimatur:timeZone': 'Asia/Seoul' },
      { transmittedAt: '2026-01-01' },
      until('2026-01-30T15:00:00.000Z'),
    ],
    [
      'are read the stricter way where no more than the day is known',
      { [SENT]: '2026-01-01', 'imprimatur:timeZone': 'Asia/Seoul' },
      {},
      until('2026-01-30T15:00:00.000Z'),
    ],
    [
      'are read the strictest way there is on earth where nobody knows yet in which zone, as of a file',
      { [SENT]: '2026-01-01' },
      { zone: null, transmittedAt: null },
      until('2026-01-30T10:00:00.000Z'),
    ],
    [
      'stay days where both are a day and nobody says whose',
      { [SENT]: '2026-01-01' },
      { zone: null, transmittedAt: '2026-01-01' },
      COUNTED,
    ],
  ])('%s', (_, sent, photo, said) => {
    expect(saidOf({ ...sent, ...prohibited(AFTER_30) }, photo)).toEqual(said);
  });

  it('are dates in a part of all uses and in what is permitted', () => {
    expect(saidOf({ ...IN_JANUARY, ...prohibited(where('spatial', 'eq', IN('KOR')), FIRST_THREE) })).toEqual([
      ['territory-except', ['KR'], { until: '2026-01-04T00:00:00.000Z' }],
    ]);
    const later = { ...IN_JANUARY, prohibition: { action: 'archive', constraint: AFTER_30 } };
    expect(saidOf(later)).toEqual([['no-archive', null, { from: '2026-01-31T00:00:00.000Z' }]]);
    const permission = { action: ['use', 'transfer'], constraint: where('elapsedTime', 'lt', 'P30D') };
    expect(saidOf({ ...IN_JANUARY, permission })).toEqual(IN_30_DAYS);
  });

  it('leave a rule that counts none as it is, and make no part of all uses where there is none', () => {
    const { clauses } = read({
      ...IN_JANUARY,
      prohibition: [{ action: 'sell' }, ...[prohibited(AFTER_30).prohibition]],
    });
    expect(clauses.map(({ kind }) => kind)).toEqual(['no-resale', 'expires-on']);
    for (const clause of clauses) expect(clause).not.toHaveProperty('within');
  });

  it('stay as they are told where nobody understood how many', () => {
    const members = { ...IN_JANUARY, ...prohibited(where('elapsedTime', 'gteq', unread('a fortnight'))) };
    expect(saidOf(members)).toEqual([['expires-after-days', 'a fortnight', undefined]]);
  });

  it.each<[string, object, object]>([
    ['begin', AFTER_30, where('dateTime', 'gteq', '2026-02-01')],
    ['end', FIRST_THREE, where('dateTime', 'lt', '2026-02-01')],
  ])('are refused by name where a date says as well when they %s', (_, days, date) => {
    const { refused } = read({ ...IN_JANUARY, prohibition: { action: 'archive', constraint: [days, date] } });
    expect(refused).toEqual([
      {
        path: 'prohibition',
        term: 'elapsedTime',
        reason:
          'Its days are counted from another day than this photo was sent, and a date limits it as well. Write one date (dateTime) that says both.',
      },
    ]);
  });

  it.each<[string, object, Photo]>([
    ['nobody can read', { [SENT]: 'yesterday' }, {}],
    [
      'nobody can read, about a photo that nobody knows when it was sent',
      { [SENT]: 'yesterday' },
      { transmittedAt: null },
    ],
    ['is no text', { [SENT]: 20260101 }, {}],
  ])('are refused by name where the day %s', (_, sent, photo) => {
    const [term] = Object.values(sent);
    expect(read({ ...sent, ...prohibited(AFTER_30) }, photo).refused).toEqual([
      { path: SENT, term: String(term), reason: 'This is no day and no instant.' },
    ]);
  });

  it('are refused by name where no moment is left between them and a date', () => {
    const refused = (...constraint: object[]) => read({ ...IN_JANUARY, ...prohibited(...constraint) }).refused;
    const endingOn = (day: string) => refused(AFTER_30, where('dateTime', 'lt', day));
    expect(endingOn('2025-06-01')).toMatchObject([
      { path: 'prohibition', term: 'elapsedTime', reason: expect.stringContaining('the rule never holds') },
    ]);
    expect(endingOn('2026-06-01')).toEqual([]);
    const later = refused(FIRST_THREE, where('dateTime', 'gteq', '2026-06-01'));
    expect(later).toMatchObject([{ path: 'prohibition', term: 'elapsedTime' }]);
  });

  it('are refused once where their zone is none: the day is one', () => {
    const members = { [SENT]: '2026-01-01', 'imprimatur:timeZone': 'Seoul', ...prohibited(AFTER_30) };
    expect(read(members).refused).toMatchObject([{ path: 'imprimatur:timeZone', term: 'Seoul' }]);
  });
});
