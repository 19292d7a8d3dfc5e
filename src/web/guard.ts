/**
 * Every route says who may use it where it is registered: `requires(act)`, or `anybody` for the few on the public list.
 * `requireDeclarations` walks the finished router and stops the start of a server that holds a route which says neither.
 */
import type { NextFunction, Request, Response } from 'express';
import { permitted, ruleInWords } from '../accounts/caller.ts';
import { type Act, isInPerson, rolesAllowing, sentenceOfAct } from '../accounts/permissions.ts';
import { AppError } from '../errors.ts';
import { PUBLIC_ROUTES } from './public-routes.ts';
import { type RegisteredRoute, registeredRoutes } from './registered-routes.ts';

const DECLARED = Symbol('what a route declares');

/** Whatever parameters the address of its route has. */
type Guard = <P>(req: Request<P>, res: Response, next: NextFunction) => void;
type Declaring = Guard & { [DECLARED]?: Act | 'anybody' };

/** Lets through whoever may do the act, before anything else of the request is looked at. */
export function requires(act: Act): Guard {
  const guard: Declaring = (req, _res, next) => {
    const role = permitted(req.caller, act);
    if (role === null) {
      next(refusal(req, act));
      return;
    }
    req.rule = ruleInWords(req.caller, act, role);
    next();
  };
  guard[DECLARED] = act;
  return guard;
}

/** For the routes of the public list. */
export const anybody: Guard = Object.assign(((_req, _res, next) => next()) as Guard, {
  [DECLARED]: 'anybody' as const,
});

function refusal({ caller }: Pick<Request, 'caller'>, act: Act): AppError {
  if (caller.kind === 'anonymous') return new AppError('unauthenticated', 'Sign in first, or send a token.');
  const may = sentenceOfAct(act);
  if (caller.kind === 'person')
    return new AppError('forbidden', `Your account may not ${may}. Who may: ${rolesAllowing(act).join(', ')}.`);
  return new AppError(
    'forbidden',
    isInPerson(act)
      ? `No token may ${may}: that is done in person.`
      : `This token may not ${may}: it needs the scope “${act}”.`,
  );
}

/** Throws a plain Error naming every route that declares nothing, or is public without standing on the list, or the reverse. */
export function requireDeclarations(app: unknown): void {
  const problems = registeredRoutes(app).flatMap(problemOfRoute);
  if (problems.length > 0) throw new Error(`The server does not start:\n${problems.join('\n')}`);
}

function problemOfRoute({ method, path, handlers }: RegisteredRoute): string[] {
  const name = `${method} ${path}`;
  const declared = (handlers[0] as Declaring | undefined)?.[DECLARED];
  const isListed = PUBLIC_ROUTES.includes(name);
  if (declared === undefined) return [`${name} declares neither an act nor that anybody may use it.`];
  if (declared === 'anybody' && !isListed) return [`${name} is open to anybody and not on the list of public routes.`];
  if (declared !== 'anybody' && isListed) return [`${name} stands on the list of public routes and declares an act.`];
  return [];
}
