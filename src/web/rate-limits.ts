/** Counts what `limits.ts` limits, and answers 429 beyond it. Each process counts for itself. */
import { type Request, type RequestHandler, Router } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { AppError } from '../errors.ts';
import { LIMITS, type Limit, type LimitName, type LimitNumbers } from './limits.ts';

const NAMES = Object.keys(LIMITS) as LimitName[];

/** Counts by account and address, before any body is read. */
export function limitsByCaller(numbers: LimitNumbers): Router {
  return limiting(
    NAMES.filter((name) => !countsEmails(LIMITS[name].by)),
    numbers,
  );
}

/** Counts by the e-mail address a form names; goes behind what reads forms. */
export function limitsByEmail(numbers: LimitNumbers): Router {
  return limiting(
    NAMES.filter((name) => countsEmails(LIMITS[name].by)),
    numbers,
  );
}

function countsEmails(by: Limit['by']): boolean {
  return by === 'email' || by === 'email and address';
}

function limiting(names: LimitName[], numbers: LimitNumbers): Router {
  const router = Router();
  if (numbers === 'none') return router;
  for (const name of names) {
    const limit: Limit = LIMITS[name];
    const count = counter(limit, numbers[name] ?? limit.most);
    // The router's own matching, so that no spelling of a path that reaches the route passes by its limit.
    for (const route of limit.routes) router.use(...at(route, count));
  }
  return router;
}

function at(route: string, count: RequestHandler): [path: string, handler: RequestHandler] {
  const [method, path = ''] = route.split(' ');
  const below = path.endsWith('/*');
  const handler: RequestHandler = (req, res, next) => {
    if (req.method === method && (below || req.path === '/')) void count(req, res, next);
    else next();
  };
  return [below ? path.slice(0, -2) : path, handler];
}

function counter({ what, minutes, by, onlyRefused = false }: Limit, most: number): RequestHandler {
  return rateLimit({
    windowMs: minutes * 60_000,
    limit: most,
    keyGenerator: (req) => keyOf(req, by),
    skip: (req) => countsEmails(by) && emailIn(req) === '',
    skipSuccessfulRequests: onlyRefused,
    // Whom the proxies' headers are believed from is settled by the app; the library only warns of what it does not know.
    validate: false,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (req, res, next) => {
      const seconds = secondsLeft(req, minutes);
      res.set('Retry-After', String(seconds));
      next(new AppError('too-many', `More than ${most} ${what} within ${minutes} min. Try again in ${seconds} s.`));
    },
  });
}

function secondsLeft(req: Request, minutes: number): number {
  const { resetTime } = (req as Request & { rateLimit?: { resetTime?: Date } }).rateLimit ?? {};
  const left = resetTime === undefined ? minutes * 60 : Math.ceil((resetTime.getTime() - Date.now()) / 1000);
  return Math.max(1, left);
}

/** Whoever has one IPv6 address has 2⁶⁴ of them. */
const IPV6_SUBNET_BITS = 64;

function keyOf(req: Request, by: Limit['by']): string {
  if (by === 'email') return emailIn(req);
  if (by === 'account' && req.caller.kind !== 'anonymous') return req.caller.account;
  const address = ipKeyGenerator(req.ip ?? '', IPV6_SUBNET_BITS);
  return by === 'email and address' ? `${emailIn(req)} ${address}` : address;
}

function emailIn({ body }: Request): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : '';
}
