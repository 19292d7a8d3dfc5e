import { describe, expect, it } from '@jest/globals';
import { type HouseOrder, isOrderAsStrict } from '../../src/rights/clauses/orders.ts';
import { judge } from '../../src/rights/judge.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const ORDER: HouseOrder = {
  ...{ id: 'o1', kind: 'court-order', restriction: null, duty: null, reason: '7 O 12/26', by: 'rita@desk.example' },
  ...{ from: null, until: null, namedIn: { field: 'caption', name: 'Jane Roe' } },
};
const ASKED: HouseOrder = { ...ORDER, isInQuestion: true };
const IN_GERMANY: HouseOrder['restriction'] = { kind: 'territory-except', value: ['DE'] };

const reasonsOf = (order: HouseOrder) =>
  judge({ ...photoWith({ agreements: [YONHAP] }), orders: [order] }, WORLD_WEB).reasons;

describe('an order on somebody whom a photo may only mention', () => {
  it('holds what it would forbid until somebody says whether the photo shows them', () => {
    expect(reasonsOf(ASKED)).toMatchObject([
      {
        ...{ clause: 'order', obstacle: 'order:o1:shown', outcome: 'review', inQuestion: true, waivable: false },
        ...{ words: '7 O 12/26', field: 'house order', start: null, end: null },
        namedIn: { field: 'caption', name: 'Jane Roe' },
        sentence: 'A court order is on “Jane Roe”, whom a text names. Whether the picture shows them is not known.',
        remedy:
          'A rights manager says on the page of the photo whether “Jane Roe” is in the picture: once for this photo.',
      },
    ]);
    expect(reasonsOf({ ...ASKED, restriction: IN_GERMANY })).toHaveLength(1);
    expect(reasonsOf({ ...ASKED, restriction: IN_GERMANY })[0]?.outcome).toBe('review');
  });

  it.each([
    ['Jane Roe', ASKED],
    ['', { ...ASKED, namedIn: undefined }],
  ])('is said in Korean: of “%s”', (name, order) => {
    const photo = { ...photoWith(), orders: [order as HouseOrder] };
    expect(saidIn('ko', photo, judge(photo, WORLD_WEB)).reasons).toMatchObject([
      {
        sentence: `법원 명령: 글에 나오는 다음 인물에게 적용되며, 사진에 찍혔는지는 아직 알 수 없습니다: “${name}”.`,
        remedy: `권리 담당자가 사진 페이지에서 다음 인물이 사진에 있는지 한 번 밝히십시오: “${name}”.`,
        language: 'ko',
      },
    ]);
  });

  it('holds nothing that it would leave alone', () => {
    expect(reasonsOf({ ...ASKED, restriction: { kind: 'channel-except', value: ['book'] } })).toEqual([]);
  });

  it('blocks once that is said', () => {
    expect(reasonsOf(ORDER)).toMatchObject([{ outcome: 'blocked', obstacle: 'order:o1' }]);
    expect(reasonsOf(ORDER)[0]).not.toHaveProperty('inQuestion');
  });

  it('is named without a name where nobody knows by which it is', () => {
    const { namedIn: _, ...nameless } = ASKED;
    const [reason] = reasonsOf(nameless);
    expect(reason?.outcome).toBe('review');
    expect(`${reason?.sentence} ${reason?.remedy}`).not.toContain('undefined');
    expect(reason).not.toHaveProperty('namedIn');
  });

  it('is less strict than one that is not in question', () => {
    expect(isOrderAsStrict(ORDER, ASKED)).toBe(true);
    expect(isOrderAsStrict(ASKED, ORDER)).toBe(false);
    expect(isOrderAsStrict(ASKED, ASKED)).toBe(true);
    expect(isOrderAsStrict(ORDER, ORDER)).toBe(true);
  });
});
