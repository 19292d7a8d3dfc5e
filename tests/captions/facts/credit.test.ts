import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/captions/facts/read-facts.ts';
import { factsOf } from './facts-of.ts';

/** Text of a credit field, photographer, chain and flags (File, Handout, Pool). */
const CREDITS: [text: string, photographer: string | null, chain: string[], flags?: string][] = [
  ['Photo by Hanna Berg/NurPhoto via Getty Images', 'Hanna Berg', ['NurPhoto', 'Getty Images']],
  ['(Pavel Novak/CTK via AP)', 'Pavel Novak', ['CTK', 'AP']],
  ['AFP PHOTO / APA / EVA GRUBER', 'Eva Gruber', ['APA', 'AFP']],
  ['AFP via Getty Images', null, ['AFP', 'Getty Images']],
  ['REUTERS/Maria Lopez/File Photo', 'Maria Lopez', ['Reuters'], 'F'],
  ['REUTERS/Kyodo', null, ['Kyodo', 'Reuters']],
  ['REUTERS/KCNA via KNS', null, ['KCNA', 'KNS', 'Reuters']],
  ['Kyodo News via AP', null, ['Kyodo', 'AP']],
  ['EPA/JAN VAN DER BERG / POOL', 'Jan van der Berg', ['EPA'], 'P'],
  ['(Korean Central News Agency/Korea News Service via AP)', null, ['KCNA', 'KNS', 'AP']],
  ['Handout via Reuters', null, ['Reuters'], 'H'],
  ['Telegram/@harbour/Handout via REUTERS', null, ['Telegram', 'Reuters'], 'H'],
  ['USA TODAY Sports via Reuters Connect', null, ['USA Today Sports', 'Reuters']],
  ['사진=로이터연합뉴스', null, ['Reuters', 'Yonhap']],
  ['[사진 제공=한빛전자]', null, ['한빛전자'], 'H'],
  ['写真：港湾局提供', null, ['港湾局'], 'H'],
  ['AAP Image/Supplied by Queensland Police', null, ['Queensland Police', 'AAP'], 'H'],
  ['© dpa/picture alliance', null, ['dpa', 'Picture Alliance']],
  ['Foto: Lena Holm / TT', 'Lena Holm', ['TT']],
  ['Jacek Nowak / AP / NTB', 'Jacek Nowak', ['AP', 'NTB']],
  ['AP / NTB', null, ['AP', 'NTB']],
  ['EPA-EFE/JIJI PRESS JAPAN OUT EDITORIAL USE ONLY/NO ARCHIVES', null, ['Jiji', 'EPA-EFE']],
  ['RETUERS', null, ['Reuters']],
  ['Tor Hansen-USA TODAY Sports', 'Tor Hansen', ['USA Today Sports']],
  ['Photographer: Ida Falk/Sipa/Bloomberg', 'Ida Falk', ['Sipa', 'Bloomberg']],
  ['Ida Falk—Getty Images', 'Ida Falk', ['Getty Images']],
  ['Carl Court/Pool via REUTERS', 'Carl Court', ['Reuters'], 'P'],
  ['Foto: Ida Falk/fjordfoto.no', 'Ida Falk', ['fjordfoto.no']],
  ['©2024 Maxar Technologies', null, ['Maxar Technologies']],
  ['EFE/EPA/IDA FALK', 'Ida Falk', ['EPA', 'EFE']],
  ['Ines Costa, Pool Photo via AP', 'Ines Costa', ['AP'], 'P'],
  ['Photo by Carla Weiss/Getty Images for Lumen Festival', 'Carla Weiss', ['Getty Images']],
  ['Harbour Museum/Anna Lind', 'Anna Lind', ['Harbour Museum']],
  ['Northern Lights Observatory', null, ['Northern Lights Observatory']],
  ['Foto: Anna Beispiel (Archiv), über dts Nachrichtenagentur', null, ['dts'], 'F'],
  ['Фото: Анна Петрова/ТАСС', 'Анна Петрова', ['TASS']],
  ['[연합뉴스 자료사진]', null, ['Yonhap'], 'F'],
  ['[한강해운 제공. 재판매 및 DB 금지]', null, ['한강해운'], 'H'],
  ['EPA=연합뉴스', null, ['EPA', 'Yonhap']],
  ['(서울=뉴스1) 홍길동 기자', '홍길동', ['News1']],
  ['新华社记者 王小明 摄', '王小明', ['Xinhua']],
  ['朝鮮中央通信=共同', null, ['KCNA', 'Kyodo']],
];

describe('a credit line', () => {
  it.each(CREDITS)('%s names its photographer and its chain', (text, photographer, chain, flags = '') => {
    expect(factsOf(text, 'credit')).toMatchObject({
      photographer,
      chain,
      isFilePhoto: flags.includes('F'),
      isHandout: flags.includes('H'),
      isPool: flags.includes('P'),
    });
  });

  it('keeps the name of an agency nobody knows', () => {
    expect(factsOf('Photo by Ida Falk/Fjordlight Syndicate via AP', 'credit').chain).toEqual([
      'Fjordlight Syndicate',
      'AP',
    ]);
  });

  it('puts a source named in prose before the distributor', () => {
    const text = 'Workers load a ship in this picture released by the Syrian Arab News Agency on May 2, 2024. (Xinhua)';
    expect(factsOf(text).chain).toEqual(['SANA', 'Xinhua']);
  });

  it('takes the giver of a handout as the source', () => {
    const text = 'A handout photo issued by Harbour Police of a recovered painting.';
    expect(factsOf(text)).toMatchObject({ chain: ['Harbour Police'], isHandout: true });
  });

  it('is found where a sentence ends without a space', () => {
    const text = 'Ferries wait in the port of Piraeus on April 6.Harbour Ministry/Handout via Reuters';
    expect(factsOf(text)).toMatchObject({ chain: ['Harbour Ministry', 'Reuters'], isHandout: true });
  });

  it('joins two lines that credit one picture', () => {
    const text = 'A lighthouse. AFP PHOTO/LEA MORIN (Photo credit should read LEA MORIN/AFP/Getty Images)';
    expect(factsOf(text)).toMatchObject({ photographer: 'Lea Morin', chain: ['AFP', 'Getty Images'] });
  });

  it('is read from a demand for credit, and not from a copyright line or an agreement', () => {
    expect(factsOf('NO SALES. Mandatory credit: Tor Hansen/NTB', 'instructions')).toMatchObject({
      photographer: 'Tor Hansen',
      chain: ['NTB'],
    });
    expect(factsOf('Mandatory credit. No sales. No archives.', 'instructions').chain).toBeNull();
    expect(factsOf('© Yonhap News Agency. All rights reserved.', 'usageTerms').chain).toBeNull();
    expect(factsOf('AP clients only', 'usageTerms').chain).toBeNull();
  });

  it('is not seen in ordinary prose with a slash or an agency in it', () => {
    expect(factsOf('The 2018/2019 season opens as fans read an AP story about prices and/or wages.').chain).toBeNull();
  });

  it('names a desk by its address', () => {
    expect(factsOf('항구에 정박한 선박. [한강해운 제공] photo@yna.co.kr').chain).toEqual(['한강해운', 'Yonhap']);
  });

  it('quotes the words it was read from', () => {
    const text = 'Rain falls in Oslo. (Eva Lie/NTB via AP)';
    const [quote] = readFacts(text, 'caption', { terms: [] }).credit?.quotes ?? [];
    expect(quote?.text).toBe('Eva Lie/NTB via AP');
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });
});
