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

/** Text that is JSON, and means nothing that anybody could be sure of. */
const DUBIOUS: readonly (readonly [string, string | Buffer, string])[] = [
  [
    'a list of restrictions twice',
    text({ id: 1, restrictions: [{ kind: 'kill', value: null }] }, '"restrictions":[]'),
    'line 1: holds the member “restrictions” twice in one object.',
  ],
  [
    'brackets deeper than any stack',
    text({ id: 2 }, `"more":${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    'line 2: is nested more than 32 levels deep.',
  ],
  [
    'octets that are no UTF-8',
    Buffer.from(text({ id: 3 }, '"more":"Le Mond\u00e9"'), 'latin1'),
    'line 3: is not UTF-8. Send it in that encoding.',
  ],
  ['its id twice', text({ id: 4 }, '"id":5'), 'line 4: holds the member “id” twice in one object.'],
  [
    'an id that is not UTF-8',
    Buffer.from(text({ id: 'Mond\u00e9' }, '"more":0'), 'latin1'),
    'line 5: is not UTF-8. Send it in that encoding.',
  ],
  [
    'a member twice further in',
    text({ id: 'six' }, '"more":{"id":1,"id":2}'),
    'line 6: holds the member “id” twice in one object.',
  ],
];

function text(members: object, added: string): string {
  return JSON.stringify({ ...line, ...members }).replace(/}$/, `,${added}}`);
}

async function judged(
  lines: readonly (string | Buffer)[],
): Promise<{ answers: Record<string, unknown>[]; said: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'judge'], { cwd: ROOT, env: {} });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  for (const each of lines) child.stdin.write(Buffer.concat([Buffer.from(each), Buffer.from('\n')]));
  child.stdin.end();
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

  it('reads nothing of a line that programs could read in different ways, but its id where that is one', async () => {
    const found = await judged(DUBIOUS.map(([, each]) => each));
    expect(found.answers.map(({ id, outcome }) => [id, outcome])).toEqual(
      [1, 2, 3, null, null, 'six'].map((id) => [id, 'review']),
    );
    expect(found.answers.map(({ line: number }) => number ?? null)).toEqual([null, null, null, 4, 5, null]);
    expect(found.said).toEqual(DUBIOUS.map(([, , says]) => says));
  });

  it('gives every id back to the letter, whatever number it is', async () => {
    const ids = ['9007199254740993', '-0.10', '1e400', '"a \\u00e9"'];
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'judge'], { cwd: ROOT, env: {} });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    const more = JSON.stringify({ ...line, more: { id: 5 } }).slice(1);
    child.stdin.end(
      ids.map((id) => `{"more":{"id":4},"id": ${id},${more.replace('"more":{"id":5}', '"other":[]')}\n`).join(''),
    );
    await new Promise((resolve) => child.once('close', resolve));
    const back = out
      .trim()
      .split('\n')
      .map((each) => /^\{"id":(.*?),"outcome":"clear"/.exec(each)?.[1]);
    expect(back).toEqual(['9007199254740993', '-0.10', '1e400', '"a é"']);
  });

  it('reads past the mark that some editors put before a file', async () => {
    const {
      answers: [answer],
    } = await judged([`\ufeff${JSON.stringify(LINES[0])}`]);
    expect(answer).toMatchObject({ id: 'good', outcome: 'clear' });
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
    expect(said).toContain('line 8: is not JSON. Wanted: one object on each line.');
  });
});
