import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a script as a process of its own, with none of the tests' settings: in their folder nothing is compiled yet. */
export function startScript(script: URL, args: string[]): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...args], {
    stdio: 'ignore',
    env: { PATH, HOME },
  });
}

/** Ends it as a power cut would, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
