export interface Job {
  /** Waits for the photo under way. */
  stop(): Promise<void>;
}

interface Through {
  /** How many photos wait for it. */
  count: () => Promise<number>;
  /** Does it for the next few after a photo; answers how many, and the last of them, or null at the end. */
  some: (after: string | null, signal: AbortSignal) => Promise<{ done: number; last: string | null }>;
  /** Before “: 3 of 8.” */
  doing: string;
  /** Before what went wrong. */
  failing: string;
}

/**
 * Goes once through all photos that wait for something, the oldest first, beside whatever else the server does: many once, none
 * ever after. What is done stands in the database: a server that was killed goes on where it was. `tell` hears how far it is,
 * and nothing where there is nothing to do.
 */
export function onceThrough(tell: (line: string) => void, through: Through): Job {
  const stopping = new AbortController();
  const going = goThrough(tell, through, stopping.signal).catch(({ message }: Error) =>
    tell(`${through.failing}: ${message}`),
  );
  return {
    stop() {
      stopping.abort();
      return going;
    },
  };
}

async function goThrough(
  tell: (line: string) => void,
  { count, some, doing }: Through,
  signal: AbortSignal,
): Promise<void> {
  const all = await count();
  let finished = 0;
  for (let after: string | null = null; all > 0 && !signal.aborted; ) {
    const { done, last } = await some(after, signal);
    finished += done;
    if (done > 0) tell(`${doing}: ${finished} of ${Math.max(all, finished)}.`);
    if (last === null) return;
    after = last;
  }
}
