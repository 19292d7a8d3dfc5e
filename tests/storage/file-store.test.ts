import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../src/storage/file-store.ts';
import { objectStoreContract } from '../support/object-store-contract.ts';

objectStoreContract(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-store-'));
  return {
    store: await openFileStore(folder),
    tmpFolder: join(folder, 'tmp'),
    close: () => rm(folder, { recursive: true, force: true }),
  };
});
