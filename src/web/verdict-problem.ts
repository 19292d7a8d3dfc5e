import type { ClearanceRow } from '../catalogue/clearances.ts';
import type { ClearanceAnswer } from '../delivery/clear-photo.ts';
import type { Download } from '../delivery/download.ts';
import { isPrice } from '../rights/delivery-use.ts';
import { isGone, nextChangeTold } from '../rights/taken-down.ts';
import type { Reason, Verdict } from '../rights/verdict.ts';
import { dutiesTold } from '../rights/words/duties-told.ts';
import type { BesideRestrictions } from '../rights/words/languages/beside.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { TABLES } from '../rights/words/languages/tables.ts';
import type { Problem } from './problems.ts';

type Refused = keyof BesideRestrictions['refused'];
type Unanswered = Extract<ClearanceAnswer, { conditions: Reason[] }>;

/** A refusal to staff, in the language the verdict is in: every reason with its words and what would make it pass. Never sent to the public. */
export function refusalProblem(what: Refused, verdict: Verdict, language: Language = 'en'): Problem {
  const detail = verdict.reasons.map(inFull).join(' ');
  return {
    type: 'urn:imprimatur:problem:verdict',
    title: TABLES[language].beside.refused[what],
    status: 403,
    detail,
    outcome: verdict.outcome,
    reasons: verdict.reasons,
    duties: dutiesTold(verdict.duties),
    changesAt: nextChangeTold(verdict),
  };
}

/** A refused download: a killed photo is gone, and one that a court forbids is 451, as at its public addresses. */
export function downloadProblem(refused: Exclude<Download, { outcome: 'file' }>, language?: Language): Problem {
  if (refused.outcome === 'uncleared') return UNCLEARED;
  const { verdict, isLegalDemand } = refused;
  return {
    ...refusalProblem('downloading', verdict, language),
    status: isGone(verdict.reasons) ? 410 : isLegalDemand ? 451 : 403,
  };
}

/** That a story has its picture: which clearance holds the use is said, and not that the use is taken. */
export function clearedAlreadyProblem({ id, outlet, story, actor, createdAt }: ClearanceRow): Problem {
  return {
    type: 'urn:imprimatur:problem:cleared-already',
    title: 'Cleared for this story already',
    status: 409,
    detail: `It is cleared for “${story}” in ${outlet.name} already, by ${actor} at ${createdAt.toISOString()} (clearance ${id}), and no other clearance is needed. Use the address of that one.`,
  };
}

const UNCLEARED: Problem = {
  type: 'urn:imprimatur:problem:uncleared',
  title: 'Clear this photo for a story first',
  status: 409,
  detail:
    'It may be used there, but its uses are counted, and a file on its own takes none. Clear it for the outlet and the purpose; then download it.',
};

/** What still has to be answered before the photo can be cleared, and who pays. */
export function unansweredProblem({ outcome, verdict, conditions }: Unanswered): Problem {
  const prices = conditions.filter(isPrice);
  const others = conditions.filter((condition) => !isPrice(condition));
  const asked = others.map(({ obstacle, sentence }) => `${obstacle} (${sentence})`).join(', ');
  return {
    ...(outcome === 'unpaid' ? UNPAID : UNANSWERED),
    detail: [
      ...(prices.length === 0 ? [] : [`Send “costCentre”: ${prices.map(inFull).join(' ')}`]),
      ...(others.length === 0 ? [] : [`Send “conditions” with the obstacle and a note of each: ${asked}`]),
    ].join(' '),
    conditions,
    outcome: verdict.outcome,
    reasons: verdict.reasons,
    duties: dutiesTold(verdict.duties),
  };
}

const UNANSWERED = {
  type: 'urn:imprimatur:problem:unanswered-conditions',
  title: 'Conditions have to be answered first',
  status: 409,
};

const UNPAID = {
  type: 'urn:imprimatur:problem:no-cost-centre',
  title: 'Say who pays for it first',
  status: 400,
};

function inFull({ sentence, remedy }: Reason): string {
  return `${sentence} ${remedy}`;
}
