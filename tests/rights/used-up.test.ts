import { expect, it } from '@jest/globals';
import { usedUp } from '../../src/rights/agreements/used-up.ts';
import { judge } from '../../src/rights/judge.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const COUNTED = { ...YONHAP, quota: { uses: 7, per: 'month' as const } };
const made = { photo: 'p', ofPhoto: [], under: new Map() };

it('of a photo whose uses are all taken nothing else is different', () => {
  const photo = photoWith({ agreements: [COUNTED, { ...YONHAP, id: 'free' }], facts: { photographer: 'Kim' }, made });
  expect(usedUp(photo)).toEqual({
    ...photoWith({ facts: { photographer: 'Kim', uses: 1 } }),
    agreements: [
      { ...YONHAP, quota: { uses: 0, per: 'month' } },
      { ...YONHAP, id: 'free' },
    ],
  });
});

it('what is refused only once its uses are taken takes one', () => {
  const outcomes = (photo: ReturnType<typeof photoWith>) =>
    [photo, usedUp(photo)].map((one) => judge(one, { ...WORLD_WEB, outlet: 'web' }).outcome);
  expect(outcomes(photoWith())).toEqual(['clear', 'clear']);
  expect(outcomes(photoWith({ agreements: [COUNTED], made }))).toEqual(['clear', 'blocked']);
  const once = photoWith({ restrictions: [{ kind: 'one-time-use', value: null }], made });
  expect(outcomes(once)).toEqual(['clear', 'blocked']);
});
