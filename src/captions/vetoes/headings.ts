import { isClauseEnd } from '../words/text-in-words.ts';
import { BANS, type RowsOutcome, type RowThatFits, type VetoOfRow, type VetoOfRowsOutcome } from './veto.ts';

/** What stands before a colon over all that is said of a picture. */
const HEADINGS = new Set(
  'rights right usage use uses terms conditions rechte nutzung verwendung droits utilisation usage derechos uso diritti utilizzo direitos rechten gebruik rettigheter bruk rettigheder brug rattigheter anvandning права использование'.split(
    ' ',
  ),
);
const NO = new Set(
  'no not kein keine keinen nicht pas aucun aucune sin ningun ninguna nessun nessuno nessuna non nenhum nenhuma nao geen niet ingen inga ikke inte без не'.split(
    ' ',
  ),
);

const beginsWithHeading = ({ words: { tokens }, from }: RowThatFits): boolean =>
  HEADINGS.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ':' && NO.has(tokens[from + 2]?.text ?? '');

function goesOnBehindPlaces({ words, from, to, does, restrictions }: RowsOutcome): boolean {
  if (does !== 'limit' || words.tokens[from + 1]?.text !== ':' || !HEADINGS.has(words.tokens[from]?.text ?? ''))
    return false;
  const next = words.tokens[to];
  return (
    restrictions.every(({ kind }) => kind === 'territory-only') &&
    next?.kind === 'word' &&
    // “Rights: France Galop”: a name.
    (next.isCaps || !next.isTitle) &&
    next.gap !== 'line' &&
    !isClauseEnd(words, to)
  );
}

/** “Rights: NO REUSE AFTER 3 MAY”: the ban begins behind the colon. */
export const BEGINS_WITH_HEADING: VetoOfRow = {
  name: 'heading-before-a-ban',
  asked: 'of a row',
  rows: BANS,
  looksAt: ['own words'],
  reason: 'A heading before a colon is no part of what is forbidden.',
  refuses: beginsWithHeading,
  example: { text: 'Usage: No German press', reads: ['territory-except DE'] },
  counterExample: { text: 'Web: no German press', reads: ['channel-except online @ DE'] },
};

export const GOES_ON_BEHIND_PLACES: VetoOfRowsOutcome = {
  name: 'rights-of-places-go-on',
  asked: 'of what a row comes to',
  looksAt: ['own words', 'words behind'],
  reason: 'Behind the places stands of what they are said, and what is said of it.',
  refuses: goesOnBehindPlaces,
  example: { text: 'Rights: US and Canadian press out', reads: ['territory-except US,CA'] },
  counterExample: { text: 'Rights: US and Canada', reads: ['territory-only US,CA'] },
};
