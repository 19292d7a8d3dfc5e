/** The second factor: a code of an authenticator app (RFC 6238), or a backup code, beside the password. */
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';
import { wrongPassword } from './passwords.ts';
import { orRefusal } from './refusals.ts';
import { type Cookies, headersOf, type Visit } from './sessions.ts';

/** Whose password was right in this browser, within the last ten minutes; null for nobody. */
export function awaitingSecondFactor(auth: Auth, visit: Visit): Promise<{ account: string; email: string } | null> {
  return auth.api.awaitingSecondFactor({ headers: headersOf(visit) });
}

export type SecondStep =
  | { outcome: 'signed-in'; account: string; email: string; by: CodeKind; cookies: Cookies }
  | { outcome: 'wrong-code'; email: string }
  /** The password was given too long ago, or five codes were wrong. */
  | { outcome: 'begin-again' };

type CodeKind = 'second factor' | 'backup code';

/** Opens the session that the password alone did not. A code is good once. Throws AppError `too-many` while the account is locked. */
export async function signInWithCode(auth: Auth, written: string, visit: Visit): Promise<SecondStep> {
  const pending = await awaitingSecondFactor(auth, visit);
  if (pending === null) return { outcome: 'begin-again' };
  const code = written.replace(/\s/g, '');
  const by: CodeKind = /^\d{6}$/.test(code) ? 'second factor' : 'backup code';
  const use = `used-code:${pending.account}:${code}`;
  const { internalAdapter } = await auth.$context;
  if (by === 'second factor' && (await internalAdapter.findVerificationValue(use)) !== null)
    return { outcome: 'wrong-code', email: pending.email };
  const found = await verify(auth, { by, code }, visit);
  if (found.answer === null) return refused(found.status, pending.email);
  const expiresAt = new Date(Date.now() + CODE_LIFE_MS);
  if (by === 'second factor') await internalAdapter.createVerificationValue({ identifier: use, value: '', expiresAt });
  return { outcome: 'signed-in', ...pending, by, cookies: found.answer.headers.getSetCookie() };
}

/** A code is taken in its own half minute, the one before and the one after. */
const CODE_LIFE_MS = 120_000;

function verify(auth: Auth, { by, code }: { by: CodeKind; code: string }, visit: Visit) {
  // With a session in the same browser the library would check its account's code, and open no session.
  const headers = headersOf({ ...visit, cookie: withoutSession(visit.cookie) });
  const request = { body: { code }, headers, returnHeaders: true } as const;
  return orRefusal<{ headers: Headers }>(
    by === 'second factor' ? auth.api.verifyTOTP(request) : auth.api.verifyBackupCode(request),
  );
}

function withoutSession(cookies = ''): string {
  return cookies
    .split(';')
    .filter((cookie) => !cookie.includes('.session_token='))
    .join(';');
}

function refused(status: number, email: string): SecondStep {
  if (status === 429)
    throw new AppError(
      'too-many',
      'Too many wrong codes for this account. Wait a quarter of an hour, then sign in anew.',
    );
  return status === 400 ? { outcome: 'begin-again' } : { outcome: 'wrong-code', email };
}

/** What an authenticator app needs: the `otpauth:` address, and the secret in it for whoever types it (RFC 4648 base 32). */
export interface SetUp {
  address: string;
  secret: string;
}

/** Begins: the factor counts once a code of it confirms it. Throws AppError `invalid` for a wrong password, or where it is on already. */
export async function setUpSecondFactor(auth: Auth, password: string, visit: Visit): Promise<SetUp> {
  const { answer } = await orRefusal(
    auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersOf(visit) }),
  );
  if (answer === null || answer.method !== 'totp') throw wrongPassword();
  const address = answer.totpURI;
  return { address, secret: new URL(address).searchParams.get('secret') ?? '' };
}

/** Switches it on, where the code fits, and answers the backup codes, each good once. Throws AppError `invalid`. */
export async function confirmSecondFactor(
  auth: Auth,
  { account, code }: { account: string; code: string },
  visit: Visit,
): Promise<{ cookies: Cookies; backupCodes: string[] }> {
  await requireOff(auth, account);
  const body = { code: code.replace(/\s/g, '') };
  const { answer } = await orRefusal(auth.api.verifyTOTP({ body, headers: headersOf(visit), returnHeaders: true }));
  if (answer === null)
    throw new AppError('invalid', 'That code does not fit. Type the one the app shows now; its clock must be right.');
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: account } });
  return { cookies: answer.headers.getSetCookie(), backupCodes };
}

/** Backup codes are shown once: a form that is sent again does not show them again. */
async function requireOff(auth: Auth, account: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(account);
  if ((user as { twoFactorEnabled?: boolean | null } | null)?.twoFactorEnabled !== true) return;
  throw new AppError('conflict', 'The second factor is on already. Your account page makes other backup codes.');
}

/** Switches it off. Throws AppError `invalid` for a wrong password. */
export async function removeSecondFactor(auth: Auth, password: string, visit: Visit): Promise<Cookies> {
  const { answer } = await orRefusal(
    auth.api.disableTwoFactor({ body: { password }, headers: headersOf(visit), returnHeaders: true }),
  );
  if (answer === null) throw wrongPassword();
  return answer.headers.getSetCookie();
}

/** Other backup codes; those of before are void. Throws AppError `invalid` for a wrong password. */
export async function renewBackupCodes(auth: Auth, password: string, visit: Visit): Promise<string[]> {
  const { answer } = await orRefusal(auth.api.generateBackupCodes({ body: { password }, headers: headersOf(visit) }));
  if (answer === null) throw wrongPassword();
  return answer.backupCodes;
}
