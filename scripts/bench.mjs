/** `npm run bench -- NAME`: runs bench/NAME.ts, which prints a ratio against a named rival. Without NAME it lists them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

if (names.includes(name)) {
  const options = { stdio: 'inherit', cwd: fileURLToPath(new URL('..', import.meta.url)) };
  process.exitCode =
    spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`, ...args], options).status ?? 1;
} else {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ') || '(there is none yet)'}\n`);
  process.exitCode = 1;
}
