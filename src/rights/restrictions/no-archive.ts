import { openingInKorean } from '../words/languages/korean-wording.ts';
import { openingInWords } from '../words/within-in-words.ts';
import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** At once, or from a day on: what may be kept until then is to be deleted then, and whoever publishes has to know before. */
export const noArchive: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('archive'),
  isFromWhen: true,
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'archive' },
  says: {
    en: {
      sentence: (_, wording) => `May not be kept in an archive${openingInWords(wording)}.`,
      remedy: (_, __, wording) => {
        const opening = openingInWords(wording);
        return opening === ''
          ? 'Obtain the right to archive it from the supplier.'
          : `Ask the supplier for the right to keep it in an archive${opening}.`;
      },
      duty: (_, wording) => `Do not keep it in an archive${openingInWords(wording)}.`,
    },
    ko: {
      sentence: (_, wording) => `${since(openingInKorean(wording))}아카이브에 보관할 수 없습니다.`,
      remedy: (_, __, wording) => {
        const opening = openingInKorean(wording);
        return opening === ''
          ? '공급자에게서 보관 권리를 확보하십시오.'
          : `${opening}부터도 보관할 수 있는 권리를 공급자에게 요청하십시오.`;
      },
      duty: (_, wording) => `${since(openingInKorean(wording))}아카이브에 보관하지 마십시오.`,
    },
  },
};

/** `2026년 5월 3일부터 `; empty where it holds at once. */
function since(opening: string): string {
  return opening === '' ? '' : `${opening}부터 `;
}
