import type { RequestHandler } from 'express';
import { ANONYMOUS, type Caller } from '../accounts/caller.ts';
import { identify } from '../accounts/identify.ts';
import type { WebContext } from './context.ts';

declare global {
  namespace Express {
    interface Request {
      /** Who is asking; set before any route that is not public. */
      caller: Caller;
      /** The rule that let them in: set by the route's guard. */
      rule: string | null;
    }
  }
}

/** Finds out who is asking. A token that is not valid ends the request here. */
export function whoIsAsking({ prisma, auth, clock }: WebContext): RequestHandler {
  return async (req, _res, next) => {
    req.caller = ANONYMOUS;
    req.rule = null;
    const { authorization, cookie } = req.headers;
    req.caller = await identify(prisma, auth, { authorization, cookie }, clock());
    next();
  };
}
