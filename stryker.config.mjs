/** Mutation testing of the rights core: `npm run mutation`, or a part of it with `-- --mutate src/rights/odrl/*.ts`. */
process.env.PROVE_CASES ??= '10';

export default {
  mutate: ['src/rights/**/*.ts', 'src/catalogue/restrictions-of-policy.ts'],
  testRunner: 'rights',
  plugins: ['./tests/support/mutation/test-runner.mjs'],
  coverageAnalysis: 'perTest',

  tempDirName: '.stryker/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.stryker/report.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, reportScoreTable: true },
  // Endless loops are counted by their turns; a busy machine alone must not be taken for one.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // Stryker reads tsconfig.json through a TypeScript older than ours; it names nothing that the sandbox lacks.
  tsconfigFile: 'none',
  ignorePatterns: ['.postgres', 'uploads', 'bench', 'views', 'public', 'docs', '.stryker'],
};
