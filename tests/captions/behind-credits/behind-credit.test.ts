import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

describe('terms that stand right behind a credit in a caption', () => {
  it.each([
    ['A hall. ANP KOEN VAN WEEL netherlands out - belgium out', ['territory-except BE', 'territory-except NL']],
    ['A hall. AAP Image/Mick Tsikas no archiving', ['no-archive']],
    ['A hall. REUTERS/Jim Young Germany out.', ['territory-except DE']],
    ['A hall. EPA/Jim Young Germany out, no sales', ['no-resale', 'territory-except DE']],
    ['A hall. Foto: Jan Nilsson/TT Sverige ut', ['territory-except SE']],
    ['A hall. Jim Smith/PA Wire NOTE TO EDITORS: No sales.', ['no-resale']],
    [
      'A hall. Family handout/PA Wire NOTE TO EDITORS: This handout photo may only be used for editorial reporting purposes.',
      ['purpose-only editorial'],
    ],
    ['Una sala. ANSA/Mario Rossi - uso editoriale, no vendite', ['no-resale', 'purpose-only editorial']],
    ['Uma sala. João Silva/Lusa, uso editorial apenas', ['purpose-only editorial']],
    ['美術館の外観（共同）※報道目的以外の使用不可、6月末まで', ['purpose-only editorial']],
    ['博物馆外景。新华社记者 李刚 摄 仅限新闻使用，不得转售', ['no-resale', 'purpose-only editorial']],
    ["A hall. Jim Smith/PA Wire Editors' note: not for use in Germany", ['territory-except DE']],
  ])('are read: %s', (text, expected) => {
    expect(summariesOf(readCaption(text, 'caption').restrictions)).toEqual(expected);
  });

  it.each([
    'Shoppers pass a store. Analysts said in a note to clients: no sales tax is due.',
    'Reuters and AP out in Moscow, officials say.',
    'Workers at AFP, NBC and CNN no longer sell DVDs in Japan.',
    'CNN no sales this year in Germany, it says.',
    'Workers of CNN, no sales, in Berlin.',
    '経済を報道する共同 販売禁止の花火を撤去する店員',
    'The shop, closed, no sales, in Berlin on 3 May 2026.',
  ])('are told from news: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect({ restrictions, doubts }).toEqual({ restrictions: [], doubts: [] });
  });

  it.each([
    'Players celebrate. The photo may only be used by AP subscribers.',
    'Una sala. Foto cedida por el museo, solo para uso informativo relacionado con la exposición',
    'Fans wait in Leeds. Jane Roe/PA. This is a paid-for image.',
    'Fans wait in Leeds. Jane Roe/PA. Legal warning: see note.',
    'Fans wait in Leeds. Jane Roe/PA. Copyright dispute pending, consult the desk.',
    'Fans warten in Köln. Foto: Jana Roe/dpa. Das Bild ist kostenpflichtig.',
    'Fans warten in Köln. Foto: Jana Roe/dpa. Rechte liegen bei der APA, Rückfragen dort.',
  ])('are held where they are not read whole: %s', (text) => {
    expect(readCaption(text, 'caption').doubts).toHaveLength(1);
  });

  it.each([
    [
      'Maria Muster in einer Szene. Foto: ZDF/Hans Muster. Nutzung nur im Rahmen der Berichterstattung über die Sendung erlaubt.',
      ['other', 'purpose-only'],
    ],
    [
      'Ein Saal. Bild: ORF/Max Muster. Veröffentlichung für Pressezwecke honorarfrei ausschließlich im Zusammenhang mit oben genannter Sendung.',
      ['other'],
    ],
  ])('are read where they tie the picture to one broadcast: %s', (text, kinds) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.map(({ kind }) => kind).sort()).toEqual(kinds);
    expect(doubts).toEqual([]);
  });

  it('do not become a part of the credit', () => {
    const { credit } = readCaption('A hall. AAP Image/Mick Tsikas no archiving', 'caption');
    expect(credit).toMatchObject({ photographer: 'Mick Tsikas', chain: ['AAP'] });
  });
});

describe('a note behind a restriction, in Chinese, Japanese and Korean', () => {
  it.each([
    ['首相が会見した。（時事）※営利目的の使用不可、夕刊から', '夕刊から'],
    ['국회 본회의. 연합뉴스 ※재판매 금지, 석간부터', '석간부터'],
    ['李明在北京出席活动。新华社记者 李刚 摄 （严禁转载，晚报先用）', '晚报先用'],
  ])('is held: %s', (text, held) => {
    expect(readCaption(text, 'caption').doubts.map((doubt) => doubt.text)).toEqual([held]);
  });

  it.each(['国会の様子。（時事）※転載禁止、写真は田中一郎', '국회 본회의. 연합뉴스 ※재판매 금지, 홍길동 기자'])(
    'is not, where it tells nothing: %s',
    (text) => {
      expect(readCaption(text, 'caption').doubts).toEqual([]);
    },
  );
});

it('ends a demanded credit where a note to editors begins', () => {
  const { restrictions } = readCaption(
    'Photo credit should read: Tyne Police/PA Wire NOTE TO EDITORS: No sales.',
    'instructions',
  );
  expect(summariesOf(restrictions)).toEqual(['mandatory-credit Tyne Police/PA Wire', 'no-resale']);
});

it('takes the end of a despatch for what it is', () => {
  expect(readCaption('국회에서 본회의가 열리고 있다. 2026.11.26 photo@yna.co.kr (끝)', 'caption').doubts).toEqual([]);
});
