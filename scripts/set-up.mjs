/**
 * Makes a checkout ready to run: packages, Prisma client, what the browser needs. Runs before every npm script, does
 * nothing when nothing changed, needs nothing but Node and npm, and speaks on stderr only.
 */
import { withLock } from './set-up/lock.mjs';
import { say } from './set-up/say.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Imprimatur needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

// Loaded after the check: an older Node should read the sentence above and not a syntax error.
const { packages } = await import('./set-up/packages.mjs');
const { prismaClient } = await import('./set-up/prisma-client.mjs');
const { browserFiles } = await import('./set-up/browser-files.mjs');

/** Each knows whether it is done (`isDone`) and how to do it (`make`); the later ones need the earlier. */
const steps = [packages, prismaClient, browserFiles];

try {
  if (!steps.every((step) => step.isDone())) {
    await withLock(async () => {
      for (const step of steps) if (!step.isDone()) await step.make();
    });
  }
} catch (error) {
  say(error instanceof Error && error.name === 'SetUpError' ? error.message : String(error?.stack ?? error));
  process.exit(1);
}
