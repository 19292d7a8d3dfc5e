import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { hashOf, readStamp, root, writeStamp } from './stamps.mjs';

const inputs = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/** The typed client that Prisma generates from the schema. */
export const prismaClient = {
  isDone: () =>
    readStamp('prisma-client') === hashOf(inputs) && existsSync(join(root, 'src/database/client/client.ts')),
  make: async () => {
    say('Generating the Prisma client …');
    const hash = hashOf(inputs);
    const cli = join(root, 'node_modules/prisma/build/index.js');
    const { code, output } = await run(process.execPath, [cli, 'generate'], { env: environment() });
    if (code !== 0) throw new SetUpError(`The Prisma client could not be generated:\n${output}`);
    writeStamp('prisma-client', hash);
  },
};

/**
 * Prisma wants to download its schema engine, from elsewhere than the registry, before it generates; generating does
 * not use it, so any executable will do in its place.
 */
function environment() {
  const anyExecutable = existsSync('/bin/true') ? '/bin/true' : process.execPath;
  return {
    PRISMA_SCHEMA_ENGINE_BINARY: anyExecutable,
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
}
