import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';

/** No name, id or search holds the character U+0000, and the database cannot even be asked for one. */
export const plainAddress: RequestHandler = (req, _res, next) => {
  if (/%00/.test(req.url)) next(new AppError('invalid', 'The address holds the character U+0000 (%00). Remove it.'));
  else next();
};
