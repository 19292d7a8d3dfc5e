import type { Missing } from '../../clauses/missing.ts';
import { withinInWords } from '../within-in-words.ts';
import { ENGLISH_BESIDE } from './english-beside.ts';
import type { LanguageTable } from './language-table.ts';

export const ENGLISH: LanguageTable = {
  unknownKind: 'A kind of restriction that is not known here.',
  unknownHere: 'This kind of restriction is not known here.',
  within: withinInWords,
  byHome: ({ agency, by }) => ` ${agency} means the home country of the title, as ${by} set it.`,
  byHomeRemedy: 'Use it in a title that is at home elsewhere.',
  notUnderstood: 'A part of this restriction was not understood.',
  countedFromElsewhere:
    'Its words count the days from what is not known here, such as the publication; here they are counted from the transmission.',
  notUnderstoodRemedy: 'A rights manager reads the words and puts the right value in its place.',
  unansweredRemedy: (missing) => MISSING_WORDS[missing],
  geofenceRemedy: 'The geofence answers it: visitors elsewhere are refused.',
  beside: ENGLISH_BESIDE,
};

const MISSING_WORDS = {
  title: 'Say which title it is for: that is not known here.',
  home: 'Say where the title is at home: that is not known here.',
  uses: 'Find out how often it was used before: that is not known here.',
  transmission: 'Find out when it was transmitted, and put that in: it is not known here.',
  release: 'Find out when it was released, and put that in: it is not known here.',
  receipt: 'Find out when it was received: that is not known here.',
} satisfies Record<Missing, string>;
