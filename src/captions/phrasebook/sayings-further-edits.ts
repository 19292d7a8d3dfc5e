import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

/** To edit a picture is to change it, where Japanese and Korean say “edit” of a ban; elsewhere it is what an editor uses it for. */
export const FURTHER_EDITS: readonly PhraseRow[] = [
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      '[(画像|写真|本画像|本写真|映像|素材)] [の|を] (二次編集|2 次 編集|再編集|編集|加工 ・ 編集|加工編集|編集 ・ 加工|編集加工|加工 や 編集|加工 、 編集|編集 、 加工|加工 および 編集|編集 および 加工) [(する こと)] [は|を|も] [固く|一切] (禁止|不可|厳禁|禁じます|できません|お断り|お断りします|お控えください|ご遠慮ください)',
      '[(사진|이미지|영상)] [의|을|를] (2 차 편집|2 차 저작|재편집|편집 및 가공|가공 및 편집|편집 · 가공|가공 · 편집) [은|는|을|를] (금지|불가|금함|금합니다)',
      '(不得|禁止|严禁|请勿) [对 (图片|照片)] [进行] (二次编辑|再编辑|二次創作|二次创作|编辑加工)',
    ],
    examples: [
      ['二次編集禁止', 'no-modification'],
      ['画像の加工・編集は禁止', 'no-modification'],
      ['2차 편집 금지', 'no-modification'],
      ['2차 저작 금지', 'no-modification'],
      ['禁止二次创作', 'no-modification'],
    ],
    counterExamples: ['市は新聞の編集を学ぶ講座を開いた。', '학생들이 영상 편집을 배우고 있다.'],
  }),
];
