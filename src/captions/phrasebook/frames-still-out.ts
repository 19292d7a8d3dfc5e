import type { PhraseRow } from './row.ts';

/** “JAPAN STILL OUT”: a small word before OUT changes nothing. */
export const FRAMES_OF_STILL_OUT: readonly PhraseRow[] = [
  {
    patterns: [
      '{things} (also|now|still|too|both|all|again|currently|temporarily|completely|remain|remains|stay|stays) out',
    ],
    meaning: { does: 'forbid' },
    reach: 'directives',
    examples: [
      ['JAPAN STILL OUT', 'territory-except JP'],
      ['TV also out', 'channel-except tv'],
      ['Sales also out', 'no-resale'],
      ['Japan and Korea both out', 'territory-except JP,KR'],
    ],
    counterExamples: ['Power is still out in Japan.', 'Germany are also out after losing to Spain.'],
  },
];
