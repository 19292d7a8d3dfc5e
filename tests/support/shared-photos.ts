import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real and hostile files that may lie beside the checkout; the project does without them. */
export const SHARED_PHOTOS = fileURLToPath(new URL('../../../shared/photos', import.meta.url));

export interface SharedPhoto {
  path: string;
  theme: string;
  format?: string;
  decode?: { outcome: string };
}

/** The files' list, or null, with a line that says so, where they are not there. */
export function sharedPhotos(test: string): SharedPhoto[] | null {
  const manifest = join(SHARED_PHOTOS, 'manifest.jsonl');
  if (!existsSync(manifest)) {
    process.stderr.write(`Skipped: ${test} needs the files of ../shared/photos, which are not here.\n`);
    return null;
  }
  const lines = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as SharedPhoto);
}
