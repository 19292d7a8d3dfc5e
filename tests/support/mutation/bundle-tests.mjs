import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Of what the catalogue makes of rights by values alone. */
const BESIDE = ['tests/catalogue/restrictions-of-policy.test.ts'];

/** The test files that go without random cases first: they are quick, and a mutant that one of them kills runs no further. */
function testFiles() {
  const folder = 'tests/rights';
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.ts'));
  const files = [...names.map((name) => join(folder, name)), ...BESIDE];
  const isRandom = (file) => readFileSync(file, 'utf8').includes("'fast-check'");
  return [...files.filter((file) => !isRandom(file)), ...files.filter(isRandom)].map((file) => `./${file}`);
}

/** Jest's functions come as an argument of the script. */
const givenGlobals = {
  name: 'given-globals',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'globals', namespace: 'given' }));
    onLoad({ filter: /.*/, namespace: 'given' }, () => ({ contents: 'module.exports = givenGlobals' }));
  },
};

/**
 * All tests of rights/, and those beside them, with the rules they test, as the text of one function of `require` and of what they take from Jest.
 * Packages stay outside.
 */
export async function bundleTests() {
  const files = testFiles().map((file) => `import ${JSON.stringify(file)};`);
  const { outputFiles } = await build({
    stdin: { contents: files.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [givenGlobals],
    define: { 'import.meta.url': JSON.stringify(`file://${process.cwd()}/tests/rights/x.ts`) },
    logLevel: 'error',
  });
  return `(function (require, givenGlobals) { const module = { exports: {} }; const exports = module.exports;\n${outputFiles[0].text}\n})`;
}
