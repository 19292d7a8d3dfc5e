import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('what the runner of a file keeps beside promises ends with that file, and costs those after it nothing', async () => {
  const runner = join(await temporaryFolder('runner'), 'runner.cjs');
  await writeFile(runner, "exports.storage = new (require('node:async_hooks').AsyncLocalStorage)();");
  const { default: NativeRuntime } = await import(new URL('../support/native/runtime.mjs', import.meta.url).href);
  const runtime = new NativeRuntime();
  const { storage } = runtime.requireInternalModule(runner);
  storage.run('a test', () => {
    expect(storage.getStore()).toBe('a test');
    runtime.teardown();
    expect(storage.getStore()).toBeUndefined();
  });
});
