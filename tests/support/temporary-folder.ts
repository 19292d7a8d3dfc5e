import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder that other users may pass through, though not look into: a PostgreSQL started by root runs as another
 * user, and would keep its database elsewhere, where no test removes it.
 */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `imprimatur-${name}-`));
  await chmod(folder, 0o711);
  return folder;
}
