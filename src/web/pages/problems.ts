import type { ErrorRequestHandler, Request, RequestHandler, Response, Router } from 'express';
import type { VNode } from 'preact';
import { ProblemPage } from '../../../views/problems/problem-page.tsx';
import type { Reason } from '../../rights/verdict.ts';
import type { WebContext } from '../context.ts';
import { asAppError, bugProblem, logFailure, type Problem, problemOf } from '../problems.ts';
import { MENDED_IN_FORM, refusedOn, sendFormAgain } from './form-again.ts';
import { withOutletNames } from './outlets-by-name.ts';
import { inFormWords } from './problem-words.ts';
import { sendPage } from './send-page.ts';
import { sendSignInPage } from './sign-in.ts';
import { bareSite, siteOf } from './site.ts';
import { onwardPath } from './visit.ts';

/** Where somebody goes on from a refusal. */
export interface Back {
  href: string;
  label: string;
  /** The form that was sent, with what was typed. */
  again?: VNode;
}

const TO_PHOTOS: Back = { href: '/photos', label: 'All photos' };

/** A problem as a page of the archive; where a verdict refused, all of its reasons stand on it. */
export async function sendProblemPage(
  context: WebContext,
  { req, res }: { req: Request; res: Response },
  problem: Problem,
  { again, ...back }: Back = TO_PHOTOS,
): Promise<void> {
  // What failed may be the database: a problem must be told all the same.
  const site = await siteOf(context.prisma, req, res, null).then(
    (frame) => frame.site,
    () => bareSite(req),
  );
  const { status, title, detail } = problem;
  const told = (problem.conditions ?? problem.reasons ?? []) as Reason[];
  const reasons = told.map((reason) => withOutletNames(reason, site.outlets));
  const said = reasons.length > 0 ? '' : detail;
  // What failed is not repeated, not even in the form that chooses an outlet.
  sendPage(
    res,
    ProblemPage({ site: { ...site, here: '/photos' }, status, title, detail: said, reasons, back, again }),
    status,
  );
}

export function pageNotFound(context: WebContext): RequestHandler {
  return async (req, res, next) => {
    // Whoever asked for the page of a refused form has more to tell.
    if (refusedOn(res) !== null) {
      next();
      return;
    }
    const detail = 'There is no page at this address. Check it, or go on from the photos.';
    await sendProblemPage(context, { req, res }, { type: 'about:blank', title: 'Not found', status: 404, detail });
  };
}

/** The page to sign in on stands in for the page that was asked for, and goes on to it. */
async function askToSignIn(context: WebContext, { req, res }: { req: Request; res: Response }): Promise<void> {
  const onward = onwardPath(req.method === 'GET' ? req.originalUrl : '/');
  res.set('WWW-Authenticate', 'Bearer');
  await sendSignInPage(context, { req, res }, { onward }, 401);
}

/**
 * The last handler of the pages, which are `pages`. What is wrong with a form is told over the page it came from. A bug is
 * logged with the request's id and shown as one fixed sentence.
 */
export function pageErrors(context: WebContext, pages: Router): ErrorRequestHandler {
  return async (error, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const known = asAppError(error);
    logFailure(req, error, known);
    const problem =
      known === null
        ? { ...bugProblem, detail: `${bugProblem.detail} Request id: ${req.id}` }
        : inFormWords(problemOf(known), req.originalUrl);
    if (problem.status === 401 && req.get('Authorization') === undefined) await askToSignIn(context, { req, res });
    else if (known === null || !MENDED_IN_FORM.has(known.code) || !(await sendFormAgain(pages, { req, res }, problem)))
      await sendProblemPage(context, { req, res }, problem);
  };
}
