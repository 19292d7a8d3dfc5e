import type { Problem } from '../problems.ts';

/** What is wrong with a form, by names as the page at this address has them: those of the API are for programs. */
export function inFormWords(problem: Problem, path: string): Problem {
  const { problems, detail } = problem;
  const named = (field: string) => labelOf(field, path);
  if (Array.isArray(problems) && problems.every(isOfField))
    return { ...problem, detail: problems.map((wrong) => `${named(wrong.field)}: ${wrong.problem}`).join('; ') };
  // Sentences begin with a capital, a field as the API calls it does not.
  const [, field, said] = problem.status === 400 ? (/^([a-z][A-Za-z]*): (.*)$/s.exec(detail) ?? []) : [];
  return field === undefined ? problem : { ...problem, detail: `${named(field)}: ${said}` };
}

interface WrongField {
  field: string;
  problem: string;
}

function isOfField(wrong: unknown): wrong is WrongField {
  const { field, problem } = (wrong ?? {}) as Partial<WrongField>;
  return typeof field === 'string' && typeof problem === 'string';
}

type Labels = Readonly<Record<string, string>>;

/** Fields that pages call otherwise than the API does. */
export const LABELS: Labels = {
  ai: 'Part of AI',
  aliases: 'Other names',
  as: 'It means',
  body: 'Form',
  clientBases: 'Phrases that mean the home country of the title',
  collections: 'Their collections',
  counting: 'One use is',
  countsDayOf: 'The day that counts',
  duty: 'What to do when publishing',
  email: 'E-mail address',
  expiresAt: 'Expires',
  fee: 'Price of a use',
  fromDays: 'From so many days after it was sent',
  newUseEnds: 'Ends that reach new use alone',
  owner: 'Acts for',
  people: 'People in the picture',
  per: 'In each',
  q: 'Search',
  query: 'Search',
  reach: 'Which photos',
  reviewOn: 'Look at it again on',
  scopes: 'It may',
  sourceKinds: 'Only for pictures of these kinds',
  stage: 'What the terms forbid',
  territories: 'Countries',
  text: 'Phrase',
  titles: 'Our titles',
  transmittedAt: 'Transmitted',
  untilDays: 'For the first days after it was sent',
  uses: 'Quota',
};

/** And those that only the pages below a path call so. */
export const LABELS_BELOW: Readonly<Record<string, Labels>> = {
  '/outlets': {
    days: 'Comes out on',
    slug: 'Short name for addresses',
    territories: 'Audience',
    time: 'At',
    zone: 'In the time zone',
  },
  '/persons': { other: 'Who is the same person' },
  '/photos': { other: 'The other photo', photos: 'Photos of another picture', titles: 'Titles of ours' },
  '/phrases': { words: 'In our words' },
  '/tokens': { days: 'Expires' },
};

/** The last name of a field such as `meaning.restriction.value.0`; which member of a list it is, the problem says itself. */
function labelOf(field: string, path: string): string {
  const names = field.split('.').filter((name) => !/^\d+$/.test(name));
  const name = names.at(-1) ?? 'body';
  const label = LABELS_BELOW[`/${path.split(/[/?]/)[1]}`]?.[name] ?? LABELS[name] ?? sentenceCase(name);
  return names.includes('within') && name !== 'within' ? `Only within, ${label.toLowerCase()}` : label;
}

function sentenceCase(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
