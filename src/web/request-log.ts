/**
 * What of a request and of an error may stand in the log. Never a header, a query, a body, or the part of an address
 * that lets somebody in.
 */
import type { Request, Response } from 'express';

/** Addresses whose last part is a secret. */
const SECRET_ADDRESS = /^\/(invitations|sign-in\/links|password-resets)\/[^/]+/i;
/** Long enough to be a secret, and no id. */
const LONG_PART = /(?<=\/)(?![\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\/|$))[\w~.%=+-]{24,}(?=\/|$)/gi;

/** Who asked for what, as `{ id, method, path, remoteAddress }`. */
export function requestForLog(req: Pick<Request, 'id' | 'method' | 'originalUrl' | 'ip'>) {
  const { id, method, originalUrl, ip } = req;
  return { id, method, path: pathForLog(originalUrl), remoteAddress: ip ?? null };
}

export function responseForLog({ statusCode }: Pick<Response, 'statusCode'>) {
  return { statusCode };
}

/** The path without its secrets, at most 200 characters. */
export function pathForLog(address: string): string {
  const [path = ''] = address.split('?', 1);
  return path.replace(SECRET_ADDRESS, '/$1/…').replace(LONG_PART, '…').slice(0, 200);
}

/** An error's own words and where it arose. What libraries hang on errors (bodies, parameters of queries) stays out. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: name,
    message,
    stack,
    ...(typeof code === 'string' ? { code } : {}),
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  };
}
