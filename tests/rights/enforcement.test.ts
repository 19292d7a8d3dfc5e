import { expect, it } from '@jest/globals';
import { type Enforcement, isStageAsStrict, type Stage, stageAt } from '../../src/rights/exceptions/enforcement.ts';

const NOON = Date.parse('2026-06-15T12:00:00Z');

const stage = (name: Enforcement['stage'], until = '2026-07-01T00:00:00Z'): Enforcement => ({
  ...{ agency: 'Yonhap', by: 'Kim', reason: 'New here' },
  stage: name,
  until,
});

it.each<[string, Enforcement[] | undefined, Stage]>([
  ['of which nothing was said blocks', undefined, 'block'],
  ['without an entry blocks', [], 'block'],
  ['that is observed is', [stage('observe')], 'observe'],
  ['that warns does', [stage('warn')], 'warn'],
  ['with one agency that warns and one that is observed warns', [stage('observe'), stage('warn')], 'warn'],
  ['that was observed until noon blocks at noon', [stage('observe', '2026-06-15T12:00:00Z')], 'block'],
  ['that warns until the day after warns today', [stage('warn', '2026-06-16')], 'warn'],
])('a photo %s', (_, entries, expected) => {
  expect(stageAt(entries, NOON)).toBe(expected);
});

it.each<[string, Enforcement[] | undefined, Enforcement[] | undefined, boolean]>([
  ['of nothing to nothing', undefined, undefined, true],
  ['back to a block', [stage('observe')], undefined, true],
  ['from a block to a warning', undefined, [stage('warn')], false],
  ['from a block to one that nobody can read, which blocks', undefined, [stage('observe', 'soon')], true],
  ['from one that nobody can read to one that can be read', [stage('observe', 'soon')], [stage('warn')], false],
  ['from observing to a warning', [stage('observe')], [stage('warn')], true],
  ['from a warning to observing', [stage('warn')], [stage('observe')], false],
  ['to an earlier end', [stage('warn')], [stage('warn', '2026-06-30')], true],
  ['to a later end', [stage('warn')], [stage('warn', '2026-07-02')], false],
])('a change %s is as strict or not', (_, before, after, expected) => {
  expect(isStageAsStrict(before, after)).toBe(expected);
});
