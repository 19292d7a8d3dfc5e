import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { isGiven } from '../places/within.ts';
import {
  type AsStrict,
  channels,
  countries,
  fewer,
  more,
  noEarlier,
  noFewerDays,
  noLater,
  noMoreDays,
  purposes,
  titles,
} from '../restrictions/as-strict.ts';
import { ruleOf } from '../restrictions/rules.ts';
import { canonical } from './canonical.ts';
import { isUnderstoodRestriction } from './prepared-clause.ts';

/** True when `clause` forbids and holds at least what `than` does, whatever the use. In doubt, false. */
export function isAsStrict(clause: Restriction, than: Restriction): boolean {
  if (clause.kind !== than.kind) return false;
  if (canonical(partsOf(clause)) === canonical(partsOf(than))) return true;
  if (!isUnderstoodRestriction(clause) || !isUnderstoodRestriction(than)) return false;
  if (clause.kind === 'publication-except' && isGiven(clause.within) && !isSameList(clause.value, than.value))
    return false;
  return ruleOf(clause.kind)?.isAsStrict(clause.value, than.value) === true && isAsBroad(clause, than);
}

/** A name that is ours blocks where one that nobody has settled holds for a person: in a part of all uses a geofence may answer the block. */
function isSameList(value: unknown, than: unknown): boolean {
  return more(titles)(value, than) && fewer(titles)(value, than);
}

function partsOf({ value, within }: Restriction): unknown {
  return { value, within };
}

/** Where nobody knows the title or the transmission these hold a use for a person, and a block that a geofence answers is less. */
const MAY_BE_UNKNOWN = ['publications', 'fromDays', 'untilDays'] as const satisfies (keyof Within)[];

/** True when `clause` holds for every use that `than` holds for. */
function isAsBroad({ within: broad }: Restriction, { within: narrow }: Restriction): boolean {
  if (MAY_BE_UNKNOWN.some((member) => isGiven(narrow?.[member]) && !isGiven(broad?.[member]))) return false;
  if (!broad) return true;
  if (!narrow) return false;
  return (Object.keys(broad) as (keyof Within)[]).every((member) => BROADER[member](broad[member], narrow[member]));
}

/** A limit that is absent is no limit. */
function unlessAbsent(compare: AsStrict): AsStrict {
  return (value, than) => !isGiven(value) || (isGiven(than) && compare(value, than));
}

const BROADER = {
  territories: unlessAbsent(more(countries)),
  channels: unlessAbsent(more(channels)),
  purposes: unlessAbsent(more(purposes)),
  publications: unlessAbsent(more(titles)),
  from: unlessAbsent(noLater),
  until: unlessAbsent(noEarlier),
  fromDays: unlessAbsent(noMoreDays),
  untilDays: unlessAbsent(noFewerDays),
} satisfies Record<keyof Within, AsStrict>;
