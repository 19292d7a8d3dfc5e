import type { Request, Response } from 'express';
import { LANGUAGES, type Language } from '../rights/words/languages/language.ts';

/**
 * The language that whoever is signed in chose, else the one that is asked for by `Accept-Language`, of those that rights are
 * said in; else English.
 */
export function languageFor(req: Pick<Request, 'acceptsLanguages' | 'caller'>, res: Response): Language {
  res.vary('Accept-Language');
  const chosen = req.caller.kind === 'person' ? languageNamed(req.caller.language) : null;
  return chosen ?? languageNamed(req.acceptsLanguages([...LANGUAGES])) ?? 'en';
}

/** Null where rights are not said in it. */
export function languageNamed(tag: string | false | null): Language | null {
  return LANGUAGES.find((language) => language === tag) ?? null;
}
