import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Keeps other sites' pages from acting through the browser of somebody who works here: a request must be for this server's
 * own name (a rebound name is another's), and one that changes something must come from its own pages (Fetch Metadata, Origin).
 */
export function ownSiteOnly(publicUrl: string | null): RequestHandler {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  return (req, _res, next) => {
    const host = req.get('Host') ?? '';
    if (host !== publicHost && !LOOPBACK_NAMES.has(host.replace(/:\d+$/, ''))) next(otherHost(host));
    else if (SAFE.has(req.method) || isFromHere(req, host)) next();
    else
      next(
        new AppError('forbidden', 'This was sent from a page of another site. Open this archive itself and act there.'),
      );
  };
}

function otherHost(host: string): AppError {
  return new AppError(
    'forbidden',
    `“${host.slice(0, 100)}” is not a name of this server. Use its own address; whoever runs it sets IMPRIMATUR_PUBLIC_URL where it has another.`,
  );
}

function isFromHere(req: Request, host: string): boolean {
  const site = req.get('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = req.get('Origin');
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
