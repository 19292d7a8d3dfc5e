import type { Answer, Circumstances } from '../restrictions/rule.ts';
import { isPublication, knownOf } from '../restrictions/values.ts';
import { type NameSaid, namesTitle, saidOfName } from './house-titles.ts';
import { publicationKey } from './publications.ts';

/** Whether any of the names means the title that publishes: a name that may mean it is a question to a person. */
export function nameTheTitle(names: Names, { publication, titles }: Titled): Answer {
  const known = knownOf(names, isPublication);
  if (known.length === 0) return false;
  if (publication === null) return 'unknown';
  const answers = known.map((name) => namesTitle(name, publication, titles));
  if (answers.includes(true)) return true;
  return answers.includes('unknown') ? 'unknown' : false;
}

type Titled = Pick<Circumstances, 'publication' | 'titles'>;

/** Of a value, which may hold what is no name, or be no list. */
type Names = readonly string[];

/** The names of which nobody has said whether they mean the title that publishes. */
export function unsettledIn(names: Names, { publication, titles }: Titled): string[] {
  if (publication === null) return [];
  return knownOf(names, isPublication).filter((name) => namesTitle(name, publication, titles) === 'unknown');
}

/** What was said of the names, where that says that they mean the title that publishes. */
export function settledIn(names: Names, titled: Titled): NameSaid[] {
  return saidOfNames(names, titled).filter(({ means }) =>
    means.some((title) => publicationKey(title) === titled.publication),
  );
}

/** All that was said of the names. */
export function saidOfNames(names: Names, { publication, titles }: Titled): NameSaid[] {
  if (publication === null) return [];
  return knownOf(names, isPublication).flatMap((name) => saidOfName(name, publication, titles) ?? []);
}
