import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

/** Counted from a day that is named, and from no transmission. */
const FROM_A_DAY: readonly [terms: string, ...read: string[]][] = [
  ['For release on 3 April 2026 for 7 days', 'embargo-until 2026-04-03', 'expires-on 2026-04-09'],
  ['Embargo until 3 April 2026 for 7 days', 'embargo-until 2026-04-03', 'expires-on 2026-04-09'],
  ['Not before 3 April 2036 until 9 April 2036', 'embargo-until 2036-04-03', 'expires-on 2036-04-09'],
  ['Ab 3. April 2026 für 7 Tage', 'embargo-until 2026-04-03', 'expires-on 2026-04-09'],
  ['No TV from 1 December 2026 for 10 days.', 'channel-except tv @ until 2026-12-10 from 2026-12-01'],
  [
    'UK out from 1 December 2026 for a period of three months.',
    'territory-except GB @ until 2027-02-28 from 2026-12-01',
  ],
  ['No TV from 31 January 2027 for one month', 'channel-except tv @ until 2027-02-28 from 2027-01-31'],
  ['No social for 7 days after 1 December 2026', 'channel-except social @ until 2026-12-08 from 2026-12-02'],
  ['Nicht online ab 1. Dezember 2026 für 14 Tage.', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  [
    'Pas de web à partir du 1er décembre 2026 pendant 14 jours.',
    'channel-except online @ until 2026-12-14 from 2026-12-01',
  ],
  [
    'No web desde el 1 de diciembre de 2026 durante 14 días.',
    'channel-except online @ until 2026-12-14 from 2026-12-01',
  ],
  ['No web dal 1 dicembre 2026 per 14 giorni.', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  [
    'Sem web a partir de 1 de dezembro de 2026 por 14 dias.',
    'channel-except online @ until 2026-12-14 from 2026-12-01',
  ],
  ['Niet online vanaf 1 december 2026 gedurende 14 dagen.', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  ['2026年12月1日起14天内不得用于网络', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  ['2026년 12월 1일부터 14일간 온라인 사용 불가', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  ['2026年12月1日から14日間ウェブ使用不可', 'channel-except online @ until 2026-12-14 from 2026-12-01'],
  ['使用期間：2026年3月1日から2年間', 'embargo-until 2026-03-01', 'expires-on 2028-02-29'],
  [
    'UK only from 18:00 on 1 December 2026 for 24 hours',
    'embargo-until 2026-12-01T18:00',
    'expires-on',
    'territory-only GB',
  ],
  ['No TV from 1 December for 10 days.', 'channel-except tv'],
  ['No use from 1 December 2026 for 10 days.', 'embargo-until 2026-12-10'],
  ['Embargo for 7 days from 1 December 2026', 'embargo-until'],
  ['Licence valid from 1 July 2025 for two years.', 'embargo-until 2025-07-01', 'expires-on 2027-06-30'],
  ['Licence for two years from 1 July 2025', 'embargo-until 2025-07-01', 'expires-on 2027-06-30'],
  ['Lizenz für zwei Jahre ab 1. Juli 2025', 'embargo-until 2025-07-01', 'expires-on 2027-06-30'],
];

/** The last day of a part is the end of its ban, where its sentence bans. */
const PARTS: readonly [terms: string, ...read: string[]][] = [
  ...[
    'Embargo until 2 December 2026 (magazines until 9 December 2026)',
    'Embargo hasta el 2/12/2026 (revistas: hasta el 9/12/2026)',
    'Embargo bis 2.12.2026 (Zeitschriften: bis 9.12.2026)',
    'Embargo jusqu’au 2/12/2026 (magazines : jusqu’au 9/12/2026)',
    'Embargo tot 2 december 2026 (tijdschriften: tot 9 december 2026)',
    'Embargo fino al 2 dicembre 2026; riviste fino al 9 dicembre 2026',
    'Embargo até 2 de dezembro de 2026 (revistas: até 9 de dezembro de 2026)',
    '엠바고 2026년 12월 2일까지 (잡지: 2026년 12월 9일까지)',
  ].map((terms): [string, string, string] => [
    terms,
    'embargo-until 2026-12-02',
    'embargo-until 2026-12-09 @ channels print-magazine',
  ]),
  [
    'UK out until 2 Dec 2026 (magazines: until 9 Dec 2026)',
    'channel-except print-magazine @ GB until 2026-12-09',
    'territory-except GB @ until 2026-12-02',
  ],
  [
    'No TV until 2 Dec 2026, Germany until 9 Dec 2026',
    'channel-except tv @ DE until 2026-12-09',
    'channel-except tv @ until 2026-12-02',
  ],
  [
    'Embargo until 2 Dec 2026 (UK until 9 Dec 2026; France until 12 Dec 2026)',
    'embargo-until 2026-12-02',
    'territory-except FR @ until 2026-12-12',
    'territory-except GB @ until 2026-12-09',
  ],
  [
    'Prohibido en España hasta el 2/12/2026 y en Portugal hasta el 9/12/2026',
    'territory-except ES @ until 2026-12-02',
    'territory-except PT @ until 2026-12-09',
  ],
  [
    'No TV for 7 days (magazines for 14 days)',
    'channel-except print-magazine @ untilDays 14',
    'channel-except tv @ untilDays 7',
  ],
  ['Embargo until 2 Dec 2026. Licence until 31 Dec 2026.', 'embargo-until 2026-12-02', 'expires-on 2026-12-31'],
  ['2027年5月4日（火）25:00までWEB不可', 'embargo-until 2027-05-05T01:00 @ channels online'],
  ['The Sun out (until 9 Dec 2026)', 'publication-except The Sun @ until 2026-12-09'],
  ['Embargo; magazines until 9 Dec 2026', 'channel-except print-magazine @ until 2026-12-09', 'embargo-until'],
  ['TV out (until 9 December 2026)', 'channel-except tv @ until 2026-12-09'],
  ['Vietato in Italia (fino al 9 dicembre 2026)', 'territory-except IT @ until 2026-12-09'],
  ['テレビ不可（2026年12月2日まで）', 'channel-except tv @ until 2026-12-02'],
  ['Embargo until 2 Dec 2026; use until 31 Dec 2026', 'embargo-until 2026-12-02', 'expires-on 2026-12-31'],
  ['Embargo until 2 Dec 2026, valid until 31 Dec 2026', 'embargo-until 2026-12-02', 'expires-on 2026-12-31'],
  ['Web out, until 9 December 2026', 'channel-except online', 'expires-on 2026-12-09'],
  ['Magazines: until 9 Dec 2026', 'expires-on 2026-12-09 @ channels print-magazine'],
  ['UK only, until 9 December 2026', 'expires-on 2026-12-09', 'territory-only GB'],
];

/** Words before the time that nobody read: what ends then is not known. */
const HELD: readonly [terms: string, doubt: string][] = [
  ['Not for the first 48 hours except The Sun.', 'Not for the first 48 hours except The Sun'],
  ['Competing titles barred for 3 months', 'Competing titles barred for 3 months'],
  ['Holdback for 30 days', 'Holdback for 30 days'],
  ['Embargo until 2 Dec 2026. Magazines: until 9 Dec 2026.', 'Magazines: until 9 Dec 2026'],
  ['Exclusive to The Sun until 2 Dec 2026 (magazines: until 9 Dec 2026)', 'magazines: until 9 Dec 2026'],
  ['Embargo until 2 Dec 2026 (outside UK: until 9 Dec 2026)', 'outside UK: until 9 Dec 2026'],
  ['UK out until 2 Dec 2026 (rest of world until 9 Dec 2026)', 'rest of world until 9 Dec 2026'],
  ['2026年12月2日まで掲載不可（雑誌は9日まで）', '雑誌は9日'],
];

const NO_SUCH_DAY = ['Expires 31 June 2027', 'Expires 30 Feb 2027', 'Expires 2027-02-29', '2027年2月30日まで使用可'];

const BEHIND_MIDNIGHT: readonly [terms: string, read: string][] = [
  ['解禁日時 2027/05/04 25:00', 'embargo-until 2027-05-05T01:00'],
  ['解禁 2027年5月31日（月）26時', 'embargo-until 2027-06-01T02:00'],
  ['解禁 2027年5月4日24時', 'embargo-until 2027-05-05T00:00'],
];

const readIn = (terms: string) => readCaption(terms, 'instructions');

describe('when a ban ends', () => {
  it.each([...FROM_A_DAY, ...PARTS])('“%s” ends as its words say', (terms, ...read) => {
    expect(summariesOf(readIn(terms).restrictions)).toEqual(read);
    const isOpen = read.includes('embargo-until');
    if (!isOpen) expect(readIn(terms).doubts).toEqual([]);
  });

  it.each(HELD)('“%s” is no end of a licence', (terms, doubt) => {
    const { restrictions, doubts } = readIn(terms);
    expect(restrictions.filter(({ kind }) => kind.startsWith('expires'))).toEqual([]);
    expect(doubts.map(({ text }) => text).join('\n')).toContain(doubt);
  });

  it.each(NO_SUCH_DAY)('“%s” names no day there is, and is held', (terms) => {
    expect(readIn(terms).restrictions).toEqual([]);
    expect(readIn(terms).doubts).not.toEqual([]);
  });

  it.each(BEHIND_MIDNIGHT)('“%s” counts its hours behind midnight', (terms, read) => {
    expect(summariesOf(readIn(terms).restrictions)).toEqual([read]);
    expect(readIn(terms).doubts).toEqual([]);
  });
});
