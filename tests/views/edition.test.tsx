import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { WEEKDAYS, type Weekday } from '../../src/rights/agreements/editions.ts';
import { clockWords, Edition, editionWords } from '../../views/parts/edition.tsx';

const at = '2026-11-25T23:00:00.000Z';

describe('an edition in words', () => {
  it('is said on the clock of its outlet', () => {
    expect(editionWords({ at, zone: 'Europe/Berlin' })).toBe('Thu 26 Nov, 00:00');
    expect(editionWords({ at, zone: 'Asia/Seoul' })).toBe('Thu 26 Nov, 08:00');
    expect(editionWords({ at, zone: 'UTC' })).toBe('Wed 25 Nov, 23:00');
  });

  it('carries its instant for machines, and its zone', () => {
    expect(renderToString(<Edition edition={{ at, zone: 'Asia/Seoul' }} />)).toBe(
      `the edition of <time datetime="${at}" title="Asia/Seoul">Thu 26 Nov, 08:00</time>`,
    );
  });
});

describe('the clock of an outlet in words', () => {
  it.each<[string, Weekday[]]>([
    ['Every day', [...WEEKDAYS]],
    ['Mon–Sat', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
    ['Mon–Wed, Fri–Sun', ['mon', 'tue', 'wed', 'fri', 'sat', 'sun']],
    ['Sat, Sun', ['sat', 'sun']],
    ['Mon, Thu', ['mon', 'thu']],
    ['Thu', ['thu']],
  ])('says “%s”', (words, days) => {
    expect(clockWords({ days, time: '06:00', zone: 'Europe/Berlin' })).toBe(`${words} 06:00, Europe/Berlin`);
  });

  it('says where there are no editions', () => {
    expect(clockWords('at-once')).toBe('At once');
  });
});
