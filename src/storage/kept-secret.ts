import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

/**
 * The archive's own secret, made at its first start and kept in its folder, readable by its user alone. Whoever loses it
 * signs everybody out, and second factors are set up anew.
 */
export async function keptSecret(folder: string): Promise<string> {
  const path = join(folder, '.secret');
  await mkdir(folder, { recursive: true });
  await writeNew(path, randomBytes(32).toString('base64url'));
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32)
    throw new AppError('invalid', `${path} holds no secret of 32 characters. Delete it to have another made.`);
  return secret;
}

/** Of two servers that start together one writes, and both read what it wrote. */
async function writeNew(path: string, secret: string): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return;
  await file.writeFile(`${secret}\n`);
  await file.sync();
  await file.close();
}
