import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

describe('a place', () => {
  it.each([
    ['CONGO OUT', ['territory-except CG,CD']],
    ['DR CONGO OUT', ['territory-except CD']],
    ['Republic of Congo OUT', ['territory-except CG']],
    ['No usage in Russia, Belarus or Crimea', ['other', 'territory-except RU,BY']],
    ['GER/AUT OUT', ['territory-except DE,AT']],
    ['NLD OUT', ['territory-except NL']],
    ['Verwendung nur in Deutschland und Österreich gestattet', ['territory-only DE,AT']],
    ['CC BY-SA 4.0 International', ['mandatory-credit', 'other']],
    ['KOGL Type 2', ['mandatory-credit', 'purpose-except commercial']],
    ['Schweiz: gesperrt', ['territory-except CH']],
    ['Niet gebruiken na 31 mei 2026', ['expires-on 2026-05-31']],
    ['신문 지면에만 사용 가능', ['channel-only print-newspaper']],
  ])('or a limit keeps its whole meaning: %s', (text, expected) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect([summariesOf(restrictions), doubts]).toEqual([expected, []]);
  });
});

describe('words that no list of ours holds', () => {
  it.each(['Domestic use only', 'Foreign use only', 'Regional use only', 'CA OUT', 'NO OUT'])(
    'are held for a person and no title: %s',
    (text) => {
      const { restrictions, doubts } = readCaption(text, 'instructions');
      expect([restrictions, doubts.length]).toEqual([[], 1]);
    },
  );

  it('are held where a caption begins as a kill does', () => {
    expect(readCaption('KILL: A harbour in Oslo (same as earlier photo)', 'caption').doubts).toHaveLength(1);
    expect(readCaption('Kill: The Movie has its premiere in Oslo', 'caption').doubts).toEqual([]);
  });
});

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
