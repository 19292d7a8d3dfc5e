import type { PhraseRow } from './row.ts';

const USED = '[(worden|) (gebruikt|gepubliceerd|getoond|geplaatst)]';

/** “Tv pas vanaf 4 mei”: Dutch “pas” is no French one, and says that something opens late. */
export const OPENS_ON_DAY: readonly PhraseRow[] = [
  {
    patterns: [
      `{things} [(mag|mogen|is|zijn)] pas (vanaf|per|op|om) {moment} ${USED}`,
      'pas (vanaf|per|op|om) {moment} (op|in|voor|via) {things}',
    ],
    meaning: { does: 'forbid-until' },
    reach: 'directives',
    examples: [
      ['Tv pas vanaf 4 mei 2036', 'channel-except tv @ until 2036-05-03'],
      ['Kranten pas per 4 mei 2036', 'channel-except print-newspaper @ until 2036-05-03'],
    ],
    counterExamples: ['De krant verschijnt pas vanaf 4 mei 2036, zei hij.'],
  },
  {
    patterns: [
      `{things} [(mag|mogen|is|zijn)] pas na {moment} ${USED}`,
      'pas na {moment} (op|in|voor|via) {things}',
      '{things} (は|では) {moment} まで [(使用|掲載|放送|配信|利用)] (不可|禁止|厳禁) [です]',
      '{things} (은|는|에서는|에서) {moment} 까지 [(사용|게재|보도|방송|이용)] (불가|금지) [합니다|됩니다|입니다|함]',
    ],
    meaning: { does: 'forbid-till' },
    reach: 'directives',
    examples: [
      ['Tv pas na 4 mei 2036', 'channel-except tv @ until 2036-05-04'],
      ['Pas na 4 mei 2036 op tv', 'channel-except tv @ until 2036-05-04'],
      ['テレビは2036年5月4日まで不可', 'channel-except tv @ until 2036-05-04'],
      ['日本は5月4日まで不可', 'territory-except JP'],
      ['일본은 2036년 5월 4일까지 불가', 'territory-except JP @ until 2036-05-04'],
    ],
    counterExamples: ['De winkel gaat pas na 4 mei 2036 open, zei hij.'],
  },
];
