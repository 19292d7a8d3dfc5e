import { spawn } from 'node:child_process';
import { root } from './stamps.mjs';

/** Runs a program in the project and gives its exit code and all it wrote; with `isShown` that goes to stderr as well. */
export function run(program, args, { env = process.env, cwd = root, isShown = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        parts.push(part);
        if (isShown) process.stderr.write(part);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(parts).toString('utf8') }));
  });
}
