import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-files.ts';

/** Rows of the tables of measures in docs/security.md: `| measure | where | shown by |`. */
const measures = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n## Measures')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, measure, where]) => measure !== undefined && where !== undefined && !/^(measure|-+)$/.test(measure))
  .map(([, measure = '', where = '', shownBy = '']) => ({ measure, where: named(where), shownBy: named(shownBy) }));

function named(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const isThere = (...path: string[]) => existsSync(join(root, ...path));
const isTest = (name: string) =>
  name.endsWith('/') ? isThere('tests', name) : ['.test.ts', '.test.tsx'].some((end) => isThere('tests', name + end));
const isCode = (name: string) => isThere('src', name) || isThere(name);

describe('the measures in docs/security.md', () => {
  it('are more than a few', () => {
    expect(measures?.length).toBeGreaterThan(30);
  });

  it.each(measures ?? [])('stand in code and are shown by tests that are there: $measure', ({ where, shownBy }) => {
    expect(where.filter((name) => !isCode(name))).toEqual([]);
    expect(shownBy.filter((name) => !isTest(name))).toEqual([]);
  });
});
