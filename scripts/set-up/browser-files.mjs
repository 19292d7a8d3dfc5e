import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetUpError, say } from './say.mjs';
import { hashOf, readStamp, root, writeStamp, writeWhole } from './stamps.mjs';

const output = join(root, 'public');
const htmx = 'node_modules/htmx.org/dist/htmx.min.js';
const sources = ['src/browser', 'views/styles'];

/** The scripts and styles of the pages, and `manifest.json`: plain name → name with its version. */
export const browserFiles = {
  isDone: () => {
    const [hash, ...inputs] = (readStamp('browser-files') ?? '').split('\n');
    return hash === hashOfInputs(inputs) && existsSync(join(output, 'manifest.json'));
  },
  make: async () => {
    say('Building the scripts and styles of the pages …');
    const { files, inputs } = await build();
    files.set('htmx.js', readFileSync(join(root, htmx)));
    const manifest = Object.fromEntries([...files].map(([name, content]) => [name, `${name}?v=${version(content)}`]));
    for (const [name, content] of files) writeWhole(join(output, name), content);
    writeWhole(join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    discardOthers(new Set([...files.keys(), 'manifest.json']));
    writeStamp('browser-files', [hashOfInputs(inputs), ...inputs].join('\n'));
  },
};

/** What the last build read, what lies in the source folders now, the packages, and this recipe itself. */
function hashOfInputs(inputs) {
  const found = sources.flatMap(filesIn);
  return hashOf([...new Set([...inputs, ...found])].sort(), readStamp('packages'), hashOf([recipe()]));
}

function recipe() {
  return join('scripts', 'set-up', basename(import.meta.url));
}

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** Each file directly in src/browser is a script of its own; styles that it imports become a style sheet beside it. */
async function build() {
  const { build: bundle } = await import('esbuild');
  const scripts = existsSync(join(root, 'src/browser')) ? readdirSync(join(root, 'src/browser')) : [];
  const entries = scripts.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/browser/${name}`);
  if (existsSync(join(root, 'views/styles/main.css'))) entries.push('views/styles/main.css');
  const result = await bundle({
    entryPoints: entries,
    absWorkingDir: root,
    outdir: output,
    entryNames: '[name]',
    write: false,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    loader: { '.svg': 'dataurl' },
    logLevel: 'silent',
  }).catch((error) => {
    throw new SetUpError(`The scripts and styles of the pages could not be built:\n${error.message}`);
  });
  return {
    files: new Map(result.outputFiles.map((file) => [basename(file.path), file.contents])),
    inputs: Object.keys(result.metafile.inputs).filter((path) => !path.startsWith('node_modules/')),
  };
}

function version(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function discardOthers(names) {
  for (const name of readdirSync(output)) {
    if (!names.has(name)) rmSync(join(output, name), { recursive: true, force: true });
  }
}
