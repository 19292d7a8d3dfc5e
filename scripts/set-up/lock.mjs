import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetUpError, say } from './say.mjs';
import { root } from './stamps.mjs';

/** Beside node_modules rather than in it: `npm ci` removes that folder. */
const lock = join(root, '.set-up.lock');

/** A slow registry may need many minutes for the packages. */
const patienceMs = 20 * 60_000;

/** Runs `work` while no other set-up of this checkout does. A set-up that was killed does not keep others out. */
export async function withLock(work) {
  const deadline = Date.now() + patienceMs;
  for (let isFirstTry = true; !take(); isFirstTry = false) {
    if (Date.now() > deadline) throw new SetUpError(`Another set-up does not end. If there is none, remove ${lock}.`);
    if (isFirstTry) say('Waiting for another set-up of this checkout …');
    await sleep(200);
  }
  const free = () => rmSync(lock, { force: true });
  process.once('exit', free);
  const end = () => process.exit(1);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, end);
  try {
    await work();
  } finally {
    free();
    process.off('exit', free);
    // What runs afterwards in this process ends in its own way.
    for (const signal of signals) process.off(signal, end);
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw new SetUpError(`${root} cannot be written to (${error.message}).`);
    discardIfDead();
    return false;
  }
}

/** Taken aside first and looked at again there: between two looks another may have put its own lock in the place. */
function discardIfDead() {
  if (isAlive(holder(lock))) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAlive(holder(aside))) linkSync(aside, lock);
    rmSync(aside);
  } catch {
    // Its holder has just removed it.
  }
}

function holder(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** An empty file is being written at this moment: its holder counts as alive. */
function isAlive(pid) {
  if (pid === 0 || Number.isNaN(pid)) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
