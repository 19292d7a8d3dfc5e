import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { giveGlobals } from './globals.mjs';

const require = createRequire(import.meta.url);

/** Where jest-circus keeps who listens to its events, on the global object, which files of tests do not share elsewhere. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

process.setSourceMapsEnabled(true);
register('./hooks.mjs', import.meta.url);

/**
 * Stands where Jest's own runtime does and answers what its test runner asks of one, but leaves the loading of modules to
 * Node: docs/decisions/0034-tests-share-their-modules.md. A module is loaded once in a process and is shared by the files
 * of tests that run there.
 */
export default class NativeRuntime {
  setGlobalsForRuntime(globals) {
    giveGlobals(globals);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    await import(pathToFileURL(path).href);
  }

  requireModule(path) {
    return require(path);
  }

  /** What runs the tests of a file is made for that file, and no other hears of them. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[HANDLERS];
    return require(path);
  }

  enterTestCode() {}

  leaveTestCode() {}

  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  teardown() {}
}
