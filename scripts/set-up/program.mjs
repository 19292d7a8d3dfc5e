import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { SetUpError, say } from './say.mjs';
import { folder, hashOf, hashOfContents, readStamp, root, writeStamp, writeWhole } from './stamps.mjs';

/** What Node reads in a second; the sources one by one take it four. */
const output = join(folder, 'program.mjs');

/**
 * Address of the whole program as one file of JavaScript, made anew wherever anything it was made of is another than then: it
 * is looked at each time, so that no old one is ever run.
 */
export async function program() {
  if (!isDone())
    await withLock(async () => {
      if (!isDone()) await make();
    });
  return pathToFileURL(output).href;
}

function isDone() {
  const [hash, ...inputs] = (readStamp('program') ?? '').split('\n');
  return hash === hashOf(inputs, ...beside()) && existsSync(output);
}

/** What it depends on beside the files it was made of: the packages, where the checkout lies, and this recipe itself. */
function beside() {
  return [readStamp('packages'), root, hashOf(['tsconfig.json', join('scripts', 'set-up', basename(import.meta.url))])];
}

async function make() {
  say('Putting the program together …');
  const { build } = await import('esbuild');
  const sources = new Map();
  const { outputFiles } = await build({
    entryPoints: ['src/main.ts'],
    absWorkingDir: root,
    outfile: output,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [keeping(sources)],
    logLevel: 'silent',
  }).catch((error) => {
    throw new SetUpError(`The program could not be put together:\n${error.message}`);
  });
  // Of what was read, and not of what stands there by now.
  const hash = hashOfContents([...sources], ...beside());
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  writeStamp('program', [hash, ...sources.keys()].join('\n'));
}

/** Keeps what is read. Files that look for others beside them do so where they stand themselves. */
function keeping(sources) {
  return {
    name: 'keeping',
    setup({ onLoad }) {
      onLoad({ filter: /./ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        sources.set(relative(root, path), source);
        const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        return { contents, loader: extname(path).slice(1) };
      });
    },
  };
}
