import { chmod, mkdir } from 'node:fs/promises';
import { AppError } from '../errors.ts';

/** Where things go that another user could not reach in the checkout; every user can enter it. */
export const sharedFolder = '/var/lib/imprimatur';

/** @throws AppError `invalid` when it cannot be made, as on a read-only system. */
export async function makeSharedFolder(place: string): Promise<void> {
  try {
    await mkdir(sharedFolder, { recursive: true });
    await chmod(sharedFolder, 0o755);
  } catch (error) {
    throw new AppError(
      'invalid',
      `The user who runs PostgreSQL cannot reach ${place}, and ${sharedFolder} cannot be made (${messageOf(error)}). Name a folder it can reach in IMPRIMATUR_DATABASE_FOLDER, or set DATABASE_URL.`,
    );
  }
}

/** The first line of what went wrong, for a sentence in brackets. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
