import { creditOf } from '../clauses/credit-duty.ts';
import { MISSING } from '../clauses/missing.ts';
import { restrictingOrders } from '../clauses/orders.ts';
import { cameAfter } from '../exceptions/came-after.ts';
import { anchorOf, countsDays } from '../moments/counted-from.ts';
import type { NameSaid } from '../places/house-titles.ts';
import { clausesOf } from '../situation.ts';
import type { Clause, Subject, TermsDoubt } from '../verdict.ts';
import { doubtInWords, doubtRemedy } from './doubts.ts';
import type { ObstacleInWords } from './languages/beside.ts';
import type { Language } from './languages/language.ts';
import type { LanguageTable } from './languages/language-table.ts';
import { TABLES } from './languages/tables.ts';
import { dutyOf, remedyOf, sentenceOf } from './sentences.ts';
import { stateInWords } from './state-in-words.ts';

/** Names of titles that are open, and what was said of names, as verdicts tell it: which of a clause's names are hangs on the title that asks. */
type Names = readonly { open: readonly string[]; said: readonly NameSaid[] }[];

/**
 * All that a language can say of one photo, but for what its agreements leave uncovered of a use (`gaps.ts`): in an order that is the same for every
 * language, so that what stands at one place says the same in each.
 */
export function sayings(language: Language, subject: Subject, names: Names): string[] {
  const table = TABLES[language];
  return [
    ...fixedSayings(table),
    ...sayingsOfState(table, subject),
    ...sayingsOfSource(table, subject),
    ...subject.terms.doubts.flatMap((doubt) => sayingsOfDoubt(table, doubt)),
    ...clausesOf(subject).flatMap((clause) => sayingsOfClause(language, subject, { clause, names })),
    ...sayingsOfOrders(language, subject, names),
  ];
}

/** Nothing of a doubt that somebody else put in words of their own. */
function sayingsOfDoubt(table: LanguageTable, doubt: TermsDoubt): string[] {
  const sentence = doubtInWords(doubt, table);
  return sentence === null ? [] : [sentence, doubtRemedy(doubt, table)];
}

function fixedSayings({ beside: { noAgreement, ofAi, answerIt } }: LanguageTable): string[] {
  return [...whole(noAgreement), ofAi.generated, ofAi.altered, answerIt];
}

function sayingsOfState({ beside }: LanguageTable, { facts: { status }, notices = [] }: Subject): string[] {
  return status === 'active' ? [] : whole(stateInWords(beside, status, notices));
}

function sayingsOfSource(
  { beside }: LanguageTable,
  { suppliers = [], agreements, facts, unruledKind, enforcement = [] }: Subject,
): string[] {
  const credit = creditOf(facts);
  return [
    ...(enforcement.length === 0 ? [] : [beside.warned(enforcement.map(({ agency }) => agency))]),
    ...(unruledKind === undefined ? [] : whole(beside.noRuleForKind(unruledKind))),
    ...suppliers.map(beside.noAgreementWith).flatMap(whole),
    ...agreements.flatMap(({ title, supplier, fee }) => (fee ? whole(beside.fee(title ?? null, supplier, fee)) : [])),
    ...(credit === null ? [] : [beside.credit(credit)]),
  ];
}

interface OfClause {
  clause: Clause;
  names: Names;
}

function sayingsOfClause(language: Language, subject: Subject, { clause, names }: OfClause): string[] {
  const { sentences, remedies } = obstaclesOf(language, subject, { clause, names });
  const later = grantedBefore(TABLES[language], subject).flatMap((granted) => {
    const since = cameAfter(granted.given, clause);
    return since === null ? [] : [{ ...granted, since }];
  });
  const said = TABLES[language].beside.cameAfter;
  return [
    ...sentences,
    ...remedies,
    dutyOf(clause, language) ?? '',
    ...later.flatMap(({ since, ...granted }) => [
      ...sentences.map((sentence) => sentence + said.sentence(since, granted)),
      ...remedies.map((remedy) => said.remedy(granted.name, remedy)),
    ]),
  ];
}

/** Whatever a clause can be in the way as, and what can be done about it. */
function obstaclesOf(language: Language, { bases = [], bindings = [] }: Subject, { clause, names }: OfClause) {
  const table = TABLES[language];
  const sentence = sentenceOf(clause, language);
  const { openNames, settledNames, dayAlone } = table.beside;
  const open = names.filter((one) => one.open.length > 0).map((one) => openNames(one.open, one.said));
  const settled = names.filter((one) => one.open.length === 0).map((one) => settledNames(one.said));
  const stories = bindings.filter(({ to }) => to === 'story').map(({ words }) => table.beside.forStory(words));
  const holding = ['', ...bases.map(table.byHome), ...settled].map((more) => sentence + more);
  return {
    sentences: [
      ...[table.notUnderstood, table.countedFromElsewhere, table.unknownHere],
      ...holding,
      ...(countsDays(clause) ? holding.map((said) => said + dayAlone(anchorOf(clause))) : []),
      ...open.map((one) => sentence + one.sentence),
      ...stories.map((story) => story.sentence),
    ],
    remedies: [
      ...[remedyOf(clause, false, language), remedyOf(clause, true, language)],
      ...[table.byHomeRemedy, table.notUnderstoodRemedy, table.geofenceRemedy],
      ...MISSING.map(table.unansweredRemedy),
      ...[...open, ...stories].map(({ remedy }) => remedy),
    ],
  };
}

/** Licences and waivers as they are named where something came after them. */
function grantedBefore({ beside: { cameAfter } }: LanguageTable, { licences = [], waivers = [] }: Subject) {
  return [
    ...licences.map(({ document, given }) => ({ name: cameAfter.licence(document), given })),
    ...waivers.map(({ requestedBy, given }) => ({ name: cameAfter.waiver(requestedBy), given })),
  ];
}

/** Nothing that was said of the agency's words is said of an order's, so that each says what a restriction says alone. */
function sayingsOfOrders(language: Language, { orders = [], ...subject }: Subject, names: Names): string[] {
  const { order: said } = TABLES[language].beside;
  return [
    ...orders.flatMap(({ kind, namedIn }) => [
      ...whole(said.forbidding(kind)),
      ...whole(said.asking(kind, namedIn?.name ?? '')),
    ]),
    ...restrictingOrders(orders).flatMap(({ order: { kind }, clause }) => {
      const { sentences, remedies } = obstaclesOf(language, subject, { clause, names });
      return [...sentences.map((sentence) => said.saying(kind, sentence)), ...remedies, dutyOf(clause, language) ?? ''];
    }),
  ];
}

function whole({ sentence, remedy }: ObstacleInWords): string[] {
  return [sentence, remedy];
}
