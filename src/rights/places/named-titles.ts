import type { Answer, Circumstances } from '../restrictions/rule.ts';
import { isPublication, knownOf } from '../restrictions/values.ts';
import { type NameSaid, namesTitle, saidOfName } from './house-titles.ts';
import { publicationKey } from './publications.ts';

/** Whether any of the names means the title that publishes: a name that may mean it is a question to a person. */
export function nameTheTitle(names: readonly string[], { publication, titles }: Titled): Answer {
  const known = knownOf(names, isPublication);
  if (known.length === 0) return false;
  if (publication === null) return 'unknown';
  const answers = known.map((name) => namesTitle(name, publication, titles));
  if (answers.includes(true)) return true;
  return answers.includes('unknown') ? 'unknown' : false;
}

type Titled = Pick<Circumstances, 'publication' | 'titles'>;

/** The names of which nobody has said whether they mean the title that publishes. */
export function unsettledIn(names: unknown, { publication, titles }: Titled): string[] {
  if (publication === null || !Array.isArray(names)) return [];
  return knownOf<string>(names, isPublication).filter((name) => namesTitle(name, publication, titles) === 'unknown');
}

/** What was said of the names, where that says that they mean the title that publishes. */
export function settledIn(names: unknown, titled: Titled): NameSaid[] {
  return saidOf(names, titled).filter(({ means }) =>
    means.some((title) => publicationKey(title) === titled.publication),
  );
}

/** All that was said of the names. */
export function saidOf(names: unknown, { publication, titles }: Titled): NameSaid[] {
  if (publication === null || titles === undefined || !Array.isArray(names)) return [];
  return knownOf<string>(names, isPublication).flatMap((name) => saidOfName(name, publication, titles) ?? []);
}
