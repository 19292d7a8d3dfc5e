import { sourceTypeTerm } from './ai-origin.ts';
import { asText } from './field-text.ts';
import type { FieldValue } from './file-metadata.ts';
import type { Meaning } from './meaning.ts';

/** IPTC's Digital Source Type NewsCodes, retired ones too, and C2PA's own. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'digitalCapture',
    'computationalCapture',
    'multiFrameComputationalCapture',
    'negativeFilm',
    'positiveFilm',
    'print',
    'minorHumanEdits',
    'humanEdits',
    'compositeCapture',
    'composite',
    'algorithmicallyEnhanced',
    'dataDrivenMedia',
    'digitalArt',
    'digitalCreation',
    'softwareImage',
    'virtualRecording',
    'screenCapture',
    'compositeSynthetic',
    'trainedAlgorithmicMedia',
    'compositeWithTrainedAlgorithmicMedia',
    'algorithmicMedia',
    'trainedAlgorithmicData',
    'empty',
  ].map((term) => term.toLowerCase()),
);

/** What the term says of AI is read apart (`ai-origin.ts`); one that is in no list may say so too. */
export function sourceType(value: FieldValue): Meaning {
  const terms = [value].flat().flatMap((given) => asText(given) ?? []);
  const unknown = terms.filter((term) => !KNOWN.has(sourceTypeTerm(term).toLowerCase()));
  if (unknown.length === 0) return { restrictions: [] };
  return { restrictions: [], unread: `“${unknown.join(', ')}” is no digital source type of IPTC’s list.` };
}
