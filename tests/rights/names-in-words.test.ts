import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import type { SettledName } from '../../src/rights/places/house-titles.ts';
import type { Reason } from '../../src/rights/verdict.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { saidIn } from '../../src/rights/words/said-in.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

const TITLES = ['Le Monde', 'The Globe', 'The Times'];
/** Before The Globe was bought. */
const OF = ['Le Monde', 'The Times'];
const said = { by: 'Ada', at: '2026-05-03' };
const TABLOIDS: SettledName = { name: 'TABLOIDS', means: [], of: OF, said };
const LONDON: SettledName = { name: 'LONDON', means: ['The Times'], of: OF, said };
const EUROPE: SettledName = { name: 'EUROPE', means: ['The Times', 'Le Monde'], of: OF, said };

/** What a title is told of “no use by …” names that were settled so. */
function told(language: Language, publication: string, names: SettledName[], value: string[]): Reason[] {
  const photo = {
    ...photoWith({ restrictions: [{ kind: 'publication-except', value }] }),
    titles: { titles: TITLES, names },
  };
  return saidIn(language, photo, judge(photo, { ...WORLD_WEB, publication })).reasons;
}

const inWords = (...asked: Parameters<typeof told>) => {
  const [reason] = told(...asked);
  return [reason?.outcome, reason?.sentence, reason?.remedy];
};

describe('what somebody said a name means is told with the restriction that binds for it', () => {
  it('in English', () => {
    expect(inWords('en', 'The Times', [LONDON, EUROPE], ['LONDON', 'EUROPE'])).toEqual([
      'blocked',
      'May not be used by LONDON or EUROPE. “LONDON” means The Times here, as Ada said on 3 May 2026. “EUROPE” means The Times and Le Monde here, as Ada said on 3 May 2026.',
      'Use it in another title than LONDON or EUROPE.',
    ]);
  });

  it('in Korean', () => {
    expect(inWords('ko', 'The Times', [LONDON, EUROPE], ['LONDON', 'EUROPE'])).toEqual([
      'blocked',
      '다음 간행물은 사용할 수 없습니다: LONDON, EUROPE. 여기에서는 이 이름이 다음 간행물을 뜻합니다: “LONDON” = The Times(정한 사람: Ada, 2026년 5월 3일). 여기에서는 이 이름이 다음 간행물을 뜻합니다: “EUROPE” = The Times, Le Monde(정한 사람: Ada, 2026년 5월 3일).',
      '다음을 제외한 간행물에 사용하십시오: LONDON, EUROPE.',
    ]);
  });
});

describe('a title that came later is told what was said before it came', () => {
  it('in English, of every name', () => {
    expect(inWords('en', 'The Globe', [LONDON, TABLOIDS], ['LONDON', 'TABLOIDS'])).toEqual([
      'review',
      'May not be used by LONDON or TABLOIDS.' +
        ' Ada said on 3 May 2026 that “LONDON” means The Times; of The Globe, which was no title of ours then, nobody has said anything.' +
        ' Ada said on 3 May 2026 that “TABLOIDS” means none of our titles; of The Globe, which was no title of ours then, nobody has said anything.',
      'A rights manager says on the page of outlets whether they mean one of ours: once, for the whole house.',
    ]);
  });

  it('in Korean, beside a name of which nobody said anything', () => {
    expect(inWords('ko', 'The Globe', [TABLOIDS], ['TABLOIDS', 'OMAHA'])).toEqual([
      'review',
      '다음 간행물은 사용할 수 없습니다: TABLOIDS, OMAHA.' +
        ' 다음 이름은 여기에 알려진 우리 간행물의 이름이 아닙니다: “OMAHA”.' +
        ' 이 이름의 뜻은 전에 정해졌습니다: “TABLOIDS” = 우리 간행물이 아님(정한 사람: Ada, 2026년 5월 3일). 그때 우리 간행물이 아니던 다음 간행물에 대해서는 아무도 밝히지 않았습니다: The Globe.',
      '이 이름이 우리 간행물을 뜻하는지 권리 담당자가 매체 페이지에서 한 번만 밝히면 회사 전체에 적용됩니다.',
    ]);
  });

  it('in Korean, of several, and of nothing else where all were spoken of', () => {
    const both = ['LONDON', 'EUROPE'].map((name) => ({ ...said, name, means: ['The Times'], title: 'The Globe' }));
    const of = (name: string) =>
      ` 이 이름의 뜻은 전에 정해졌습니다: “${name}” = The Times(정한 사람: Ada, 2026년 5월 3일). 그때 우리 간행물이 아니던 다음 간행물에 대해서는 아무도 밝히지 않았습니다: The Globe.`;
    expect(TABLES.ko.beside.openNames(['LONDON', 'EUROPE'], both).sentence).toBe(of('LONDON') + of('EUROPE'));
  });
});

describe('nothing is told of a name', () => {
  it('that nobody spoke of', () => {
    const [reason] = told('en', 'The Times', [], ['OMAHA']);
    expect(reason).toMatchObject({ outcome: 'review', titleNames: ['OMAHA'] });
    expect(reason).not.toHaveProperty('namesSaid');
  });

  it('that means none of ours, where others alone may use the picture', () => {
    const photo = {
      ...photoWith({ restrictions: [{ kind: 'publication-only', value: ['TABLOIDS'] }] }),
      titles: { titles: TITLES, names: [TABLOIDS] },
    };
    const [reason] = judge(photo, { ...WORLD_WEB, publication: 'The Times' }).reasons;
    expect(reason).toMatchObject({ outcome: 'blocked', sentence: 'May be used only by TABLOIDS.' });
    expect(reason).not.toHaveProperty('namesSaid');
  });

  it('that is the code of a country, where a country is meant', () => {
    const us: SettledName = { name: 'US', means: ['The Times'], of: OF, said };
    const photo = {
      ...photoWith({ restrictions: [{ kind: 'territory-except', value: ['US'] }] }),
      titles: { titles: TITLES, names: [us] },
    };
    const [reason] = judge(photo, { ...WORLD_WEB, publication: 'The Times' }).reasons;
    expect(reason).toMatchObject({ outcome: 'blocked', sentence: 'May not be used in the United States.' });
    expect(reason).not.toHaveProperty('namesSaid');
  });
});
