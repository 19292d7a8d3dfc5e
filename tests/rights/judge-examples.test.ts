import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeLine } from '../../src/rights/judge-line.ts';

/** Worked verdicts that lie beside the project where it is developed. */
const file = new URL('../../../shared/accept/judge-examples.jsonl', import.meta.url);

describe('worked verdicts', () => {
  it('each comes out as it was worked out, and every block says why', () => {
    if (!existsSync(file)) {
      console.log('Skipped: the worked verdicts do not lie beside this project.');
      return;
    }
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    for (const line of lines.map((text) => JSON.parse(text) as { id: string; expect: string })) {
      const { id, outcome, reasons } = judgeLine(line);
      expect([id, outcome]).toEqual([line.id, line.expect]);
      if (outcome === 'blocked') expect(reasons).not.toEqual([]);
    }
  });
});
