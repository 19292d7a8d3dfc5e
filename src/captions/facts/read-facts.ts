import type { Span, TextField } from '../../vocabulary/texts.ts';
import type { CaptionReading } from '../reading.ts';
import { readCredit } from './credit/read-credit.ts';
import { hideSpans } from './hide-spans.ts';

/** What a text says beside its restrictions: who made the picture, who is in it, when and where. */
export type Facts = Pick<CaptionReading, 'credit' | 'people' | 'mentioned' | 'takenOn' | 'releasedOn' | 'place'>;

const NAMES_CREDIT = /credit|crédit|crédito|nennung/iu;

/** Reads the facts of one text; `restrictionSpans` are stretches already read as restrictions or notices. */
export function readFacts(text: string, field: TextField, restrictionSpans: Span[]): Facts {
  // A demand for credit is a restriction that also spells the credit: it stays readable.
  const hidden = restrictionSpans.filter((span) => !NAMES_CREDIT.test(text.slice(span.start, span.end)));
  const { credit } = readCredit(hideSpans(text, hidden), field);
  return { credit, people: [], mentioned: [], takenOn: null, releasedOn: null, place: null };
}
