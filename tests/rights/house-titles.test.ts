import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import {
  bareKey,
  type HouseTitles,
  isOpenName,
  nameKey,
  titlesCalled,
  unchosenTitles,
} from '../../src/rights/places/house-titles.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const TITLES = ['The Seattle Times', 'Le Monde', 'El País'];
const HOUSE: HouseTitles = {
  titles: TITLES,
  names: [
    { name: 'TABLOIDS', means: [], of: TITLES },
    { name: 'Seattle', means: ['The Seattle Times'], of: TITLES },
    { name: 'Paris', means: [], of: ['Le Monde'] },
  ],
};

function answer(restriction: Restriction, publication: string, titles: HouseTitles | null = HOUSE) {
  const photo = { ...photoWith({ restrictions: [restriction] }), ...(titles === null ? {} : { titles }) };
  return judge(photo, { ...WORLD_WEB, publication });
}

const out = (...names: string[]): Restriction => ({ kind: 'publication-except', value: names });
const only = (...names: string[]): Restriction => ({ kind: 'publication-only', value: names });

describe('“X OUT” for titles', () => {
  it.each([
    ['binds the title it names', out('The Seattle Times'), 'The Seattle Times', 'blocked'],
    ['binds it without its article', out('SEATTLE TIMES'), 'The Seattle Times', 'blocked'],
    ['binds it with another article', out('THE MONDE'), 'Le Monde', 'blocked'],
    ['binds it with its article behind', out('SEATTLE TIMES, THE'), 'The Seattle Times', 'blocked'],
    ['leaves another title of ours alone', out('LE MONDE'), 'The Seattle Times', 'clear'],
    ['binds the title somebody said it means', out('SEATTLE'), 'The Seattle Times', 'blocked'],
    ['leaves the others alone then', out('SEATTLE'), 'Le Monde', 'clear'],
    ['leaves all alone where somebody said it means none', out('TABLOIDS'), 'Le Monde', 'clear'],
    ['waits for a person where nobody said anything', out('CHICAGO'), 'Le Monde', 'review'],
    ['waits for one in a title that came after somebody said it', out('PARIS'), 'El País', 'review'],
    ['but not in one that was there', out('PARIS'), 'Le Monde', 'clear'],
    ['binds a title of nobody here by its name without the article', out('THE PLANET'), 'Planet', 'blocked'],
    ['blocks where one of several names is the title', out('CHICAGO', 'Monde'), 'Le Monde', 'blocked'],
  ])('%s', (_, restriction, title, outcome) => {
    expect(answer(restriction, title).outcome).toBe(outcome);
  });

  it('says which names somebody has to settle, and where', () => {
    const { reasons } = answer(out('CHICAGO', 'TABLOIDS', 'N.Y. Post'), 'Le Monde');
    expect(reasons).toMatchObject([
      {
        outcome: 'review',
        titleNames: ['CHICAGO', 'N.Y. Post'],
        sentence:
          'May not be used by CHICAGO, TABLOIDS or N.Y. Post. “CHICAGO” and “N.Y. Post” name no title of ours that is known here.',
        remedy:
          'A rights manager says on the page of outlets whether they mean one of ours: once, for the whole house.',
      },
    ]);
  });

  it('says of one name alone what it says of several', () => {
    expect(answer(out('CHICAGO'), 'Le Monde').reasons).toMatchObject([
      {
        sentence: 'May not be used by CHICAGO. “CHICAGO” names no title of ours that is known here.',
        remedy: 'A rights manager says on the page of outlets whether it means one of ours: once, for the whole house.',
      },
    ]);
  });

  it('says of a name that was settled what it means, who said so and when', () => {
    const said = { by: 'ada@demo.example', at: '2026-05-03T08:00:00Z' };
    const house = { titles: TITLES, names: [{ name: 'Seattle', means: ['The Seattle Times'], of: TITLES, said }] };
    const told = '“SEATTLE” means The Seattle Times here, as ada@demo.example said on 3 May 2026 at 08:00 (UTC).';
    const namesSaid = [{ name: 'SEATTLE', means: ['The Seattle Times'], title: 'The Seattle Times', ...said }];
    expect(answer(out('SEATTLE'), 'the seattle times', house).reasons).toMatchObject([
      { outcome: 'blocked', namesSaid, sentence: `May not be used by SEATTLE. ${told}` },
    ]);
    expect(answer(only('SEATTLE'), 'Le Monde', house).reasons).toMatchObject([
      { outcome: 'blocked', sentence: `May be used only by SEATTLE. ${told}` },
    ]);
    const noWeb = { kind: 'channel-except', value: ['online'], within: { publications: ['SEATTLE'] } } as const;
    const [within] = answer(noWeb as unknown as Restriction, 'The Seattle Times', house).reasons;
    expect(within?.sentence.endsWith(told)).toBe(true);
    const [byLetters] = answer(out('SEATTLE TIMES', 'SEATTLE'), 'Le Monde', house).reasons;
    expect(byLetters).toBeUndefined();
    expect(answer(out('LE MONDE'), 'Le Monde', house).reasons[0]).not.toHaveProperty('namesSaid');
  });

  it('says of a name that was settled before the title was ours that nobody has said it of that', () => {
    const said = { by: 'ada@demo.example', at: '2026-05-03T08:00:00Z' };
    const house = {
      titles: ['The Globe', 'Le Monde'],
      names: [{ name: 'Seattle', means: ['World web'], of: ['World web', 'Le Monde'], said }],
    };
    expect(answer(out('SEATTLE', 'CHICAGO'), 'The Globe', house).reasons).toMatchObject([
      {
        outcome: 'review',
        titleNames: ['SEATTLE', 'CHICAGO'],
        namesSaid: [{ name: 'SEATTLE', means: ['World web'], title: 'The Globe' }],
        sentence:
          'May not be used by SEATTLE or CHICAGO. “CHICAGO” names no title of ours that is known here. ' +
          'ada@demo.example said on 3 May 2026 at 08:00 (UTC) that “SEATTLE” means World web; of The Globe, which was no title of ours then, nobody has said anything.',
      },
    ]);
    expect(answer(out('SEATTLE'), 'Le Monde', house).outcome).toBe('clear');
  });

  it('is what its letters are where no house is known: another name is another title', () => {
    expect(answer(out('SEATTLE TIMES'), 'The Seattle Times', null).outcome).toBe('clear');
    expect(answer(out('The Seattle Times'), 'The Seattle Times', null).outcome).toBe('blocked');
  });

  it('asks the same of a restriction for some titles alone', () => {
    const noWeb = (...publications: string[]): Restriction => ({
      ...{ kind: 'channel-except', value: ['online'] },
      within: { publications },
    });
    expect(answer(noWeb('Seattle Times'), 'The Seattle Times').outcome).toBe('blocked');
    expect(answer(noWeb('CHICAGO'), 'Le Monde')).toMatchObject({
      outcome: 'review',
      reasons: [{ titleNames: ['CHICAGO'] }],
    });
    expect(answer(noWeb('TABLOIDS'), 'Le Monde').outcome).toBe('clear');
  });
});

it('a name is open while nobody said what it means, of every title there is now', () => {
  const open = ['CHICAGO', 'PARIS', 'SEATTLE', 'TABLOIDS', 'MONDE'].filter((name) => isOpenName(name, HOUSE));
  expect(open).toEqual(['CHICAGO', 'PARIS']);
});

describe('“for X only”', () => {
  it.each([
    ['lets the title use it that it names', only('LE MONDE'), 'Le Monde', 'clear'],
    ['lets the title use it that somebody said it means', only('Seattle'), 'The Seattle Times', 'clear'],
    ['lets the title use it whose article is missing', only('Seattle Times'), 'The Seattle Times', 'clear'],
    ['lets the title use it whose article stands behind', only('Seattle Times, The'), 'The Seattle Times', 'clear'],
    ['lets no other title use it for that', only('Seattle Times'), 'Le Monde', 'blocked'],
    ['lets nobody use it for a name that nobody settled', only('Chicago'), 'Le Monde', 'blocked'],
  ])('%s', (_, restriction, title, outcome) => {
    expect(answer(restriction, title).outcome).toBe(outcome);
  });
});

describe('an agreement for titles', () => {
  const under = (title: string, publication: string, titles?: HouseTitles) =>
    judge(
      { ...photoWith(), agreements: [{ ...YONHAP, titles: [title] }], ...(titles === undefined ? {} : { titles }) },
      { ...WORLD_WEB, publication },
    ).outcome;

  it('is for the title whose article is missing in it, or that has none', () => {
    expect(under('Seattle Times', 'The Seattle Times', HOUSE)).toBe('clear');
    expect(under('The Seattle Times', 'Seattle Times', { titles: ['Seattle Times'], names: [] })).toBe('clear');
    expect(under('Seattle Times', 'Le Monde', HOUSE)).toBe('blocked');
  });

  it('is for no use of which nobody says the title, though its letters are those of two of ours', () => {
    const titles = { titles: ['The Times', 'Le Times'], names: [] };
    const photo = { ...photoWith(), agreements: [{ ...YONHAP, titles: ['Times'] }], titles };
    expect(judge(photo, { ...WORLD_WEB, publication: null }).outcome).toBe('blocked');
  });

  it('is for the letters alone where no house is known, and never for what somebody said of a name', () => {
    expect(under('Seattle Times', 'The Seattle Times')).toBe('blocked');
    expect(under('Seattle', 'The Seattle Times', HOUSE)).toBe('blocked');
  });
});

describe('“for X only” where an article alone makes two titles of ours differ', () => {
  const both = { titles: ['The Times', 'Le Times'], names: [] };

  it('is for the one of that very name', () => {
    expect(answer(only('Times'), 'The Times', both).outcome).toBe('blocked');
    expect(answer(only('The Times'), 'Le Times', both).outcome).toBe('blocked');
    expect(answer(only('The Times'), 'The Times', both).outcome).toBe('clear');
  });

  it('is for the letters alone where no house is known', () => {
    expect(answer(only('Seattle Times'), 'The Seattle Times', null).outcome).toBe('blocked');
  });
});

describe('a name that two of our titles have but for their articles', () => {
  const ours = ['The Times', 'Times', 'Le Monde'];
  const house = (...names: HouseTitles['names']): HouseTitles => ({ titles: ours, names });
  const chosen = house(
    { name: 'TIMES', means: ['The Times'], of: ours },
    { name: 'Le Times', means: ['Times', 'Le Monde'], of: ours },
  );

  it.each([
    ['binds both while nobody has chosen', out('TIMES'), house(), ['blocked', 'blocked', 'clear']],
    ['binds both under the very name of one', out('THE TIMES'), house(), ['blocked', 'blocked', 'clear']],
    [
      'binds the chosen one alone, though it is the name of the other',
      out('T.I.M.E.S.'),
      chosen,
      ['blocked', 'clear', 'clear'],
    ],
    ['binds both in a spelling that nobody spoke of', out('THE TIMES'), chosen, ['blocked', 'blocked', 'clear']],
    ['binds whatever was chosen for it', out('LE TIMES'), chosen, ['clear', 'blocked', 'blocked']],
    [
      'lets the one of its letters use it while nobody has chosen',
      only('TIMES'),
      house(),
      ['blocked', 'clear', 'blocked'],
    ],
    ['lets neither use it in other letters', only('LE TIMES'), house(), ['blocked', 'blocked', 'blocked']],
    ['lets the chosen one alone use it', only('TIMES'), chosen, ['clear', 'blocked', 'blocked']],
    ['lets each that was chosen use it', only('LE TIMES'), chosen, ['blocked', 'clear', 'clear']],
  ])('%s', (_, restriction, titles, outcomes) => {
    expect(ours.map((title) => answer(restriction, title, titles).outcome)).toEqual(outcomes);
  });

  it('tells each title what was said of it, where two were spoken of under one name', () => {
    const said = { by: 'Ada', at: '2026-05-03' };
    const spoken = house(
      { name: 'THE SUN', means: ['The Times'], of: ours, said },
      { name: 'LE SUN', means: ['Le Monde'], of: ours, said },
    );
    for (const title of ['The Times', 'Le Monde'])
      expect(answer(out('SUN'), title, spoken).reasons).toMatchObject([{ namesSaid: [{ means: [title], title }] }]);
  });

  it('says nothing of a title that came after somebody chose: it is bound, and may use it by its letters', () => {
    const before = house({ name: 'TIMES', means: ['The Times'], of: ['The Times'] });
    expect(ours.map((title) => answer(out('TIMES'), title, before).outcome)).toEqual(['blocked', 'blocked', 'clear']);
    expect(ours.map((title) => answer(only('TIMES'), title, before).outcome)).toEqual(['clear', 'clear', 'blocked']);
  });

  it('is that of one again where the other is called otherwise: of what was chosen the stricter holds', () => {
    const after = { ...chosen, titles: ['The Times', 'Le Monde'] };
    const outcomes = (restriction: Restriction) =>
      after.titles.map((title) => answer(restriction, title, after).outcome);
    expect(outcomes(out('TIMES'))).toEqual(['blocked', 'blocked']);
    expect(outcomes(only('TIMES'))).toEqual(['clear', 'blocked']);
  });

  it('is no choice for agreements, which the letters decide', () => {
    const agreements = [{ ...YONHAP, titles: ['Times'] }];
    const under = (publication: string) =>
      judge({ ...photoWith(), agreements, titles: chosen }, { ...WORLD_WEB, publication }).outcome;
    expect(ours.map(under)).toEqual(['blocked', 'clear', 'blocked']);
  });

  it('is one for each spelling, and may be chosen while a title is left that nobody spoke of', () => {
    expect([nameKey('THE TIMES', ours), nameKey('Times', ours), nameKey('The Monde', ours)]).toEqual([
      'thetimes',
      'times',
      'monde',
    ]);
    expect(titlesCalled('LE TIMES', ours)).toEqual(['The Times', 'Times']);
    expect(unchosenTitles('TIMES', house())).toEqual(['The Times', 'Times']);
    expect(unchosenTitles('TIMES', house({ name: 'TIMES', means: ['The Times'], of: ['The Times'] }))).toEqual([
      'The Times',
      'Times',
    ]);
    expect(unchosenTitles('TIMES', chosen)).toStrictEqual([]);
    expect(unchosenTitles('MONDE', house())).toStrictEqual([]);
    expect(unchosenTitles('CHICAGO', house())).toStrictEqual([]);
  });
});

describe('a title without its article', () => {
  it.each([
    ['The Seattle Times', 'SEATTLE TIMES'],
    ['L’Équipe', 'EQUIPE'],
    ["L'Equipe", 'Equipe'],
    ['Der Spiegel', 'SPIEGEL'],
    ['O Globo', 'Globo'],
    ['Al-Ahram', 'Ahram'],
    ['Times (The)', 'THE TIMES'],
    ['  The Times ', 'TIMES'],
    ['Τα Νέα', 'ΝΕΑ'],
  ])('%s is %s', (one, other) => {
    expect(bareKey(one)).toBe(bareKey(other));
  });

  it.each([
    ['Theatre News', 'atre News'],
    ['Die', ''],
    ['AS', 'Diario'],
    ['i-D', 'D'],
  ])('%s is not %s', (one, other) => {
    expect(bareKey(one)).not.toBe(bareKey(other));
    expect(bareKey(one)).not.toBe('');
  });
});
