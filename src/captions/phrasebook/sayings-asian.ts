import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const KOREAN_NOT =
  '(불가|금지|불허|금함|금합니다|금지합니다|안 됨|할 수 없음|할 수 없습니다|하지 마십시오|하지 말 것|중지)';
const JAPANESE_NOT = '(禁止|不可|禁ず|厳禁|できません|できない|しないこと|お控えください|ご遠慮ください|お断り)';

/** Embargoes, ends, credits and limits as Korean, Japanese and Chinese say them. */
export const ASIAN_SAYINGS: readonly PhraseRow[] = [
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `{moment} 이후 [에는|는] (사용|이용|게재|활용|보도|배포) [을|를] ${KOREAN_NOT}`,
      '[使用|掲載] [期限] [は|:] {moment} (まで|迄) [使用|掲載] [可|可能|のみ]',
      `{moment} 以後 [の|は] (使用|利用|掲載|配信) [は|を|も] ${JAPANESE_NOT}`,
      '{moment} (之后|以后|后) (不得|禁止|请勿|停止) (使用|刊登|转载)',
    ],
    examples: [
      ['2026년 4월 30일 이후 사용 불가', 'expires-on 2026-04-30'],
      ['掲載は2026年5月31日まで', 'expires-on 2026-05-31'],
      ['2026年5月31日之后不得使用', 'expires-on 2026-05-31'],
      ['2026년 5월 31일 이후 사용할 수 없음', 'expires-on 2026-05-31'],
      ['2026년 5월 31일 이후에는 보도를 금함', 'expires-on 2026-05-31'],
    ],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '[请|請] (于|在) {moment} (之后|以后|后|起) [再] (发布|刊发|使用|公开)',
      '{moment} (之前|以前|前) (不得|请勿|禁止|勿) (发布|刊发|使用|公开|报道)',
      `{moment} (이전|전|까지) [에는|는] (보도|사용|이용|게재|공개|배포) [을|를] ${KOREAN_NOT}`,
      '{moment} 까지 [는] (보도|사용|게재|공개) [를|을] (유예|보류|자제)',
      '{moment} 까지 [는] (엠바고|보도유예)',
      `{moment} (以前|まで|迄) [の|は|に] (報道|掲載|公開|使用|利用|配信|放送) [は|を|も] ${JAPANESE_NOT}`,
      '{moment} (まで|迄) [は] (エンバーゴ|解禁前)',
    ],
    examples: [
      ['请于2026年7月1日后发布', 'embargo-until 2026-07-01'],
      ['2026년 7월 1일 이전 보도 금지', 'embargo-until 2026-07-01'],
      ['2026년 5월 3일 오후 6시까지 보도 유예', 'embargo-until 2026-05-03T18:00'],
      ['2026년 11월 30일 18:00까지 엠바고', 'embargo-until 2026-11-30T18:00'],
      ['2026年5月31日まで使用不可', 'embargo-until 2026-05-31'],
      ['2026年11月30日午後6時45分まで報道禁止', 'embargo-until 2026-11-30T18:45'],
    ],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[(게재|사용|보도) 시] [반드시] 출처 ~1 {credit} ~1 [를|을] (표기|명기|표시) [필수|바람|요망|바랍니다]',
      '(게재|사용|보도) 시 [반드시] 출처 [를|을] (표기|명기|표시|밝혀) [필수|바람|요망|바랍니다|주십시오]',
      '要 クレジット [表記|記載] [:] [{credit}]',
      'クレジット (要|必要|必須) [:] [{credit}]',
    ],
    examples: [
      ['게재 시 출처(국립중앙박물관) 표기 필수', 'mandatory-credit 국립중앙박물관'],
      ['要クレジット：©講談社', 'mandatory-credit ©講談社'],
    ],
  }),
  say([{ kind: 'territory-only', value: ['KR'] }], 'directives', {
    patterns: [
      '(해외|국외) [매체|언론|언론사|지역] [에서] [의] (사용|이용|게재) (불가|금지)',
      '(해외|국외) (배포|전송|판매|송고|전재|서비스|제공) [를|을|는|은] (불가|금지)',
      '(해외|국외) (에서|에서는) (사용|게재) 할 수 없습니다',
    ],
    examples: [['해외 매체 사용 불가', 'territory-only KR']],
    counterExamples: ['정부는 해외 카드 사용 금지를 검토하고 있다.'],
  }),
  {
    patterns: [
      '{things} (には|は|に) [別途|事前の|事前に] (許可|許諾|申請|承諾) [が|を] (必要|要します|要する) [です]',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [['テレビでの使用には別途許可が必要', 'channel-except tv', 'contact-required']],
  },
];
