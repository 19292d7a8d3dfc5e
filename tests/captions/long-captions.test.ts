import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';

const KOREAN = [
  '시민들이 3일 오후 서울 한강공원에 새로 문을 연 야외 도서관에서 책을 읽고 있다. ',
  '이날 행사에는 시장과 출판사 관계자들이 참석해 축하 공연을 지켜봤으며 어린이 합창단이 노래를 불렀다. ',
  '사진은 개관식에 앞서 자원봉사자들이 서가를 정리하며 방문객을 기다리는 모습. ',
].join('');
const JAPANESE = [
  '市長は10日、市内で開かれた会合に出席し、観光政策について説明した。会場には約200人が集まった。',
  '終了後、記者団の取材に応じ「来年度の予算案に盛り込みたい」と述べた。写真は会場を出る市長と職員ら。',
].join('');
const CHINESE = '记者在现场看到，数百名市民排队等候参观新开放的博物馆，馆内展出了多件珍贵文物，志愿者为观众讲解。';

describe('a long caption in a script of many letters to a word', () => {
  it.each([
    ['Korean', KOREAN, '[국내에서만 사용가능. 재배포 금지] 연합뉴스', ['territory-only', 'no-redistribution']],
    ['Japanese', JAPANESE, '（共同）【ネット使用不可】', ['channel-except']],
    ['Chinese', CHINESE, '（新华社记者 李刚 摄 仅限中国大陆使用）', ['territory-only']],
  ])('is read to its end, and no news of it is held: %s', (_, news, terms, kinds) => {
    for (const times of [1, 3, 5]) {
      const { restrictions, doubts } = readCaption(news.repeat(times) + terms, 'caption');
      expect(restrictions.map(({ kind }) => kind)).toEqual(kinds);
      expect(doubts).toEqual([]);
    }
  });
});
