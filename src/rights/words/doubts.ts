import type { TermsDoubt } from '../verdict.ts';
import { ENGLISH_BESIDE } from './languages/english-beside.ts';
import type { LanguageTable } from './languages/language-table.ts';
import { saidOnce } from './said-once.ts';

/** What the archive itself says in a doubt, with a place for each name, day or sentence: `{0}`. */
export const DOUBT_FORMS = [
  'suppliers',
  'ownership',
  'credited',
  'released',
  'killed-alike',
  'withheld-alike',
  'killed-alike-unseen',
  'unread-block',
  'unread-field',
  'waiting',
  'waiting-unseen',
  'not-understood',
  'like-restriction',
  'tangled',
  'too-long',
  'too-many-keywords',
  'held-by-house',
  'to-be-read',
] as const;
export type DoubtForm = (typeof DOUBT_FORMS)[number];

/** By whom a doubt is settled. */
export type DoubtRemedy = 'source' | 'killed-alike' | 'withheld-alike' | 'unread' | 'waiting' | 'words' | 'to-be-read';

const REMEDY_OF = {
  suppliers: 'source',
  ownership: 'source',
  credited: 'source',
  released: 'source',
  'killed-alike': 'killed-alike',
  'withheld-alike': 'withheld-alike',
  'killed-alike-unseen': 'killed-alike',
  'unread-block': 'unread',
  'unread-field': 'unread',
  waiting: 'waiting',
  'waiting-unseen': 'waiting',
  'not-understood': 'words',
  'like-restriction': 'words',
  tangled: 'words',
  'too-long': 'words',
  'too-many-keywords': 'words',
  'held-by-house': 'words',
  'to-be-read': 'to-be-read',
} satisfies Record<DoubtForm, DoubtRemedy>;

/** The English sentence of a doubt is its name wherever it is stored or waived, so that it stays as it is. */
export function doubtSentence(form: DoubtForm, ...parts: readonly string[]): string {
  return filled(ENGLISH_BESIDE.doubts[form], parts);
}

type Doubted = Pick<TermsDoubt, 'reason'> & Partial<TermsDoubt>;

/** What would settle it, as it is said today, whenever the doubt was stored. */
export function doubtRemedy(
  doubt: Doubted,
  { beside }: Pick<LanguageTable, 'beside'> = { beside: ENGLISH_BESIDE },
): string {
  const form = readForm(doubt.reason)?.form;
  // What the archive doubted of the source in words of another day.
  if (form === undefined && doubt.field === 'editor' && doubt.words === '') return beside.doubtRemedies.source;
  if (form === undefined) return doubt.remedy ?? beside.doubtRemedies.words;
  return beside.doubtRemedies[REMEDY_OF[form]];
}

/** The doubt in the words of a language; null where it has none for it. What people wrote in it stays. */
export function doubtInWords({ reason }: Doubted, { beside }: Pick<LanguageTable, 'beside'>): string | null {
  const read = readForm(reason);
  return read === null ? null : filled(beside.doubts[read.form], read.parts);
}

const readForm = saidOnce((reason): { form: DoubtForm; parts: string[] } | null => {
  for (const [form, pattern] of PATTERNS) {
    const found = pattern.exec(reason);
    if (found) return { form, parts: found.slice(1) };
  }
  return null;
});

function filled(sentence: string, parts: readonly string[]): string {
  return sentence.replace(PLACE, (_, at: string) => parts[Number(at)] ?? '');
}

const PLACE = /\{(\d)\}/g;

const PATTERNS = DOUBT_FORMS.map((form) => [form, patternOf(ENGLISH_BESIDE.doubts[form])] as const);

/** A place that stands twice holds the same twice. */
function patternOf(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const seen = new Set<string>();
  const pattern = escaped.replace(PLACE, (_, at: string) => {
    if (seen.has(at)) return `\\${Number(at) + 1}`;
    seen.add(at);
    return '(.+?)';
  });
  return new RegExp(`^${pattern}$`, 's');
}
