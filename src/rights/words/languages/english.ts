import type { Missing } from '../../clauses/missing.ts';
import { type Anchor, anchorInWords } from '../../moments/anchors.ts';
import {
  isChannelWord,
  isDate,
  isPublication,
  isPurpose,
  isWholeDays,
  knownCountries,
  knownOf,
} from '../../restrictions/values.ts';
import { activeOf, passiveOf } from '../named-alterations.ts';
import { openingInWords, withinInWords } from '../within-in-words.ts';
import {
  channelsInWords,
  countriesInWords,
  dateInWords,
  daysInWords,
  endInWords,
  listInWords,
  purposesInWords,
} from '../wording.ts';
import { ENGLISH_BESIDE } from './english-beside.ts';
import type { LanguageTable } from './language.ts';

export const ENGLISH: LanguageTable = {
  kinds: {
    'territory-only': {
      sentence: (value) => `May be used only in ${countriesInWords(knownCountries(value))}.`,
      remedy: (value, partly) =>
        `Use an outlet whose audience is in ${countriesInWords(knownCountries(value), 'or')} only${orGeofence(partly)}.`,
    },
    'territory-except': {
      sentence: (value) => `May not be used in ${countriesInWords(knownCountries(value), 'or')}.`,
      remedy: (value, partly) =>
        `Use an outlet without an audience in ${countriesInWords(knownCountries(value), 'or')}${orGeofence(partly)}.`,
    },
    'channel-only': {
      sentence: (value) => `May be used only ${channelsInWords(knownOf(value, isChannelWord), 'and')}.`,
      remedy: (value) => `Use an outlet that appears only ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
    },
    'channel-except': {
      sentence: (value) => `May not be used ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
      remedy: (value) => `Use an outlet that does not appear ${channelsInWords(knownOf(value, isChannelWord), 'or')}.`,
    },
    'purpose-only': {
      sentence: (value) => `May be used only for ${purposesInWords(knownOf(value, isPurpose), 'and')}.`,
      remedy: (value) => `Use it for ${purposesInWords(knownOf(value, isPurpose), 'or')} alone.`,
    },
    'purpose-except': {
      sentence: (value) => `May not be used for ${purposesInWords(knownOf(value, isPurpose), 'or')}.`,
      remedy: (value) =>
        `Use it only for a purpose that has nothing to do with ${purposesInWords(knownOf(value, isPurpose), 'or')}.`,
    },
    'publication-only': {
      sentence: (value) => `May be used only by ${listInWords(knownOf(value, isPublication), 'and')}.`,
      remedy: (value) => `Use it in ${listInWords(knownOf(value, isPublication), 'or')}.`,
    },
    'publication-except': {
      sentence: (value) => `May not be used by ${listInWords(knownOf(value, isPublication), 'or')}.`,
      remedy: (value) => `Use it in another title than ${listInWords(knownOf(value, isPublication), 'or')}.`,
    },
    'no-resale': {
      sentence: () => 'May not be sold or licensed on.',
      remedy: () => 'Buy the right to resell it from the supplier.',
      duty: () => 'Do not sell or license it on.',
    },
    'no-redistribution': {
      sentence: () => 'May not be passed on to anybody else.',
      remedy: () => 'Let the other party get it from the supplier, or obtain the right to pass it on.',
      duty: () => 'Do not pass it on to anybody else.',
    },
    'no-archive': {
      sentence: (_, wording) => `May not be kept in an archive${openingInWords(wording)}.`,
      remedy: (_, __, wording) => {
        const opening = openingInWords(wording);
        return opening === ''
          ? 'Obtain the right to archive it from the supplier.'
          : `Ask the supplier for the right to keep it in an archive${opening}.`;
      },
      duty: (_, wording) => `Do not keep it in an archive${openingInWords(wording)}.`,
    },
    'no-modification': {
      sentence: (_, { alterations }) =>
        alterations.length === 0
          ? 'May not be cropped, retouched or altered in any other way.'
          : `May not ${passiveOf(alterations)}.`,
      remedy: () => 'Use it whole and unaltered.',
      duty: (_, { alterations }) =>
        alterations.length === 0
          ? 'Print it whole and unaltered, with no text over it.'
          : `Do not ${activeOf(alterations)}.`,
    },
    'mandatory-credit': {
      sentence: creditDemand,
      remedy: () => 'Print the credit beside it.',
      duty: creditDemand,
    },
    'embargo-until': {
      sentence: (value) => (isDate(value) ? `Embargoed until ${dateInWords(value)}.` : 'Embargoed.'),
      remedy: (value) =>
        isDate(value)
          ? `Wait until ${dateInWords(value)}.`
          : 'Find out when the embargo lifts and put the date in its place.',
    },
    'expires-on': {
      sentence: (value) => (isDate(value) ? `May be used until ${endInWords(value)}.` : 'May be used for a time only.'),
      remedy: (value) =>
        isDate(value)
          ? 'Ask the supplier for more time, or use another picture.'
          : 'Find out when its use ends and put the date in its place.',
    },
    'expires-after-days': {
      sentence: (value, { anchor }) => `May be used only for ${spanInWords(value, anchor)}.`,
      remedy: (value, _, { anchor }) =>
        `Ask the supplier for more than ${spanInWords(value, anchor)}, or use another picture.`,
    },
    'one-time-use': {
      sentence: () => 'May be used once only.',
      remedy: () => 'Buy another use from the supplier, or use another picture.',
    },
    'third-party-unverified': {
      sentence: () => 'A third party supplied it, and nobody has verified it.',
      remedy: () => 'Read the advisory and note that you accept it.',
      duty: () => 'Tell readers that it comes from a third party and is not verified.',
    },
    kill: {
      sentence: () => 'A kill: this picture is never to be used.',
      remedy: () => 'Nothing makes it pass: use another picture.',
    },
    withhold: {
      sentence: () => 'This picture is to be held back.',
      remedy: () => 'Wait until it is released and two people let go of these words, or use another picture.',
    },
    correction: {
      sentence: () => 'The agency has corrected this picture or its caption.',
      remedy: () => 'Use the corrected picture and caption.',
      duty: () => 'The agency has corrected it: use the corrected picture and caption.',
    },
    'contact-required': {
      sentence: (whom) => `Use depends on asking ${named(whom)} first.`,
      remedy: (whom) => `Ask ${named(whom)} and note the answer.`,
    },
    other: {
      sentence: () => 'The words narrow its use in a way only a person can judge.',
      remedy: () => 'A rights manager reads the words and says what they mean for this use.',
    },
  },
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

function orGeofence(partly: boolean): string {
  return partly ? ', or geofence it' : '';
}

function creditDemand(words: string | null): string {
  return typeof words === 'string' && words !== '' ? `The credit must read “${words}”.` : 'The credit must be printed.';
}

function spanInWords(value: unknown, anchor: Anchor): string {
  const days = isWholeDays(value) ? daysInWords(Number(value)) : 'some days';
  return `${days} after ${anchorInWords(anchor)}`;
}

function named(whom: string | null): string {
  return typeof whom === 'string' && whom !== '' ? whom : 'the supplier';
}
