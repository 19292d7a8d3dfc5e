/** Tests run as ES modules through swc; type checking is `npm run check`'s work. */
export default {
  testEnvironment: '<rootDir>/tests/support/test-environment.mjs',
  testSequencer: '<rootDir>/tests/support/order-of-tests.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/tests/support/begin-test-run.mjs',
  globalTeardown: '<rootDir>/tests/support/end-test-run.mjs',
  // For what hangs: no test fails because the machine does other things as well.
  testTimeout: 300_000,
  // The tests wait for databases and browsers as much as they reckon: one worker a core. Modules of files that are done stay in memory, so a worker that grew is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
