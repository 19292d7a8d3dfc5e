import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page must not act through the browser of somebody who works here (Fetch Metadata, Sec-Fetch-Site). */
export const sameOriginActs: RequestHandler = (req, _res, next) => {
  const site = req.get('Sec-Fetch-Site');
  if (SAFE.has(req.method) || site === undefined || site === 'same-origin' || site === 'none') next();
  else
    next(
      new AppError('forbidden', 'This was sent from a page of another site. Open this archive itself and act there.'),
    );
};
