import { earlier } from '../words/earlier.ts';
import { isEnglishBut } from '../words/english-but.ts';
import { longestTerm } from '../words/lexicon.ts';
import { isFreeInPortuguese } from '../words/portuguese.ts';
import { idsOf } from '../words/word-classes.ts';
import type { TermThatFits, VetoOfTerm } from './veto.ts';

/** Words that are spelt as a term is and are none. */
export const VETOES_OF_TERMS: readonly VetoOfTerm[] = [
  {
    name: 'station',
    asked: 'of a term',
    looksAt: ['own words', 'words behind'],
    reason: 'A number right behind it makes it a station’s name, and no medium or country.',
    refuses: isOfStation,
    example: { text: 'Not for use on TV7', reads: ['| Not for use on TV7'] },
    counterExample: { text: 'Not for use on TV', reads: ['channel-except tv'] },
  },
  {
    name: 'but-as-exception',
    asked: 'of a term',
    looksAt: ['own words', 'words before'],
    reason: '“But” leaves something out here, and is no French aim.',
    refuses: ({ words, at }) => isEnglishBut(words, at),
    example: { text: 'Licence covers all countries but Russia.', reads: ['territory-except RU'] },
    counterExample: { text: 'À but non lucratif seulement', reads: ['purpose-except commercial'] },
  },
  {
    name: 'title-in-small-letters',
    asked: 'of a term',
    looksAt: ['own words'],
    reason: 'A title begins with a capital; in small letters these are ordinary words.',
    refuses: isTitleInSmallLetters,
    example: { text: 'Not for use in the sun.', reads: ['| Not for use in the sun'] },
    counterExample: { text: 'Not for use in The Sun.', reads: ['publication-except The Sun'] },
  },
  {
    name: 'code-in-small-letters',
    asked: 'of a term',
    looksAt: ['own words'],
    reason: 'A code of a country or a station stands in capitals; in small letters this is another word.',
    refuses: isCodeInSmallLetters,
    example: { text: 'ger out', reads: ['| ger out'] },
    counterExample: { text: 'GER OUT', reads: ['territory-except DE'] },
  },
  {
    name: 'quarter-of-a-place',
    asked: 'of a term',
    looksAt: ['words before'],
    reason: 'A letter before it names a part of the place, or another place.',
    refuses: isQuarterOf,
    example: { text: 'N. France out', reads: ['| N. France out'] },
    counterExample: { text: 'PORTUGAL E ESPANHA OUT', reads: ['territory-except PT,ES'] },
  },
  {
    name: 'begins-a-company',
    asked: 'of a term',
    looksAt: ['own words', 'words behind'],
    reason: 'With the noun behind it, it is the name of a company or a union, and no place.',
    refuses: beginsCompany,
    example: { text: 'Only for Canada Post', reads: ['| Only for Canada Post'] },
    counterExample: { text: 'Only for Canada, post offices', reads: ['territory-only CA', '| post offices'] },
  },
  {
    name: 'free-in-portuguese',
    asked: 'of a term',
    looksAt: ['own words', 'whole text'],
    reason: 'In Portuguese “livre” is free, and no book.',
    refuses: ({ words, at }) => isFreeInPortuguese(words, at),
    example: { text: 'Uso livre no Brasil.', reads: ['| no Brasil'] },
    counterExample: { text: 'Livre interdit.', reads: ['channel-except book'] },
  },
  {
    name: 'end-of-an-address',
    asked: 'of a term',
    looksAt: ['words before'],
    reason: 'It is the end of a web address, and no place.',
    refuses: isEndOfAddress,
    example: { text: 'For guardian.co.uk only', reads: ['| For guardian', '| co', '| uk only'] },
    counterExample: { text: 'For the UK only', reads: ['territory-only GB'] },
  },
  {
    name: 'italian-on',
    asked: 'of a term',
    looksAt: ['own words', 'words behind'],
    reason: '“Sui” before a medium is Italian for “on”, and no Switzerland.',
    refuses: isItalianOn,
    example: { text: 'SOLO SUI SOCIAL', reads: ['channel-only social'] },
    counterExample: { text: 'SUI OUT', reads: ['territory-except CH'] },
  },
  {
    name: 'italian-to',
    asked: 'of a term',
    looksAt: ['own words', 'words behind'],
    reason: '“Ad” before an Italian word is “to”, and no advertisement.',
    refuses: ({ words: { tokens }, at }) =>
      tokens[at]?.text === 'ad' && BEHIND_ITALIAN_TO.has(tokens[at + 1]?.text ?? ''),
    example: { text: 'Immagini ad uso esclusivamente editoriale', reads: ['purpose-only editorial'] },
    counterExample: { text: 'No ad use', reads: ['purpose-except advertising'] },
  },
  {
    name: 'pronoun',
    asked: 'of a term',
    looksAt: ['own words'],
    reason: '“us” is a pronoun and “ai” Italian for “to the”, where they stand in small letters.',
    refuses: isPronoun,
    example: { text: 'Only for us', reads: ['| Only for us'] },
    counterExample: { text: 'Only for US', reads: ['territory-only US'] },
  },
];

/** Whether words that are spelt as a term is are none. */
export const isTermRefused = (term: TermThatFits): boolean => VETOES_OF_TERMS.some((veto) => veto.refuses(term));

/** TV4, TF1. */
function isOfStation({ words: { tokens }, term: { atom, end } }: TermThatFits): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  return atom.in !== 'title' && last?.isCaps === true && next?.kind === 'number' && next.gap === 'none';
}

/** A sort of publication, and no name of one, has none. */
function isTitleInSmallLetters({ words, at, term: { atom } }: TermThatFits): boolean {
  return atom.in === 'title' && words.tokens[at]?.isTitle !== true && atom.name !== atom.name.toLowerCase();
}

function isCodeInSmallLetters({ words, at, term }: TermThatFits): boolean {
  const { text = '', isCaps = false } = words.tokens[at] ?? {};
  return term.end === at + 1 && ONLY_IN_CAPITALS.has(text) && !isCaps;
}

/** Codes of countries, and stations that are called as other words are. */
const ONLY_IN_CAPITALS = new Set(
  'dr sic rai nos ire roi ger deu nld ned gbr esp ita sui aut jpn chn kor swe'.split(' '),
);

const BEHIND_ITALIAN_TO = new Set(
  'uso usi utilizzo utilizzi esclusivo esclusiva esclusivamente esclusione eccezione illustrazione altri altre altro altra ogni agenzie articoli un una uno'.split(
    ' ',
  ),
);

function isPronoun({ words, at, term }: TermThatFits): boolean {
  // By their numbers: “us” that was read as a code before “out” has another.
  return term.end === at + 1 && PRONOUNS.has(words.ids[at] ?? 0) && words.tokens[at]?.isCaps !== true;
}

const PRONOUNS = idsOf('us ai');

const QUARTERS = new Set(['n', 's', 'e', 'w', 'c']);

/** “S. Sudan”, “E. Europe”. */
function isQuarterOf({ words: { tokens, text }, at, term: { atom } }: TermThatFits): boolean {
  const [before, token] = [earlier(tokens, at), tokens[at]];
  if (atom.in !== 'territory' || before?.isCaps !== true || token?.gap !== 'space') return false;
  // “PORTUGAL E ESPANHA”: without its stop a letter is a word of another language.
  return isInitial(before) && QUARTERS.has(before.text) && (before.text === 'n' || text.charAt(before.end) === '.');
}

/** “Japan Airlines”, “Swiss Football Association”: in capitals a noun as well as a place. */
function beginsCompany({ words: { tokens }, term: { atom, end } }: TermThatFits): boolean {
  const next = tokens[end];
  if (atom.in !== 'territory' || next?.gap !== 'space') return false;
  return next.isTitle && !next.isCaps && OF_COMPANIES.has(next.text);
}

const OF_COMPANIES = new Set(
  'post airlines airways telecom pressphoto associated football basketball athletics olympic broadcasting film rugby cricket tennis ski rail railways bahn bank'.split(
    ' ',
  ),
);

/** `observer.co.uk`. */
function isEndOfAddress({ words: { tokens }, at }: TermThatFits): boolean {
  const [before, dot] = [earlier(tokens, at, 2), earlier(tokens, at)];
  return (
    dot?.text === '.' &&
    dot.gap === 'none' &&
    tokens[at]?.gap === 'none' &&
    before?.kind === 'word' &&
    !isInitial(before)
  );
}

const isInitial = ({ start, end }: { start: number; end: number }): boolean => end - start === 1;

/** “SUI SOCIAL”. */
function isItalianOn({ words, at }: TermThatFits): boolean {
  return words.tokens[at]?.text === 'sui' && longestTerm(words.ids, at + 1)?.atom.in === 'channel';
}
