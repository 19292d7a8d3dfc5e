/** What is to be done for photos from before, some at a time. */
export interface Late {
  /** Goes on after this photo; null begins with the first. */
  after: string | null;
  /** How many at most. */
  most: number;
  signal?: AbortSignal;
  /** Hears of what could not be done. */
  tell?: (line: string) => void;
}

interface Work<T> {
  work: (photo: T) => Promise<void>;
  /** Answers the line that is told of it. */
  failed: (photo: T, problem: string) => string | Promise<string>;
}

/** Does the work for each photo, until it is to stop; answers for how many, and the last of them, or null at the end. One that fails stops no other. */
export async function oneByOne<T extends { id: string }>(
  photos: readonly T[],
  { signal, tell }: Pick<Late, 'signal' | 'tell'>,
  { work, failed }: Work<T>,
): Promise<{ done: number; last: string | null }> {
  let done = 0;
  for (const photo of photos) {
    if (signal?.aborted === true) return { done, last: null };
    try {
      await work(photo);
      done += 1;
    } catch (error) {
      const line = await failed(photo, (error as Error).message);
      tell?.(line);
    }
  }
  return { done, last: photos.at(-1)?.id ?? null };
}
