import { cityOf, countryOf } from '../facts/place/gazetteer.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** What a list or a sentence of terms parts its items with. */
const PARTED = /[;,.:/|*()\n]|\s{2}|\s(?:AND|OR|and|or|&)\s/u;

/**
 * Whether all that stands before the OUT at `out`, from the mark before it, is a town and no country: “SANTIAGO DE CUBA OUT”, “NORFOLK OUT”.
 * A word of it that is a country’s then names none.
 */
export function isTownBeforeOut({ text, tokens }: TextInWords, out: number): boolean {
  const end = tokens[out]?.start;
  if (end === undefined || tokens[out]?.text !== 'out' || tokens[out + 1]?.text === 'of') return false;
  const name =
    text
      .slice(Math.max(0, end - LONGEST), end)
      .split(PARTED)
      .at(-1)
      ?.trim() ?? '';
  return name !== '' && !TERMS_TOO.has(name.toLowerCase()) && cityOf(name) !== null && countryOf(name) === null;
}

const LONGEST = 60;
/** Towns that are a medium as well, or a part of a country. */
const TERMS_TOO = new Set(['mobile', 'jeju', 'quebec', 'luxembourg', 'vatican city']);
