import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const NOT = '(不得|請勿|请勿|嚴禁|严禁|禁止|不可|謝絕|谢绝)';
const REPRINT =
  '(轉載|转载|翻印|轉貼|转贴|複製|复制|翻攝|翻拍|轉發|转发|轉用|转用|引用|摘编|摘編) [(、|及|或|和|,) (摘编|摘編|轉載|转载|翻印|轉貼|转贴|複製|复制|翻攝|翻拍|轉發|转发|轉用|转用|引用)]';
const MEDIA = '[(各|所有|任何|其他|其它)] (媒體|媒体|報社|报社|網站|网站|平台|同業|同业)';
const SENT = '(發稿|发稿|簽發|签发|刊發|刊发|發布|发布|傳輸|传输|接收|收到|發送|发送|下載|下载|購買|购买)';

/** What Chinese desks forbid other media behind their captions, and how long they grant use. */
export const CHINESE_DESKS: readonly PhraseRow[] = [
  say([{ kind: 'no-redistribution', value: null }, ASK], 'directives', {
    patterns: [`[${MEDIA}] (未經|未经|非經) [~3] (同意|允許|允许) [,] ${NOT} [擅自] ${REPRINT}`],
    examples: [
      ['未經同意不得轉載', 'contact-required', 'no-redistribution'],
      ['媒體未經本社同意,不得轉載', 'contact-required', 'no-redistribution'],
    ],
    counterExamples: ['市長說,未經同意不得在此停車。'],
  }),
  say([{ kind: 'no-redistribution', value: null }], 'directives', {
    patterns: [
      `[${MEDIA}] (未經|未经|非經) [~3] (授權|授权|許可|许可) [,] ${NOT} [擅自] [任何] [形式|方式] [的] ${REPRINT}`,
      `${MEDIA} ${NOT} [擅自] ${REPRINT}`,
    ],
    examples: [
      ['媒體不得轉載', 'no-redistribution'],
      ['各媒體未經授權不得轉載、翻印', 'no-redistribution'],
      ['未经书面许可，禁止任何形式的转载、摘编', 'no-redistribution'],
    ],
    counterExamples: ['法院裁定媒體不得報導該案。'],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      `${SENT} (後|后|之後|之后|起) {days} [(內|内|以內|以内)] [(使用|刊用|刊登)] (有效|可用|使用)`,
      '{days} (內|内|以內|以内) [(使用|刊用|刊登)] (有效|可用)',
      `(授權|授权|使用|許可|许可) [(期限|期間|期间)] [(為|为|是|:)] ${SENT} (後|后|之後|之后|起) {days}`,
    ],
    examples: [
      ['發稿後30日內有效', 'expires-after-days 30'],
      ['发稿后7日内有效', 'expires-after-days 7'],
      ['授权期限为签发后90天', 'expires-after-days 90'],
    ],
    counterExamples: ['藥品30日內有效,醫師說。'],
  }),
];
