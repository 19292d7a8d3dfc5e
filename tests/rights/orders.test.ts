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
