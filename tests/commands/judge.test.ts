import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const use = {
  action: 'publish',
  channel: 'online',
  purpose: 'editorial',
  territories: ['KR'],
  geofenced: false,
  publication: null,
  at: '2026-03-01T12:00:00Z',
};
const agreement = { territories: 'all', channels: 'all', purposes: 'all', from: null, until: null };
const line = { restrictions: [], agreement, use, transmitted: null, uses: 0 };

/** One good line, and lines that are wrong in one way each. */
const LINES: readonly unknown[] = [
  { id: 'good', ...line },
  { id: 'action', ...line, use: { ...use, action: 'fly' } },
  { id: 'country', ...line, use: { ...use, territories: ['XX9'] } },
  { id: 'date', ...line, use: { ...use, at: '2026-02-31' } },
  { id: 'kind', ...line, restrictions: [{ kind: 'no-flying', value: null }] },
  { ...line, restrictions: 'none' },
];

async function judged(lines: readonly string[]): Promise<{ answers: Record<string, unknown>[]; said: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'judge'], { cwd: ROOT, env: {} });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(`${lines.join('\n')}\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return {
    answers: out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text)),
    said: err.trim().split('\n'),
  };
}

describe('the command judge', () => {
  let answers: Record<string, unknown>[];
  let said: string[];

  beforeAll(async () => {
    ({ answers, said } = await judged([...LINES.map((each) => JSON.stringify(each)), '', 'no JSON at all']));
  });

  it('answers each line, a good one with its verdict', () => {
    expect(answers).toHaveLength(LINES.length + 1);
    expect(answers[0]).toMatchObject({ id: 'good', outcome: 'clear', reasons: [], changesAt: null });
  });

  it('holds every line that is wrong for a person, and says by its number what is wrong', () => {
    expect(answers.slice(1).map(({ id, line: number, outcome }) => [id ?? number, outcome])).toEqual([
      ['action', 'review'],
      ['country', 'review'],
      ['date', 'review'],
      ['kind', 'review'],
      [6, 'review'],
      [8, 'review'],
    ]);
    expect([...new Set(said.map((each) => each.split(':')[0]))]).toEqual(
      [2, 3, 4, 5, 6, 8].map((number) => `line ${number}`),
    );
    expect(said).toContain('line 8: is not JSON.');
  });
});
