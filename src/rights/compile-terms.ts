import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import { canonical, ordered } from './clauses/canonical.ts';
import { clauseKey } from './clauses/clause-content.ts';
import type { Clause, Terms, TermsDoubt } from './verdict.ts';
import { doubtSentence } from './words/doubts.ts';

interface Words {
  text: string;
  start: number;
  end: number;
}

/** Of what a phrase of the house says: its id, and what words outside the list mean by it. */
interface SaidByHouse {
  phrase?: string;
  meant?: Meant;
}

export interface TermsInput {
  /** One for each text that was read. */
  readings: readonly {
    field: string;
    /** When the text came, an ISO instant; absent: with the photo. */
    since?: string | undefined;
    restrictions: readonly (Restriction & Words & SaidByHouse)[];
    doubts: readonly (Words & { reason: string })[];
  }[];
  /** Codes and dates of the file's metadata. */
  metadata: readonly (Restriction & { words: string; field: string } & Pick<SaidByHouse, 'meant'>)[];
  /** Put there by an editor. */
  byHand: readonly (Restriction & { words: string; since?: string | undefined })[];
  /** Blocks and fields that are there and could not be decoded. */
  unread: readonly { block: string; field: string | null; reason: string }[];
  /** Sentences of what waits to be confirmed. */
  pending: readonly string[];
  /** Sentences of what the texts, and what was said of the photo, leave open about its source. */
  unsettled?: readonly string[];
}

/**
 * Everything that narrows one photo's use, whatever it was read from: the union, equal clauses once. The order of the
 * input makes no difference beyond which of equal words are quoted: the longest, of equally long ones the earliest. What
 * came more than once came when it came last.
 */
export function compileTerms({ readings, metadata, byHand, unread, pending, unsettled = [] }: TermsInput): Terms {
  const clauses: Clause[] = [
    ...readings.flatMap((text) => text.restrictions.map((read) => cameIn(text, readClause(read, text.field)))),
    ...metadata.map(codedClause),
    ...byHand.map(({ words, since, ...put }) =>
      cameIn({ since }, clauseOf(put, { words, field: 'editor', start: null, end: null }, 'editor')),
    ),
  ];
  const doubts: TermsDoubt[] = [
    ...readings.flatMap((text) => text.doubts.map((doubt) => cameIn(text, readDoubt(doubt, text.field)))),
    ...unread.map(unreadDoubt),
    ...[...pending, ...unsettled].map(doubtOfOurs),
  ];
  return { clauses: onceEach(clauses, clauseKey), doubts: onceEach(doubts, doubtKey) };
}

/** The content of terms as one text: equal for equal content, and to be hashed where a short key is wanted. */
export function termsKey(terms: Terms): string {
  return canonical(terms);
}

function cameIn<T extends Clause | TermsDoubt>({ since }: { since?: string | undefined }, entry: T): T {
  return since === undefined ? entry : { ...entry, since };
}

function codedClause(coded: TermsInput['metadata'][number]): Clause {
  const clause = clauseOf(coded, { ...coded, start: null, end: null }, 'metadata');
  return coded.meant === undefined ? clause : { ...clause, meant: coded.meant };
}

function readClause(read: Restriction & Words & SaidByHouse, field: string): Clause {
  const { text: words, start, end, phrase, meant } = read;
  const clause = clauseOf(read, { words, field, start, end }, phrase === undefined ? 'read' : 'phrasebook');
  return { ...clause, ...(phrase === undefined ? {} : { phrase }), ...(meant === undefined ? {} : { meant }) };
}

function clauseOf(
  { kind, value, within }: Restriction,
  { words, field, start, end }: Pick<Clause, 'words' | 'field' | 'start' | 'end'>,
  origin: Clause['origin'],
): Clause {
  // Ordered, so that a clause reads the same from whichever text it is taken.
  const part = within === undefined || within === null ? {} : { within: ordered(within) };
  return { kind, value: ordered(value), ...part, words, field, start, end, origin } as Clause;
}

function readDoubt({ text, start, end, reason }: Words & { reason: string }, field: string): TermsDoubt {
  return { words: text, field, start, end, reason };
}

function unreadDoubt({ block, field, reason }: TermsInput['unread'][number]): TermsDoubt {
  const said =
    field === null || field === ''
      ? doubtSentence('unread-block', block, reason)
      : doubtSentence('unread-field', field.replaceAll('_', ' '), block, reason);
  return { words: '', field: field || block, start: null, end: null, reason: said };
}

function doubtOfOurs(sentence: string): TermsDoubt {
  return { words: '', field: 'editor', start: null, end: null, reason: sentence };
}

function doubtKey({ words, field, start, reason }: TermsDoubt): string {
  return canonical({ field, start, words, reason });
}

function onceEach<T extends Clause | TermsDoubt>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const present = kept.get(key);
    if (present === undefined) kept.set(key, entry);
    else
      kept.set(
        key,
        cameIn({ since: laterOf(present, entry) }, entry.words.length > present.words.length ? entry : present),
      );
  }
  return [...kept].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** When the later of the two came; undefined where both came with the photo. */
function laterOf({ since: one }: Clause | TermsDoubt, { since: other }: Clause | TermsDoubt): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? other : one;
}
