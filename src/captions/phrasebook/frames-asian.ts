import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Korean, Japanese, Chinese. */
export const ASIAN_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      '{things} [절대|엄격히|를|을|은|는|이|가] (금지|불가|제외|불허|안됨|안 됨|불가능|금함|금합니다|금지합니다|금지됩니다|할 수 없습니다)',
      '{things} 하지 마(십시오|세요)',
      '{things} 에 사용할 수 없(음|습니다)',
      '{things} 아웃',
    ],
    [
      ['재판매 및 DB 금지', 'no-resale', 'no-archive'],
      ['무단 전재 및 재배포 금지', 'no-redistribution'],
      ['국내 방송사 사용 불가', 'channel-except tv @ KR'],
      ['일본 사용 불가', 'territory-except JP'],
    ],
    ['정부는 일회용품 사용 금지 정책을 발표했다.'],
  ),
  limit(
    [
      '{things} (에서만|내에서만|에 한해|에 한하여|으로만|로만|용으로만|에만) [사용|이용|게재] (가능|가능함|가능하며|가능하고|가능합니다|허용|할 것|합니다|함|)',
      '{things} 만 [사용|이용|게재] [가능|허용]',
      '{things} (단독|독점) [사용|게재|보도]',
      '{things} (으로만|로만|에서만|용으로만) [사용|이용|게재] (할 수 있습니다|할 수 있음|할 수 있으며|가능하며|가능합니다)',
      '{things} 以外 [の] [目的] [での] {things} [は] (禁止|不可|できません)',
      '除 [了] {things} (外|以外|之外) [,] [一律] (不得|禁止|不可|请勿) (使用|刊用|刊登|转载)',
      '{things} 한정',
      '{things} 전용',
      '{things} [사용|이용] 에 한(함|합니다)',
    ],
    [
      ['국내에서만 사용가능', 'territory-only KR'],
      ['보도용으로만 사용 가능', 'purpose-only editorial'],
      ['1회 사용 한정', 'one-time-use'],
      ['報道以外の目的での使用禁止', 'purpose-only editorial'],
    ],
  ),
  forbid(
    [
      '{things} [は|を|も|の|に|での|へ] [一切|固く|も] (禁止|禁ず|禁じます|お断り|不可|できません|できない|禁じる|しないこと|厳禁|除く|を除く|ご遠慮ください)',
      '{things} [は|も] お断りします',
      '{things} への (使用|掲載|利用) (禁止|不可)',
      '(禁|禁止) {things}',
    ],
    [
      ['無断転載禁止', 'no-redistribution'],
      ['トリミング不可', 'no-modification'],
      ['日本国内での使用禁止', 'territory-except JP'],
      ['保存禁止', 'no-archive'],
    ],
  ),
  limit(
    [
      '{things} (のみ|だけ|に限る|に限ります|限定|に限り|限り|のみ可|専用|独占) [使用可|使用可能|可|可能]',
      '{things} での (使用|利用) に限(る|ります)',
      '[本写真の使用は] {quote} に限(る|ります)',
      '{things} は {quote} に限(る|ります)',
      '{things} は {things} (のみ|に限る|に限ります|限り)',
    ],
    [
      ['編集目的のみ', 'purpose-only editorial'],
      ['国内のみ使用可', 'territory-only JP'],
      ['使用は1回限り', 'one-time-use'],
    ],
  ),
  forbid(
    [
      '(禁止|严禁|不得|请勿|不可|禁|嚴禁|谢绝|不能|勿|未经授权严禁|未经许可不得|未经授权不得|不得擅自|未經授權不得) [用于|用於|在|作|任何|将|擅自] {things}',
      '{things} (禁止|除外|不可|禁用|一律禁止|不可用|不可使用)',
      '{things} (不得|不可|禁止|请勿|勿) (使用|转载|刊登|刊用)',
      '不(用于|用於|供) {things}',
      '未经(授权|许可|允许|同意) (严禁|不得|禁止|请勿) {things}',
    ],
    [
      ['禁止商业使用', 'purpose-except commercial'],
      ['未经授权严禁转载', 'no-redistribution'],
      ['禁止存档', 'no-archive'],
      ['网络媒体不得使用', 'channel-except online'],
      ['中国大陆除外', 'territory-except CN'],
    ],
    ['市政府宣布禁止在公共场所吸烟。'],
  ),
  limit(
    [
      '(仅限|仅供|仅|只限|只供|僅限|僅供|只能用于|限) [用于|用於|于|在] {things} [使用|用途|刊用]',
      '{things} (专用|專用|独家|獨家)',
      '(独家|獨家) (授权|提供|供|:) {things}',
    ],
    [
      ['仅限编辑用途', 'purpose-only editorial'],
      ['仅供中国大陆使用', 'territory-only CN'],
    ],
  ),
];
