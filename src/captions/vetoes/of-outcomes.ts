import { earlier } from '../words/earlier.ts';
import { isSoOfEnglish } from '../words/portuguese.ts';
import { isClauseEnd } from '../words/text-in-words.ts';
import { deniesNeed, endsInRest, isSoldOut, opensLate } from './contrary.ts';
import { endsBeforeBan, endsBehindComma } from './end-of-another.ts';
import { endsLicence } from './end-of-licence.ts';
import { isLengthForTitle, isSoldElsewhere } from './exclusive.ts';
import { isFreedBehind } from './freed-behind.ts';
import { GOES_ON_BEHIND_PLACES } from './headings.ts';
import { endsBeforeItBegins, isLengthOrWait } from './lengths.ts';
import { listsPlaceAndPart } from './place-and-part.ts';
import { mayBeAllPapers } from './press-in-capitals.ts';
import { VETOES_OF_SALES } from './sold-to-somebody.ts';
import { endsAnUnjoinedTerm } from './two-terms-and-an-end.ts';
import { takesWhatIsClosed } from './verdict-behind.ts';
import type { Outcome, RowsOutcome, VetoOfOutcome, VetoOfRowsOutcome } from './veto.ts';

/** Words of a row that, with what follows them, may say another thing. */
export const VETOES_OF_ROWS_OUTCOMES: readonly VetoOfRowsOutcome[] = [
  {
    name: 'place-and-part',
    asked: 'of what a row comes to',
    looksAt: ['own words'],
    reason: 'A country, and a medium of another: which of them is closed whole is not said.',
    refuses: listsPlaceAndPart,
    example: { text: 'Out: Japan, Korean web', reads: ['territory-except JP,KR', '| web'] },
    counterExample: { text: 'UK and Irish newspapers out', reads: ['channel-except print-newspaper @ GB,IE'] },
  },
  ...VETOES_OF_SALES,
  GOES_ON_BEHIND_PLACES,
  {
    name: 'another-length',
    asked: 'of what a row comes to',
    looksAt: ['words behind'],
    reason: 'Another length of time follows, of something else.',
    refuses: goesOnWithNumber,
    example: {
      text: 'Höchstens 7 Tage online, in Apps 3.',
      reads: ['expires-after-days 7 @ channels online', '| in Apps 3'],
    },
    counterExample: {
      text: 'Höchstens 7 Tage online, in Apps',
      reads: ['expires-after-days 7 @ channels online,mobile'],
    },
  },
  {
    name: 'freed-behind',
    asked: 'of what a row comes to',
    looksAt: ['own words', 'words behind'],
    reason: 'The medium behind it is said to be free, and may not be where the ban holds.',
    refuses: isFreedBehind,
    example: { text: 'No ads web fine', reads: ['purpose-except advertising', '| web fine'] },
    counterExample: { text: 'No ads on the web', reads: ['purpose-except advertising @ channels online'] },
  },
];

/** Words that may say another thing than what any reader makes of them. */
export const VETOES_OF_OUTCOMES: readonly VetoOfOutcome[] = [
  {
    name: 'length-or-wait',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'A length “after” something may say how long, or from when.',
    refuses: isLengthOrWait,
    example: { text: 'TV: 48 Stunden nach Sendung', reads: ['| TV: 48 Stunden nach Sendung'] },
    counterExample: { text: 'TV: 2 days from transmission', reads: ['expires-after-days 2 @ channels tv'] },
  },
  {
    name: 'ends-before-it-begins',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'It would end before it begins, so that its days were meant otherwise.',
    refuses: endsBeforeItBegins,
    example: { text: 'For 7 days from 03/04/2026', reads: ['| For 7 days from 03'] },
    counterExample: {
      text: 'For 7 days from 3 April 2026',
      reads: ['embargo-until 2026-04-03', 'expires-on 2026-04-09'],
    },
  },
  {
    name: 'press-in-capitals',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'A paper called “the press”, written in capitals, may be all of the press.',
    refuses: mayBeAllPapers,
    example: { text: 'SOLO PER LA STAMPA', reads: ['| SOLO PER LA STAMPA'] },
    counterExample: { text: 'Réservé à La Presse', reads: ['publication-only La Presse'] },
  },
  {
    name: 'english-so',
    asked: 'of what words come to',
    looksAt: ['own words', 'whole text'],
    reason: '“So” is English here, and no Portuguese “só”.',
    refuses: holdsEnglishSo,
    example: { text: 'No TV, so no YouTube.', reads: ['channel-except tv', 'channel-except social', '| so'] },
    counterExample: { text: 'Uso so editorial', reads: ['purpose-only editorial'] },
  },
  {
    name: 'sold-elsewhere',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: '“Exclusive until” a day: it may be sold to somebody else until then.',
    refuses: isSoldElsewhere,
    example: { text: 'UK exclusive until 4 May 2036', reads: ['| UK', '| until 4 May 2036'] },
    counterExample: {
      text: 'Stern exclusive until 4 May 2036',
      reads: ['publication-only Stern', 'expires-on 2036-05-04'],
    },
  },
  {
    name: 'length-for-a-title',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'The number is a length of time, and no title.',
    refuses: isLengthForTitle,
    example: { text: 'Exclusive for 24 heures', reads: ['| for 24 heures'] },
    counterExample: { text: 'Exclusive for 20 Minuten', reads: ['publication-only 20 Minuten'] },
  },
  {
    name: 'denied-need',
    asked: 'of what words come to',
    looksAt: ['words behind'],
    reason: 'What is denied comes behind: nothing is needed.',
    refuses: deniesNeed,
    example: { text: 'Germany: no consent needed.', reads: ['contact-required', '| Germany: no'] },
    counterExample: { text: 'Germany: no advertising', reads: ['purpose-except advertising @ DE'] },
  },
  {
    name: 'sold-out',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'What is sold out is gone, and nothing is forbidden.',
    refuses: isSoldOut,
    example: { text: 'Editions sold out', reads: ['| Editions sold out'] },
    counterExample: { text: 'Weeklies out', reads: ['channel-except print-magazine'] },
  },
  {
    name: 'rest-that-is-closed',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'Who closes the rest may leave open what stands before it.',
    refuses: endsInRest,
    example: { text: 'Advertising, any other use prohibited.', reads: ['| Advertising, any other use prohibited'] },
    counterExample: { text: 'Web only, any other use prohibited.', reads: ['channel-only online'] },
  },
  {
    name: 'verdict-behind-a-limit',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'What the next word closes is none of what a limit before the comma leaves open.',
    refuses: takesWhatIsClosed,
    example: {
      text: 'Nur Print, Spanien gesperrt',
      reads: ['channel-only print-newspaper,print-magazine', 'territory-except ES'],
    },
    counterExample: {
      text: 'Nur Print, Spanien',
      reads: ['territory-only ES', 'channel-only print-newspaper,print-magazine'],
    },
  },
  {
    name: 'dutch-not-before',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'Dutch “pas” is “not before”, and no French “not”.',
    refuses: opensLate,
    example: { text: 'Foto pas publiceren na 4 mei 2036', reads: ['| Foto pas publiceren na 4 mei 2036'] },
    counterExample: { text: 'Foto niet publiceren na 4 mei 2036', reads: ['expires-on 2036-05-04'] },
  },
  {
    name: 'clients-of-an-agency',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'It is said of the clients of the agency that is named before it.',
    refuses: isOfClients,
    example: { text: 'AFP clients only in UK', reads: ['other', '| in UK'] },
    counterExample: { text: 'Clients only in UK', reads: ['territory-only GB'] },
  },
  {
    name: 'end-behind-a-comma',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'Behind a comma, an end or a beginning may be that of what is allowed beside the ban.',
    refuses: endsBehindComma,
    example: { text: 'No TV, web until 4 May 2036', reads: ['channel-except tv', '| web until 4 May 2036'] },
    counterExample: {
      text: 'No TV, books or web until 4 May 2036',
      reads: ['channel-except tv,book,online @ until 2036-05-04'],
    },
  },
  {
    name: 'end-before-a-ban',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'An end that does not open its clause is that of what stands before it, and not of the ban behind it.',
    refuses: endsBeforeBan,
    example: { text: 'Print until 4 May 2036, no TV', reads: ['channel-except tv', '| Print until 4 May 2036'] },
    counterExample: { text: 'Until 4 May 2036, no TV', reads: ['channel-except tv @ until 2036-05-04'] },
  },
  {
    name: 'end-behind-two-terms',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'Where nothing joins two terms a stop may be missing, and the end be that of what is allowed.',
    refuses: endsAnUnjoinedTerm,
    example: {
      text: 'NO TV ONLINE UNTIL 4 MAY 2036',
      reads: ['channel-except tv', '| ONLINE UNTIL 4 MAY 2036'],
    },
    counterExample: {
      text: 'NO TV/ONLINE USE UNTIL 4 MAY 2036',
      reads: ['channel-except tv,online @ until 2036-05-04'],
    },
  },
  {
    name: 'end-of-a-licence',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'What expires, or is to be used by a day, is the picture, and no ban.',
    refuses: endsLicence,
    example: { text: 'NO SALES EXPIRES 4 MAY 2036', reads: ['no-resale', 'expires-on 2036-05-04'] },
    counterExample: { text: 'NO SALES UNTIL 4 MAY 2036', reads: ['no-resale @ until 2036-05-04'] },
  },
];

/** “Höchstens 7 Tage online, in Apps 3”. */
function goesOnWithNumber({ words, to, took }: RowsOutcome): boolean {
  const { kind, gap } = words.tokens[to] ?? {};
  if (took.hours === undefined || kind !== 'number' || gap !== 'space') return false;
  return isClauseEnd(words, to + 1) || words.tokens[to + 1]?.text === ',';
}

/** “UK out and so Ireland”. */
function holdsEnglishSo({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ kind }) => kind.endsWith('-only'))) return false;
  for (let at = from; at < to; at += 1) if (isSoOfEnglish(words, at)) return true;
  return false;
}

const CLIENTS = new Set(['clients', 'subscribers', 'customers']);

/** “AFP clients only in UK”: whose they are is no small thing. */
function isOfClients({ words: { tokens }, from, restrictions }: Outcome): boolean {
  if (restrictions.some(({ kind }) => kind === 'other')) return false;
  const before = earlier(tokens, from);
  return CLIENTS.has(tokens[from]?.text ?? '') && before?.kind === 'word' && before.isCaps;
}
