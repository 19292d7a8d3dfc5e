/**
 * Node loads the tests itself, each module once in a worker: docs/decisions/0034-tests-share-their-modules.md. Type
 * checking is `npm run check`'s work.
 */
export default {
  runtime: '<rootDir>/tests/support/native/runtime.mjs',
  testEnvironment: '<rootDir>/tests/support/native/environment.mjs',
  testSequencer: '<rootDir>/tests/support/order-of-tests.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Of Jest's own files, such as this one.
  transform: {},
  injectGlobals: false,
  globalSetup: '<rootDir>/tests/support/begin-test-run.mjs',
  globalTeardown: '<rootDir>/tests/support/end-test-run.mjs',
  // For what hangs: no test fails because the machine does other things as well.
  testTimeout: 300_000,
  // The tests wait for databases and browsers as much as they reckon: one worker a core. What files of tests keep stays in memory, so a worker that grew is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
