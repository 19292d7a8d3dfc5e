import { describe, expect, it } from '@jest/globals';
import { namesTakedown } from '../../src/captions/names-takedown.ts';

describe('a kill, a withhold or an embargo', () => {
  it.each([
    'KILL',
    'Photo kill: picture shows somebody else',
    'K.I.L.L.',
    'k i l l this picture',
    'K-ILL',
    'ＫＩＬＬ',
    'kíll',
    'k\u200bill',
    'КILL',
    'K1LL',
    'K!11',
    'WITHHOLD until told',
    'WITH-HOLD',
    'withold',
    'withheld by the agency',
    'EMBARGOED till noon',
    'ЕМВАRGO',
    'emb4rg0',
    'Эмбарго до полудня',
    'Sperrfrist 10 Uhr',
    '엠바고 오전 9시',
  ])('is noticed in “%s”', (text) => {
    expect(namesTakedown(text)).toBe(true);
  });

  it.each([
    '',
    'Frobnicate the widget',
    'a skilled dancer',
    'Milk illustration',
    'with hope',
    'Ask Ill Co. first',
    'JAPAN OUT',
  ])('is not seen in “%s”', (text) => {
    expect(namesTakedown(text)).toBe(false);
  });
});
