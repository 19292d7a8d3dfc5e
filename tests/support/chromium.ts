import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** How long a browser may take for anything: for what hangs, as the tests' own time limit is. */
export const PATIENCE_MS = 240_000;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The program of a Chromium on this machine, for playwright-core's `executablePath`; null where there is none, after
 * saying in one line that `what` is skipped. IMPRIMATUR_CHROMIUM names one in an unusual place.
 */
export function findChromium(what: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const given = process.env.IMPRIMATUR_CHROMIUM;
  const found = (given ? [given] : places).find(isRunnable) ?? null;
  if (found === null) process.stderr.write(`Skipped, as there is no Chromium on this machine: ${what}.\n`);
  return found;
}

/** Starts it without a window. */
export function launchChromium(executablePath: string | null): Promise<Browser> {
  // One process for the pages of a profile, and none started in advance for a page that may never come.
  const args = ['--no-sandbox', '--disable-gpu', '--renderer-process-limit=1'];
  return chromium.launch({ executablePath: executablePath ?? '', args, timeout: PATIENCE_MS });
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
