import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { channelsOf, EVERY_POINT, NO_POINT, otherChannels } from '../places/region.ts';
import { channelsInKorean } from '../words/languages/korean-wording.ts';
import { channelsInWords } from '../words/wording.ts';
import { channels, fewer } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isChannelWord, isListOf, knownOf } from './values.ts';

export const channelOnly: Rule<ChannelWord[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isChannelWord),
  region(value) {
    const channels = channelsOf(knownOf(value, isChannelWord));
    return channels === 0 ? NO_POINT : { ...EVERY_POINT, channels: otherChannels(channels) };
  },
  isAsStrict: fewer(channels),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['media', 'isNoneOf'] },
  says: {
    en: {
      sentence: (value) => `May be used only ${channelsInWords(knownOf(value, isChannelWord), 'and')}.`,
      remedy: (value) => `Use an outlet that appears only ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
    },
    ko: {
      sentence: (value) => `다음 채널에서만 사용할 수 있습니다: ${channelsInKorean(value)}.`,
      remedy: (value) => `다음 채널에만 실리는 매체를 이용하십시오: ${channelsInKorean(value)}.`,
    },
  },
};
