import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';

const saidOf = (text: string, field: 'caption' | 'credit' = 'caption'): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions.map(({ kind }) => kind), ...doubts.map((doubt) => `held: ${doubt.text}`)];
};

describe('a day behind the credit of a caption', () => {
  it.each([
    'Fans wait in Leeds, England. (AP Photo/Jane Roe) Release Sunday.',
    'Fans warten in Berlin. Foto: Jane Roe/dpa. Ab Sonntag.',
    'Des supporters attendent à Lyon. (AFP/Jean Roux) Dès lundi.',
    'Los aficionados esperan en Madrid. EFE/Juan Roe. Desde el lunes.',
    'Tifosi a Roma. ANSA/Mario Rossi. Da domenica.',
    'Supporters in Breda. ANP/Jan Smit. Vanaf zondag.',
    'Fans venter i Oslo. Foto: Ola Nordmann / NTB. Fra søndag.',
    '首相が記者会見する様子＝東京都内（共同）日曜から',
    '팬들이 경기장 앞에서 기다리고 있다. 연합뉴스/홍길동 (일요일부터)',
    '球迷在球场外等候。新华社记者 李刚 摄（周一可用）',
  ])('opens its use where the words say so: %s', (caption) => {
    expect(saidOf(caption)).toEqual(['embargo-until']);
  });

  it.each([
    ['Fans wait in Leeds, England. (AP Photo/Jane Roe) Sunday.', 'Sunday'],
    ['Fans wait in Leeds, England. (AP Photo/Jane Roe) (Sunday)', 'Sunday'],
    ['Fans wait in Leeds, England. (AP Photo/Jane Roe) Monday’s papers.', 'Monday’s papers'],
    ['Fans wait in Leeds, England. (AP Photo/Jane Roe) Monday noon onwards.', 'Monday noon onwards'],
    ['Fans warten in Rom. Foto: Jane Roe/dpa. Montagausgaben.', 'Montagausgaben'],
    ['Fans warten in Rom. Foto: Jane Roe/dpa. Ab nächster Woche.', 'Ab nächster Woche'],
    ['首相が記者会見する様子＝東京都内（共同）来週から', '来週から'],
    ['팬들이 경기장 앞에서 기다리고 있다. 연합뉴스/홍길동 화요일 조간부터', '화요일 조간부터'],
    ['팬들이 경기장 앞에서 기다리고 있다. 사진=홍길동 월요일부터', '월요일부터'],
    ['Fans warten in Rom. Foto: Max Nie/dpa, ab Montag', 'ab Montag'],
    ['Fans wait in Rome. (Ben Low/PA Wire, from Monday)', 'from Monday'],
    ['看護師のデモ＝大阪市（共同）、月曜から', '月曜から'],
    ['Fans wait in Rome. EPA/JANE ROE FROM SUNDAY', 'FROM SUNDAY'],
    ['Fans warten in Rom. Foto: Jane Roe/dpa ab Sonntag', 'ab Sonntag'],
    ['Болельщики ждут у стадиона. Фото: Иван Иванов/ТАСС с понедельника', 'с понедельника'],
    ['팬들이 경기장 앞에서 기다리고 있다. (서울=연합뉴스) 홍길동 기자 월요일부터', '월요일부터'],
    ['球迷在球场外等候。新华社记者 李刚 摄 周日起', '周日起'],
    ['首相が記者会見する様子＝東京都内（時事）日曜', '日曜'],
  ])('is held where it says no more, or runs on without a stop: %s', (caption, held) => {
    expect(saidOf(caption)).toEqual([`held: ${held}`]);
  });

  it('is held in a field of credits as well', () => {
    expect(saidOf('Jane Roe/AP (Sunday)', 'credit')).toEqual(['held: Sunday']);
  });

  it('leaves the name before it whole', () => {
    const { credit } = readCaption('팬들이 경기장 앞에서 기다리고 있다. 사진=홍길동 월요일부터', 'caption');
    expect(credit?.chain).toEqual(['홍길동']);
  });

  it('is no fact before a length that is counted from it', () => {
    const { doubts } = readCaption('Du 04/05/2026 pendant 14 jours', 'instructions');
    expect(doubts).not.toEqual([]);
  });

  it.each([
    'Fans wait in Leeds, England, Sunday. (AP Photo/Jane Roe)',
    'Fans wait in Leeds, England. (AP Photo/Jane Roe) Sunday the bridge opened.',
    'Fans wait in Leeds. Photo: Jane Roe/AP. Sunday, 3 May 2026',
    'Fans wait in Leeds. Photo: Jane Roe/AP. Leeds, Sunday.',
    'Fans warten in Rom. Foto: Jane Roe/dpa. Ab Sonntag fahren die Züge wieder.',
    'Fans wait in Rome, in this photo by Jane Roe/AP from Sunday, as the bridge opened.',
    'Ab Sonntag: Fans warten in Rom. Foto: Jane Roe/dpa',
    'In a picture by Ben Low/PA Wire, from Monday, nurses march in Bristol, England.',
    '看護師のデモ＝大阪市（共同）、月曜の会見で',
    '【共同】日曜から始まる展覧会',
    '(서울=연합뉴스) 홍길동 기자 = 전시회가 월요일부터 열린다.',
    '新华社记者 李刚 摄 周日，人们在公园游玩。',
  ])('is news where a sentence tells of it: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });
});
