import { listInKorean } from '../words/languages/korean-wording.ts';
import type { Alteration } from '../words/named-alterations.ts';
import { listInWords } from '../words/wording.ts';
import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Its words may single out one alteration. Any is forbidden as an act: the archive cannot tell what an editor does to a copy. */
export const noModification: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('modify'),
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'modify' },
  says: {
    en: {
      sentence: (_, { alterations }) =>
        alterations.length === 0
          ? 'May not be cropped, retouched or altered in any other way.'
          : `May not ${eitherOf(alterations, PASSIVE)}.`,
      remedy: () => 'Use it whole and unaltered.',
      duty: (_, { alterations }) =>
        alterations.length === 0
          ? 'Print it whole and unaltered, with no text over it.'
          : `Do not ${eitherOf(alterations, ACTIVE)}.`,
    },
    ko: {
      sentence: (_, { alterations }) =>
        alterations.length === 0
          ? '자르기, 보정 등 어떤 방식으로도 변형할 수 없습니다.'
          : `다음과 같이 변형할 수 없습니다: ${inKorean(alterations)}.`,
      remedy: () => '변형하지 않은 전체 사진을 사용하십시오.',
      duty: (_, { alterations }) =>
        alterations.length === 0
          ? '사진 전체를 변형 없이 싣고, 그 위에 글자를 얹지 마십시오.'
          : `다음과 같이 변형하지 마십시오: ${inKorean(alterations)}.`,
    },
  },
};

type AlterationWords = Readonly<Record<Alteration, string>>;

/** After `May not`: `be cropped`. */
const PASSIVE: AlterationWords = {
  crop: 'be cropped',
  colour: 'have its colours changed',
  composite: 'be combined with other pictures',
  overlay: 'carry text or graphics over it',
  obscure: 'have faces or logos in it hidden or removed',
};

/** `Do not`: `crop it`. */
const ACTIVE: AlterationWords = {
  crop: 'crop it',
  colour: 'change its colours',
  composite: 'combine it with other pictures',
  overlay: 'put text or graphics over it',
  obscure: 'hide or remove faces or logos in it',
};

/** `be cropped or have its colours changed`. */
function eitherOf(alterations: readonly Alteration[], words: AlterationWords): string {
  return listInWords(
    alterations.map((alteration) => words[alteration]),
    'or',
  );
}

const IN_KOREAN: AlterationWords = {
  crop: '자르기',
  colour: '색상 바꾸기',
  composite: '다른 사진과 합성하기',
  overlay: '글자나 그래픽 얹기',
  obscure: '얼굴이나 로고를 가리거나 지우기',
};

function inKorean(alterations: readonly Alteration[]): string {
  return listInKorean(alterations.map((alteration) => IN_KOREAN[alteration]));
}
