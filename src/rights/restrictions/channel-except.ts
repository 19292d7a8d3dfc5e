import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { channelsOf, EVERY_POINT } from '../places/region.ts';
import type { Rule } from './rule.ts';
import { isChannelWord, isListOf, knownOf } from './values.ts';

export const channelExcept: Rule<ChannelWord[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isChannelWord),
  region: (value) => ({ ...EVERY_POINT, channels: channelsOf(knownOf(value, isChannelWord)) }),
  odrl: { rule: 'prohibition', of: 'any', when: ['media', 'isAnyOf'] },
};
