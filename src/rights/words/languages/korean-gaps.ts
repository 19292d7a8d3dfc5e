import { knownCountries } from '../../restrictions/values.ts';
import type { GapInWords, ObstacleInWords } from './beside.ts';
import {
  channelsInKorean,
  countriesInKorean,
  dateInKorean,
  endInKorean,
  listInKorean,
  purposesInKorean,
} from './korean-wording.ts';

const ACTIONS: Readonly<Record<string, string>> = {
  publish: '게재',
  modify: '변형',
  archive: '아카이브 보관',
  redistribute: '재배포',
  resell: '재판매',
};

/** What agreements or a house rule leave uncovered. */
export function gapInKorean(gap: GapInWords): ObstacleInWords {
  const { says, remedy } = lackInKorean(gap);
  return { sentence: `${says} ${partyInKorean(gap)}.`, remedy };
}

/** `공급자: Yonhap(Korean print)`, `사내 규칙: handout`. */
function partyInKorean({ party, agreements }: GapInWords): string {
  if ('kind' in party) return `사내 규칙: ${party.kind}`;
  return `공급자: ${party.supplier}(${listInKorean(agreements)})`;
}

function lackInKorean({ lacks }: GapInWords): { says: string; remedy: string } {
  switch (lacks.what) {
    case 'territories': {
      const places = placesInKorean(lacks.territories);
      return {
        says: `다음 국가는 계약이나 규칙에 포함되지 않습니다: ${places}.`,
        remedy: `이 국가에 대한 권리를 확보하거나, 독자가 다른 국가에만 있는 매체에 사용하거나, 지역 제한을 적용하십시오: ${places}.`,
      };
    }
    case 'mix': {
      const places = placesInKorean(lacks.territories);
      return {
        says: `다음 국가에서는 이 채널과 용도를 함께 사용할 수 없습니다: ${places}.`,
        remedy: `한 번에 한 채널에만 사용하거나, 다음 국가에 대한 권리를 확보하십시오: ${places}.`,
      };
    }
    case 'channels':
      return without('채널', channelsInKorean(lacks.channels));
    case 'purposes':
      return without('용도', purposesInKorean(lacks.purposes));
    case 'action':
      return without('행위', ACTIONS[lacks.action] ?? lacks.action);
    case 'title':
      return {
        says:
          lacks.title === null
            ? '계약이 일부 간행물에만 적용되는데, 어느 간행물에 사용하는지 알 수 없습니다.'
            : '이 간행물은 계약에 포함되지 않습니다.',
        remedy: '계약에 포함된 간행물에 사용하거나, 이 간행물에 대한 권리를 확보하십시오.',
      };
    case 'collection':
      return {
        says: `다음 컬렉션의 사진만 계약에 포함됩니다: ${listInKorean(lacks.held)}.`,
        remedy: '사진이 공급자의 어느 컬렉션에 속하는지 적거나, 사용할 권리를 확보하십시오.',
      };
    case 'time':
      return timeInKorean(lacks);
    case 'clear-words':
      return { says: '계약이나 규칙의 일부를 이해하지 못했습니다.', remedy: '계약이나 규칙을 바로잡으십시오.' };
  }
}

function without(what: string, names: string): { says: string; remedy: string } {
  return {
    says: `다음 ${what}에 대한 권리가 없습니다: ${names}.`,
    remedy: `다음 ${what}에 대한 권리를 확보하십시오: ${names}.`,
  };
}

function timeInKorean({ begins, ended }: { begins: readonly string[]; ended: readonly string[] }) {
  const times = [
    ...begins.map((date) => `${dateInKorean(date)}부터`),
    ...ended.map((date) => `${endInKorean(date)}까지`),
  ];
  return {
    says: `이 시점에는 계약이 유효하지 않습니다(${times.join(', ')}).`,
    remedy: begins.length > 0 ? '계약이 시작될 때까지 기다리거나 계약을 갱신하십시오.' : '계약을 갱신하십시오.',
  };
}

function placesInKorean(countries: readonly string[]): string {
  return knownCountries(countries).length === 0 ? '알 수 없는 국가' : countriesInKorean(countries);
}
