import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';
import { summariesOf } from './summary.ts';

describe('a limit and a ban in one list', () => {
  it.each([
    ['仅限编辑使用，广告、商业用途禁止', ['purpose-except advertising,commercial', 'purpose-only editorial']],
    [
      'Only for editorial, advertising, merchandising prohibited',
      ['purpose-except advertising,merchandising', 'purpose-only editorial'],
    ],
    ['Only for print, online, TV out', ['channel-except online,tv', 'channel-only print-newspaper,print-magazine']],
    ['For Germany only, Austria, Switzerland out', ['territory-except AT,CH', 'territory-only DE']],
    ['Uniquement en France, Belgique, Suisse interdites', ['territory-except BE,CH', 'territory-only FR']],
    ['편집용으로만 사용, 광고 및 상품화 금지', ['purpose-except advertising,merchandising', 'purpose-only editorial']],
    ['국내에서만 사용, 광고 금지', ['purpose-except advertising', 'territory-only KR']],
  ])('keep apart: %s', (text, expected) => {
    expect(summariesOf(readCaption(text, 'instructions').restrictions)).toEqual(expected);
  });
});
