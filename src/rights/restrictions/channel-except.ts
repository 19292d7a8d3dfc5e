import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { channelsOf, EVERY_POINT } from '../places/region.ts';
import { channelsInWords } from '../words/wording.ts';
import type { Rule } from './rule.ts';
import { isChannelWord, isListOf, knownOf } from './values.ts';

export const channelExcept: Rule<ChannelWord[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isChannelWord),
  region: (value) => ({ ...EVERY_POINT, channels: channelsOf(knownOf(value, isChannelWord)) }),
  sentence: (value) => `May not be used ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
  remedy: (value) => `Use an outlet that does not appear ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
  odrl: { rule: 'prohibition', of: 'any', when: ['media', 'isAnyOf'] },
};
