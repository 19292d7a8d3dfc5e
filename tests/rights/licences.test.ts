import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { ACTIONS, type Action, CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { cases, expectReached, proofTimeoutMs } from '../support/proof.ts';
import { instant, mostly, subject, use, ZONES } from './arbitraries.ts';
import { licensedOutcome } from './model-licences.ts';
import { photoWith, SEOUL_PRINT, WORLD_WEB, waiverOf, YONHAP } from './photos.ts';

const KOREA_ONLY = { kind: 'territory-only', value: ['KR'] } as const;
const NO_ARCHIVE = { kind: 'no-archive', value: null } as const;

const LICENCE: Licence = {
  id: 'l1',
  kind: 'permission',
  document: 'letter-of-the-agency.pdf',
  lifts: [],
  given: '2026-06-01T00:00:00Z',
  territories: null,
  channels: null,
  purposes: ['editorial'],
  actions: ['publish'],
  titles: null,
  from: null,
  until: null,
  by: 'Rita',
};

const lifting = (...restrictions: Parameters<typeof clauseObstacle>[0][]) => restrictions.map(clauseObstacle);

function koreaOnly(licence: Partial<Licence>): Subject {
  const restrictions = [{ ...KOREA_ONLY, value: ['KR'] }];
  return {
    ...photoWith({ restrictions }),
    licences: [{ ...LICENCE, lifts: lifting(KOREA_ONLY as never), ...licence }],
  };
}

describe('a licence', () => {
  it('lifts the clause it names, and is named in the verdict', () => {
    expect(judge(koreaOnly({}), WORLD_WEB)).toMatchObject({
      outcome: 'clear',
      reasons: [],
      licences: [{ id: 'l1', kind: 'permission', document: 'letter-of-the-agency.pdf', by: 'Rita' }],
    });
  });

  it('is not named where it is not needed', () => {
    expect(judge(koreaOnly({}), SEOUL_PRINT)).not.toHaveProperty('licences');
  });

  it.each<[string, Partial<Licence>, Partial<Use>]>([
    ['lifts no clause it does not name', { lifts: [] }, {}],
    ['lifts nothing on another channel', { channels: ['print-newspaper'] }, {}],
    ['lifts nothing for another purpose', { purposes: ['betting'] }, {}],
    ['gives no right to another act', {}, { action: 'resell' }],
    ['lifts nothing in another title', { titles: ['The Weekly'] }, {}],
    ['lifts nothing before it begins', { from: '2026-06-16' }, {}],
    ['lifts nothing once it is over', { until: '2026-06-14' }, {}],
    ['with a country that is none lifts nothing', { territories: ['KR', 'Freedonia'] }, { territories: ['KR', 'JP'] }],
    ['leaves countries outside it as they were', { territories: ['JP'] }, {}],
  ])('%s', (_, licence, change) => {
    expect(judge(koreaOnly(licence), { ...WORLD_WEB, ...change }).outcome).toBe('blocked');
  });

  it('adds its countries to those the terms allow', () => {
    const photo = koreaOnly({ territories: ['JP'] });
    expect(judge(photo, { ...WORLD_WEB, territories: ['JP', 'KR'] }).outcome).toBe('clear');
    const { reasons } = judge(photo, { ...WORLD_WEB, territories: ['JP', 'KR', 'US'], geofenced: true });
    expect(reasons).toMatchObject([{ clause: 'geofence', narrowedBy: 'territory-only', territories: ['JP', 'KR'] }]);
  });

  it('is narrowed by every other clause', () => {
    const photo = koreaOnly({});
    const clauses = [
      ...photo.terms.clauses,
      ...photoWith({ restrictions: [{ kind: 'territory-except', value: ['US'] }] }).terms.clauses,
    ];
    const { outcome, reasons } = judge({ ...photo, terms: { clauses, doubts: [] } }, WORLD_WEB);
    expect([outcome, reasons.map(({ clause }) => clause)]).toEqual(['blocked', ['territory-except']]);
  });

  it('does not add up with another: each is a box of its own', () => {
    const restrictions = [{ ...KOREA_ONLY, value: ['KR'] }, { ...NO_ARCHIVE }];
    const licences = [
      { ...LICENCE, actions: [...ACTIONS], lifts: lifting(KOREA_ONLY as never) },
      { ...LICENCE, id: 'l2', actions: [...ACTIONS], lifts: lifting(NO_ARCHIVE) },
    ];
    const asked = { ...WORLD_WEB, action: 'archive' } as const;
    expect(judge({ ...photoWith({ restrictions }), licences }, asked).outcome).toBe('blocked');
    const both = [{ ...LICENCE, actions: [...ACTIONS], lifts: lifting(KOREA_ONLY as never, NO_ARCHIVE) }];
    expect(judge({ ...photoWith({ restrictions }), licences: both }, asked).outcome).toBe('clear');
  });

  it('is named where it takes one of two blocks away, and the other stays', () => {
    const restrictions = [{ ...KOREA_ONLY, value: ['KR'] }, { kind: 'channel-except', value: ['online'] } as const];
    const photo = photoWith({ restrictions: restrictions.map((one) => ({ ...one, value: [...one.value] }) as never) });
    const licences = [{ ...LICENCE, lifts: lifting(KOREA_ONLY as never) }];
    expect(judge({ ...photo, licences }, WORLD_WEB)).toMatchObject({
      outcome: 'blocked',
      reasons: [{ clause: 'channel-except', sentence: 'May not be used online.' }],
      licences: [{ id: 'l1' }],
    });
  });

  it('of two that do the same the first is named', () => {
    const { licences } = koreaOnly({});
    const twice = {
      ...koreaOnly({}),
      licences: [...(licences ?? []), { ...LICENCE, id: 'l2', lifts: lifting(KOREA_ONLY as never) }],
    };
    expect(judge(twice, WORLD_WEB).licences?.map(({ id }) => id)).toEqual(['l1']);
  });

  it('of two the one that lifts more is named, wherever it stands', () => {
    const restrictions = [
      { ...KOREA_ONLY, value: ['KR'] },
      { kind: 'contact-required' as const, value: null },
    ];
    const less = { ...LICENCE, id: 'less', lifts: lifting(KOREA_ONLY as never) };
    const more = { ...LICENCE, id: 'more', lifts: lifting(...(restrictions as never[])) };
    for (const licences of [
      [less, more],
      [more, less],
    ]) {
      const verdict = judge({ ...photoWith({ restrictions }), licences }, WORLD_WEB);
      expect(verdict).toMatchObject({ outcome: 'clear', licences: [{ id: 'more' }] });
    }
  });

  describe('where two leave something in the way', () => {
    const ONLINE = { kind: 'channel-except' as const, value: ['online' as const] };
    const OTHER = { kind: 'other' as const, value: null };
    const ASK = { kind: 'contact-required' as const, value: null };
    const THIRD_PARTY = { kind: 'third-party-unverified' as const, value: null };
    const chosen = (restrictions: Parameters<typeof clauseObstacle>[0][], ...lifts: string[][]) => {
      const licences = lifts.map((keys, index) => ({ ...LICENCE, id: `l${index}`, lifts: keys }));
      const photo = { ...photoWith({ restrictions, words: 'AS TOLD' }), licences };
      const verdict = judge(photo, { ...WORLD_WEB, territories: ['US'] });
      return [verdict.outcome, verdict.licences?.map(({ id }) => id)];
    };
    const other = clauseObstacle({ ...OTHER, words: 'AS TOLD' });

    it('the one with the clearer outcome is named, though it leaves more', () => {
      const clearer = lifting(ONLINE);
      const fewer = lifting(ASK, THIRD_PARTY);
      expect(chosen([ONLINE, ASK, THIRD_PARTY], clearer, fewer)).toEqual(['conditional', ['l0']]);
      expect(chosen([ONLINE, ASK, THIRD_PARTY], fewer, clearer)).toEqual(['conditional', ['l1']]);
    });

    it('of two blocks the one without a doubt beside it is named', () => {
      const restrictions = [{ ...KOREA_ONLY, value: ['KR'] }, ONLINE, OTHER];
      const settled = [other];
      const doubtful = lifting(ONLINE);
      expect(chosen(restrictions, settled, doubtful)).toEqual(['blocked', ['l0']]);
      expect(chosen(restrictions, doubtful, settled)).toEqual(['blocked', ['l1']]);
    });
  });

  it('brings no other channel in: what is forbidden there is no matter here', () => {
    const photo = koreaOnly({});
    const print = photoWith({ restrictions: [{ kind: 'channel-except', value: ['print-newspaper'] }] });
    const clauses = [...photo.terms.clauses, ...print.terms.clauses];
    expect(judge({ ...photo, terms: { clauses, doubts: [] } }, WORLD_WEB).outcome).toBe('clear');
  });

  it('leaves closed what is closed on either side of where another licence ends', () => {
    const photo = koreaOnly({ territories: ['JP'] });
    const licences = [...(photo.licences ?? []), { ...LICENCE, id: 'l2', territories: ['DE'] }];
    const asked = { ...WORLD_WEB, territories: ['DE', 'JP', 'KR', 'US'], geofenced: true };
    expect(judge({ ...photo, licences }, asked).reasons).toMatchObject([
      { clause: 'geofence', territories: ['JP', 'KR'] },
    ]);
  });

  it('leaves what agreements lack elsewhere in their own words', () => {
    const photo = {
      ...photoWith({ agreements: [{ ...YONHAP, territories: ['KR'] }] }),
      licences: [{ ...LICENCE, territories: ['JP'] }],
    };
    const asked = { ...WORLD_WEB, territories: ['DE', 'JP', 'KR', 'US'] };
    expect(judge(photo, asked)).toMatchObject({
      outcome: 'blocked',
      reasons: [
        {
          clause: 'agreement',
          sentence: 'The agreement with Yonhap does not cover Germany, Japan or the United States.',
        },
      ],
      licences: [{ id: 'l1' }],
    });
    expect(judge(photo, { ...asked, geofenced: true }).reasons).toMatchObject([{ territories: ['JP', 'KR'] }]);
  });

  it('keeps apart what the agreements of two suppliers lack', () => {
    const photo = {
      ...photoWith({
        agreements: [
          { ...YONHAP, territories: ['KR'] },
          { ...YONHAP, id: 'kcna', supplier: 'KCNA', territories: ['CN', 'KR'] },
        ],
      }),
      licences: [{ ...LICENCE, territories: ['JP'] }],
    };
    const { reasons } = judge(photo, { ...WORLD_WEB, territories: ['CN', 'JP', 'KR', 'US'] });
    expect(reasons.map(({ sentence }) => sentence)).toEqual([
      'The agreement with Yonhap does not cover China, Japan or the United States.',
      'The agreement with KCNA does not cover Japan or the United States.',
    ]);
  });

  it('and what one of them lacks takes nothing from what the other holds', () => {
    const photo = {
      ...photoWith({
        agreements: [
          { ...YONHAP, territories: ['KR'] },
          { ...YONHAP, id: 'kcna', supplier: 'KCNA', territories: ['CN', 'KR'] },
        ],
      }),
      licences: [{ ...LICENCE, territories: ['JP'] }],
    };
    const asked = { ...WORLD_WEB, territories: ['CN', 'JP', 'KR', 'US'], geofenced: true };
    const ofYonhap = judge(photo, asked).reasons[0]?.obstacle ?? '';
    expect(judge({ ...photo, waivers: [waiverOf(ofYonhap)] }, asked).reasons).toMatchObject([
      { narrowedBy: 'agreement', territories: ['CN', 'JP', 'KR'] },
    ]);
  });

  it('names one obstacle once, however the use is taken apart', () => {
    const restrictions = [
      { ...KOREA_ONLY, value: ['KR'] },
      { kind: 'contact-required' as const, value: null },
    ];
    const licences = [{ ...LICENCE, territories: ['JP'], lifts: lifting(KOREA_ONLY as never) }];
    const verdict = judge(
      { ...photoWith({ restrictions }), licences },
      { ...WORLD_WEB, channels: ['online', 'mobile'], territories: ['JP', 'KR'] },
    );
    expect(verdict.reasons.map(({ clause }) => clause)).toEqual(['contact-required']);
    expect(verdict.outcome).toBe('conditional');
  });

  it('settles no doubt', () => {
    const doubt = { words: 'SEE NOTE', field: 'caption', start: 0, end: 8, reason: 'Not understood.' };
    const photo = photoWith({ doubts: [doubt] });
    const [reason] = judge(photo, WORLD_WEB).reasons;
    expect(judge({ ...photo, licences: [{ ...LICENCE, lifts: [reason?.obstacle ?? ''] }] }, WORLD_WEB).outcome).toBe(
      'review',
    );
  });

  it('helps a use that nobody can read to nothing', () => {
    const verdict = judge(koreaOnly({}), { ...WORLD_WEB, channels: [] });
    expect(verdict.outcome).toBe('review');
    expect(verdict).not.toHaveProperty('licences');
  });

  it('is left alone where terms are only observed and clear without it', () => {
    const enforcement = [
      { agency: 'Yonhap', stage: 'observe', until: '2026-07-01T00:00:00Z', by: 'Lee', reason: 'New' } as const,
    ];
    expect(judge({ ...koreaOnly({}), enforcement }, WORLD_WEB)).toMatchObject({ outcome: 'clear' });
  });

  it('stands in for an agreement within its box, where there is none', () => {
    const photo = { ...photoWith({ agreements: [] }), licences: [LICENCE] };
    expect(judge(photo, WORLD_WEB).outcome).toBe('clear');
    expect(judge(photo, { ...WORLD_WEB, purpose: 'betting' }).outcome).toBe('review');
  });

  it.each(['kill', 'withhold', 'embargo-until'] as const)('never lifts %s', (kind) => {
    const value = kind === 'embargo-until' ? '2026-07-01' : null;
    const restriction = { kind, value } as Parameters<typeof clauseObstacle>[0];
    const photo = {
      ...photoWith({ restrictions: [restriction] }),
      licences: [{ ...LICENCE, lifts: lifting(restriction) }],
    };
    expect(judge(photo, WORLD_WEB).outcome).toBe('blocked');
  });

  const HELD_IN_KOREA: Subject = {
    ...photoWith({ agreements: [{ ...YONHAP, territories: ['KR'], quota: { uses: 1, per: 'term' } }] }),
    licences: [{ ...LICENCE, territories: ['JP'] }],
  };
  const BOTH: Use = { ...WORLD_WEB, territories: ['JP', 'KR'] };

  it('leaves the rest of the use to the agreement that holds it, of which it takes one', () => {
    expect(judge(HELD_IN_KOREA, BOTH)).toMatchObject({ outcome: 'clear', under: [{ id: 'yonhap' }] });
    const before = {
      photo: 'q',
      outlet: 'web',
      title: 'The Daily',
      medium: 'website',
      at: '2026-06-01T00:00:00Z',
    } as const;
    const made = { photo: 'p', ofPhoto: [], under: new Map([['yonhap', [before]]]) };
    expect(judge({ ...HELD_IN_KOREA, made }, BOTH)).toMatchObject({
      outcome: 'blocked',
      reasons: [{ clause: 'quota' }],
    });
  });

  it('leaves to the agreement what it holds, though the licence would hold that too', () => {
    const inKorea = photoWith({ agreements: [{ ...YONHAP, territories: ['KR'] }] });
    const asked = { ...WORLD_WEB, territories: ['JP', 'KR'] };
    const worldwide = { ...LICENCE, lifts: lifting(KOREA_ONLY as never) };
    const byAgreement = judge({ ...inKorea, licences: [worldwide] }, asked);
    expect(byAgreement).toMatchObject({ outcome: 'clear', under: [{ id: 'yonhap' }], licences: [{ id: 'l1' }] });
    const byClause = judge(koreaOnly({}), asked);
    expect(byClause).toMatchObject({ outcome: 'clear', under: [{ id: 'yonhap' }], licences: [{ id: 'l1' }] });
  });

  it('lifts nothing of what an order of the house forbids in a part of the use', () => {
    const order = {
      id: 'o1',
      kind: 'house' as const,
      duty: null,
      reason: 'A promise',
      by: 'Kim',
      from: null,
      until: null,
    };
    const orders = [{ ...order, restriction: { kind: 'territory-except' as const, value: ['JP'] } }];
    const verdict = judge({ ...koreaOnly({}), orders }, { ...WORLD_WEB, territories: ['JP', 'US'], geofenced: true });
    expect(verdict.reasons).toMatchObject([{ clause: 'geofence', narrowedBy: 'order', territories: ['US'] }]);
  });

  it('that carries all of the use leaves no agreement anything to take', () => {
    const verdict = judge(HELD_IN_KOREA, { ...WORLD_WEB, territories: ['JP'] });
    expect(verdict.outcome).toBe('clear');
    expect(verdict).not.toHaveProperty('under');
  });

  it('says when it ends', () => {
    expect(judge(koreaOnly({ until: '2026-06-20' }), WORLD_WEB).changesAt).toBe('2026-06-21T00:00:00.000Z');
  });
});

const box = fc.record({
  territories: fc.option(fc.uniqueArray(fc.constantFrom('JP', 'KR', 'US', 'DE', 'GB'), { minLength: 1, maxLength: 4 })),
  channels: fc.option(fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 4 })),
  purposes: fc.option(fc.uniqueArray(fc.constantFrom(...PURPOSES), { minLength: 1, maxLength: 4 })),
  actions: mostly<Action[]>(3, fc.constant([...ACTIONS]), fc.constant(['publish'])),
  from: fc.option(instant, { freq: 2 }),
  until: fc.option(instant, { freq: 2 }),
  given: mostly(2, fc.constant('2026-06-21T00:00:00Z'), instant),
});

/** Licences that lift some of the photo's own clauses, each with another box. */
const photoWithLicences = fc
  .tuple(subject, fc.array(fc.tuple(box, fc.nat(15)), { minLength: 1, maxLength: 3 }))
  .map(([photo, drafts]) => ({
    ...photo,
    licences: drafts.map(([part, picked], index) => ({
      ...LICENCE,
      ...part,
      id: `l${index}`,
      lifts: photo.terms.clauses.filter((_, place) => (picked & (1 << place)) !== 0).map(clauseObstacle),
    })),
  }));

describe('a second reading of licences, point by point', () => {
  const world = { countries: COUNTRY_CODES, zones: ZONES };
  const numRuns = cases({ sample: 200, whole: 50_000 });
  // `commercial` stands for its family, which the model takes as one point.
  const asked = use.filter(({ purpose }) => purpose !== 'commercial');

  it(
    `says the same as the judge on ${numRuns} random photos and uses`,
    () => {
      let licensed = 0;
      const property = fc.property(photoWithLicences, asked, (photo, wanted) => {
        const verdict = judge(photo, wanted);
        if (verdict.licences !== undefined) licensed++;
        expect(verdict.outcome).toBe(licensedOutcome(photo, wanted, world));
      });
      fc.assert(property, { numRuns, seed: 20261125 });
      expectReached([licensed], numRuns / 20);
    },
    proofTimeoutMs,
  );

  it('another licence never makes a verdict less clear', () => {
    const rank = { clear: 0, conditional: 1, review: 2, blocked: 3 };
    const property = fc.property(photoWithLicences, asked, (photo, wanted) => {
      const without = { ...photo, licences: photo.licences.slice(1) };
      expect(rank[judge(photo, wanted).outcome]).toBeLessThanOrEqual(rank[judge(without, wanted).outcome]);
    });
    fc.assert(property, { numRuns: cases({ sample: 200 }), seed: 20261125 });
  });
});
