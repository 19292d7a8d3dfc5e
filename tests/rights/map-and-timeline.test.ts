import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/rights/judge.ts';
import { mapOf, timelineOf } from '../../src/rights/map-and-timeline.ts';
import type { Outcome } from '../../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { cases } from '../support/proof.ts';
import { subject, use } from './arbitraries.ts';
import { photoAndUse } from './arbitrary-waivers.ts';
import { photoWith, SEOUL_PRINT, WORLD_WEB, YONHAP } from './photos.ts';

const YEAR = { horizon: '2027-06-15T12:00:00Z', maxStretches: 50 };

describe('the map of a photo', () => {
  it('is clear where its words allow it and blocked elsewhere, whatever audience the outlet has', () => {
    const photo = photoWith({ restrictions: [{ kind: 'territory-only', value: ['KR', 'JP'] }] });
    const map = mapOf(photo, SEOUL_PRINT);
    expect(map.countries.clear).toEqual(['JP', 'KR']);
    expect(map.countries.blocked).toHaveLength(COUNTRY_CODES.length - 2);
    expect(mapOf(photo, WORLD_WEB)).toEqual(map);
  });

  it('tells apart countries where somebody has to be asked', () => {
    const photo = photoWith({
      restrictions: [
        { kind: 'contact-required', value: 'the desk', within: { territories: ['FR'] } },
        { kind: 'other', value: null, within: { territories: ['DE'] } },
      ],
    });
    expect(mapOf(photo, WORLD_WEB).countries).toMatchObject({ conditional: ['FR'], review: ['DE'], blocked: [] });
  });

  it('says of each country what the judge says of an audience there', () => {
    const country = fc.oneof(fc.constantFrom('KR', 'DE', 'JP'), fc.constantFrom(...COUNTRY_CODES));
    const property = fc.property(photoAndUse, country, ({ photo, asked }, country) => {
      const { countries, observed } = mapOf(photo, asked);
      const told = (Object.keys(countries) as Outcome[]).filter((outcome) => countries[outcome].includes(country));
      const { outcome, wouldBe = outcome } = judge(photo, { ...asked, territories: [country] });
      expect(told).toEqual([outcome]);
      expect(observed.includes(country)).toBe(wouldBe !== outcome);
    });
    fc.assert(property, { numRuns: cases({ sample: 500 }), seed: 20261125 });
  });
});

describe('the timeline of a photo', () => {
  it('follows an embargo that lifts and an expiry that comes', () => {
    const photo = photoWith({
      restrictions: [
        { kind: 'embargo-until', value: '2026-06-20' },
        { kind: 'expires-on', value: '2026-07-31' },
      ],
    });
    const { stretches, goesOn } = timelineOf(photo, WORLD_WEB, YEAR);
    expect(stretches.map(({ from, until, verdict }) => [from, until, verdict.outcome])).toEqual([
      ['2026-06-15T12:00:00Z', '2026-06-20T00:00:00.000Z', 'blocked'],
      ['2026-06-20T00:00:00.000Z', '2026-08-01T00:00:00.000Z', 'clear'],
      ['2026-08-01T00:00:00.000Z', null, 'blocked'],
    ]);
    expect(goesOn).toBe(false);
  });

  it('ends at its horizon, and after so many changes, and says that more come', () => {
    const photo = photoWith({ restrictions: [{ kind: 'expires-on', value: '2026-07-31' }] });
    const near = timelineOf(photo, WORLD_WEB, { ...YEAR, horizon: '2026-07-01T00:00:00Z' });
    expect([near.stretches.length, near.goesOn]).toEqual([1, true]);
    const few = timelineOf(photo, WORLD_WEB, { ...YEAR, maxStretches: 1 });
    expect([few.stretches.length, few.goesOn]).toEqual([1, true]);
  });

  it('has one stretch, without end, for what no time changes', () => {
    const { stretches } = timelineOf(photoWith(), WORLD_WEB, YEAR);
    expect(stretches.map(({ until }) => until)).toEqual([null]);
  });

  it('holds the verdict of every instant within a stretch, and a new one at each change', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const property = fc.property(subject, use, part, (photo, asked, share) => {
      const { stretches } = timelineOf(photo, asked, YEAR);
      let before: string | null = null;
      for (const { from, until, verdict } of stretches) {
        const [begins, ends] = [Date.parse(from), Date.parse(until ?? '2037-01-01T00:00:00Z')];
        const within = new Date(begins + Math.floor((ends - begins) * share)).toISOString();
        expect(judge(photo, { ...asked, at: within })).toEqual(verdict);
        const shown = JSON.stringify({ ...verdict, changesAt: null });
        expect(shown).not.toBe(before);
        before = shown;
      }
    });
    fc.assert(property, { numRuns: cases({ sample: 500 }), seed: 20261125 });
  });
});

describe('by example', () => {
  const photo = photoWith({
    restrictions: [
      { kind: 'embargo-until', value: '2026-06-20' },
      { kind: 'expires-on', value: '2026-06-30' },
      { kind: 'territory-except', value: ['JP'] },
    ],
  });
  const inKorea = { ...WORLD_WEB, territories: ['KR'] };
  const told = (horizon: string, maxStretches: number) => {
    const { stretches, goesOn } = timelineOf(photo, inKorea, { horizon, maxStretches });
    return { stretches: stretches.map(({ from, until, verdict }) => [from, until, verdict.outcome]), goesOn };
  };
  const held = ['2026-06-15T12:00:00Z', '2026-06-20T00:00:00.000Z', 'blocked'];
  const free = ['2026-06-20T00:00:00.000Z', '2026-07-01T00:00:00.000Z', 'clear'];
  const over = ['2026-07-01T00:00:00.000Z', null, 'blocked'];

  it('a timeline tells every change there is', () => {
    expect(told('2030-01-01T00:00:00Z', 10)).toEqual({ stretches: [held, free, over], goesOn: false });
  });

  it('a timeline ends at its horizon, whose instant it still tells', () => {
    expect(told('2026-06-20T00:00:00Z', 10)).toEqual({ stretches: [held, free], goesOn: true });
    expect(told('2026-06-19T23:59:59Z', 10)).toEqual({ stretches: [held], goesOn: true });
  });

  it('a timeline tells no more stretches than asked for', () => {
    expect(told('2030-01-01T00:00:00Z', 2)).toEqual({ stretches: [held, free], goesOn: true });
    expect(told('2030-01-01T00:00:00Z', 3)).toEqual({ stretches: [held, free, over], goesOn: false });
  });

  it('a map names every country once, and where it is clear only because terms are observed', () => {
    const enforcement = [
      { agency: 'Yonhap', stage: 'observe', until: '2027-01-01T00:00:00Z', by: 'Lee', reason: 'New' } as const,
    ];
    const free = { ...inKorea, at: '2026-06-21T00:00:00Z' };
    const { countries, observed } = mapOf({ ...photo, enforcement }, free);
    expect([countries.clear.length, observed]).toEqual([COUNTRY_CODES.length, ['JP']]);
    const strict = mapOf(photo, free);
    expect([strict.countries.blocked, strict.observed]).toEqual([['JP'], []]);
    expect(strict.countries.clear).toEqual(COUNTRY_CODES.filter((code) => code !== 'JP'));
    expect([strict.countries.conditional, strict.countries.review]).toEqual([[], []]);
  });

  it('a map of a photo that names every country asks for each of them', () => {
    const everywhere = photoWith({ agreements: [{ ...YONHAP, territories: [...COUNTRY_CODES] }] });
    expect(mapOf(everywhere, inKorea).countries.clear).toEqual([...COUNTRY_CODES]);
  });
});
