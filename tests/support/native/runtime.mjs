import asyncHooks from 'node:async_hooks';
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
  /** In which the runner of this file keeps what test a promise belongs to. */
  storages = [];

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
    return this.keepingStorages(() => require(path));
  }

  keepingStorages(load) {
    const { AsyncLocalStorage } = asyncHooks;
    const { storages } = this;
    asyncHooks.AsyncLocalStorage = class extends AsyncLocalStorage {
      constructor(...options) {
        super(...options);
        storages.push(this);
      }
    };
    try {
      return load();
    } finally {
      asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  }

  enterTestCode() {}

  leaveTestCode() {}

  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  /** Node hands every promise on to each storage in use: of those of the files before, it would be a hundred to one. */
  teardown() {
    for (const storage of this.storages) storage.disable();
  }
}
