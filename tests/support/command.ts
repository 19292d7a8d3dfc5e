import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CommandAnswer {
  code: number | null;
  out: string;
  complaint: string;
}

/** Runs `imprimatur` as an operator does, with these settings and none of the tests' own. */
export async function imprimatur(args: string[], settings: Record<string, string>): Promise<CommandAnswer> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...settings },
  });
  const [out, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, complaint };
}

/**
 * The same command in the tests' own process, where a start of Node takes a second and the command a tenth of one. What
 * `src/main.ts` makes of an answer and of a refusal is for `imprimatur` to show.
 * @throws AppError as the command does.
 */
export async function imprimaturHere(args: string[], settings: Record<string, string>): Promise<CommandAnswer> {
  const written = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const writes = streams.map((name) => process[name].write);
  for (const name of streams)
    process[name].write = (chunk: string | Uint8Array) => {
      written[name] += Buffer.from(chunk as string).toString();
      return true;
    };
  try {
    const code = await run(args, settings);
    return { code, out: written.stdout, complaint: written.stderr };
  } finally {
    streams.forEach((name, index) => {
      process[name].write = writes[index] as typeof process.stdout.write;
    });
  }
}
