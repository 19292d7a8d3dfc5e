import type { Request, Response } from 'express';
import { LANGUAGES, type Language } from '../rights/words/languages/language.ts';

/** The language somebody asks for by `Accept-Language`, of those that rights are said in; else English. */
export function languageFor(req: Pick<Request, 'acceptsLanguages'>, res: Response): Language {
  res.vary('Accept-Language');
  const found = req.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === found) ?? 'en';
}
