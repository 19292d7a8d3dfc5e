import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const KOREAN_LEAVE = '(허락|동의|승인|협의|허가|문의|동의서)';
const KOREAN_NOT = '(금지|불가|불허|금함|금합니다|금지합니다|자제|하지 말 것)';
const PICTURE = '(图片|照片|圖片|写真|画像|사진|이미지)';

/** What Korean, Japanese and Chinese desks ask for: leave, names kept back, when an embargo ends, how often and for whom. */
export const ASIAN_DESKS: readonly PhraseRow[] = [
  {
    patterns: [
      `[저작권자|초상권자|모델|당사자|당사|본사|연합뉴스|기관] [의] [사전|사전에] [서면] ${KOREAN_LEAVE} 없(이|는) [무단] {things} [을|를|은|는] ${KOREAN_NOT}`,
      '[事前の|事前に|当社の|書面による] (許可|許諾|承諾|承認) [を|の] (なく|得ず|得ずに|ない) {things} [を|は] (禁止|禁じます|できません|不可)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['사전 허락 없이 사용 금지', 'contact-required'],
      ['사전 동의 없이 온라인 게재 불가', 'channel-except online', 'contact-required'],
    ],
    counterExamples: ['당국은 허가 없이 야영 금지라고 밝혔다.'],
  },
  say([{ kind: 'other', value: null }], 'directives', {
    patterns: [
      `[피해자|당사자|본인] [의] (실명|신원|얼굴|이름|주소|인적사항) [을|를|의] (공개|노출|보도|게재) [를|는] ${KOREAN_NOT}`,
      '(実名|氏名|本名|身元|住所) [の|を|での] (報道|公開|掲載|表示|特定) [は|を|も] (不可|禁止|しないで|しないこと|お控えください|できません)',
      '(请勿|不得|禁止|勿) (透露|公开|披露|报道|泄露) ~4 (姓名|身份|住址|个人信息)',
      '[人物|面部|当事人|脸部] (需|须|请|必须) [要] (打马赛克|打码|做模糊处理|模糊处理)',
      '社内 (利用|使用|限定) [のみ|に限る|限り]',
      '[사내|내부] (열람|참고) (용|용도) [으로만]',
      '단독 (보도 사진|사진)',
      `(付费|收费|独家|独占|有料|유료|단독) ${PICTURE}`,
    ],
    examples: [
      ['실명 공개 금지', 'other'],
      ['実名報道不可', 'other'],
      ['请勿透露当事人姓名', 'other'],
      ['需打马赛克', 'other'],
      ['社内利用のみ', 'other'],
      ['独家图片', 'other'],
    ],
    counterExamples: ['법원은 실명 공개를 결정했다.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'anywhere', {
    patterns: [
      '(보도|공개|사용|배포|게재) (시점|일시|시각|가능 일시|가능일|가능 시각) [:|은|는] {moment} [이후|부터]',
      '(報道|公開|使用|掲載) (開始|可能|解禁) [日時|日] [:|は] {moment} [以降|から]',
      '(掲載|使用|公開|報道) は {moment} [朝刊|夕刊] (から|以降|より)',
      '(发布|公开|使用) (时间|时点) [:|为] {moment} [后|之后|起]',
    ],
    examples: [
      ['보도 시점: 2026년 12월 1일 06:00 이후', 'embargo-until 2026-12-01T06:00'],
      ['掲載は2026年12月1日朝刊から', 'embargo-until 2026-12-01'],
    ],
  }),
  {
    patterns: [
      '(엠바고|보도유예) (해제|없음|해제됨|해제되었음)',
      '(エンバーゴ|解禁) (解除|済み|済)',
      '(禁发|封锁) (解除|已解除)',
    ],
    meaning: { does: 'notice' },
    reach: 'directives',
    examples: [['엠바고 해제']],
  },
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: ['{moment} [前|之前] (有效|使用有效|有効)', '(有效期|授权期|使用期) (至|到|截至) {moment}'],
    examples: [['2026年12月31日前有效', 'expires-on 2026-12-31']],
  }),
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '재사용 (금지|불가)',
      '(再利用|再使用|二次使用) (禁止|不可)',
      '(限|仅限|只限) (一次|单次) (使用|刊登|刊用)',
    ],
    examples: [
      ['재사용 금지', 'one-time-use'],
      ['限一次使用', 'one-time-use'],
    ],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '使用 [时|時] [须|必须|请|需] (注明|标注|標明) [来源|出处|作者] [{credit}]',
      '반드시 {credit} (표기|명기|표시) [필수|바람|요망|바랍니다|할 것]',
    ],
    examples: [['使用须注明“新华社”', 'mandatory-credit 新华社']],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: ['(не более|не дольше|в течение|максимум) {days}'],
    examples: [['Не более 30 дней', 'expires-after-days 30']],
  }),
];
