import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { Quota } from '../../src/rights/agreements/quotas.ts';
import { gapObstacle, quotaObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import { UNKNOWN_COUNTRY } from '../../src/rights/places/territories.ts';
import type { Subject, Use } from '../../src/rights/verdict.ts';
import { gapInWords } from '../../src/rights/words/gaps.ts';
import { ENGLISH } from '../../src/rights/words/languages/english.ts';
import { KOREAN } from '../../src/rights/words/languages/korean.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { ACTIONS } from '../../src/vocabulary/uses.ts';
import { photoWith, SEOUL_PRINT, waiveAll, YONHAP } from './photos.ts';

const said = (photo: Subject, use: Use) => saidIn('ko', photo, judge(photo, use));
const gap = (lacks: string, party = 'supplier Yonhap') =>
  gapInWords({ obstacle: gapObstacle({ party, lacks }) }, KOREAN);

describe('what agreements leave uncovered, in Korean', () => {
  it.each([
    ['publish', '게재'],
    ['modify', '변형'],
    ['archive', '아카이브 보관'],
    ['redistribute', '재배포'],
    ['resell', '재판매'],
  ])('names the act: %s', (action, words) => {
    expect(ACTIONS).toContain(action);
    expect(gap(`right to ${action}`)).toEqual({
      sentence: `다음 행위에 대한 권리가 없습니다: ${words}. 공급자: Yonhap(알 수 없음).`,
      remedy: `다음 행위에 대한 권리를 확보하십시오: ${words}.`,
    });
  });

  it('tells of several agreements when each began or ended', () => {
    const [spring, autumn]: Agreement[] = [
      { ...YONHAP, id: 'a', title: 'Spring', from: '2026-03-01', until: '2026-05-31' },
      { ...YONHAP, id: 'b', title: 'Autumn', from: '2026-09-01', until: '2026-11-30' },
    ];
    expect(said(photoWith({ agreements: [spring, autumn] as Agreement[] }), SEOUL_PRINT).reasons).toMatchObject([
      {
        sentence:
          '이 시점에는 계약이 유효하지 않습니다(2026년 9월 1일부터, 2026년 5월 31일이 끝날 때까지). 공급자: Yonhap(Spring, Autumn).',
        remedy: '계약이 시작될 때까지 기다리거나 계약을 갱신하십시오.',
      },
    ]);
  });

  it('says where nobody can tell in which country it is seen', () => {
    const korea = photoWith({ agreements: [{ ...YONHAP, title: 'Print', territories: ['KR'] }] });
    expect(said(korea, { ...SEOUL_PRINT, territories: [UNKNOWN_COUNTRY] }).reasons).toMatchObject([
      { sentence: '다음 국가는 계약이나 규칙에 포함되지 않습니다: 알 수 없는 국가. 공급자: Yonhap(Print).' },
    ]);
  });

  it.each<[Quota['per'], string, string]>([
    ['day', '하루', ' 다음 기간까지 기다리거나,'],
    ['month', '한 달', ' 다음 기간까지 기다리거나,'],
    ['year', '한 해', ' 다음 기간까지 기다리거나,'],
    ['term', '계약 기간', ''],
  ])('tells that the uses of its %s are taken', (per, words, wait) => {
    const photo = photoWith({ agreements: [{ ...YONHAP, title: 'Print', quota: { uses: 0, per } }] });
    expect(said(photo, SEOUL_PRINT).reasons).toMatchObject([
      {
        sentence: `다음 계약으로 사용할 수 있는 횟수를 모두 사용했습니다: Print, ${words} 0회.`,
        remedy: `쓰지 않게 된 기사의 승인을 철회하거나,${wait} 사용 횟수를 더 구매하십시오.`,
      },
    ]);
  });

  it('names the agreements where two people let it pass, and no remedy', () => {
    const agreements: Agreement[] = [
      { ...YONHAP, title: 'Print', channels: ['online'], quota: { uses: 0, per: 'day' } },
    ];
    const under = [{ id: 'yonhap', supplier: 'Yonhap', title: 'Print' }];
    const passing = (use: Use) => {
      const photo = photoWith({ agreements });
      return said(waiveAll(photo, judge(photo, use)), use);
    };
    const lifted = { waiver: 'w1', words: null, agreements: under, language: 'ko' };
    const { until, requestedBy, approvedBy, reason } =
      waiveAll(photoWith(), { reasons: [{}] } as never).waivers?.[0] ?? {};
    expect(passing(SEOUL_PRINT).waived).toStrictEqual([
      {
        ...{ ...lifted, clause: 'agreement', obstacle: expect.stringContaining('channels') },
        ...{ until, requestedBy, approvedBy, reason },
        sentence: '다음 채널에 대한 권리가 없습니다: 신문. 공급자: Yonhap(Print).',
      },
    ]);
    expect(passing({ ...SEOUL_PRINT, channels: ['online'] }).waived).toMatchObject([
      { clause: 'quota', agreements: under, sentence: expect.stringContaining(': Print, 하루 0회.') },
    ]);
  });

  it('tells a supplier from a house rule by how its name begins', () => {
    const ofRule = '다음 행위에 대한 권리가 없습니다: 재판매. 사내 규칙: handout.';
    expect(gap('right to resell', 'house rule handout')?.sentence).toBe(ofRule);
    expect(gap('right to resell', 'supplier The house rule Ltd')?.sentence).toContain('공급자: The house rule Ltd(');
  });

  it('leaves to the judge what is no gap, a lack that nobody knows, and whatever is said in English', () => {
    const obstacles = [gapObstacle({ party: 'supplier Yonhap', lacks: 'channels', region: { channels: 1 } })];
    expect(gapInWords({ obstacle: 'clause:{}' }, KOREAN)).toBeNull();
    expect(gap('spare time today')).toBeNull();
    for (const obstacle of [...obstacles, quotaObstacle('yonhap', { uses: 1, per: 'day' })])
      expect(gapInWords({ obstacle }, ENGLISH)).toBeNull();
  });
});
