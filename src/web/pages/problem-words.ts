import type { Problem } from '../problems.ts';

/** What is wrong with a form, by names as its page has them: those of the API are for programs. */
export function inFormWords(problem: Problem): Problem {
  const { problems } = problem;
  if (!Array.isArray(problems) || !problems.every(isOfField)) return problem;
  const detail = problems.map((wrong) => `${labelOf(wrong.field)}: ${wrong.problem}`).join('; ');
  return { ...problem, detail };
}

interface WrongField {
  field: string;
  problem: string;
}

function isOfField(wrong: unknown): wrong is WrongField {
  const { field, problem } = (wrong ?? {}) as Partial<WrongField>;
  return typeof field === 'string' && typeof problem === 'string';
}

/** Fields that a page calls otherwise than the API does. */
const LABELS: Record<string, string> = {
  as: 'What it means',
  body: 'Form',
  text: 'Phrase',
  territories: 'Countries',
};

/** The last name of a path such as `meaning.restriction.value.0`; which member of a list it is, the problem says itself. */
function labelOf(path: string): string {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  const name = names.at(-1) ?? 'body';
  const label = LABELS[name] ?? sentenceCase(name);
  return names.includes('within') && name !== 'within' ? `Only within, ${label.toLowerCase()}` : label;
}

function sentenceCase(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
