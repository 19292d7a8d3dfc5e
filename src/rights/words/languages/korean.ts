import type { Missing } from '../../clauses/missing.ts';
import type { Anchor } from '../../moments/anchors.ts';
import { isDate, isWholeDays } from '../../restrictions/values.ts';
import type { Alteration } from '../named-alterations.ts';
import { KOREAN_BESIDE } from './korean-beside.ts';
import {
  anchorInKorean,
  channelsInKorean,
  countriesInKorean,
  dateInKorean,
  daysInKorean,
  endInKorean,
  listInKorean,
  openingInKorean,
  publicationsInKorean,
  purposesInKorean,
  withinInKorean,
} from './korean-wording.ts';
import type { LanguageTable } from './language.ts';

/** Names stand after a colon: which particle follows a word depends on how it is spoken, and foreign names do not tell. */
export const KOREAN: LanguageTable = {
  kinds: {
    'territory-only': {
      sentence: (value) => `다음 국가에서만 사용할 수 있습니다: ${countriesInKorean(value)}.`,
      remedy: (value, partly) =>
        `독자가 다음 국가에만 있는 매체를 이용하십시오: ${countriesInKorean(value)}.${orGeofence(partly)}`,
    },
    'territory-except': {
      sentence: (value) => `다음 국가에서는 사용할 수 없습니다: ${countriesInKorean(value)}.`,
      remedy: (value, partly) =>
        `다음 국가에 독자가 없는 매체를 이용하십시오: ${countriesInKorean(value)}.${orGeofence(partly)}`,
    },
    'channel-only': {
      sentence: (value) => `다음 채널에서만 사용할 수 있습니다: ${channelsInKorean(value)}.`,
      remedy: (value) => `다음 채널에만 실리는 매체를 이용하십시오: ${channelsInKorean(value)}.`,
    },
    'channel-except': {
      sentence: (value) => `다음 채널에서는 사용할 수 없습니다: ${channelsInKorean(value)}.`,
      remedy: (value) => `다음 채널에 실리지 않는 매체를 이용하십시오: ${channelsInKorean(value)}.`,
    },
    'purpose-only': {
      sentence: (value) => `다음 용도로만 사용할 수 있습니다: ${purposesInKorean(value)}.`,
      remedy: (value) => `다음 용도로만 사용하십시오: ${purposesInKorean(value)}.`,
    },
    'purpose-except': {
      sentence: (value) => `다음 용도로는 사용할 수 없습니다: ${purposesInKorean(value)}.`,
      remedy: (value) => `다음과 무관한 용도로만 사용하십시오: ${purposesInKorean(value)}.`,
    },
    'publication-only': {
      sentence: (value) => `다음 간행물만 사용할 수 있습니다: ${publicationsInKorean(value)}.`,
      remedy: (value) => `다음 간행물에 사용하십시오: ${publicationsInKorean(value)}.`,
    },
    'publication-except': {
      sentence: (value) => `다음 간행물은 사용할 수 없습니다: ${publicationsInKorean(value)}.`,
      remedy: (value) => `다음을 제외한 간행물에 사용하십시오: ${publicationsInKorean(value)}.`,
    },
    'no-resale': {
      sentence: () => '재판매하거나 다시 사용 허락할 수 없습니다.',
      remedy: () => '공급자에게서 재판매 권리를 구매하십시오.',
      duty: () => '재판매하거나 다시 사용 허락하지 마십시오.',
    },
    'no-redistribution': {
      sentence: () => '다른 누구에게도 다시 배포할 수 없습니다.',
      remedy: () => '상대방이 공급자에게서 직접 받게 하거나, 재배포 권리를 확보하십시오.',
      duty: () => '다른 누구에게도 다시 배포하지 마십시오.',
    },
    'no-archive': {
      sentence: (_, wording) => `${since(openingInKorean(wording))}아카이브에 보관할 수 없습니다.`,
      remedy: (_, __, wording) => {
        const opening = openingInKorean(wording);
        return opening === ''
          ? '공급자에게서 보관 권리를 확보하십시오.'
          : `${opening}부터도 보관할 수 있는 권리를 공급자에게 요청하십시오.`;
      },
      duty: (_, wording) => `${since(openingInKorean(wording))}아카이브에 보관하지 마십시오.`,
    },
    'no-modification': {
      sentence: (_, { alterations }) =>
        alterations.length === 0
          ? '자르기, 보정 등 어떤 방식으로도 변형할 수 없습니다.'
          : `다음과 같이 변형할 수 없습니다: ${alterationsInKorean(alterations)}.`,
      remedy: () => '변형하지 않은 전체 사진을 사용하십시오.',
      duty: (_, { alterations }) =>
        alterations.length === 0
          ? '사진 전체를 변형 없이 싣고, 그 위에 글자를 얹지 마십시오.'
          : `다음과 같이 변형하지 마십시오: ${alterationsInKorean(alterations)}.`,
    },
    'mandatory-credit': {
      sentence: creditDemand,
      remedy: () => '사진 옆에 크레디트를 표기하십시오.',
      duty: creditDemand,
    },
    'embargo-until': {
      sentence: (value) => (isDate(value) ? `${dateInKorean(value)}까지 엠바고입니다.` : '엠바고가 걸려 있습니다.'),
      remedy: (value) =>
        isDate(value)
          ? `${dateInKorean(value)}까지 기다리십시오.`
          : '엠바고가 언제 풀리는지 알아보고 그 날짜를 적으십시오.',
    },
    'expires-on': {
      sentence: (value) =>
        isDate(value) ? `${endInKorean(value)}까지 사용할 수 있습니다.` : '정해진 기간에만 사용할 수 있습니다.',
      remedy: (value) =>
        isDate(value)
          ? '공급자에게 기간 연장을 요청하거나 다른 사진을 사용하십시오.'
          : '사용 기간이 언제 끝나는지 알아보고 그 날짜를 적으십시오.',
    },
    'expires-after-days': {
      sentence: (value, { anchor }) => `${spanInKorean(value, anchor)} 동안만 사용할 수 있습니다.`,
      remedy: (value, _, { anchor }) =>
        `${spanInKorean(value, anchor)}보다 긴 기간을 공급자에게 요청하거나 다른 사진을 사용하십시오.`,
    },
    'one-time-use': {
      sentence: () => '한 번만 사용할 수 있습니다.',
      remedy: () => '공급자에게서 추가 사용을 구매하거나 다른 사진을 사용하십시오.',
    },
    'third-party-unverified': {
      sentence: () => '제3자가 제공했으며, 아무도 검증하지 않았습니다.',
      remedy: () => '안내문을 읽고, 받아들인다는 것을 기록하십시오.',
      duty: () => '제3자가 제공했으며 검증되지 않았음을 독자에게 알리십시오.',
    },
    kill: {
      sentence: () => '사용 전면 취소: 이 사진은 사용할 수 없습니다.',
      remedy: () => '어떤 방법으로도 사용할 수 없습니다. 다른 사진을 사용하십시오.',
    },
    withhold: {
      sentence: () => '이 사진의 사용은 보류해야 합니다.',
      remedy: () => '사용해도 된다는 통보가 오고 두 사람이 이 문구를 풀 때까지 기다리거나 다른 사진을 사용하십시오.',
    },
    correction: {
      sentence: () => '통신사가 이 사진이나 사진 설명을 정정했습니다.',
      remedy: () => '정정된 사진과 설명을 사용하십시오.',
      duty: () => '통신사가 정정했습니다. 정정된 사진과 설명을 사용하십시오.',
    },
    'contact-required': {
      sentence: (whom) => `사용하기 전에 다음에 문의해야 합니다: ${named(whom)}.`,
      remedy: (whom) => `다음에 문의하고 답변을 기록하십시오: ${named(whom)}.`,
    },
    other: {
      sentence: () => '사람만이 판단할 수 있는 방식으로 사용을 제한하는 문구입니다.',
      remedy: () => '권리 담당자가 문구를 읽고, 이 사용에 어떤 뜻인지 밝혀야 합니다.',
    },
  },
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

const ALTERATION_WORDS = {
  crop: '자르기',
  colour: '색상 바꾸기',
  composite: '다른 사진과 합성하기',
  overlay: '글자나 그래픽 얹기',
  obscure: '얼굴이나 로고를 가리거나 지우기',
} satisfies Record<Alteration, string>;

function alterationsInKorean(alterations: readonly Alteration[]): string {
  return listInKorean(alterations.map((alteration) => ALTERATION_WORDS[alteration]));
}

function orGeofence(partly: boolean): string {
  return partly ? ' 또는 지역 제한을 거십시오.' : '';
}

/** `2026년 5월 3일부터 `; empty where it holds at once. */
function since(opening: string): string {
  return opening === '' ? '' : `${opening}부터 `;
}

function creditDemand(words: string | null): string {
  return typeof words === 'string' && words !== ''
    ? `크레디트를 다음과 같이 표기해야 합니다: “${words}”.`
    : '크레디트를 표기해야 합니다.';
}

function spanInKorean(value: unknown, anchor: Anchor): string {
  return isWholeDays(value) ? daysInKorean(Number(value), anchor) : `${anchorInKorean(anchor)} 후 며칠`;
}

function named(whom: string | null): string {
  return typeof whom === 'string' && whom !== '' ? whom : '공급자';
}
