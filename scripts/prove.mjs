/** `npm run prove -- NAME`: the whole of a proof of which `npm test` runs a short sample. Without NAME it lists them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runJest } from './run-jest.mjs';

const tests = fileURLToPath(new URL('../tests', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const proofs = new Map(
  readdirSync(tests, { recursive: true })
    .map((path) => [/([^/\\]+)\.prove\.test\.tsx?$/.exec(path)?.[1], `tests/${path}`])
    .filter(([found]) => found !== undefined)
    .sort(),
);

if (proofs.has(name)) {
  process.exitCode = await runJest(['--runInBand', '--verbose', proofs.get(name), ...args], { PROVE: '1' });
} else {
  const list = [...proofs].map(([found, path]) => `  ${found.padEnd(20)} ${path}`).join('\n');
  process.stderr.write(`npm run prove -- NAME, where NAME is one of\n${list || '  (there is none yet)'}\n`);
  process.exitCode = 1;
}
