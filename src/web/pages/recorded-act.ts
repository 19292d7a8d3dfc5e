import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type LedgerAct, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';

/**
 * For acts that the sign-in library does in a transaction of its own: the ledger holds that it was asked before anything
 * happens, and then that it was done, or refused and why. An act that is asked and neither may have been done.
 */
export async function recorded<T>(
  prisma: PrismaClient,
  actor: Actor,
  { act, detail }: Pick<LedgerAct, 'act' | 'detail'>,
  work: () => Promise<T>,
): Promise<T> {
  const note = (step: 'asked' | 'done' | 'refused', more: object = {}) =>
    record(prisma, actor, { act, detail: { ...detail, step, ...more } });
  await note('asked');
  try {
    const answer = await work();
    await note('done');
    return answer;
  } catch (error) {
    if (error instanceof AppError) await note('refused', { because: error.message });
    throw error;
  }
}
