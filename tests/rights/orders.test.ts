import { expect, it } from '@jest/globals';
import { orderPhaseAt } from '../../src/rights/clauses/orders.ts';

it.each<[string, string | null, string | null, string]>([
  ['without dates is in force', null, null, 'in-force'],
  ['that begins tomorrow is planned', '2026-06-17', null, 'planned'],
  ['whose day has begun somewhere on earth is in force', '2026-06-16', null, 'in-force'],
  ['whose last day is not over everywhere is in force', null, '2026-06-15', 'in-force'],
  ['whose last day was the day before yesterday is over', null, '2026-06-13', 'over'],
  ['that is over before it begins is over', '2026-06-17', '2026-06-13', 'over'],
  ['whose dates nobody can read is in force', 'soon', 'later', 'in-force'],
])('an order %s', (_, from, until, phase) => {
  expect(orderPhaseAt({ from, until }, Date.parse('2026-06-15T12:00:00Z'))).toBe(phase);
});

it('an order is in force from the first instant of its first day anywhere on earth to the last of its last', () => {
  const phaseAt = (at: string) => orderPhaseAt({ from: '2026-06-16', until: '2026-06-17' }, Date.parse(at));
  expect(phaseAt('2026-06-15T09:59:59.999Z')).toBe('planned');
  expect(phaseAt('2026-06-15T10:00:00.000Z')).toBe('in-force');
  expect(phaseAt('2026-06-18T11:59:59.999Z')).toBe('in-force');
  expect(phaseAt('2026-06-18T12:00:00.000Z')).toBe('over');
});
