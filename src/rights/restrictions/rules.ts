import type { RestrictionKind, RestrictionValues } from '../../vocabulary/restrictions.ts';
import { channelExcept } from './channel-except.ts';
import { channelOnly } from './channel-only.ts';
import { contactRequired } from './contact-required.ts';
import { correction } from './correction.ts';
import { embargoUntil } from './embargo-until.ts';
import { expiresAfterDays } from './expires-after-days.ts';
import { expiresOn } from './expires-on.ts';
import { kill } from './kill.ts';
import { mandatoryCredit } from './mandatory-credit.ts';
import { noArchive } from './no-archive.ts';
import { noModification } from './no-modification.ts';
import { noRedistribution } from './no-redistribution.ts';
import { noResale } from './no-resale.ts';
import { oneTimeUse } from './one-time-use.ts';
import { other } from './other.ts';
import { publicationExcept } from './publication-except.ts';
import { publicationOnly } from './publication-only.ts';
import { purposeExcept } from './purpose-except.ts';
import { purposeOnly } from './purpose-only.ts';
import type { Rule } from './rule.ts';
import { territoryExcept } from './territory-except.ts';
import { territoryOnly } from './territory-only.ts';
import { thirdPartyUnverified } from './third-party-unverified.ts';
import { withhold } from './withhold.ts';

const RULES = {
  'territory-only': territoryOnly,
  'territory-except': territoryExcept,
  'channel-only': channelOnly,
  'channel-except': channelExcept,
  'purpose-only': purposeOnly,
  'purpose-except': purposeExcept,
  'publication-only': publicationOnly,
  'publication-except': publicationExcept,
  'no-resale': noResale,
  'no-redistribution': noRedistribution,
  'no-archive': noArchive,
  'no-modification': noModification,
  'mandatory-credit': mandatoryCredit,
  'embargo-until': embargoUntil,
  'expires-on': expiresOn,
  'expires-after-days': expiresAfterDays,
  'one-time-use': oneTimeUse,
  'third-party-unverified': thirdPartyUnverified,
  kill,
  withhold,
  correction,
  'contact-required': contactRequired,
  other,
} satisfies { [K in RestrictionKind]: Rule<RestrictionValues[K]> };

/**
 * The rule of a kind, or null for a kind nobody has taught us. The value's type is forgotten here: a clause's kind
 * and value belong together by the type of `Restriction`, and rules survive values that do not.
 */
export function ruleOf(kind: string): Rule<unknown> | null {
  return Object.hasOwn(RULES, kind) ? (RULES[kind as RestrictionKind] as Rule<unknown>) : null;
}
