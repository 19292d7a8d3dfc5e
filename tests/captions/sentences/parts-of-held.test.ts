import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const inShort = (text: string) => {
  const { restrictions, doubts } = readCaption(text, 'caption');
  return {
    read: restrictions.map(({ kind, value }) => [kind, value]),
    held: doubts.map((doubt) => doubt.text),
  };
};

describe('a clause behind the credit of a caption that is understood in part', () => {
  it.each([
    [
      'A man walks in Bern on June 3. (KEYSTONE/Jane Roe) Nur für redaktionelle Zwecke, über die Agentur zu beziehen',
      [['purpose-only', ['editorial']]],
      ['über die Agentur zu beziehen'],
    ],
    [
      'Des joueurs à Rennes. Photo Jane Roe / AFP. Usage éditorial uniquement, pas plus de cinq frobules par match.',
      [['purpose-only', ['editorial']]],
      ['pas plus de cinq frobules par match'],
    ],
    [
      'Fans cheer in Lyon. (AP Photo/Jane Roe) No internet use, no blorping allowed.',
      [['channel-except', ['online']]],
      ['no blorping allowed'],
    ],
    [
      '国際宇宙ステーションから撮影した台風10号(JAXA/NASA提供)。報道目的に限り、写真の青塗りは不可',
      [['purpose-only', ['editorial']]],
      ['写真の青塗りは不可'],
    ],
  ])('is read in that part, and held in the rest: %s', (text, read, held) => {
    expect(inShort(text)).toEqual({ read, held });
  });

  it('is held whole where what was understood is in the middle of other words', () => {
    const held = ['Blorping for editorial use only bars frobnicators'];
    expect(
      inShort('Fans cheer in Lyon. (AP Photo/Jane Roe) Blorping for editorial use only bars frobnicators.'),
    ).toEqual({
      read: [],
      held,
    });
  });
});

describe('few words behind the credit that end in a ban, in East Asian scripts', () => {
  it.each([
    ['握手する外相＝2026年2月19日、キャンベラ（共同）広報用提供、転載禁止', [['no-redistribution', null]]],
    [
      '(서울=연합뉴스) 시민들이 광화문광장을 찾고 있다. 2026.11.3 (연합뉴스) 무료 제공, 재판매 금지',
      [['no-resale', null]],
    ],
    ['會談前握手的外長在台北國際會議中心出席記者會。（中央社）免費提供，禁止轉售', [['no-resale', null]]],
  ])('are read, whatever stands before the ban: %s', (text, read) => {
    expect(inShort(text).read).toEqual(read);
  });

  it('are news ahead of it', () => {
    const text = '(서울=연합뉴스) 3일 서울의 한 마트에 무료 제공, 재판매 금지 안내문이 붙어 있다. 2026.11.3/뉴스1';
    expect(inShort(text)).toEqual({ read: [], held: [] });
  });
});

it('no part is read of what is told ahead of the credit', () => {
  const { read } = inShort('Not for use online, no blorping, reads a sign in Lyon, France. (AP Photo/Jane Roe)');
  expect(read).toEqual([]);
});
