import { parentPort } from 'node:worker_threads';
import { checkCredentials } from './check-credentials.ts';

/** The thread that files with credentials are handed to: one answer for each, in their order. */
parentPort?.on('message', (bytes: Uint8Array) => {
  checkCredentials(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then(
    (answer) => parentPort?.postMessage({ answer }),
    (cause: unknown) => parentPort?.postMessage({ problem: String(cause) }),
  );
});
