import type { PrismaClient } from './client/client.ts';

/** What is tried is a question to the whole archive, and other acts wait for the rows it touches. */
const MAX_TRIAL_MS = 30_000;

/** Carries the answer out of a transaction that must not be committed. */
class Tried<T> {
  readonly answer: T;
  constructor(answer: T) {
    this.answer = answer;
  }
}

/**
 * Lets `work` change the archive and look at it as it is then, and answers what it found; nothing of it is kept, whatever
 * happens. Functions that open a transaction of their own work within the one of the trial.
 */
export async function inTrial<T>(prisma: PrismaClient, work: (trial: PrismaClient) => Promise<T>): Promise<T> {
  const tried = await prisma
    .$transaction(
      async (db) => {
        const trial: PrismaClient = new Proxy(db, {
          get: (target, name) =>
            name === '$transaction' ? (inner: (db: unknown) => unknown) => inner(trial) : Reflect.get(target, name),
        }) as PrismaClient;
        throw new Tried(await work(trial));
      },
      { timeout: MAX_TRIAL_MS },
    )
    .catch((thrown: unknown) => thrown);
  if (tried instanceof Tried) return tried.answer as T;
  throw tried;
}
