import type { Span, TextField } from '../../vocabulary/texts.ts';
import type { CaptionReading } from '../reading.ts';

/** What a text says beside its restrictions: who made the picture, who is in it, when and where. */
export type Facts = Pick<CaptionReading, 'credit' | 'people' | 'mentioned' | 'takenOn' | 'releasedOn' | 'place'>;

/** Reads the facts of one text; `restrictionSpans` are stretches already read as restrictions or notices. */
export function readFacts(_text: string, _field: TextField, _restrictionSpans: Span[]): Facts {
  return { credit: null, people: [], mentioned: [], takenOn: null, releasedOn: null, place: null };
}
