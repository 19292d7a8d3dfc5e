/** Passwords that are forgotten, and passwords that are changed. */
import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { requirePassword } from './accounts.ts';
import type { Auth } from './auth.ts';
import { orRefusal } from './refusals.ts';
import { type Cookies, headersOf, type Visit } from './sessions.ts';

/** Whether the account proves itself by a password here, or only through a provider. */
export async function hasPassword(db: Db, accountId: string): Promise<boolean> {
  const where = { ownerId: accountId, providerId: 'credential', password: { not: null } };
  return (await db.credential.count({ where })) > 0;
}

/** Mails a link below `page` to the account with that address. Where there is none nothing is sent, and the answer is the same. */
export async function askForReset(auth: Auth, email: string, page: string): Promise<void> {
  const body = { email: email.trim(), redirectTo: page };
  await orRefusal(auth.api.requestPasswordReset({ body }));
}

/** The account whose password the link sets. Throws AppError `gone` for a link that is used, expired or unknown: which, is not told. */
export async function accountOfReset(auth: Auth, token: string): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  if (found === null || found.expiresAt <= new Date()) throw notGood();
  return found.value;
}

/** Sets the password and ends all sessions of the account. The link is spent, and so are others for it. Throws AppError `invalid`, `gone`. */
export async function resetPassword(auth: Auth, db: Db, token: string, newPassword: string): Promise<void> {
  requirePassword(newPassword);
  const account = await accountOfReset(auth, token);
  const { answer } = await orRefusal(auth.api.resetPassword({ body: { token, newPassword } }));
  if (answer === null) throw notGood();
  // Other links, and a sign-in with the old password that waits for its second factor.
  await db.verification.deleteMany({ where: { value: account } });
}

function notGood(): AppError {
  return new AppError(
    'gone',
    'This link is not good any more: it was used, or it is older than an hour. Ask for another.',
  );
}

export interface PasswordChange {
  /** The one of now: who found the page open does not know it. */
  currentPassword: string;
  newPassword: string;
}

/** Changes the password of whoever is signed in, and ends all their sessions but this one, which gets another cookie. Throws AppError `invalid`. */
export async function changePassword(auth: Auth, change: PasswordChange, visit: Visit): Promise<Cookies> {
  requirePassword(change.newPassword);
  const body = { ...change, revokeOtherSessions: true };
  const { answer } = await orRefusal(auth.api.changePassword({ body, headers: headersOf(visit), returnHeaders: true }));
  if (answer === null) throw wrongPassword();
  return answer.headers.getSetCookie();
}

export function wrongPassword(): AppError {
  return new AppError('invalid', 'That is not your password. Nothing was changed; type the one you sign in with.');
}
