import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { widens } from '../../src/rights/clauses/widens.ts';
import type { Waiver } from '../../src/rights/exceptions/waivers.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { OUTCOME_RANK } from '../../src/rights/words/reasons.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { cases, expectReached } from '../support/proof.ts';
import { subject, use } from './arbitraries.ts';
import { photoAndUse } from './arbitrary-waivers.ts';
import { photoWith, waiverOf } from './photos.ts';

const KEY = 'clause:{"kind":"territory-only","value":["KR"]}';
const restrictions: Restriction[] = [{ kind: 'territory-only', value: ['KR'] }];
const plain = photoWith({ restrictions });

function waived(change: Partial<Waiver>, obstacle = KEY): Subject {
  return photoWith({ restrictions, waivers: [waiverOf(obstacle, change)] });
}

function inOutlet(outlet: string | null, purpose: Waiver['scope']['purpose'] = null): Partial<Waiver> {
  return { scope: { outlet, purpose } };
}

const gap = (territories: unknown) =>
  `agreement:${JSON.stringify({ party: 'supplier Yonhap', lacks: 'territories', territories })}`;
const SHORTER = { until: '2026-06-16T00:00:00Z' };
const URGENT = { approvedBy: null, from: '2026-06-15T06:00:00Z', until: '2026-06-15T12:00:00Z', ...inOutlet('web') };

describe('a waiver that lifts more than before is widening', () => {
  it.each<[string, Subject, Subject, boolean]>([
    ['a waiver is granted', plain, waived({}), true],
    ['a waiver is taken away', waived({}), plain, false],
    ['the waiver stays as it is', waived({}), waived({ id: 'w2', reason: 'said in other words' }), false],
    ['it ends later', waived({}), waived({ until: '2026-07-02T00:00:00Z' }), true],
    ['it ends earlier', waived({}), waived({ until: '2026-06-16T00:00:00Z' }), false],
    ['it begins earlier', waived({}), waived({ from: '2026-05-31T23:59:59Z' }), true],
    ['it begins later', waived({}), waived({ from: '2026-06-10T00:00:00Z' }), false],
    ['one outlet instead of all', waived({}), waived(inOutlet('web')), false],
    ['all outlets instead of one', waived(inOutlet('web')), waived({}), true],
    ['the same outlet, for less long', waived(inOutlet('web')), waived({ ...inOutlet('web'), ...SHORTER }), false],
    ['one purpose instead of all', waived({}), waived(inOutlet(null, 'games')), false],
    ['all purposes instead of one', waived(inOutlet(null, 'games')), waived({}), true],
    ['a waiver is granted by days', plain, waived({ from: '2026-06-01', until: '2026-07-01' }), true],
    ['its days are those of UTC', waived({}), waived({ from: '2026-06-01', until: '2026-07-01' }), false],
    ['another outlet', waived(inOutlet('web')), waived(inOutlet('app')), true],
    ['one purpose of a family', waived(inOutlet(null, 'commercial')), waived(inOutlet(null, 'games')), false],
    ['the family instead of one', waived(inOutlet(null, 'games')), waived(inOutlet(null, 'commercial')), true],
    ['another obstacle', waived({}), waived({}, 'clause:{"kind":"no-archive","value":null}'), true],
    ['fewer countries left uncovered', waived({}, gap(['DE', 'JP'])), waived({}, gap(['JP'])), false],
    ['more countries left uncovered', waived({}, gap(['JP'])), waived({}, gap({ except: ['KR'] })), true],
    ['a waiver that never holds', plain, waived({ until: '2026-06-01T00:00:00Z' }), false],
    ['one person alone, for too long', plain, waived({ approvedBy: null, ...inOutlet('web') }), false],
    ['an urgent waiver', plain, waived(URGENT), true],
    ['an urgent waiver is confirmed until later', waived(URGENT), waived(inOutlet('web')), true],
    ['what never held is confirmed', waived({ approvedBy: null }), waived({}), true],
  ])('%s', (_, before, after, expected) => {
    expect(widens(before, after)).toBe(expected);
  });

  it('a stricter restriction is widening where a waiver lifts it', () => {
    const loose: Restriction[] = [{ kind: 'territory-only', value: ['JP', 'KR'] }];
    const before = photoWith({ restrictions: loose, waivers: [waiverOf(KEY)] });
    expect(widens(before, waived({}))).toBe(true);
    expect(widens(photoWith({ restrictions: loose }), plain)).toBe(false);
    const elsewhere = [waiverOf('clause:{"kind":"no-archive","value":null}')];
    expect(widens({ ...before, waivers: elsewhere }, { ...plain, waivers: elsewhere })).toBe(false);
  });

  it('another source kind is widening where a waiver names it', () => {
    const key = 'no-agreement:{"sourceKind":"staff","supplier":"Yonhap"}';
    const before = photoWith({ agreements: [], waivers: [waiverOf(key)] });
    const after: Subject = { ...before, facts: { ...before.facts, sourceKind: 'staff' } };
    expect(widens(before, after)).toBe(true);
    expect(widens({ ...before, waivers: [] }, { ...after, waivers: [] })).toBe(false);
  });
});

it('a change that is not widening never makes any use clearer, whatever is waived', () => {
  let kept = 0;
  const uses = fc.array(use, { minLength: 12, maxLength: 12 });
  const property = fc.property(
    photoAndUse,
    fc.array(change, { minLength: 1, maxLength: 3 }),
    uses,
    (made, edits, asked) => {
      const after = edits.reduce((edited, edit) => edit(edited), made.photo);
      if (widens(made.photo, after)) return;
      kept++;
      for (const one of [made.asked, ...asked]) {
        expect(OUTCOME_RANK[judge(after, one).outcome]).toBeGreaterThanOrEqual(
          OUTCOME_RANK[judge(made.photo, one).outcome],
        );
      }
    },
  );
  fc.assert(property, { numRuns: cases({ sample: 500 }), seed: 5 });
  expectReached([kept], 200);
});

type Edit = (photo: Subject) => Subject;

function editWaivers(edit: (waivers: readonly Waiver[]) => readonly Waiver[]): Edit {
  return (photo) => ({ ...photo, waivers: edit(photo.waivers ?? []) });
}

function editClauses(edit: (clauses: Clause[]) => Clause[]): Edit {
  return (photo) => ({ ...photo, terms: { ...photo.terms, clauses: edit(photo.terms.clauses) } });
}

const instant = fc.constantFrom('2026-06-01T00:00:00Z', '2026-06-12T00:00:00Z', '2026-06-18T00:00:00Z');

/** Edits of waivers and of what they lift that tighten, loosen or do either. */
const change: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant(editWaivers((waivers) => waivers.slice(1))),
  instant.map((until) => editWaivers((waivers) => waivers.map((waiver) => ({ ...waiver, until })))),
  instant.map((from) => editWaivers((waivers) => waivers.map((waiver) => ({ ...waiver, from })))),
  fc
    .constantFrom('web', 'print', null)
    .map((outlet) =>
      editWaivers((waivers) => waivers.map((waiver) => ({ ...waiver, scope: { ...waiver.scope, outlet } }))),
    ),
  subject.map(({ terms }) => editClauses((clauses) => [...clauses, ...terms.clauses])),
  fc.constant(editClauses((clauses) => clauses.map(({ within: _, ...bare }) => bare as Clause))),
  fc.constantFrom('withheld' as const, 'active' as const).map(
    (status): Edit =>
      (photo) => ({ ...photo, facts: { ...photo.facts, status } }),
  ),
);
