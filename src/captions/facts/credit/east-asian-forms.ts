import { canonicalAgency } from '../agency-names.ts';
import { address, datelined, japanesePhoto, links, relay, withoutTown } from './east-asian-links.ts';
import type { ParsedCredit } from './parse-credit-line.ts';

type Place = 'supplier' | 'prose';
type Reader = (match: RegExpExecArray) => Partial<ParsedCredit> | null;

/** The words one of which the form holds, split by `|`; how it is spelled; its reader; and where it stands. */
export type Form = readonly [words: string, pattern: RegExp, reader: Reader, place?: Place];

export const HANGUL_NAME = '[가-힣]{2,4}';
export const HAN_NAME = '[\\p{Script=Han}々ヶ]{2,4}?|[\\p{Script=Han}々]{1,3}\\s[\\p{Script=Han}々]{1,3}';

/** Forms of credit in Korean, Japanese and Chinese, each with its reader. Quantifiers are bounded: reading stays linear. */
export const FORMS: readonly Form[] = [
  // [서울=뉴시스] 김근수 기자 =, (서울=연합뉴스), (평양 노동신문=뉴스1), EPA=연합뉴스, [AP/뉴시스]
  [
    '연합뉴스|뉴스1|뉴시스',
    new RegExp(
      `(?:[([]|(?<=\\d)/)?((?:\\p{L}[\\p{L}\\p{N}·\\s]{0,23}?[=/·]\\s?){0,2})(연합뉴스|뉴스1|뉴시스)(?:TV)?[)\\]]?(?:\\s(${HANGUL_NAME})\\s(?:(?:인턴|선임)?기자|특파원|통신원))?`,
      'gu',
    ),
    datelined,
  ],
  [
    '기자',
    new RegExp(`(?:사진\\s?[=:/]\\s?|ⓒ\\s?|©\\s?)?(${HANGUL_NAME})\\s(?:선임|인턴|사진)?기자(?![가-힣])`, 'gu'),
    ([, name]) => ({ photographer: name }),
  ],
  [
    '제공|배포',
    /(?:사진\s?[=:]\s)?([^[\](),.=/\n\u0090。'‘“"]{1,30}?)(?:\s?제공|\s배포)(?=[.,\])\s'’”"]|$)/gu,
    // `제3자 제공 금지` speaks of whoever might be given it.
    ([, name]) =>
      /(?:제\s?3자|제삼자|타인|타사)\S{0,2}$/u.test(name ?? '') ? null : { chain: links(name), isHandout: true },
  ],
  [
    '캡처|캡쳐|화면',
    /(?<=[[(\n]|사진(?:출처|\s출처)?\s?[=:]\s?|^)([^[\](),.=/\n\u0090]{1,30}?)\s?(?:캡처|캡쳐|화면|방송화면)(?=[.,\])\s]|$)/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  [
    '삽화|일러스트',
    new RegExp(`(?:삽화|일러스트)\\s?[=:]\\s?(${HANGUL_NAME})(?![가-힣])`, 'gu'),
    ([, name]) => ({ photographer: name, chain: [] }),
  ],
  [
    '촬영',
    new RegExp(`(?<=^|[/,·(]\\s?)촬영\\s?[=:]?\\s?(${HANGUL_NAME})(?=[\\s)\\].,/]|$)`, 'gu'),
    ([, name]) => ({ photographer: name, chain: [] }),
  ],
  ['사진', /사진\s?[=:]\s?([^[\](),.\n\u0090]{1,30})/gu, ([, name]) => ({ chain: links(name) })],
  [
    '제공',
    /(?:사진\s?)?제공\s?[=:：]\s?([\p{L}\p{N}·& ]{2,30})/gu,
    ([, name]) => ({ chain: links(name), isHandout: true }),
  ],
  ['자료', /자료\s?사진/gu, () => ({ isFilePhoto: true, chain: [] })],
  ['사진기자단', /(?<=[[(])([가-힣\s]{2,20}사진기자단)(?=[\])])/gu, ([, name]) => ({ chain: links(name) })],
  ['공동취재|공동사진', /(?:국회)?(?:사진)?공동취재(?:단)?|공동사진/gu, () => ({ isPool: true, chain: [] })],
  [
    '조선중앙통신|조선중앙TV|조선중앙텔레비전|노동신문',
    /(조선중앙통신|조선중앙TV|조선중앙텔레비전|노동신문)(?:이|가|은|는)[^.\n]{0,160}?(?:보도|소개|공개|방영|방송|게재|전)(?:했|하였|한)/gu,
    ([, name]) => ({ chain: links(name) }),
    'prose',
  ],
  [
    '연합뉴스|뉴시스|뉴스1',
    /(?:^|[\]\s.])(연합뉴스|뉴시스|뉴스1)\s*(?=$|\[[A-Z]*\d+\]?\s*$)/gu,
    ([, name]) => ({ chain: links(name) }),
    'supplier',
  ],
  ['@', /[\w.+-]{1,40}@([\w-]{1,40}(?:\.[\w-]{1,20}){1,3})/gu, ([, domain]) => address(domain), 'supplier'],
  // 新华社记者 申宏 摄, 新华社发(陈熙 摄), 中新社记者 毛建军 摄; names of other peoples are longer: 新华社记者 旦增尼玛曲珠 摄
  [
    '新华社|新華社|中新社|中新网|视觉中国',
    new RegExp(
      `(新华社|新華社|中新社|中新网|视觉中国)(?:记者|記者|发|發)?\\s?[(（（]?\\s?((?!供[图圖])(?:${HAN_NAME}|[\\p{Script=Han}·]{5,9}(?=\\s?[摄攝])))?\\s?[摄攝]?(?=[\\s)）。]|$)`,
      'gu',
    ),
    ([, agency, name]) => ({ chain: links(agency), photographer: name?.replace(/\s/g, '') }),
  ],
  [
    '新华社|新華社|中新社|视觉中国',
    new RegExp(`(?<=^|[\\s(（])(${HAN_NAME})\\s?[摄攝]?\\s?[/／]\\s?(新华社|新華社|中新社|视觉中国)`, 'gu'),
    ([, name, agency]) => ({ chain: links(agency), photographer: name }),
  ],
  // 中央社記者王騰毅攝, 中央社記者王騰毅台北攝, 自由時報記者林小明攝影
  [
    '記者|记者',
    new RegExp(
      `([\\p{Script=Han}]{2,8})?(?:記者|记者)\\s?([\\p{Script=Han}]{2,8}?|${HAN_NAME})\\s?(?:\\d{1,2}日)?(?:攝影|摄影|[摄攝])(?=[\\s)）。,，/／]|$)`,
      'gu',
    ),
    ([, paper, name = '']) => ({
      chain: paper === undefined || /^[本特][報报社刊]/u.test(paper) ? [] : links(paper),
      photographer: withoutTown(name.replace(/\s/g, '')),
    }),
  ],
  // ロイター/宮田ハル
  [
    '/|／',
    /(ロイター|AP|AFP|EPA)\s?[/／]\s?([\p{Script=Han}々]{1,4}\s?[\p{Script=Han}\u3041-\u3096\p{Script=Katakana}ー]{1,6})(?=[\s)）。]|$)/gu,
    ([, agency, name = '']) =>
      canonicalAgency(name) === null
        ? { chain: links(agency), photographer: name }
        : { chain: links(`${agency}/${name}`) },
  ],
  // ⓒ 뉴시스, ⓒ뉴스1
  [
    'ⓒ|©',
    /[ⓒ©]\s?(연합뉴스|뉴시스|뉴스1|뉴스핌|[가-힣]{2,6}(?:일보|신문|통신))(?=[\s*.,)\]]|$)/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  // 「©国立西洋美術館」, クレジット:「〇〇」
  [
    '©|ⓒ',
    /[「『“"]\s?[©ⓒ]\s?(?:(?:19|20)\d\d\s?)?([^「」『』“”"\n©ⓒ]{2,40}?)\s?[」』”"]/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  [
    'クレジット',
    /クレジット(?:表記|表示)?(?:は|を)?\s?[:：]?\s?[「『]([^」』\n]{2,40})[」』]/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  [
    '提供',
    /(?:提供写真|写真提供|提供画像|画像提供|提供図版)\s?[(（:：=＝/／「]\s?([\p{L}\p{N}ー・]{2,30})/gu,
    ([, name]) => ({ chain: links(name), isHandout: true }),
  ],
  ['출처|자료', /(?:출처|자료)\s?[=:：]\s?([\p{L}\p{N}]{2,20})/gu, ([, name]) => ({ chain: links(name) })],
  [
    '出典|出處|出处',
    /(?:出典|出處|出处)\s?[:：=＝]\s?([\p{L}\p{N}ー・]{2,24})/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  [
    '图源|圖源|来源|來源|供图|供圖',
    /(?:图源|圖源|图片来源|圖片來源|来源|來源|供图|供圖)\s?[:：]\s?([\p{L}\p{N}]{2,20})/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  [
    '圖/|图/|圖／|图／|文圖/',
    /(?:文|攝影)?[圖图]\s?[/／]\s?([\p{L}\p{N}·]{2,14}?)(?:提供|供[图圖])?(?=[\s)）」』。，,]|$)/gu,
    ([all, name]) => ({ chain: links(name), isHandout: /提供|供/u.test(all ?? '') }),
  ],
  [
    '供图|供圖',
    /(?<=^|[\s((。])([\p{Script=Han}]{2,12}?)供[图圖]/gu,
    ([, name]) => ({ chain: links(name), isHandout: true }),
  ],
  ['资料|資料', /资料图片?|资料照片|資料(?:写真|照片)/gu, () => ({ isFilePhoto: true, chain: [] })],
  // (時事通信・村瀬拓也), (共同=村瀬拓也撮影)
  [
    '共同|時事|ロイター|アフロ',
    /[【(（［〔]((?:共同|時事)(?:通信(?:社)?)?|ロイター|アフロ)\s?[=＝・／/]\s?([\p{Script=Han}々]{2,4}\s?[\p{Script=Han}々]{0,3}?)(?:\s?撮影)?[】)）］〕]/gu,
    ([, agency, name = '']) =>
      canonicalAgency(name) === null && name !== '代表'
        ? { chain: links(agency), photographer: name.replace(/\s/g, '') }
        : null,
  ],
  // 【時事】, (共同), (2026年11月26日、時事), (共同通信社ヘリから), 写真:ロイター/共同, 朝鮮中央通信=共同, 〇〇提供
  [
    '共同|時事|ロイター|アフロ',
    /(?:[【(（［〔]|(?<=[(（](?:19|20)\d\d年\d{1,2}月\d{1,2}日[、,]\s?))((?:[\p{L}ー]{2,18}\s?[=＝・、／/]\s?){0,2}(?:共同|時事|時事通信(?:社)?|ロイター|AFP時事|共同通信(?:社)?|アフロ))(?:(?:本社)?(?:ヘリ(?:コプター)?|小型機|ドローン|機)(?:から|で|より)(?:撮影)?)?[】)）］〕]/gu,
    ([, names]) => ({
      chain: relay(names),
      isHandout: names?.includes('提供') === true,
      isPool: names?.includes('代表撮影') === true,
    }),
  ],
  [
    '共同|時事|アフロ',
    /(?<![\p{L}])((?:朝鮮中央通信|朝鮮通信|ロイター|タス|新華社|AP|AFP|EPA|ゲッティ)\s?[=＝]\s?(?:共同|時事|アフロ))/gu,
    ([, names]) => ({ chain: relay(names) }),
  ],
  [
    '写真|撮影|イラスト|法廷画|作画',
    new RegExp(
      `(?:写真|撮影|(?:法廷)?イラスト|法廷画|作画)\\s?[:：=＝・]\\s?(${HAN_NAME}|[\\p{L}ー]{2,20}?)(?=撮影|[^\\p{L}ー]|$)(?:\\s?撮影)?(?:\\s?[/／]\\s?([\\p{L}ー]{2,20}))?`,
      'gu',
    ),
    japanesePhoto,
  ],
  [
    '提供',
    /(?:提供\s?[:：=＝]\s?([\p{L}\p{N}ー]{2,24})|(?<=^|[(（【、。\s])([\p{L}\p{N}ー]{2,24}?(?:[/／・][\p{L}\p{N}ー]{2,14})?)提供)(?=[)）】。、,，\s]|$)/gu,
    ([, a, b]) => ({ chain: links(a ?? b), isHandout: true }),
  ],
  ['代表撮影', /代表撮影/gu, () => ({ isPool: true, chain: [] })],
];
