import type { Request } from 'express';
import { permitted } from '../accounts/caller.ts';
import { rolesAllowing } from '../accounts/permissions.ts';
import type { RestrictionEdits } from '../catalogue/photo-edit.ts';
import { AppError } from '../errors.ts';
import { isKill } from '../rights/taken-down.ts';

/**
 * A kill by hand is for good, as one by notice is, and is for whoever may issue notices. Throws AppError `forbidden` for
 * everybody else.
 */
export function requireMayKill(
  { caller }: Pick<Request, 'caller'>,
  edits: Partial<Pick<RestrictionEdits, 'add' | 'correct'>> | undefined,
): void {
  const added = [...(edits?.add ?? []), ...(edits?.correct ?? []).map(({ to }) => to)];
  if (!added.some(isKill) || permitted(caller, 'issue-notice') !== null) return;
  const who = rolesAllowing('issue-notice').join(', ');
  throw new AppError(
    'forbidden',
    `restrictions: a kill takes a picture down for good, so it is for whoever may issue notices (${who}; a token with the scope “issue-notice”), and nothing was changed. Ask one of them for a notice; until then add a restriction “withhold”, which two people can let go of.`,
  );
}
