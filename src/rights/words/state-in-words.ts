import type { Notice } from '../notice.ts';
import type { PhotoFacts } from '../verdict.ts';
import type { BesideRestrictions, ObstacleInWords } from './languages/beside.ts';

/** That a photo is killed, withheld or deleted, and after it what each notice behind that says; of a killed one last what withholds it. */
export function stateInWords(
  { states, tookDown }: BesideRestrictions,
  status: Exclude<PhotoFacts['status'], 'active'>,
  notices: readonly Notice[],
): ObstacleInWords {
  const { sentence, remedy } = states[status];
  const said = (some: readonly Notice[]) => some.map(tookDown).join('');
  const withholds = status === 'killed' ? notices.filter(({ kind }) => kind === 'withhold') : [];
  const others = notices.filter((notice) => !withholds.includes(notice));
  const asWell = withholds.length === 0 ? '' : ` ${states.withheld.sentence}${said(withholds)}`;
  return { sentence: sentence + said(others) + asWell, remedy };
}
