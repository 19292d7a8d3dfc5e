import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import type { HouseTitles } from '../../src/rights/places/house-titles.ts';
import { nameTheTitle, saidOfNames, settledIn, unsettledIn } from '../../src/rights/places/named-titles.ts';
import { photoWith, WORLD_WEB, waiveAll } from './photos.ts';

const OURS = ['The Times', 'Le Monde'];
const said = { by: 'Ada', at: '2026-05-03' };
const titles: HouseTitles = {
  titles: OURS,
  names: [
    { name: 'LONDON', means: ['The Times'], of: OURS, said },
    { name: 'PARIS', means: ['Le Monde'], of: OURS, said },
  ],
};
/** As the key of a title is written. */
const inTheTimes = { publication: 'thetimes', titles };
const inNoTitle = { publication: null, titles };
/** Values come from texts and files. */
const NO_NAMES = [[], [''], ['…', 7], null, 'LONDON'] as string[][];

describe('whether names mean the title that publishes', () => {
  it.each<[boolean | 'unknown', string[]]>([
    [true, ['The Times']],
    [true, ['OMAHA', 'LONDON']],
    [false, ['PARIS', 'Le Monde']],
    ['unknown', ['PARIS', 'OMAHA']],
  ])('%s: %j', (answer, names) => expect(nameTheTitle(names, inTheTimes)).toBe(answer));

  it('nobody can say of a use that names no title', () => {
    expect(nameTheTitle(['PARIS'], inNoTitle)).toBe('unknown');
    expect(nameTheTitle(['PARIS'], { publication: null })).toBe('unknown');
  });

  it('what holds no name means none, whoever publishes', () => {
    for (const names of NO_NAMES)
      expect([nameTheTitle(names, inTheTimes), nameTheTitle(names, inNoTitle)]).toEqual([false, false]);
  });
});

describe('what people have to say, or said, of names', () => {
  it('is asked of those that nobody spoke of', () => {
    expect(unsettledIn(['OMAHA', 'LONDON', '', 'Le Monde'], inTheTimes)).toEqual(['OMAHA']);
  });

  it('is told of all that somebody spoke of, and of those that mean the title that asks', () => {
    const london = { name: 'LONDON', means: ['The Times'], title: 'The Times', ...said };
    const paris = { name: 'PARIS', means: ['Le Monde'], title: 'The Times', ...said };
    expect(saidOfNames(['PARIS', 'OMAHA', 'LONDON', ''], inTheTimes)).toEqual([paris, london]);
    expect(settledIn(['PARIS', 'OMAHA', 'LONDON'], inTheTimes)).toEqual([london]);
  });

  it('is nothing where no title asks, or no name stands', () => {
    for (const tell of [unsettledIn, settledIn, saidOfNames]) {
      expect(tell(['OMAHA', 'LONDON', 'PARIS'], inNoTitle)).toStrictEqual([]);
      for (const names of NO_NAMES) expect(tell(names, inTheTimes)).toStrictEqual([]);
    }
    expect(saidOfNames(['LONDON'], { publication: 'thetimes' })).toStrictEqual([]);
  });

  it('leaves out of a reason what was said of a name that means another title', () => {
    const photo = {
      ...photoWith({ restrictions: [{ kind: 'publication-except', value: ['LONDON', 'PARIS'] }] }),
      titles,
    };
    expect(judge(photo, { ...WORLD_WEB, publication: 'The Times' }).reasons).toMatchObject([
      {
        outcome: 'blocked',
        namesSaid: [{ name: 'LONDON' }],
        sentence: 'May not be used by LONDON or PARIS. “LONDON” means The Times here, as Ada said on 3 May 2026.',
      },
    ]);
    const use = { ...WORLD_WEB, publication: 'The Times' };
    const [waived] = judge(waiveAll(photo, judge(photo, use)), use).waived ?? [];
    expect(waived?.namesSaid).toStrictEqual([{ name: 'LONDON', means: ['The Times'], title: 'The Times', ...said }]);
    expect(waived).not.toHaveProperty('titleNames');
    const web = photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'] }] });
    const [plain] = judge(waiveAll(web, judge(web, use)), use).waived ?? [];
    expect(plain).not.toHaveProperty('namesSaid');
  });
});
