import type { Request, RequestHandler, Response } from 'express';
import type { Cookies, Visit } from '../../accounts/sessions.ts';

/** The browser that asks. Its address is the connection's, or what a trusted proxy says. */
export function visitOf(req: Request): Visit {
  return { cookie: req.get('Cookie'), browser: req.get('User-Agent'), address: req.ip };
}

/** Hands the browser what keeps it signed in, or makes it forget. */
export function giveCookies(res: Response, cookies: Cookies): void {
  for (const cookie of cookies) res.append('Set-Cookie', cookie);
}

/** For addresses that hold a secret: no other site or page learns more of them than where they are. Their forms keep their Origin. */
export const addressOnlyHere: RequestHandler = (_req, res, next) => {
  res.set('Referrer-Policy', 'strict-origin');
  next();
};

const HERE = 'http://here.invalid';

/**
 * Where to go on after signing in: a path of this site, or `/`. Whatever a browser could take for another site is `/`:
 * `//host`, backslashes, control characters, and paths that become one of these when their dots are resolved.
 */
export function onwardPath(wanted: string): string {
  if (!/^\/(?!\/)[^\\\p{Cc}]{0,2000}$/u.test(wanted) || !URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  const isHere = origin === HERE && !pathname.startsWith('//') && !/^\/sign-(in|out)(\/|$)/.test(pathname);
  return isHere ? pathname + search + hash : '/';
}

/** The page to sign in on, which goes on to `onward`. */
export function signInPath(onward: string, step: '' | '/second-factor' = ''): string {
  return onward === '/' ? `/sign-in${step}` : `/sign-in${step}?${new URLSearchParams({ next: onward })}`;
}
