import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Starts a script as a process of its own, with none of the tests' settings: in their folder nothing is compiled yet. */
export function startScript(script: URL, args: string[]): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...args], {
    stdio: 'ignore',
    env: { PATH, HOME },
  });
}

/** Lets it run until it has brought something about, and ends it then as a power cut would. Throws when it ends before. */
export async function killWhen(child: ChildProcess, isSo: () => Promise<boolean>): Promise<void> {
  try {
    while (!(await isSo())) {
      if (child.exitCode !== null) throw new Error(`The process ended before, with exit code ${child.exitCode}.`);
      await sleep(20);
    }
  } finally {
    await kill(child);
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
