import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of.ts';

const CAPTIONS: [rule: string, text: string, takenOn: string | null, releasedOn?: string | null][] = [
  [
    'the day at the end of the lead is the day it was taken',
    'Boats leave Cork, Ireland, Friday, March 14, 2025. (AP Photo)',
    '2025-03-14',
  ],
  ['the day may stand before the month', 'Boats leave Cork, Ireland, 14 March 2025. EPA/JOHN DOE', '2025-03-14'],
  ['months have names in every language', 'Lyon, le 3 février 2024.', '2024-02-03'],
  ['months have names in Spanish', 'Barcos en Vigo, este 14 de mayo de 2024.', '2024-05-14'],
  ['points part day, month and year', 'Training in Graz, 07.01.2019, Fussball', '2019-01-07'],
  ['the Spanish wires write the day first', 'SEVILLA, 05/09/2025.- Una calle. EFE', '2025-09-05'],
  ['the day is first behind a country that writes it so', 'Turin, ITALY - 05/09/2025', '2025-09-05'],
  [
    'the day is first in a Romance language',
    'I bambini della scuola di Bari con il sindaco, 04/05/2025.',
    '2025-05-04',
  ],
  ['behind a country that writes the month first a stroke tells nothing', 'AUSTIN, USA - 04/05/2025', null],
  ['day, month and year may stand without spaces', 'TOLUCA, 14JULIO2025.- Una calle.', '2025-07-14'],
  [
    'what is issued again has two days',
    'Jane Roe in Leeds, England, 19 January 2003 (reissued 27 February 2025). EPA/JOHN DOE',
    '2003-01-19',
    '2025-02-27',
  ],
  ['Japanese papers print wide digits', '喜ぶ選手＝２０２６年１月５日、東京（共同）', '2026-01-05'],
  ['Taiwan counts its own years', '台北大雨。 113年5月24日', '2024-05-24'],
  ['the bare date that closes a Korean caption is no day of the picture', '그룹 뉴아이 공연 모습. 2026.10.12.', null],
  [
    'a release without a year follows the day before it',
    'A ship in a handout picture taken on December 30, 2024 and released by the navy on January 2.',
    '2024-12-30',
    '2025-01-02',
  ],
  ['a supplied image may tell its own day', 'A supplied image of a jetty at Eden, Tuesday, May 6, 2025.', '2025-05-06'],
  [
    'a correction before the caption hides no day',
    'CORRECTION: corrects the name. Fans wait in line in London, Dec. 5, 2024.',
    '2024-12-05',
  ],
  [
    'somebody carried away is not released',
    'An activist is carried away by officers in The Hague, Netherlands, Saturday, April 4, 2026.',
    '2026-04-04',
  ],
  [
    'what is to be published is not released',
    'Photos are not to be published early, in Oslo, May 6, 2025.',
    '2025-05-06',
  ],
  ['the end of an embargo is no day of the picture', '【解禁日時=2026年3月20日午前5時】新種のエビ', null],
  [
    'a Japanese sentence may say when the picture was taken',
    '卵の売り場です。2026年1月22日、東京都で撮影。',
    '2026-01-22',
  ],
  ['food distributed is not released', 'Food is distributed in Juba, South Sudan, on May 6, 2025.', '2025-05-06'],
  ['a slash that could be read both ways is no date', 'Training in Graz, 03/04/2019', null],
  ['a day that the calendar lacks is no date', 'Boats in Cork on February 30, 2025.', null],
  [
    'a release is not the day it was taken',
    'Boats leave in this photo released by KCNA on May 2, 2024.',
    null,
    '2024-05-02',
  ],
  [
    'the next day counts from the day before it',
    'Boats leave on June 28, 2025, in this photo released the next day.',
    '2025-06-28',
    '2025-06-29',
  ],
  [
    'a day earlier counts back from the release',
    'Boats leave a day earlier in this photo released on June 1, 2025.',
    '2025-05-31',
    '2025-06-01',
  ],
  [
    'a weekday counts from the release',
    'Boats leave on Sunday, in this photo released on June 30, 2025.',
    '2025-06-29',
    '2025-06-30',
  ],
  ['without an anchor a weekday is no date', 'Boats leave on Sunday.', null],
  [
    'taken and released can be one day',
    'Boats in a photo taken and released by KCNA on May 2, 2024.',
    '2024-05-02',
    '2024-05-02',
  ],
  [
    'what will happen later is not the day',
    'Boats leave Cork on 2 May 2024. The race will start on 9 May 2024.',
    '2024-05-02',
  ],
  ['undated means no day', 'Undated photo of a boat that was built on May 2, 1924.', null],
  [
    'issue date and picture date are told apart',
    'Boats. Picture date: Tuesday May 6, 2025. Issue date: Friday May 9, 2025.',
    '2025-05-06',
    '2025-05-09',
  ],
  [
    'the date that closes a Korean caption anchors its days',
    '3일 오전 시민들이 광장을 걷고 있다. 2024.11.3',
    '2024-11-03',
  ],
  [
    'a Korean day of the month before the closing date is last month',
    '30일 오후 시민들이 걷고 있다. 2024.12.2',
    '2024-11-30',
  ],
  [
    'what Korean media reported on a day was released then',
    '8일 열린 회의를 조선중앙TV가 9일 보도했다. 2021.1.9',
    '2021-01-08',
    '2021-01-09',
  ],
  ['a Korean date in full needs no anchor', '2025년 6월 28일 시민들이 광장을 걷고 있다.', '2025-06-28'],
];

describe('dates in a caption', () => {
  it.each(CAPTIONS)('%s', (_, text, takenOn, releasedOn = null) => {
    expect(factsOf(text)).toMatchObject({ takenOn, releasedOn });
  });

  it('in terms are no dates of the picture', () => {
    expect(factsOf('No use after 30 June 2024', 'usageTerms').takenOn).toBeNull();
    expect(factsOf('MAY 2, 2019 FILE PHOTO', 'instructions').takenOn).toBe('2019-05-02');
  });
});
