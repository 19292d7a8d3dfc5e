import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** In node_modules, so that removing the packages makes everything that was made with them anew. */
export const folder = join(root, 'node_modules', '.set-up');

/** What was last noted under this name; null when nothing was. */
export function readStamp(name) {
  return readOrNull(join(folder, name))?.trim() ?? null;
}

export function writeStamp(name, text) {
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, name), `${text}\n`);
}

/** Other processes see the old file or the new one, never half of it. */
export function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/** SHA-256 over names and contents of files relative to the project; a missing file counts as empty. */
export function hashOf(files, ...more) {
  return hashOfContents(
    files.map((file) => [file, readOrNull(join(root, file)) ?? '']),
    ...more,
  );
}

/** The same over what the files held when they were read. */
export function hashOfContents(contents, ...more) {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const [file, content] of contents) hash.update(`\0${file}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}

export function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
