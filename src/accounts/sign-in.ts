/** Signing in with a password, and out. The answer to a wrong password never says whether there is such an account. */
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';
import { orRefusal } from './refusals.ts';
import { type Cookies, headersOf, type Visit } from './sessions.ts';

export interface Attempt {
  email: string;
  password: string;
}

export type SignIn =
  | { outcome: 'signed-in'; account: string; email: string; cookies: Cookies }
  /** The password is right, and lets nobody in yet: the cookies are good for the second step only. */
  | { outcome: 'second-factor'; cookies: Cookies }
  /** Unknown, closed, or another password: which, is not told. */
  | { outcome: 'refused' };

/** Opens a session, or asks for the second factor. A password is hashed whether or not there is such an account. */
export async function signIn(auth: Auth, { email, password }: Attempt, visit: Visit): Promise<SignIn> {
  // The session of before counts for nothing: whoever signs in gets another.
  const headers = headersOf({ ...visit, cookie: undefined });
  const body = { email: email.trim(), password };
  const { answer } = await orRefusal(auth.api.signInEmail({ body, headers, returnHeaders: true }));
  if (answer === null) return { outcome: 'refused' };
  const cookies = answer.headers.getSetCookie();
  const { user } = answer.response as { user?: { id: string; email: string } };
  if (user === undefined) return { outcome: 'second-factor', cookies };
  return { outcome: 'signed-in', account: user.id, email: user.email, cookies };
}

/** Ends the session of the cookie, if it is one, and answers the cookies that make the browser forget it. */
export async function signOut(auth: Auth, visit: Visit): Promise<Cookies> {
  const { headers } = await auth.api.signOut({ headers: headersOf(visit), returnHeaders: true });
  return headers.getSetCookie();
}

/** What a refused sign-in says, to everybody alike. */
export function notSignedIn(): AppError {
  return new AppError('unauthenticated', 'That address and password do not belong together here. Check both.');
}
