import { isCountryCode } from '../vocabulary/countries.ts';
import type { CountryCode } from '../vocabulary/restrictions.ts';
import { isPartOfObstacle } from './exceptions/obstacles.ts';
import { judge } from './judge.ts';
import { UNKNOWN_COUNTRY } from './places/territories.ts';
import type { Reason, Subject, Use, Verdict } from './verdict.ts';
import { OUTCOME_RANK } from './words/reasons.ts';
import { countriesInWords } from './words/wording.ts';

/**
 * May these bytes go to a visitor from this country (null: unknown)? `outletUse` is the clearance's outlet with all
 * its territories. A plain outlet must still pass for all of them, a geofenced one refuses visitors outside them, and
 * in both the visitor's own country must be one where the terms allow it.
 */
export function judgeDelivery(subject: Subject, outletUse: Use, country: CountryCode | null): Verdict {
  // Whoever it is comes from one of all countries: a ban on one of them that is lifted there stops nobody.
  const ofAll = !isKnown(country) && outletUse.territories === 'all' ? judge(subject, outletUse) : null;
  if (ofAll?.outcome === 'clear') return ofAll;
  const here = judge(subject, narrowToVisitor(outletUse, country));
  if (!outletUse.geofenced) return graver(judge(subject, outletUse), here);
  const audience = outletUse.territories;
  if (audience === 'all' || (isKnown(country) && audience.includes(country))) return here;
  return outsideAudience(here, audience);
}

/** The use of one delivery: the outlet's, in the visitor's country alone. */
function narrowToVisitor(outletUse: Use, country: CountryCode | null): Use {
  return { ...outletUse, territories: [isKnown(country) ? country : UNKNOWN_COUNTRY] };
}

/** The conditions a person must answer before clearing; a geofence answers itself. */
export function conditionsToAnswer(verdict: Verdict): Reason[] {
  return verdict.reasons.filter(({ outcome, clause }) => outcome === 'conditional' && clause !== 'geofence');
}

/** The prices that agreements ask for a use: whoever clears it names the cost centre that pays them. */
export function pricesOf(verdict: Verdict): Reason[] {
  return conditionsToAnswer(verdict).filter(isPrice);
}

export function isPrice({ clause }: Pick<Reason, 'clause'>): boolean {
  return clause === 'fee';
}

function isKnown(country: CountryCode | null): country is CountryCode {
  return country !== null && isCountryCode(country);
}

/** Both must hold: what stands in the way of either does, and both bound how long the answer may be kept. */
function graver(outlet: Verdict, here: Verdict): Verdict {
  const chosen = OUTCOME_RANK[here.outcome] > OUTCOME_RANK[outlet.outcome] ? here : outlet;
  const changesAt = [outlet.changesAt, here.changesAt].filter((at) => at !== null).sort()[0] ?? null;
  return { ...chosen, reasons: together(outlet.reasons, here.reasons), changesAt };
}

/** The gravest first. What the outlet meets already, in all its territories, is not said again of the visitor's country. */
function together(outlet: Reason[], here: Reason[]): Reason[] {
  const ofHere = here.filter(
    ({ obstacle, outcome }) =>
      !outlet.some(
        (reason) =>
          isPartOfObstacle(obstacle, reason.obstacle) && OUTCOME_RANK[reason.outcome] >= OUTCOME_RANK[outcome],
      ),
  );
  return [...outlet, ...ofHere].sort((one, other) => OUTCOME_RANK[other.outcome] - OUTCOME_RANK[one.outcome]);
}

function outsideAudience(verdict: Verdict, audience: CountryCode[]): Verdict {
  const reason: Reason = {
    clause: 'geofence',
    obstacle: 'geofence',
    waivable: false,
    outcome: 'blocked',
    words: null,
    field: null,
    start: null,
    end: null,
    sentence: `This outlet is for visitors in ${countriesInWords(audience)}.`,
    remedy: 'Open the outlet to visitors from there, and clear the picture again.',
    territories: audience,
  };
  return { ...verdict, outcome: 'blocked', reasons: [reason, ...verdict.reasons] };
}
