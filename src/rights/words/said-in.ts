import type { WaivedObstacle } from '../exceptions/waivers.ts';
import { ANCHORS } from '../moments/anchors.ts';
import { clausesOf } from '../situation.ts';
import type { Duty, Reason, Subject, Verdict } from '../verdict.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language, LanguageTable } from './languages/language.ts';
import { TABLES } from './languages/tables.ts';
import { dutyOf, remedyOf, sentenceOf } from './sentences.ts';

/**
 * A verdict with what it says of restrictions in another language, and with a `language` on each reason and duty that is said
 * in it. The judge speaks English; whoever explains its verdict says it again. What has no sentence there stays as it is.
 */
export function saidIn<V extends Verdict>(language: Language, subject: Subject, verdict: V): V {
  if (language === 'en') return verdict;
  const said = sayingsIn(TABLES[language], subject);
  const again = <Says extends Said>(what: Says): Says => sayAgain(what, said, language);
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
  if (sentence === undefined) return what;
  const remedy = 'remedy' in what ? { remedy: said.get(what.remedy) ?? what.remedy } : {};
  return { ...what, sentence, ...remedy, language };
}

/** All that the judge can say of the photo's restrictions, in English and in the table's language. */
function sayingsIn(table: LanguageTable, subject: Subject): Map<string, string> {
  const inBoth = [ENGLISH, table].map((one) => sayings(one, subject));
  const [english = [], other = []] = inBoth;
  return new Map(english.map((text, index) => [text, other[index] ?? text]));
}

/** In an order that is the same for every table. */
function sayings(table: LanguageTable, subject: Subject): string[] {
  const { byHomeRemedy, countedFromElsewhere, geofenceRemedy, notUnderstood, notUnderstoodRemedy, unknownKind } = table;
  const fixed = [byHomeRemedy, countedFromElsewhere, geofenceRemedy, notUnderstood, notUnderstoodRemedy, unknownKind];
  const ofClauses = clausesOf(subject).flatMap((clause) => {
    const sentence = sentenceOf(clause, table);
    const byHome = (subject.bases ?? []).map((basis) => sentence + table.byHome(basis));
    const remedies = [remedyOf(clause, false, table), remedyOf(clause, true, table)];
    return [sentence, ...byHome, ...remedies, dutyOf(clause, table) ?? ''];
  });
  return [...fixed, ...ANCHORS.map(table.unansweredRemedy), ...ofClauses];
}
