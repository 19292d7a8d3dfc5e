import type { RunningServer } from '../serve.ts';

/** Waits for SIGTERM or SIGINT, then stops the server in order. A second signal does not wait. */
export async function untilTold({ stop }: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await stop();
}
