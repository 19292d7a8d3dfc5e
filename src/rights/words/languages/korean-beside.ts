import type { Quota } from '../../agreements/quotas.ts';
import type { HouseOrder } from '../../clauses/orders.ts';
import type { NameSaid } from '../../places/house-titles.ts';
import type { BesideRestrictions } from './beside.ts';
import { gapInKorean } from './korean-gaps.ts';
import { anchorInKorean, dateInKorean, listInKorean } from './korean-wording.ts';

const OUTCOMES = { clear: '사용 가능', conditional: '조건부', review: '검토 필요', blocked: '사용 불가' } as const;

const ORDERS = {
  house: '사내 지시',
  'court-order': '법원 명령',
  'consent-withdrawn': '동의 철회',
} satisfies Record<HouseOrder['kind'], string>;

const PERIODS = { day: '하루', month: '한 달', year: '한 해', term: '계약 기간' } satisfies Record<
  Quota['per'],
  string
>;

/** Names stand after a colon or in quotation marks before a word of ours, as in the table of restrictions. */
export const KOREAN_BESIDE: BesideRestrictions = {
  outcomes: OUTCOMES,
  wouldBe: (outcome) => ` (관찰 중, 적용 시 ${OUTCOMES[outcome]})`,
  refused: {
    clearing: '이 사진은 그 용도로 승인할 수 없습니다',
    downloading: '이 사진은 그 용도로 내려받을 수 없습니다',
  },
  states: {
    killed: {
      sentence: '이 사진은 사용이 전면 취소되었습니다.',
      remedy: '어떤 방법으로도 사용할 수 없습니다. 다른 사진을 사용하십시오.',
    },
    withheld: {
      sentence: '이 사진은 사용이 보류되어 있습니다.',
      remedy:
        '보류가 풀릴 때까지 기다리십시오. 한 사람이 해제를 제안하고 다른 권리 담당자가 확인합니다. 또는 다른 사진을 사용하십시오.',
    },
    deleted: { sentence: '이 사진은 삭제되었습니다.', remedy: '다른 사진을 사용하십시오.' },
  },
  tookDown({ id, source, by, at, reason }) {
    const date = dateInKorean(at);
    if (source === 'words') return ` 사진과 함께 온 문구(${date}): “${reason}”.`;
    const how = id === null ? '직접 추가한 제한' : source === 'program' ? '프로그램이 보낸 통지' : '통지';
    return ` ${how}(${[date, ...(by === null ? [] : [by])].join(', ')}): “${reason}”.`;
  },
  noAgreement: {
    sentence: '공급자와의 계약이 등록되어 있지 않고, 이런 종류의 사진에 대한 사내 규칙도 없습니다.',
    remedy: '공급자와의 계약을 등록하거나, 이런 종류의 사진에 대한 사내 규칙을 정하십시오.',
  },
  noRuleForKind: (kind) => ({
    sentence: `공급자와의 계약이 등록되어 있지 않고, 이 사진에 함께 해당하는 다음 종류에 대한 사내 규칙도 없습니다: ${kind}.`,
    remedy: `공급자와의 계약을 등록하거나, 다음 종류의 사진에 대한 사내 규칙을 정하십시오: ${kind}.`,
  }),
  noAgreementWith: (supplier) => ({
    sentence: `이 사진에 함께 관련된 다음 공급자와의 계약이 등록되어 있지 않습니다: ${supplier}.`,
    remedy: `다음 공급자와의 계약을 등록하거나, 사진의 공급자를 바로잡으십시오: ${supplier}.`,
  }),
  fee: (name, supplier, fee) => ({
    sentence: `다음 계약에 따라 사용료를 내야 합니다: ${name ?? supplier}. 사용료: ${fee}.`,
    remedy: '사용료를 부담할 비용 부서를 적으십시오.',
  }),
  order: {
    field: ORDERS.house,
    saying: (kind, sentence) => `${ORDERS[kind]}: ${sentence}`,
    forbidding: (kind) => ({
      sentence: `${ORDERS[kind]}: 어떤 용도로도 사용할 수 없습니다.`,
      remedy: '권리 담당자 두 명이 이를 끝내게 하거나(한 명이 요청하고 다른 한 명이 동의) 다른 사진을 사용하십시오.',
    }),
    asking: (kind, name) => ({
      sentence: `${ORDERS[kind]}: 글에 나오는 다음 인물에게 적용되며, 사진에 찍혔는지는 아직 알 수 없습니다: “${name}”.`,
      remedy: `권리 담당자가 사진 페이지에서 다음 인물이 사진에 있는지 한 번 밝히십시오: “${name}”.`,
    }),
  },
  warned: (agencies) =>
    `다음 공급자의 조건은 지금은 경고만 합니다: ${listInKorean(agencies)}. 그래도 사용하는 이유를 적으십시오.`,
  answerIt: '질문에 답하고 그 답을 적으십시오.',
  ofAi: {
    generated: '이 사진이 AI로 생성되었음을 독자에게 알리십시오.',
    altered: '이 사진이 AI로 수정되었음을 독자에게 알리십시오.',
  },
  credit: (names) => `크레디트를 다음과 같이 표기하십시오: “${names}”.`,
  forStory: (story) => ({
    sentence: `다음 기사에만 사용할 수 있습니다: “${story}”.`,
    remedy: `다음 기사에 쓰도록 승인하십시오: “${story}”.`,
  }),
  openNames: (names, said) => ({
    sentence:
      nameNone(names.filter((name) => !said.some((one) => one.name === name))) + said.map(saidOfOthers).join(''),
    remedy: '이 이름이 우리 간행물을 뜻하는지 권리 담당자가 매체 페이지에서 한 번만 밝히면 회사 전체에 적용됩니다.',
  }),
  settledNames: (said) => said.map((one) => ` 여기에서는 이 이름이 다음 간행물을 뜻합니다: ${meaning(one)}.`).join(''),
  dayAlone: (anchor) =>
    ` 다음은 날짜만 알려져 있고 시각은 알 수 없어 더 엄격하게 계산했습니다: ${anchorInKorean(anchor)}.`,
  doubts: {
    suppliers:
      '사진을 보낸 곳과 크레디트의 마지막 이름이 다릅니다. 어느 쪽의 조건이 적용되는지 정해야 합니다: {0}, {1}.',
    ownership: '사진의 종류와 크레디트의 이름이 맞지 않습니다. 누구의 사진인지 정해야 합니다: {0}, {1}.',
    credited:
      '사진의 한 텍스트에는 다음 이름이 있으나 사진의 크레디트에는 없습니다. 그 조건이 적용되는지 정해야 합니다: {0}.',
    released: '사진의 한 텍스트에 적힌 공개일이 사진의 공개일과 다릅니다. 어느 날인지 정해야 합니다: {0}, {1}.',
    'killed-alike':
      '같은 사진이 다른 곳에서 사용이 전면 취소되었으며, 이 사진에도 적용되는지 정해야 합니다: {0}. 취소 사유: {1}',
    'withheld-alike':
      '같은 사진이 다른 곳에서 사용이 보류되어 있으며, 이 사진에도 적용되는지 정해야 합니다: {0}. 보류 사유: {1}',
    'killed-alike-unseen': '이 사진을 사용해도 되는지 사람이 확인해야 합니다.',
    'unread-block': '파일에 있는 다음 블록을 읽을 수 없었습니다: {0}. 이유: {1}',
    'unread-field': '파일의 {1} 블록에 있는 다음 항목을 읽을 수 없었습니다: {0}. 이유: {2}',
    waiting: '확인을 기다리는 수정이 있습니다: {0}',
    'waiting-unseen': '확인을 기다리는 수정이 있습니다.',
    'not-understood': '제한을 적는 자리에 있는 이 문구를 이해하지 못했습니다.',
    'like-restriction': '제한처럼 보이는 이 문구를 이해하지 못했습니다.',
    tangled: '이 문구는 너무 복잡하여 읽지 못했습니다.',
    'too-long': '텍스트가 {0}자보다 길어 이 부분을 읽지 못했습니다.',
    'too-many-keywords': '키워드가 {0}개보다 많아 이 키워드를 읽지 못했습니다.',
    'held-by-house': '사내 문구집에 따라 이 문구는 사람이 확인해야 합니다.',
    'to-be-read': '“{0}” 문구를 회사가 더 엄격하게 정했으며, 이 사진은 아직 다시 읽지 않았습니다.',
  },
  doubtRemedies: {
    source: '잘못된 것을 바로잡거나, 왜 맞는지 밝히고 이 의문을 해결하십시오.',
    'killed-alike':
      '권리 담당자가 두 사진을 비교하여 이 사진도 취소하거나, 취소 사유가 사진 자체에 대한 것이 아니면 이 의문의 해결에 동의하십시오.',
    'withheld-alike':
      '그 사진의 보류가 풀릴 때까지 기다리거나, 권리 담당자가 두 사진을 비교하여 보류 사유가 사진 자체에 대한 것이 아니면 이 의문의 해결에 동의하십시오.',
    unread: '다른 프로그램으로 파일을 확인하고 그 내용을 입력하십시오.',
    waiting: '제안하지 않은 권리 담당자가 확인하거나 거절해야 합니다.',
    words: '권리 담당자가 문구를 읽고 그 뜻을 밝혀야 합니다.',
    'to-be-read': '대개 몇 분 안에 자동으로 다시 읽으며, 읽지 못한 사진은 작업 목록에 있습니다.',
  },
  gap: gapInKorean,
  quota: (agreement, { uses, per }) => ({
    sentence: `다음 계약으로 사용할 수 있는 횟수를 모두 사용했습니다: ${agreement}, ${PERIODS[per]} ${uses}회.`,
    remedy: `쓰지 않게 된 기사의 승인을 철회하거나,${per === 'term' ? '' : ' 다음 기간까지 기다리거나,'} 사용 횟수를 더 구매하십시오.`,
  }),
  cameAfter: {
    licence: (document) => `라이선스 “${document}”`,
    waiver: (requestedBy) => `예외 승인(요청한 사람: ${requestedBy})`,
    sentence: (since, { name, given }) =>
      ` 이 제한은 ${dateInKorean(since)}에 들어왔으며, 그 전에 승인된 것으로는 풀리지 않습니다: ${name}, ${dateInKorean(given)}.`,
    remedy: (name, remedy) => `이 제한까지 판단하도록 다음을 새로 승인받으십시오: ${name}. ${remedy}`,
  },
};

function nameNone(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` 다음 이름은 여기에 알려진 우리 간행물의 이름이 아닙니다: ${listInKorean(names.map((name) => `“${name}”`))}.`;
}

function saidOfOthers(said: NameSaid): string {
  return ` 이 이름의 뜻은 전에 정해졌습니다: ${meaning(said)}. 그때 우리 간행물이 아니던 다음 간행물에 대해서는 아무도 밝히지 않았습니다: ${said.title}.`;
}

function meaning({ name, means, by, at }: NameSaid): string {
  const titles = means.length === 0 ? '우리 간행물이 아님' : listInKorean(means);
  return `“${name}” = ${titles}(정한 사람: ${by}, ${dateInKorean(at)})`;
}
