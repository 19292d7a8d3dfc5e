import { ownTerms, type SharedTerms } from '../rights/shared-terms.ts';
import type { Clause, Terms, TermsDoubt } from '../rights/verdict.ts';
import { withConfirmations } from './confirmations.ts';
import { type PhotoRow, readingsOf } from './photo-rows.ts';

/** Terms as photos share them: without the places of their words, when they came, and who confirmed them. */
export function withoutPlaces({ clauses, doubts }: Terms): Terms {
  const nowhere = { start: null, end: null };
  return {
    clauses: clauses.map(({ confirmed: _, since: __, ...clause }) => ({ ...clause, ...nowhere })),
    doubts: doubts.map(({ since: _, ...doubt }) => ({ ...doubt, ...nowhere })),
  };
}

type WithTerms = Pick<PhotoRow, 'terms' | 'termDates' | 'termWords' | 'readings' | 'confirmations'>;

/** The photo's terms with the place that the words of each clause and doubt have in its own texts, and who confirmed them. */
export function termsOfPhoto(photo: WithTerms): Terms {
  const own = { dates: photo.termDates, words: photo.termWords };
  const { clauses, doubts } = ownTerms(photo.terms.content as unknown as SharedTerms, own);
  const readings = readingsOf(photo);
  const clausePlace = ({ kind, words, field }: Clause) =>
    placeIn(
      readings
        .flatMap((text) => (text.field === field ? text.reading.restrictions : []))
        .filter((read) => read.kind === kind),
      words,
    );
  const doubtPlace = ({ words, field }: TermsDoubt) =>
    placeIn(
      readings.flatMap((text) => (text.field === field ? text.reading.doubts : [])),
      words,
    );
  return {
    clauses: withConfirmations(clauses, photo).map((clause) => ({ ...clause, ...clausePlace(clause) })),
    doubts: doubts.map((doubt) => ({ ...doubt, ...doubtPlace(doubt) })),
  };
}

/** Terms keep their clauses in an order of content; people read them as the texts run, an editor's own last. */
export function inOrderOfText(clauses: Clause[]): Clause[] {
  const place = ({ start }: Clause) => start ?? Number.MAX_SAFE_INTEGER;
  return clauses.toSorted((one, other) => place(one) - place(other));
}

function placeIn(
  quotes: { text: string; start: number; end: number }[],
  words: string,
): { start: number | null; end: number | null } {
  const quote = quotes.find(({ text }) => text === words);
  return { start: quote?.start ?? null, end: quote?.end ?? null };
}
