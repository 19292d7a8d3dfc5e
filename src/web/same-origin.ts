import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { AppError } from '../errors.ts';
import { methodNotAllowed, sendProblem } from './problems.ts';

const SAFE = new Set(['GET', 'HEAD']);
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Answers any other method with 405: what nobody thought of is not let through to be thought of later. */
export const knownMethods: RequestHandler = (req, res, next) => {
  if (SAFE.has(req.method) || CHANGING.has(req.method)) next();
  else sendProblem(res.set('Allow', [...SAFE, ...CHANGING].join(', ')), methodNotAllowed);
};

/**
 * Keeps other sites' pages from acting through the browser of somebody who works here: a request must be for this server's
 * own name (a rebound name is another's), and one that changes something must carry a token or prove that a page of this
 * archive sent it (Fetch Metadata, else Origin). One that says nothing of where it comes from proves nothing.
 */
export function ownSiteOnly(publicUrl: string | null): RequestHandler {
  const own = publicUrl === null ? null : new URL(publicUrl);
  return (req, _res, next) => {
    const host = (req.get('Host') ?? '').toLowerCase();
    if (host !== own?.host && !isLoopback(host)) next(otherHost(host));
    else if (SAFE.has(req.method)) next();
    else next(refusalOf(req, originSaid(req, host === own?.host ? own.origin : null)));
  };
}

/**
 * For a GET that is an act: a download stands in the ledger under somebody's name. With a cookie it must not come from a page of
 * another site, and HEAD, which hands nothing over, does not ask for it.
 */
export function handsOver<P>(req: Request<P>, res: Response, next: NextFunction): void {
  const site = req.get('Sec-Fetch-Site') ?? 'none';
  const isOurs = site === 'same-origin' || site === 'none' || req.caller.kind === 'token';
  if (req.method === 'HEAD')
    sendProblem(res.set('Allow', 'GET'), { ...methodNotAllowed, detail: 'Download with GET.' });
  else next(isOurs ? undefined : fromAnotherSite());
}

function fromAnotherSite(): AppError {
  return new AppError(
    'forbidden',
    'This was sent from a page of another site. Open this archive itself and act there.',
  );
}

function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host.replace(/:\d+$/, ''));
}

function otherHost(host: string): AppError {
  return new AppError(
    'forbidden',
    `“${host.slice(0, 100)}” is not a name of this server. Use its own address; whoever runs it sets IMPRIMATUR_PUBLIC_URL where it has another.`,
  );
}

type Said = 'ours' | 'another' | 'nothing';

/**
 * What the request says of the page that sent it. A browser sends `Origin: null` where a page forbids the referrer, so
 * that proves neither. On loopback the scheme is not compared: a proxy with TLS on the same machine is its owner's.
 */
function originSaid(req: Request, ownOrigin: string | null): Said {
  const site = req.get('Sec-Fetch-Site') ?? 'none';
  if (site !== 'same-origin' && site !== 'none') return 'another';
  const origin = req.get('Origin') ?? 'null';
  if (origin === 'null') return site === 'same-origin' ? 'ours' : 'nothing';
  if (!URL.canParse(origin)) return 'another';
  const { origin: sent, host } = new URL(origin);
  const isOurs = ownOrigin === null ? host === req.get('Host')?.toLowerCase() : sent === ownOrigin;
  return isOurs ? 'ours' : 'another';
}

function refusalOf({ caller, originalUrl }: Request, said: Said): AppError | undefined {
  if (said === 'another') return fromAnotherSite();
  if (said === 'ours' || caller.kind === 'token') return undefined;
  if (caller.kind === 'anonymous' && originalUrl.startsWith('/api/'))
    return new AppError('unauthenticated', 'Sign in first, or send a token.');
  return new AppError(
    'forbidden',
    'Nothing shows that a page of this archive sent this. Use a browser that says so (Sec-Fetch-Site or Origin), or send a token.',
  );
}
