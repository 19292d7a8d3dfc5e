import { endsOnDay, isHalfASentence, swallowsDay } from './end-of-another.ts';
import { sharesBan } from './shared-ban.ts';
import type { VetoOfRow } from './veto.ts';

/** Rows of which the words or the days beside them belong to something else. */
export const VETOES_OF_ROWS_WITH_DAYS: readonly VetoOfRow[] = [
  {
    name: 'use-amid-a-sentence',
    asked: 'of a row',
    rows: ['last'],
    looksAt: ['own words', 'words before', 'words behind'],
    reason: 'It is half of a sentence, whose other half may forbid it.',
    refuses: isHalfASentence,
    example: {
      text: 'Verbod op publicatie tot 4 mei 2036',
      reads: ['expires-on 2036-05-04', '| Verbod op publicatie'],
    },
    counterExample: { text: 'Publicatie tot 4 mei 2036', reads: ['expires-on 2036-05-04'] },
  },
  {
    name: 'embargo-over-its-day',
    asked: 'of a row',
    rows: ['say'],
    looksAt: ['own words'],
    reason: 'The day of the embargo is said, and what stands behind it is a term of its own.',
    refuses: swallowsDay,
    example: {
      text: 'Embargo until 4 May 2036, mags wait',
      reads: ['embargo-until 2036-05-04', '| mags wait'],
    },
    counterExample: { text: 'Embargo until the verdict is read', reads: ['embargo-until'] },
  },
  {
    name: 'ends-and-does-not-begin',
    asked: 'of a row',
    rows: ['embargo'],
    looksAt: ['words behind'],
    reason: 'The day is said to be the last, and not the first.',
    refuses: endsOnDay,
    example: { text: '온라인은 2036년 5월 4일까지', reads: ['| 온라인은 2036년 5월 4일까지'] },
    counterExample: { text: '온라인은 2036년 5월 4일부터', reads: ['embargo-until 2036-05-04 @ channels online'] },
  },
  {
    name: 'shared-ban-until',
    asked: 'of a row',
    rows: ['forbid-after'],
    looksAt: ['own words', 'whole text'],
    reason: 'Beside “until …, not allowed” a Japanese day without a verdict shares that one, and is not the last.',
    refuses: sharesBan,
    example: {
      text: '日本は2036年5月4日まで不可、韓国は2036年5月9日まで',
      reads: ['territory-except JP @ until 2036-05-04', 'territory-except KR @ until 2036-05-09'],
    },
    counterExample: {
      text: '日本は不可、韓国は2036年5月9日まで',
      reads: ['territory-except JP', 'territory-except KR @ from 2036-05-10'],
    },
  },
];
