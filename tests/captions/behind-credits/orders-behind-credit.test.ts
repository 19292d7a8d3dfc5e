import { describe, expect, it } from '@jest/globals';
import { ORDERS_BEHIND_CREDIT } from '../../../src/captions/phrasebook/orders-behind-credit.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';

const NEWS = 'Fans wait in Rome, Italy. (Photo by Jane Roe/AFP) ';
const saidOf = (caption: string): number => {
  const { restrictions, doubts } = readCaption(caption, 'caption');
  return restrictions.length + doubts.length;
};

describe('what a desk says behind the credit of a caption', () => {
  it.each(ORDERS_BEHIND_CREDIT.flatMap(({ examples }) => examples))('is held: %s', (order) => {
    expect(saidOf(NEWS + order)).toBeGreaterThan(0);
  });

  it.each(ORDERS_BEHIND_CREDIT.flatMap(({ counterExamples }) => counterExamples))('is told from news: %s', (news) => {
    expect(saidOf(NEWS + news)).toBe(0);
  });

  it.each([
    '首相が会見した＝10日、東京（共同）判決前は、テレビで流さないでください。',
    '首相が会見した＝10日、東京（共同）遺族の意向により、一面には使わないこと。',
    '首相が会見した＝10日、東京（共同）雑誌はお控えください。',
    '首相が会見した＝10日、東京（共同）要連絡',
    '이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스 판결 전까지, 방송에는 내보내지 마세요.',
    '이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스 타사 사용 금합니다.',
    '李明在北京出席活动。新华社记者 李刚 摄 判决前，电视勿播。',
    '李明在北京出席活动。新华社记者 李刚 摄（用前联系）',
    '李明在北京出席活动。新华社记者 李刚 摄 用前联系',
    '首相が会見した＝10日、東京（共同）顔を隠してください。',
  ])('is held in Japanese, Korean and Chinese: %s', (caption) => {
    expect(saidOf(caption)).toBeGreaterThan(0);
  });

  it.each([
    '「諦めないでください」と話す首相＝10日、東京（共同）',
    '서울에 "만지지 마세요"라는 안내문이 붙어 있다. 연합뉴스',
    '公园里写着“请勿靠近”的牌子。新华社记者 李刚 摄',
  ])('is told from news that quotes an order: %s', (caption) => {
    expect(saidOf(caption)).toBe(0);
  });
});
