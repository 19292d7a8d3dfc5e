import { describe, expect, it } from '@jest/globals';
import { answered, answeringNothing, holds, newConditions } from '../../src/delivery/conditions.ts';
import type { HouseOrder } from '../../src/rights/clauses/orders.ts';
import { judgeDelivery, pricesOf } from '../../src/rights/delivery-use.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Subject, Verdict } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_APP, WORLD_WEB, YONHAP } from '../rights/photos.ts';

const calls = (...values: string[]) => values.map((value) => ({ kind: 'contact-required', value }) as const);
const ofTwo = judge(photoWith({ restrictions: calls('the family', 'the museum') }), WORLD_WEB);
const [family = '', museum = ''] = ofTwo.reasons.map(({ obstacle }) => obstacle);

describe('an answer', () => {
  it('that names a clause serves the one condition of that kind', () => {
    const verdict = judge(photoWith({ restrictions: calls('the family') }), WORLD_WEB);
    expect(answered(verdict, [{ clause: 'contact-required', note: 'They agree' }])).toEqual({
      answers: [{ clause: 'contact-required', obstacle: family, note: 'They agree' }],
      unanswered: [],
    });
  });

  it('that names a clause of which there are two conditions serves neither', () => {
    const { answers, unanswered } = answered(ofTwo, [{ clause: 'contact-required', note: 'They agree' }]);
    expect(answers).toEqual([]);
    expect(unanswered.map(({ obstacle }) => obstacle)).toEqual([family, museum]);
  });

  it('that names an obstacle serves that one alone', () => {
    const { answers, unanswered } = answered(ofTwo, [{ obstacle: museum, note: 'They agree' }]);
    expect(answers).toEqual([{ clause: 'contact-required', obstacle: museum, note: 'They agree' }]);
    expect(unanswered.map(({ obstacle }) => obstacle)).toEqual([family]);
  });

  it('that says nothing, or names what is no condition, serves nothing', () => {
    const given = [
      { obstacle: family, note: ' ' },
      { obstacle: 'fee:{}', note: 'Culture 4711' },
    ];
    expect(answered(ofTwo, given)).toEqual({ answers: [], unanswered: ofTwo.reasons });
  });

  it('that names nothing in the verdict is told from those that do', () => {
    const given = [
      { obstacle: family, note: 'They agree' },
      { clause: 'contact-required', note: 'They agree' },
      { clause: 'nonsense', note: 'x' },
      { obstacle: 'nonsense', note: 'x' },
    ];
    expect(answeringNothing(ofTwo, given)).toEqual(given.slice(2));
  });

  it('is not asked of a price, and serves none: a cost centre does', () => {
    const verdict = judge(photoWith({ agreements: [{ ...YONHAP, fee: '80 EUR' }] }), WORLD_WEB);
    expect(answered(verdict, [{ clause: 'fee', note: 'Culture 4711' }])).toEqual({ answers: [], unanswered: [] });
    expect(pricesOf(verdict)).toEqual(verdict.reasons);
    expect(pricesOf(ofTwo)).toEqual([]);
  });
});

const WARN = [{ agency: 'Yonhap', stage: 'warn', until: '2026-07-01', by: 'Kim', reason: 'Renewal' }] as const;
const atWarn = (change: object) => photoWith({ enforcement: WARN, agreements: [{ ...YONHAP, ...change }] });
const holdsLater = (then: Subject, now: Subject) => holds(judge(now, WORLD_WEB), judge(then, WORLD_WEB));

describe('what was answered when a photo was cleared', () => {
  it('serves the same condition later', () => {
    const photo = photoWith({ restrictions: calls('the family') });
    expect(holdsLater(photo, photo)).toBe(true);
  });

  it('serves no other condition of the same kind in the same words', () => {
    const words = 'CALL BEFORE USE';
    const [then, now] = ['the family', 'the museum'].map((value) => photoWith({ restrictions: calls(value), words }));
    expect(holdsLater(then as Subject, now as Subject)).toBe(false);
  });

  it('serves the same gap in the agreements, and the part of it that a visitor meets, but no other', () => {
    const koreaOnly = atWarn({ territories: ['KR'] });
    expect(holdsLater(koreaOnly, koreaOnly)).toBe(true);
    const cleared = judge(koreaOnly, WORLD_WEB);
    expect(holds(judgeDelivery(koreaOnly, WORLD_WEB, 'JP'), cleared)).toBe(true);
    expect(holds(judgeDelivery(koreaOnly, WORLD_APP, 'JP'), cleared)).toBe(true);
    expect(holdsLater(koreaOnly, atWarn({ channels: ['print-newspaper'] }))).toBe(false);
    expect(holdsLater(atWarn({ territories: ['KR', 'JP'] }), koreaOnly)).toBe(false);
  });

  it('serves no court order that comes later with the same reason', () => {
    const order = (id: string, kind: HouseOrder['kind']): HouseOrder => ({
      id,
      kind,
      restriction: { kind: 'contact-required', value: 'the lawyers' },
      duty: null,
      reason: 'The case of Roe',
      by: 'Kim',
      from: null,
      until: null,
    });
    const then = photoWith({ orders: [order('o1', 'house')] });
    expect(holdsLater(then, then)).toBe(true);
    expect(holdsLater(then, photoWith({ orders: [order('o2', 'court-order')] }))).toBe(false);
  });

  it('serves no other question that a rights manager asks about the same words', () => {
    const words = 'NOT FOR TABLOIDS';
    const other = { kind: 'other', value: null } as const;
    const [clause] = judge(photoWith({ restrictions: [other], words }), WORLD_WEB).reasons;
    const asking = (question: string) =>
      photoWith({
        restrictions: [other],
        words,
        bindings: [{ obstacle: clause?.obstacle ?? '', to: 'ask', words: question, by: 'Kim' }],
      });
    expect(holdsLater(asking('Is it a tabloid?'), asking('Is it a tabloid?'))).toBe(true);
    expect(holdsLater(asking('Is it a tabloid?'), asking('Did the agency agree?'))).toBe(false);
  });

  it('is told by clause and words in a snapshot from before obstacles had keys', () => {
    const photo = photoWith({ restrictions: calls('the family') });
    const now = judge(photo, WORLD_WEB);
    const kept = { ...now, reasons: now.reasons.map(({ obstacle: _, ...reason }) => reason) } as unknown as Verdict;
    expect(newConditions(now, kept)).toEqual([]);
    const other = judge(photoWith({ restrictions: calls('the family'), words: 'OTHER WORDS' }), WORLD_WEB);
    expect(newConditions(other, kept)).toHaveLength(1);
  });
});
