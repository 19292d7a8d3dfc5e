import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

/** A request leaves much behind that lives a moment: where the young have 64 MB and not 16, less of it is copied before it dies. Workers take this over. */
const flags = ['--max-semi-space-size=64'];

/** Runs Jest in the project with further environment variables, and gives its exit code. */
export function runJest(args, env = {}) {
  const child = spawn(process.execPath, [...flags, jest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
