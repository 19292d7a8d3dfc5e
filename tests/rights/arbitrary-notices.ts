import fc from 'fast-check';
import type { Notice } from '../../src/rights/notice.ts';

const notice: fc.Arbitrary<Notice> = fc.record({
  id: fc.option(fc.uuid(), { freq: 4 }),
  kind: fc.constantFrom('kill' as const, 'withhold' as const),
  source: fc.constantFrom('hand' as const, 'program' as const),
  by: fc.option(fc.constantFrom('ada@desk.example', 'Bea “B” O’Hara'), { freq: 4 }),
  at: fc.constantFrom('2026-06-10T08:30:00.000Z', '2026-06-11T00:00:00+09:00'),
  reason: fc.constantFrom('Wrong person', '', 'KR', 'Told by\ntelephone'),
  field: fc.constant(null),
});

export const arbitraryNotices: fc.Arbitrary<Notice[]> = fc.array(notice, { maxLength: 3 });
