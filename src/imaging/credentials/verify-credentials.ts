import { boundedThread } from './bounded-thread.ts';
import { type ContentCredentials, unreadCredentials } from './content-credentials.ts';

/** A real file takes some hundredths of a second. */
const BOUNDS = {
  maxMs: 20_000,
  maxHeapMb: 192,
  maxIdleMs: 30_000,
  // A fault in machine code would take the whole server along: CBOR is read without it.
  env: { CBOR_NATIVE_ACCELERATION_DISABLED: 'true' },
};
/** Larger files are not handed on: their bytes stand in memory twice meanwhile. */
const MAX_FILE_BYTES = 134_217_728;

const inThread = boundedThread<ContentCredentials>(new URL('./credentials-thread.mjs', import.meta.url), BOUNDS);

/**
 * Checks a file's Content Credentials in a thread of its own: whatever a hostile file does, it does there, and the thread is
 * ended. One file at a time. Never throws.
 */
export async function verifyCredentials(file: Uint8Array): Promise<ContentCredentials> {
  if (file.byteLength > MAX_FILE_BYTES) {
    const sentence = `Content Credentials of files larger than ${MAX_FILE_BYTES / 1_048_576} MiB are not read.`;
    return unreadCredentials({ code: 'too-large', sentence }, true);
  }
  const told = await inThread(file);
  if ('answer' in told) return told.answer;
  const sentence = `The Content Credentials could not be read: ${told.problem}.`;
  return unreadCredentials({ code: 'gave-up', sentence }, true);
}
