/**
 * Runs the tests of rights/ for Stryker, in one process and without Jest, whose start costs seconds for each of thousands of mutants.
 * The tests and the rules become one script; each mutant runs a fresh copy of it, so that nothing remembered of one mutant reaches the next.
 */

import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { bundleTests } from './bundle-tests.mjs';
import { collectTests } from './collect-tests.mjs';

const require = createRequire(import.meta.url);

/** What Stryker's code in each rule looks at: which mutant is active, which test runs, what was covered. */
globalThis.__stryker__ = {};
const shared = globalThis.__stryker__;

class RightsTestRunner {
  static inject = [commonTokens.logger];

  /** A fresh copy of the script is the whole environment. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A property that fails has killed the mutant: its smallest failing case is of no use.
    fc.configureGlobal({ endOnFailure: true });
    this.script = new Script(await bundleTests(), { filename: 'rights-tests.js' });
  }

  dryRun() {
    Object.assign(shared, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    shared.mutantCoverage = { static: {}, perTest: {} };
    const result = this.run({});
    return { ...result, mutantCoverage: shared.mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const wanted = testFilter && new Set(testFilter);
    const load = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(shared, { activeMutant: load, hitLimit, hitCount: hitLimit && 0 });
    return toMutantRunResult(this.run({ wanted, activeMutant: activeMutant.id, bail: !disableBail }), disableBail);
  }

  run({ wanted, activeMutant, bail }) {
    shared.currentTestId = undefined;
    let tests;
    try {
      tests = collectTests((globals) => this.script.runInThisContext()(require, globals));
    } catch (error) {
      return { status: DryRunStatus.Complete, tests: [failed({ id: 'loading the rules' }, error, 0)] };
    }
    shared.activeMutant = activeMutant;
    const results = [];
    for (const test of tests) {
      if (wanted && !wanted.has(test.id)) continue;
      shared.currentTestId = test.id;
      const result = runTest(test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    shared.currentTestId = undefined;
    return (
      determineHitLimitReached(shared.hitCount, shared.hitLimit) ?? { status: DryRunStatus.Complete, tests: results }
    );
  }
}

function runTest({ id, run }) {
  const began = performance.now();
  const timeSpentMs = () => performance.now() - began;
  try {
    run();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: timeSpentMs() };
  } catch (error) {
    return failed({ id }, error, timeSpentMs());
  }
}

function failed({ id }, error, timeSpentMs) {
  return { id, name: id, status: TestStatus.Failed, failureMessage: String(error?.message ?? error), timeSpentMs };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rights', RightsTestRunner)];
