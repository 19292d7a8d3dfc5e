import type { Request, Response, Router } from 'express';
import type { SentForm } from '../../../views/fill-form.ts';
import type { ErrorCode } from '../../errors.ts';
import { asAppError, logFailure, type Problem } from '../problems.ts';

/** What was wrong with a form, for the page it came from. */
export interface Refused {
  form: SentForm;
  problem: Problem;
}

/** By the answer that tells it. */
const refusals = new WeakMap<Response, Refused>();

/** Null where the page is only looked at. */
export function refusedOn(res: Response): Refused | null {
  return refusals.get(res) ?? null;
}

/** What whoever filled in the form can mend in it. */
export const MENDED_IN_FORM: ReadonlySet<ErrorCode> = new Set([
  'invalid',
  'conflict',
  'not-found',
  'unsupported-media',
]);

/**
 * Without script, the page that a refused form came from once more, with what is wrong and what was typed. Answers false, and
 * has sent nothing, where there is no such page: the browser does not name it, it is gone, or it leads elsewhere now.
 */
export async function sendFormAgain(
  pages: Router,
  { req, res }: { req: Request; res: Response },
  problem: Problem,
): Promise<boolean> {
  const page = pageBefore(req);
  // With script the page is still there.
  if (page === null || req.method !== 'POST' || req.get('HX-Request') !== undefined) return false;
  refusals.set(res, { form: { action: req.originalUrl, typed: { ...req.body } }, problem });
  const isSent = await new Promise<boolean>((settle) => {
    res.once('close', () => settle(true));
    res.redirect = (() => settle(false)) as Response['redirect'];
    pages(asked(req, page), res, (error?: unknown) => {
      // The answer tells of the form alone: nobody else hears of a bug of its page.
      if (error instanceof Error && asAppError(error) === null) logFailure(req, error, null);
      settle(false);
    });
  });
  if (!isSent) {
    refusals.delete(res);
    Reflect.deleteProperty(res, 'redirect');
  }
  return isSent;
}

/** Path and query of the page, of this server alone, and without what it said of an earlier act. */
function pageBefore(req: Request): string | null {
  const referrer = req.get('Referer') ?? '';
  if (!URL.canParse(referrer)) return null;
  const { host, pathname, searchParams } = new URL(referrer);
  if (host !== req.get('Host')) return null;
  searchParams.delete('done');
  searchParams.delete('counts');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/** The request for the page, by whoever sent the form; what the log says of the form's own request stays. */
function asked(req: Request, page: string): Request {
  const own = { method: 'GET', url: page, originalUrl: page, body: {} };
  return Object.assign(Object.create(req) as Request, own);
}
