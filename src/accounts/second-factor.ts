/** The second factor: a code of an authenticator app (RFC 6238), or a backup code, beside the password. */
import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';
import { wrongPassword } from './passwords.ts';
import { orRefusal } from './refusals.ts';
import { type Cookies, headersOf, type Visit } from './sessions.ts';
import { giveCodeBack, takeCode } from './used-codes.ts';

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

/** Where codes are checked, and where those that were taken are kept. */
export interface CodeCheck {
  auth: Auth;
  db: Db;
}

/** Opens the session that the password alone did not. A code is good once. Throws AppError `too-many` while the account is locked. */
export async function signInWithCode({ auth, db }: CodeCheck, written: string, visit: Visit): Promise<SecondStep> {
  const pending = await awaitingSecondFactor(auth, visit);
  if (pending === null) return { outcome: 'begin-again' };
  const { by, code } = readCode(written);
  // With a session in the same browser the library would check its account's code, and open no session.
  const alone = { ...visit, cookie: withoutSession(visit.cookie) };
  const found = await verify({ auth, db }, { by, code, account: pending.account }, alone);
  if (found.answer === null) return refused(found.status, pending.email);
  return { outcome: 'signed-in', ...pending, by, cookies: found.answer.headers.getSetCookie() };
}

interface ReadCode {
  by: CodeKind;
  code: string;
}

function readCode(written: string): ReadCode {
  const code = written.replace(/\s/g, '');
  return { by: /^\d{6}$/.test(code) ? 'second factor' : 'backup code', code };
}

const ALREADY_USED = { answer: null, status: 401 } as const;

async function verify({ auth, db }: CodeCheck, { by, code, account }: ReadCode & { account: string }, visit: Visit) {
  const request = { body: { code }, headers: headersOf(visit), returnHeaders: true } as const;
  if (by === 'backup code') return orRefusal<{ headers: Headers }>(auth.api.verifyBackupCode(request));
  if (!(await takeCode(db, { account, code }))) return ALREADY_USED;
  const found = await orRefusal<{ headers: Headers }>(auth.api.verifyTOTP(request));
  if (found.answer === null) await giveCodeBack(db, { account, code });
  return found;
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
  { auth, db }: CodeCheck,
  { account, code }: { account: string; code: string },
  visit: Visit,
): Promise<{ cookies: Cookies; backupCodes: string[] }> {
  if (await isOn(auth, account))
    throw new AppError('conflict', 'The second factor is on already. Your account page makes other backup codes.');
  const { by, code: digits } = readCode(code);
  const found = by === 'backup code' ? null : await verify({ auth, db }, { by, code: digits, account }, visit);
  if (!found?.answer)
    throw new AppError('invalid', 'That code does not fit. Type the one the app shows now; its clock must be right.');
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: account } });
  return { cookies: found.answer.headers.getSetCookie(), backupCodes };
}

async function isOn(auth: Auth, account: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.findUserById(account);
  return (user as { twoFactorEnabled?: boolean | null } | null)?.twoFactorEnabled === true;
}

/** By which somebody signed in shows that they are still who signed in. */
export interface Proof {
  account: string;
  password: string;
  /** Of the app, or a backup code. */
  code: string;
}

/** Switches it off. Throws AppError `invalid` for a wrong password or code. */
export async function removeSecondFactor(check: CodeCheck, proof: Proof, visit: Visit): Promise<Cookies> {
  await requireProof(check, proof, visit);
  const body = { password: proof.password };
  const { answer } = await orRefusal(
    check.auth.api.disableTwoFactor({ body, headers: headersOf(visit), returnHeaders: true }),
  );
  if (answer === null) throw wrongPassword();
  return answer.headers.getSetCookie();
}

/** Other backup codes; those of before are void. Throws AppError `invalid` for a wrong password or code. */
export async function renewBackupCodes(check: CodeCheck, proof: Proof, visit: Visit): Promise<string[]> {
  await requireProof(check, proof, visit);
  const body = { password: proof.password };
  const { answer } = await orRefusal(check.auth.api.generateBackupCodes({ body, headers: headersOf(visit) }));
  if (answer === null) throw wrongPassword();
  return answer.backupCodes;
}

/** The password first: no code is spent on a wrong one. What was begun and never confirmed asks for no code. */
async function requireProof({ auth, db }: CodeCheck, { account, password, code }: Proof, visit: Visit): Promise<void> {
  const known = await orRefusal(auth.api.verifyPassword({ body: { password }, headers: headersOf(visit) }));
  if (known.answer === null) throw wrongPassword();
  if (!(await isOn(auth, account))) return;
  const { answer } = await verify({ auth, db }, { ...readCode(code), account }, visit);
  if (answer === null)
    throw new AppError(
      'invalid',
      'That code does not fit, or it was used already. Type the one your app shows now, or a backup code.',
    );
}
