import type { CorpusLine } from '../../../src/captions/corpus-line.ts';

export type Clause = CorpusLine['restrictions'][number];
type Doubt = CorpusLine['doubts'][number];

/** Their miss costs a fee or a line, and lets nothing through. */
const NEVER_UNSAFE = new Set(['mandatory-credit', 'correction', 'contact-required']);
/** What "all digital" names. */
const DIGITAL = ['online', 'mobile', 'social'];
const BY_KIND_ALONE = new Set(['contact-required', 'other']);

/** True when the reader read the clause as it is. */
export function isRight(gold: Clause, read: Clause): boolean {
  return gold.kind === read.kind && isSameValue(gold, read) && boxOf(gold) === boxOf(read);
}

/** True when the clause is missing or was read wider, and no doubt holds its words. */
export function isUnsafe(text: string, gold: Clause, read: CorpusLine): boolean {
  if (NEVER_UNSAFE.has(gold.kind)) return false;
  const near = read.restrictions.filter(({ kind }) => kind === gold.kind);
  const isHeld = near.some((clause) => !(isWider(gold, clause) || isLooserPart(gold, clause)));
  return !(isHeld || read.doubts.some((doubt) => overlaps(text, gold, doubt)));
}

/** True when the doubt is about these words and not about half the text. */
export function overlaps(text: string, gold: Clause, doubt: Doubt): boolean {
  if (doubt.end - doubt.start > 3 * gold.text.length + 60) return false;
  for (let at = text.indexOf(gold.text); at >= 0; at = text.indexOf(gold.text, at + 1))
    if (doubt.start < at + gold.text.length && at < doubt.end) return true;
  return false;
}

function isSameValue(gold: Clause, read: Clause): boolean {
  if (BY_KIND_ALONE.has(gold.kind)) return true;
  const [wanted, found] = [gold.value, read.value];
  if (Array.isArray(wanted)) return String(listOf(gold)) === String(listOf(read));
  if (gold.kind === 'embargo-until' || gold.kind === 'expires-on') return isSameMoment(wanted, found);
  return gold.kind === 'mandatory-credit' ? folded(String(wanted)) === folded(String(found)) : wanted === found;
}

/** A day alone says nothing of the hour; an hour with a zone is an instant. */
function isSameMoment(gold: unknown, read: unknown): boolean {
  if (gold === null || read === null) return gold === read;
  const [wanted, found] = [String(gold), String(read)];
  if (/(Z|[+-]\d\d:?\d\d)$/.test(wanted)) return Date.parse(wanted) === Date.parse(found);
  return found.slice(0, Math.min(wanted.length, 16)) === wanted.slice(0, 16);
}

function isWider(gold: Clause, read: Clause): boolean {
  const [wanted, found] = [gold.value, read.value];
  if (BY_KIND_ALONE.has(gold.kind) || wanted === null) return false;
  if (found === null) return gold.kind !== 'embargo-until' && gold.kind !== 'expires-on';
  if (Array.isArray(wanted)) {
    const some = new Set(listOf(read));
    const all = new Set(listOf(gold).flatMap((word) => (word === 'all-digital' && !some.has(word) ? DIGITAL : word)));
    return gold.kind.endsWith('-only') ? ![...some].every((x) => all.has(x)) : ![...all].every((x) => some.has(x));
  }
  if (gold.kind === 'expires-after-days') return Number(found) > Number(wanted);
  if (gold.kind === 'expires-on') return String(found).slice(0, 10) > String(wanted).slice(0, 10);
  if (gold.kind !== 'embargo-until') return false;
  return !isSameMoment(wanted, found) && String(found).slice(0, 16) < String(wanted).slice(0, 16);
}

/** The reader limited the clause to a part that the words do not name. */
function isLooserPart(gold: Clause, read: Clause): boolean {
  return read.within !== undefined && boxOf(gold) !== boxOf(read);
}

function listOf({ kind, value }: Clause): string[] {
  const values = Array.isArray(value) ? value : [String(value)];
  const named = kind.startsWith('publication') ? values.map(folded) : values;
  return [...new Set(named)].sort();
}

function boxOf({ within }: Clause): string {
  const parts = Object.entries(within ?? {}).map(([name, limit]) =>
    Array.isArray(limit) ? `${name} ${[...limit].sort().join(',')}` : `${name} ${limit}`,
  );
  return parts.sort().join(' ');
}

/** Letters and digits alone: how a name is written does not matter here. */
export function folded(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
