import { type Db, type HistoryEntry, houseHistoryOf } from '../database/ledger.ts';
import { AppError } from '../errors.ts';

/** What every change of an agreement or a rule says beside the change itself. */
export interface Change {
  /** The version that was seen by whoever changes it. */
  version: number;
  reason: string;
}

/** Throws AppError `conflict` where somebody else was faster. */
export function requireVersion(
  what: string,
  { version: now }: { version: number },
  { version }: Pick<Change, 'version'>,
): void {
  if (version === now) return;
  throw new AppError(
    'conflict',
    `${what} was changed meanwhile: you saw version ${version}, now it is version ${now}. Look at it again, and change it then.`,
  );
}

const MAX_VERSIONS = 100;

/** What was done to one agreement, rule, agency or outlet, newest first; changes keep what stood there before. */
export function versionsOf(db: Db, id: string): Promise<HistoryEntry[]> {
  return houseHistoryOf(db, id, MAX_VERSIONS);
}
