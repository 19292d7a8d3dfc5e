import { type Form, HAN_NAME, HANGUL_NAME } from './east-asian-forms.ts';
import { links } from './east-asian-links.ts';

/** Credits that Korean and Japanese terms spell in a sentence: whose work it is, and what is to be printed. Quantifiers are bounded. */
export const NOTICE_FORMS: readonly Form[] = [
  // 본 저작물은 국립민속박물관에서 2023년 작성하여 공공누리 제4유형으로 개방한 …
  [
    '작성',
    /(?<=[\s'‘“"\u0090]|^)([\p{L}\p{N}()·&]{2,30}?)['’”"]?(?:에서|이|가)\s['‘“"]?(?:19|20)\d\d년['’”"]?(?:에)?\s작성/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  ['공공누리|유형', /유형[^/\n]{0,60}\/\s?([가-힣 ]{4,20})$/gu, ([, name]) => ({ chain: links(name) })],
  // ©2025「海辺の証言」製作委員会, 「©2025「海の約束」製作委員会」
  [
    '製作委員会|制作委員会',
    /[©ⓒ]\s?(?:(?:19|20)\d\d\s?)?((?:[「『][^」』\n]{1,30}[」』]|[^「」『』“”"\n©ⓒ/／]{1,30})[製制]作委員会)/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  // 「山根工房/朝凪製作委員会」のクレジット
  [
    'クレジット|コピーライト',
    /[「『]([^「」『』\n©ⓒ]{2,40})[」』]の?(?:クレジット|コピーライト)/gu,
    ([, name]) => ({ chain: links(name) }),
  ],
  // ⓒ뉴시스 조성우 기자
  [
    'News1|뉴스1|뉴시스|연합뉴스|뉴스핌',
    new RegExp(`[ⓒ©]\\s?(News1|뉴스1|뉴시스|연합뉴스|뉴스핌)\\s(${HANGUL_NAME})\\s(?:선임|인턴|사진)?기자`, 'gu'),
    ([, agency, name]) => ({ photographer: name, chain: links(agency) }),
  ],
  // 摄影:王小明/新华社
  [
    '摄影|攝影|拍摄|拍攝',
    new RegExp(
      `(?:摄影|攝影|拍摄|拍攝)\\s?[:：]\\s?(${HAN_NAME})(?:\\s?[/／]\\s?([\\p{L}]{2,10}))?(?=[\\s)）。，,]|$)`,
      'gu',
    ),
    ([, name, agency]) => ({
      photographer: name?.replace(/\s/g, ''),
      chain: agency === undefined ? [] : links(agency),
    }),
  ],
];
