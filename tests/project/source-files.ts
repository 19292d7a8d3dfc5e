import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/web/photos.ts`. */
  path: string;
  text: string;
}

/** The files of `src` and `views` that we wrote. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'views'].flatMap((folder) =>
    (readdirSync(`${root}${folder}`, { recursive: true }) as string[])
      .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/database/client/'))
      .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') })),
  );
}

/** What a file imports, as written, whether for a value, a type, an effect, or when needed (`import()`). */
export function importsOf({ text }: SourceFile): string[] {
  const statements = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statements, calls].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The file of ours that an import names; null for a package. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : null;
}

/** `web` for src/web/photos.ts, `main` for src/main.ts, `views` for whatever lies in views/. */
export function roomOf(path: string): string {
  const [top, name = ''] = path.split('/');
  return top === 'views' ? 'views' : name.replace(/\.tsx?$/, '');
}
