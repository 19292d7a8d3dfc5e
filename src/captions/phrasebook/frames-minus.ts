import type { PhraseRow } from './row.ts';

/** Places taken from a whole as numbers are: “World minus China”. */
export const FRAMES_OF_MINUS: readonly PhraseRow[] = [
  {
    patterns: [
      `(world|worldwide|world wide|world rights|global|globally|weltweit|monde|monde entier|todo el mundo|mondo|tutto il mondo|mundo inteiro|wereldwijd|hele verden|hela varlden|весь мир|全世界) (minus|less|moins|menos|meno|min|минус|マイナス) {things}`,
    ],
    meaning: { does: 'all-but' },
    reach: 'directives',
    examples: [
      ['World minus China.', 'territory-except CN'],
      ['Worldwide less Japan and Korea', 'territory-except JP,KR'],
      ['Weltweit minus Österreich', 'territory-except AT'],
      ['Monde moins Belgique', 'territory-except BE'],
      ['Todo el mundo menos Chile', 'territory-except CL'],
      ['Hela världen minus Norge', 'territory-except NO'],
    ],
    counterExamples: ['The world less China grew by 2 percent, the bank said.'],
  },
];
