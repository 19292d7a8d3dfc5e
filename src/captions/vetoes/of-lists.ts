import { lastsBehindBan, lastsOutsideLicence } from './lasts-outside-licence.ts';
import { barsReporting, exceptsOverComma, placesOneItem, takesItemsOfRule, takesWhatIsFree } from './over-commas.ts';
import { datesException, endsElsewhere, opensPlaceAndMedium, placesBehindDutchOr } from './places-apart.ts';
import { exceptsFromLimit } from './under-a-ban.ts';
import type { VetoOfOutcome } from './veto.ts';
import { mistakesWhatIsLeftOut, saysWhereBanHolds, takesPaperForPicture } from './what-is-meant.ts';

/** Lists of a ban that reach over a comma to what is no part of them. */
export const VETOES_OF_LISTS: readonly VetoOfOutcome[] = [
  {
    name: 'length-of-no-licence',
    asked: 'of what words come to',
    looksAt: ['words before'],
    reason:
      'What stands between commas before a length is what a licence covers, where nothing but a licence stands before it.',
    refuses: lastsOutsideLicence,
    example: { text: 'No use in Germany, Austria, 30 days', reads: ['territory-except DE,AT', '| 30 days'] },
    counterExample: {
      text: 'Licensed for UK only, print, 6 months',
      reads: ['territory-only GB', 'channel-only print-newspaper,print-magazine', 'expires-after-days 180'],
    },
  },
  {
    name: 'length-over-a-comma',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'A medium “for” a length right behind a ban, or its comma, may be closed so long, or open so long.',
    refuses: lastsBehindBan,
    example: { text: 'No archive, web for 7 days', reads: ['no-archive', '| web for 7 days'] },
    counterExample: {
      text: 'No print; web for 30 days',
      reads: ['channel-except print-newspaper,print-magazine', 'expires-after-days 30 @ channels online'],
    },
  },
  {
    name: 'media-beside-open-places',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'A place and a medium that a ban leaves open: whether each is open, or the one in the other, is not said.',
    refuses: opensPlaceAndMedium,
    example: { text: 'No use except in Spain and for web', reads: ['territory-only ES', '| for web'] },
    counterExample: {
      text: 'No print except in Spain and Portugal',
      reads: ['territory-only ES,PT @ channels print-newspaper,print-magazine'],
    },
  },
  {
    name: 'day-of-an-exception',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'A day behind what a ban on all but one country leaves open may be the day of that alone.',
    refuses: datesException,
    example: {
      text: 'No use outside UK except in Ireland from 3 May 2036',
      reads: ['| No use outside UK except in Ireland from 3 May 2036'],
    },
    counterExample: { text: 'No use outside UK from 3 May 2036', reads: ['territory-only GB @ from 2036-05-03'] },
  },
  {
    name: 'place-behind-dutch-or',
    asked: 'of what words come to',
    looksAt: ['own words', 'whole text'],
    reason: 'Behind the Dutch “or” a place is another thing that is closed, and not where the ban holds.',
    refuses: placesBehindDutchOr,
    example: { text: 'Niet voor web of in België', reads: ['channel-except online', '| in België'] },
    counterExample: { text: 'Niet voor web in België', reads: ['channel-except online @ BE'] },
  },
  {
    name: 'end-elsewhere',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'Behind “elsewhere” an end may be that of what was forbidden before it.',
    refuses: endsElsewhere,
    example: {
      text: 'UK out until 3 May 2036, elsewhere until 9 May 2036',
      reads: ['territory-except GB @ until 2036-05-03', '| until 9 May 2036'],
    },
    counterExample: {
      text: 'UK out until 3 May 2036, licence until 9 May 2036',
      reads: ['territory-except GB @ until 2036-05-03', 'expires-on 2036-05-09'],
    },
  },
  {
    name: 'reporting-in-a-list',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'Editorial use behind a comma is what a picture is for, and no last item of a ban.',
    refuses: barsReporting,
    example: { text: 'NO SALES, EDITORIAL USE', reads: ['no-resale', 'purpose-only editorial'] },
    counterExample: {
      text: 'No commercial, editorial or advertising use',
      reads: ['purpose-except commercial,editorial,advertising'],
    },
  },
  {
    name: 'place-of-one-item',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'A place beside one item of a list may not be said of the others, which a comma parts from it.',
    refuses: placesOneItem,
    example: { text: 'Japan web, TV prohibited', reads: ['channel-except online,tv', '| Japan'] },
    counterExample: { text: 'Japan web and TV prohibited', reads: ['channel-except online,tv @ JP'] },
  },
  {
    name: 'exception-over-a-comma',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: 'What is left out ends at the comma before the subject of another verdict.',
    refuses: exceptsOverComma,
    example: {
      text: 'Use except in Germany, Spain excluded',
      reads: ['territory-except DE', 'territory-except ES', '| Use'],
    },
    counterExample: { text: 'All use, except editorial, is prohibited.', reads: ['purpose-only editorial'] },
  },
  {
    name: 'items-of-a-limit',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'What stands before the comma is what a word of limit right before it leaves.',
    refuses: takesItemsOfRule,
    example: {
      text: 'Использование ограничено Россией и Беларусью, соцсети исключены',
      reads: ['territory-only RU,BY', 'channel-except social'],
    },
    counterExample: {
      text: 'Россия и Беларусь, соцсети исключены',
      reads: ['territory-except RU,BY', 'channel-except social'],
    },
  },
  {
    name: 'free-behind-a-comma',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'What stands behind the comma is said to be free.',
    refuses: takesWhatIsFree,
    example: { text: 'No mags, newspapers fine', reads: ['channel-except print-magazine', '| newspapers fine'] },
    counterExample: { text: 'No mags, newspapers', reads: ['channel-except print-magazine,print-newspaper'] },
  },
  {
    name: 'where-a-ban-holds',
    asked: 'of what words come to',
    looksAt: ['own words', 'words behind'],
    reason: 'It says where the ban behind it holds, and is no rule of its own.',
    refuses: saysWhereBanHolds,
    example: { text: '독일에서만 온라인 사용 금지', reads: ['channel-except online', '| 독일에서만'] },
    counterExample: { text: '독일에서만 사용, 온라인 금지', reads: ['territory-only DE', 'channel-except online'] },
  },
  {
    name: 'bild-is-a-paper',
    asked: 'of what words come to',
    looksAt: ['own words', 'words before'],
    reason: 'Behind English words “Bild” is the paper, and no picture.',
    refuses: takesPaperForPicture,
    example: { text: 'No Bild or Spiegel online', reads: ['| No Bild or Spiegel online'] },
    counterExample: { text: 'Bild nicht online', reads: ['channel-except online'] },
  },
  {
    name: 'exception-of-a-whole-list',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason:
      'Behind a list of places it is the whole that is left out, and the last alone where it lies in one of the others.',
    refuses: mistakesWhatIsLeftOut,
    example: { text: '使用权：日本、韩国除外', reads: ['territory-except JP,KR'] },
    counterExample: { text: '使用权：仅限日本，韩国除外', reads: ['territory-only JP'] },
  },
  {
    name: 'exception-in-a-limit',
    asked: 'of what words come to',
    looksAt: ['own words'],
    reason: '“Except in” a country, behind a limit of use, may close that country or free it of the limit.',
    refuses: exceptsFromLimit,
    example: {
      text: 'Alleen redactioneel gebruik behalve in Frankrijk',
      reads: ['purpose-only editorial', '| behalve in Frankrijk'],
    },
    counterExample: {
      text: 'Editorial use only, worldwide except in France',
      reads: ['purpose-only editorial', 'territory-except FR'],
    },
  },
];
