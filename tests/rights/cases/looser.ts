import type { Enforcement } from '../../../src/rights/enforcement.ts';
import type { Outcome, Subject, Use } from '../../../src/rights/verdict.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';

/** What rights managers said of an agency, and what becomes of a verdict. The use is a web page for the world on 15 June 2026. */
export interface LooserCase {
  says: string;
  /** With the words each was read from. */
  clauses: readonly (Restriction & { words: string })[];
  settings: Pick<Subject, 'enforcement' | 'reaches' | 'bases'>;
  use?: Partial<Use>;
  status?: Subject['facts']['status'];
  uses?: number;
  outcome: Outcome;
  /** Clauses of the reasons that stand. */
  reasons?: readonly string[];
  wouldBe?: Outcome;
  /** Clauses of the reasons that are only observed. */
  observed?: readonly string[];
  changesAt?: string;
}

const OBSERVED: Enforcement = {
  agency: 'Yonhap',
  stage: 'observe',
  until: '2026-07-01T00:00:00Z',
  by: 'Lee',
  reason: 'We still learn how they write',
};
const WARNED: Enforcement = { ...OBSERVED, stage: 'warn' };
const KOREA_ONLY = { kind: 'territory-only', value: ['KR'], words: 'FOR USE ONLY IN KOREA' } as const;
const EXPIRED = { kind: 'expires-on', value: '2026-06-10', words: 'USE UNTIL JUNE 10' } as const;
const GERMANY_OUT = { kind: 'territory-except', value: ['DE'], words: 'GERMANY OUT' } as const;
const BY_CLIENT = { bases: [{ agency: 'Yonhap', family: 'out', by: 'Lee' }] } as const;
const STAGE_ENDS = '2026-07-01T00:00:00.000Z';
const korea = { ...KOREA_ONLY, value: [...KOREA_ONLY.value] };
const germany = { ...GERMANY_OUT, value: [...GERMANY_OUT.value] };

export const LOOSER_CASES: readonly LooserCase[] = [
  {
    says: 'terms that are only observed let it pass, and the verdict says what they would have said',
    clauses: [korea],
    settings: { enforcement: [OBSERVED] },
    outcome: 'clear',
    wouldBe: 'blocked',
    observed: ['territory-only'],
    changesAt: STAGE_ENDS,
  },
  {
    says: 'terms that only warn ask why it is used all the same',
    clauses: [korea],
    settings: { enforcement: [WARNED] },
    outcome: 'conditional',
    reasons: ['territory-only'],
    changesAt: STAGE_ENDS,
  },
  {
    says: 'the stricter stage of two suppliers counts',
    clauses: [korea],
    settings: { enforcement: [OBSERVED, { ...WARNED, agency: 'KCNA' }] },
    outcome: 'conditional',
    reasons: ['territory-only'],
    changesAt: STAGE_ENDS,
  },
  {
    says: 'a stage that is over is a block again',
    clauses: [korea],
    settings: { enforcement: [{ ...OBSERVED, until: '2026-06-15T12:00:00Z' }] },
    outcome: 'blocked',
    reasons: ['territory-only'],
  },
  {
    says: 'a withheld photo stays blocked at any stage',
    clauses: [korea],
    settings: { enforcement: [OBSERVED] },
    status: 'withheld',
    outcome: 'blocked',
    reasons: ['withheld'],
    wouldBe: 'blocked',
    observed: ['territory-only'],
    changesAt: STAGE_ENDS,
  },
  {
    says: 'what nobody understood stays in review at any stage',
    clauses: [{ kind: 'other', value: null, words: 'SEE SPECIAL TERMS' }],
    settings: { enforcement: [OBSERVED] },
    outcome: 'review',
    reasons: ['other'],
  },
  {
    says: 'an end that reaches new use alone leaves what was cleared in time in its story',
    clauses: [EXPIRED],
    settings: { reaches: { 'expires-on': 'new-use' } },
    use: { clearedAt: '2026-06-09T08:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'an end that reaches new use alone blocks a new use',
    clauses: [EXPIRED],
    settings: { reaches: { 'expires-on': 'new-use' } },
    outcome: 'blocked',
    reasons: ['expires-on'],
  },
  {
    says: 'an end that reaches new use alone blocks what was cleared too late',
    clauses: [EXPIRED],
    settings: { reaches: { 'expires-on': 'new-use' } },
    use: { clearedAt: '2026-06-11T08:00:00Z' },
    outcome: 'blocked',
    reasons: ['expires-on'],
  },
  {
    says: 'an end of which nobody said so reaches all use',
    clauses: [EXPIRED],
    settings: { reaches: { quota: 'new-use' } },
    use: { clearedAt: '2026-06-09T08:00:00Z' },
    outcome: 'blocked',
    reasons: ['expires-on'],
  },
  {
    says: '“Germany out” by the home of the title lets a Korean title be read in Germany',
    clauses: [germany],
    settings: BY_CLIENT,
    use: { homeCountry: 'KR' },
    outcome: 'clear',
  },
  {
    says: '“Germany out” by the home of the title binds a German title read in Korea alone',
    clauses: [germany],
    settings: BY_CLIENT,
    use: { homeCountry: 'DE', territories: ['KR'] },
    outcome: 'blocked',
    reasons: ['territory-except'],
  },
  {
    says: 'where the title is at home has to be known',
    clauses: [germany],
    settings: BY_CLIENT,
    use: { homeCountry: null },
    outcome: 'review',
    reasons: ['territory-except'],
  },
  {
    says: '“no use in Germany” is about the audience, whatever was said of “Germany out”',
    clauses: [{ ...germany, words: 'NO USE IN GERMANY' }],
    settings: BY_CLIENT,
    use: { homeCountry: 'KR' },
    outcome: 'blocked',
    reasons: ['territory-except'],
  },
];
