import { COUNTRY_CODES } from '../vocabulary/countries.ts';
import { ACTIONS, type Action, type Channel, type Purpose } from '../vocabulary/uses.ts';
import type { Agreement } from './agreements/agreement.ts';
import { judgeAllDay } from './judge-day.ts';
import {
  agreementFaults,
  brief,
  countedPartFaults,
  idFault,
  isIsoCountry,
  isMembers,
  optionalUseFaults,
  restrictionFaults,
  transmittedFault,
  useFaults,
  usesFault,
} from './line-faults.ts';
import { listsSpeltOut } from './line-lists.ts';
import { misspeltMembers, withoutMisspelt } from './misspelt-members.ts';
import { isCountry } from './restrictions/values.ts';
import type { Clause, PhotoFacts, Reason, Subject, Use, Verdict } from './verdict.ts';

/** The answer to one line. `problems` says what in the line was not understood, for whoever sent it. */
export interface JudgedLine extends Verdict {
  id: string | number | null;
  problems: string[];
}

type Members = Record<string, unknown>;

/**
 * Judges one parsed line `{id, restrictions: [{kind, value, within?}], agreement | null, use, transmitted, uses}`.
 * Dates without offset are UTC, and a use on a day is one at each of its instants. A list may be `"all"`. What is not understood is *review*, never clear and never an exception.
 */
export function judgeLine(line: unknown): JudgedLine {
  const members = isMembers(line) ? line : {};
  const held = heldFor(line, members);
  // The line names its one agreement itself.
  const { under: _, ...verdict } = judgeAllDay(subjectOf(members, held), useOf(members.use));
  const problems = isMembers(line) ? [...held, ...seenByJudge(line)] : held;
  return { id: idOfLine(line), ...verdict, reasons: verdict.reasons.map(withoutAgreements), problems };
}

/** Null where it has none. */
export function idOfLine(line: unknown): string | number | null {
  const id = isMembers(line) ? line.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** What is left out of the photo and the use, since nobody can read it: each holds the line for a person. */
function heldFor(line: unknown, { id, restrictions, agreement, use, transmitted, uses }: Members): string[] {
  if (!isMembers(line))
    return [
      `The line is ${brief(line)}, and no object. Wanted: {"id": …, "restrictions": […], "agreement": …, "use": …}.`,
    ];
  return [
    ...idFault(id),
    ...misspeltMembers(line),
    ...(Array.isArray(restrictions)
      ? restrictions.flatMap((one, index) =>
          isRestriction(one)
            ? countedPartFaults(readable(one, use), index, transmitted)
            : restrictionFaults(one, index),
        )
      : [`restrictions: ${noList(restrictions)}`]),
    ...(isMembers(agreement) || agreement === undefined || agreement === null
      ? []
      : [`agreement: ${brief(agreement)} is none. Wanted: an object, or null.`]),
    ...(isMembers(use) ? optionalUseFaults(use) : []),
    ...transmittedFault(transmitted),
    ...usesFault(uses),
  ];
}

function noList(restrictions: unknown): string {
  return `${restrictions === undefined ? 'is missing' : `${brief(restrictions)} is no list`}. Wanted: a list, empty where there are none.`;
}

function seenByJudge({ use, restrictions, agreement }: Members): string[] {
  return [
    ...useFaults(use),
    ...(Array.isArray(restrictions)
      ? restrictions.flatMap((one, index) => (isRestriction(one) ? restrictionFaults(readable(one, use), index) : []))
      : []),
    ...(isMembers(agreement) ? agreementFaults(agreement) : []),
  ];
}

function withoutAgreements({ agreements: _, ...reason }: Reason): Reason {
  return reason;
}

/** Whatever the archive knows beside them. */
const ISO_COUNTRIES = COUNTRY_CODES.filter(isIsoCountry);

function useOf(given: unknown): Use {
  const use = isMembers(given) ? given : {};
  return {
    action: textOr(use.action) as Action,
    channels: textsIn([use.channel]) as Channel[],
    purpose: textOr(use.purpose) as Purpose,
    territories: use.territories === 'all' ? ISO_COUNTRIES : textsIn(isoOnly(use.territories)),
    geofenced: use.geofenced === true,
    publication: typeof use.publication === 'string' ? use.publication : null,
    at: textOr(use.at),
  };
}

/** A code that ISO 3166-1 leaves to its users is none here. */
function isoOnly(list: unknown): unknown {
  return Array.isArray(list) && list.some(isUserAssigned)
    ? list.map((code: unknown) => (isUserAssigned(code) ? `${code} (no ISO 3166-1 code)` : code))
    : list;
}

function isUserAssigned(code: unknown): boolean {
  return isCountry(code) && !isIsoCountry(code);
}

/** With lists that name their members, no country that is none of ISO 3166-1, and nothing in its part of all uses that the line is held for already. */
function readable(restriction: Members, use: unknown): Members {
  const publication = isMembers(use) ? use.publication : null;
  return listsSpeltOut(isoOnlyIn(restriction), { publication });
}

function isoOnlyIn(restriction: Members): Members {
  const { kind, value, within } = restriction;
  const isOfCountries = kind === 'territory-only' || kind === 'territory-except';
  return {
    ...restriction,
    ...(isOfCountries ? { value: isoOnly(value) } : {}),
    ...(isMembers(within) ? { within: { ...withoutMisspelt(within), territories: isoOnly(within.territories) } } : {}),
  };
}

function subjectOf(line: Members, held: readonly string[]): Subject {
  const doubts = held.map((reason) => ({
    words: '',
    field: 'line',
    start: null,
    end: null,
    reason,
    remedy: SEND_AGAIN,
  }));
  const clauses = Array.isArray(line.restrictions)
    ? line.restrictions.filter(isRestriction).map((one) => clauseOf(one, line.use))
    : [];
  return {
    terms: { clauses, doubts },
    facts: factsOf(line),
    agreements: agreementsOf(line.agreement),
    houseRule: null,
  };
}

const SEND_AGAIN = 'Send the line again with this put right.';

function isRestriction(one: unknown): one is Members {
  return isMembers(one) && typeof one.kind === 'string';
}

/** Kinds and values go through as they are: `judge` holds for a person what it does not know. */
function clauseOf(restriction: Members, use: unknown): Clause {
  const { kind, value = null, within, text } = readable(restriction, use);
  const words = typeof text === 'string' ? text : String(kind);
  return { kind, value, within, words, field: 'restrictions', start: null, end: null, origin: 'read' } as Clause;
}

function agreementsOf(given: unknown): Agreement[] {
  if (!isMembers(given)) return [];
  const { actions, from, until } = given;
  return [
    {
      id: 'line',
      supplier: '',
      territories: listOrAll(isoOnly(given.territories)),
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

function factsOf({ transmitted, uses }: Members): PhotoFacts {
  return {
    status: 'active',
    sourceKind: 'unknown',
    chain: [],
    photographer: null,
    releasedAt: null,
    transmittedAt: typeof transmitted === 'string' ? transmitted : null,
    receivedAt: '',
    uses: typeof uses === 'number' && usesFault(uses).length === 0 ? uses : null,
  };
}

/** Null stands for all; what is no list is one without members, which is a doubt. */
function listOrAll(given: unknown): string[] | null {
  if (given === 'all') return null;
  return Array.isArray(given) ? given : [];
}

/** A text as it is; what is none is no date, action or purpose either. */
function textOr(given: unknown): string {
  return typeof given === 'string' ? given : brief(given);
}

/** The members as texts; a member that is none stays visible as one nobody knows. */
function textsIn(given: unknown): string[] {
  return Array.isArray(given) ? given.map((member) => (typeof member === 'string' ? member : brief(member))) : [];
}
