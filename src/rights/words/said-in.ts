import type { WaivedObstacle } from '../exceptions/waivers.ts';
import type { Duty, Reason, Subject, Verdict } from '../verdict.ts';
import { gapInWords } from './gaps.ts';
import type { Language } from './languages/language.ts';
import { TABLES } from './languages/tables.ts';
import { sayings } from './sayings.ts';

/**
 * A verdict with what it says in another language, and with a `language` on each reason and duty that is said in it. The
 * judge speaks English; whoever explains its verdict says it again. What has no sentence there stays as it is.
 */
export function saidIn<V extends Verdict>(language: Language, subject: Subject, verdict: V): V {
  if (language === 'en') return verdict;
  const said = saidInBoth(language, subject, verdict);
  const again = <Says extends Said>(what: Says): Says => sayGap(what, said, language) ?? sayAgain(what, said, language);
  const { reasons, duties, observed, waived } = verdict;
  return {
    ...verdict,
    reasons: reasons.map(again),
    duties: duties.map(again),
    ...(observed === undefined ? {} : { observed: observed.map(again) }),
    ...(waived === undefined ? {} : { waived: waived.map(again) }),
  };
}

type Said = Reason | Duty | WaivedObstacle;

function sayAgain<Says extends Said>(what: Says, said: ReadonlyMap<string, string>, language: Language): Says {
  const sentence = said.get(what.sentence);
  const remedy = 'remedy' in what ? said.get(what.remedy) : undefined;
  // A question of the house is asked in its own words; what to do with it is said in the reader's.
  if (sentence === undefined && remedy === undefined) return what;
  const again = { ...what, sentence: sentence ?? what.sentence, language };
  return remedy === undefined ? again : { ...again, remedy };
}

/** Behind a geofence the fence answers a gap, as any block, and a stage that warns does too. Null for what is none, or stays as it is. */
function sayGap<Says extends Said>(what: Says, said: ReadonlyMap<string, string>, language: Language): Says | null {
  const table = TABLES[language];
  const gap = 'obstacle' in what ? gapInWords(what, table) : null;
  if (gap === null) return null;
  const { sentence, remedy } = gap;
  if (!('remedy' in what)) return { ...what, sentence, language };
  return {
    ...what,
    sentence,
    remedy: what.narrowedBy === undefined ? (said.get(what.remedy) ?? remedy) : table.geofenceRemedy,
    language,
  };
}

/** All that the judge can say of the photo and has sentences for, in the other language by the English. */
function saidInBoth(language: Language, subject: Subject, verdict: Verdict): Map<string, string> {
  const { reasons, observed = [], waived = [] } = verdict;
  const names = [...reasons, ...observed, ...waived].map(({ titleNames: open = [], namesSaid: said = [] }) => ({
    open,
    said,
  }));
  const other = sayings(language, subject, names);
  return new Map(sayings('en', subject, names).map((text, index) => [text, other[index] ?? text]));
}
