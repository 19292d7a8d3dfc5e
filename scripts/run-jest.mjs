import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

/** ES modules in Jest are experimental in Node's words; saying so for each worker tells nobody anything. */
const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Runs Jest in the project with further environment variables, and gives its exit code. */
export function runJest(args, env = {}) {
  const options = [process.env.NODE_OPTIONS, nodeOptions].filter(Boolean).join(' ');
  const child = spawn(process.execPath, [jest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: options, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
