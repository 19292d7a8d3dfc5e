import type { Missing } from '../../clauses/missing.ts';
import { KOREAN_BESIDE } from './korean-beside.ts';
import { withinInKorean } from './korean-wording.ts';
import type { LanguageTable } from './language-table.ts';

export const KOREAN: LanguageTable = {
  unknownKind: '여기에 알려지지 않은 종류의 제한입니다.',
  unknownHere: '이 제한의 종류는 여기에 알려져 있지 않습니다.',
  within: withinInKorean,
  byHome: ({ agency, by }) => ` 독자의 위치가 아니라 간행물의 본국을 뜻합니다(통신사: ${agency}, 정한 사람: ${by}).`,
  byHomeRemedy: '본국이 다른 간행물에 사용하십시오.',
  notUnderstood: '이 제한의 일부를 이해하지 못했습니다.',
  countedFromElsewhere: '문구가 게재일처럼 여기에 알려지지 않은 날부터 날수를 셉니다. 여기에서는 송신부터 셉니다.',
  notUnderstoodRemedy: '권리 담당자가 문구를 읽고 올바른 값을 적어야 합니다.',
  unansweredRemedy: (missing) => MISSING_WORDS[missing],
  geofenceRemedy: '지역 제한이 해결합니다. 다른 곳의 방문자에게는 보이지 않습니다.',
  beside: KOREAN_BESIDE,
};

const MISSING_WORDS = {
  title: '여기에 알려지지 않은 것을 밝히십시오: 어느 간행물에 쓰는지.',
  home: '여기에 알려지지 않은 것을 밝히십시오: 간행물의 본국.',
  uses: '여기에 알려지지 않은 것을 알아보십시오: 이전 사용 횟수.',
  transmission: '여기에 알려지지 않은 것을 알아보고 적으십시오: 송신 시각.',
  release: '여기에 알려지지 않은 것을 알아보고 적으십시오: 공개 시각.',
  receipt: '여기에 알려지지 않은 것을 알아보십시오: 수신 시각.',
} satisfies Record<Missing, string>;
