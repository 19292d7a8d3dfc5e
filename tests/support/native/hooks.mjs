import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const globals = new URL('./globals.mjs', import.meta.url).href;

/** `@jest/globals` itself refuses to be loaded by Node. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true };
  return next(specifier, context);
}

/** Our own TypeScript; imports name whole files, so that nothing need be looked for. */
export async function load(url, context, next) {
  const [, kind] = /\.(tsx?)$/.exec(url) ?? [];
  if (kind === undefined) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: kind,
    sourcefile: file,
    sourcemap: 'inline',
    sourcesContent: false,
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
