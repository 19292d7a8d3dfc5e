import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { UNKNOWN_COUNTRY } from '../../src/rights/places/territories.ts';
import { ruleOf } from '../../src/rights/restrictions/rules.ts';
import { RESTRICTION_KINDS, type Restriction } from '../../src/vocabulary/restrictions.ts';
import { ANYTHING } from './cases/case.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

describe('a kind of restriction', () => {
  it('is a prohibition in ODRL where it forbids, else an obligation', () => {
    for (const kind of RESTRICTION_KINDS) {
      const { effect, odrl } = ruleOf(kind) ?? {};
      expect([kind, odrl?.rule]).toEqual([kind, effect === 'forbid' ? 'prohibition' : 'obligation']);
    }
  });

  it.each<Restriction>([
    { kind: 'territory-only', value: ['Freedonia'] },
    { kind: 'territory-except', value: ['Freedonia'] },
    { kind: 'channel-only', value: ['smoke' as never] },
    { kind: 'channel-except', value: ['smoke' as never] },
    { kind: 'purpose-only', value: ['fun' as never] },
    { kind: 'purpose-except', value: ['fun' as never] },
    { kind: 'publication-only', value: ['…'] },
    { kind: 'publication-except', value: ['…'] },
  ])('of which nobody knows what it names holds for a person and takes nothing away: %j', (restriction) => {
    const none = { ...restriction, value: [] } as Restriction;
    // A visitor nobody can place is outside every list that is known.
    const asked = [WORLD_WEB, { ...WORLD_WEB, territories: [UNKNOWN_COUNTRY] }];
    for (const [one, use] of [restriction, none].flatMap((held) => asked.map((by) => [held, by] as const)))
      expect(judge(photoWith({ restrictions: [one] }), use).reasons).toMatchObject([
        { clause: restriction.kind, outcome: 'review', sentence: 'A part of this restriction was not understood.' },
      ]);
  });

  it.each<[Restriction, 'clear' | 'blocked']>([
    [{ kind: 'purpose-except', value: ['commercial'] }, 'clear'],
    [{ kind: 'purpose-except', value: ['betting', 'editorial'] }, 'blocked'],
    [{ kind: 'purpose-only', value: ['editorial', 'games'] }, 'clear'],
    [{ kind: 'channel-except', value: ['tv', 'book'] }, 'clear'],
    [{ kind: 'channel-only', value: ['online', 'tv'] }, 'clear'],
    [{ kind: 'channel-only', value: ['mobile', 'tv'] }, 'blocked'],
  ])('takes away what it names, and nothing else: %j', (restriction, outcome) => {
    expect(judge(photoWith({ restrictions: [restriction], agreements: ANYTHING }), WORLD_WEB).outcome).toBe(outcome);
  });
});
