import { ACTIONS, type Action, type Channel, type Purpose } from '../vocabulary/uses.ts';
import { isUnderstoodGrant } from './agreements/grants.ts';
import { isUnderstoodRestriction } from './clauses/prepared-clause.ts';
import { judge } from './judge.ts';
import { instantOf } from './moments/instants.ts';
import { questionOf } from './question.ts';
import type { Agreement, Clause, PhotoFacts, Reason, Subject, Use, Verdict } from './verdict.ts';

/** The answer to one line. `problems` says what in the line was not understood, for whoever sent it. */
export interface JudgedLine extends Verdict {
  id: string | number | null;
  problems: string[];
}

type Members = Record<string, unknown>;

/**
 * Judges one parsed line `{id, restrictions: [{kind, value, within?}], agreement | null, use, transmitted, uses}`.
 * Dates without offset are UTC. What is not understood is *review*, never clear and never an exception.
 */
export function judgeLine(line: unknown): JudgedLine {
  const members = isMembers(line) ? line : {};
  const problems: string[] = isMembers(line) ? [] : ['The line is no object.'];
  const use = useOf(members.use);
  const subject = subjectOf(members, problems);
  // The line names its one agreement itself.
  const { under: _, ...verdict } = judge(subject, use);
  const id = typeof members.id === 'string' || typeof members.id === 'number' ? members.id : null;
  return {
    id,
    ...verdict,
    reasons: verdict.reasons.map(withoutAgreements),
    problems: [...problems, ...questionOf(use).problems, ...misunderstood(subject)],
  };
}

function withoutAgreements({ agreements: _, ...reason }: Reason): Reason {
  return reason;
}

function useOf(given: unknown): Use {
  const use = isMembers(given) ? given : {};
  return {
    action: use.action as Action,
    channels: textsIn([use.channel]) as Channel[],
    purpose: use.purpose as Purpose,
    territories: use.territories === 'all' ? 'all' : textsIn(use.territories),
    geofenced: use.geofenced === true,
    publication: typeof use.publication === 'string' ? use.publication : null,
    at: textOr(use.at),
  };
}

function subjectOf(line: Members, problems: string[]): Subject {
  const clauses = clausesOf(line.restrictions, problems);
  const agreements = agreementsOf(line.agreement, problems);
  const facts = factsOf(line, problems);
  const doubts = problems.map((reason) => ({ words: '', field: 'line', start: null, end: null, reason }));
  return { terms: { clauses, doubts }, facts, agreements, houseRule: null };
}

function clausesOf(given: unknown, problems: string[]): Clause[] {
  if (!Array.isArray(given)) {
    problems.push('The restrictions are no list.');
    return [];
  }
  return given.flatMap((one: unknown) => {
    if (isMembers(one) && typeof one.kind === 'string') return [clauseOf(one)];
    problems.push('A restriction has no kind.');
    return [];
  });
}

/** Kinds and values go through as they are: `judge` holds for a person what it does not know. */
function clauseOf({ kind, value = null, within, text }: Members): Clause {
  const words = typeof text === 'string' ? text : String(kind);
  const part = within === undefined || within === null ? {} : { within };
  return { kind, value, ...part, words, field: 'restrictions', start: null, end: null, origin: 'read' } as Clause;
}

function agreementsOf(given: unknown, problems: string[]): Agreement[] {
  if (given === undefined || given === null) return [];
  if (!isMembers(given)) {
    problems.push('The agreement is no object.');
    return [];
  }
  const { actions, from, until } = given;
  return [
    {
      id: 'line',
      supplier: '',
      territories: listOrAll(given.territories),
      channels: listOrAll(given.channels) as Channel[] | null,
      purposes: listOrAll(given.purposes) as Purpose[] | null,
      actions: ((actions === undefined || actions === null ? null : listOrAll(actions)) as Action[] | null) ?? [
        ...ACTIONS,
      ],
      from: from === undefined || from === null ? null : textOr(from),
      until: until === undefined || until === null ? null : textOr(until),
    },
  ];
}

function factsOf({ transmitted = null, uses = null }: Members, problems: string[]): PhotoFacts {
  const isDate = typeof transmitted === 'string' && !Number.isNaN(instantOf(transmitted, 'opens', 'UTC'));
  if (!isDate && transmitted !== null) problems.push(`“${brief(transmitted)}” is no date of transmission.`);
  const isCount = typeof uses === 'number' && Number.isSafeInteger(uses) && uses >= 0;
  if (!isCount && uses !== null) problems.push(`“${brief(uses)}” is no count of uses.`);
  return {
    status: 'active',
    sourceKind: 'unknown',
    chain: [],
    photographer: null,
    releasedAt: null,
    transmittedAt: isDate ? transmitted : null,
    receivedAt: '',
    uses: isCount ? uses : null,
  };
}

function misunderstood({ terms, agreements }: Subject): string[] {
  const clauses = terms.clauses.filter((clause) => !isUnderstoodRestriction(clause));
  return [
    ...clauses.map(({ kind, value }) => `The restriction ${brief(kind)} ${brief(value)} was not understood.`),
    ...(agreements.every(isUnderstoodGrant) ? [] : ['A part of the agreement was not understood.']),
  ];
}

/** Null stands for all; what is no list is one without members, which is a doubt. */
function listOrAll(given: unknown): string[] | null {
  if (given === 'all') return null;
  return Array.isArray(given) ? given : [];
}

/** A text as it is; what is none is no date either. */
function textOr(given: unknown): string {
  return typeof given === 'string' ? given : brief(given);
}

/** The members as texts; a member that is none stays visible as one nobody knows. */
function textsIn(given: unknown): string[] {
  return Array.isArray(given) ? given.map((member) => (typeof member === 'string' ? member : brief(member))) : [];
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
