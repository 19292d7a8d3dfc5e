import type { Restriction } from '../vocabulary/restrictions.ts';
import type { Meaning } from './meaning.ts';
import { NOT_COMMERCIAL } from './release-clauses.ts';

const LICENCE =
  /creativecommons\.org\/(?:licen[cs]es\/([a-z]+(?:-[a-z]+|\+)*)|publicdomain\/(?:zero|mark|certification))(?![\w-])/gi;

/** Every part that a licence of Creative Commons can have. */
const PARTS: ReadonlySet<string> = new Set(['by', 'sa', 'nc', 'nd', 'publicdomain', 'pddc']);

/** Licences by their addresses: `…/licenses/by-nc-nd/4.0/`, `…/publicdomain/zero/1.0/`; several of them narrow together. */
export function creativeCommons(words: string): Meaning {
  const found = [...words.matchAll(LICENCE)];
  const parts = new Set(
    found.flatMap(([, code = '']) => code.toLowerCase().split(/[-+]/)).filter((part) => part !== ''),
  );
  if (found.length === 0 || [...parts].some((part) => !PARTS.has(part)))
    return { restrictions: [], unread: `The licence at ${words} is not known here.` };
  const restrictions: Restriction[] = [];
  if (parts.has('by')) restrictions.push({ kind: 'mandatory-credit', value: null });
  if (parts.has('nd')) restrictions.push({ kind: 'no-modification', value: null });
  if (!parts.has('nc')) return { restrictions };
  const unread = 'The licence forbids commercial use: whether news in this house is such a use, a person must say.';
  return { restrictions: [...restrictions, ...NOT_COMMERCIAL], unread };
}

/** An address where the rights are told is most often a page of the agency's, which says nothing by itself. */
export function webStatement(words: string): Meaning {
  return /creativecommons\.org/i.test(words) ? creativeCommons(words) : { restrictions: [] };
}
