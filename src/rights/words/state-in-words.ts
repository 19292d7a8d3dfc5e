import type { Notice } from '../notice.ts';
import type { PhotoFacts } from '../verdict.ts';
import type { BesideRestrictions, ObstacleInWords } from './languages/beside.ts';

/** That a photo is killed, withheld or deleted, and after it what each notice behind that says. */
export function stateInWords(
  { states, tookDown }: BesideRestrictions,
  status: Exclude<PhotoFacts['status'], 'active'>,
  notices: readonly Notice[],
): ObstacleInWords {
  const { sentence, remedy } = states[status];
  return { sentence: sentence + notices.map(tookDown).join(''), remedy };
}
