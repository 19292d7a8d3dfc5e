import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { channelsOf, EVERY_POINT } from '../places/region.ts';
import { channelsInKorean } from '../words/languages/korean-wording.ts';
import { channelsInWords } from '../words/wording.ts';
import { channels, more } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isChannelWord, isListOf, knownOf } from './values.ts';

export const channelExcept: Rule<ChannelWord[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isChannelWord),
  region: (value) => ({ ...EVERY_POINT, channels: channelsOf(knownOf(value, isChannelWord)) }),
  isAsStrict: more(channels),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['media', 'isAnyOf'] },
  says: {
    en: {
      sentence: (value) => `May not be used ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
      remedy: (value) => `Use an outlet that does not appear ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
    },
    ko: {
      sentence: (value) => `다음 채널에서는 사용할 수 없습니다: ${channelsInKorean(value)}.`,
      remedy: (value) => `다음 채널에 실리지 않는 매체를 이용하십시오: ${channelsInKorean(value)}.`,
    },
  },
};
