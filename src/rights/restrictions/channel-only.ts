import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { channelsOf, EVERY_POINT, NO_POINT, otherChannels } from '../places/region.ts';
import type { Rule } from './rule.ts';
import { isChannelWord, isListOf, knownOf } from './values.ts';

export const channelOnly: Rule<ChannelWord[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isChannelWord),
  region(value) {
    const channels = channelsOf(knownOf(value, isChannelWord));
    return channels === 0 ? NO_POINT : { ...EVERY_POINT, channels: otherChannels(channels) };
  },
  odrl: { rule: 'prohibition', of: 'any', when: ['media', 'isNoneOf'] },
};
