import type { Finding } from './finding.ts';
import { type GrantSet, isInForce, isUnderstoodGrant } from './grants.ts';
import type { Question } from './question.ts';
import { channelsIn, purposesIn } from './region.ts';
import { countriesIn, difference, intersection, isEmpty, type Territories } from './territories.ts';
import {
  ACTION_WORDS,
  channelsInWords,
  countriesInWords,
  dateInWords,
  endInWords,
  purposesInWords,
} from './wording.ts';

export function noAgreement(): Finding {
  return {
    kind: 'no-agreement',
    outcome: 'review',
    source: null,
    forbids: null,
    sentence: 'No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.',
    remedy: () => 'Put the supplier’s agreement on file, or set a house rule for pictures of its kind.',
  };
}

export function misunderstood(set: GrantSet): Finding[] {
  if (set.grants.every(isUnderstoodGrant)) return [];
  return [
    {
      ...noAgreement(),
      kind: 'agreement',
      sentence: `A part of ${set.name} was not understood.`,
      remedy: () => `Correct ${set.name}.`,
    },
  ];
}

function blocked(forbids: Territories, sentence: string, remedy: string): Finding {
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return { kind: 'agreement', outcome: 'blocked', source: null, forbids, sentence: capital, remedy: () => remedy };
}

export function notInForce(set: GrantSet, at: number, zone: string, forbids: Territories): Finding {
  const [grant] = set.grants;
  const verb = set.grants.length === 1 ? 'is' : 'are';
  if (set.grants.length > 1 || grant === undefined) {
    return blocked(forbids, `${set.name} ${verb} not in force at that time.`, `Renew ${set.name}.`);
  }
  if (grant.from !== null && !isInForce({ ...grant, until: null }, at, zone)) {
    const begins = dateInWords(grant.from);
    return blocked(forbids, `${set.name} begins on ${begins}.`, `Wait until ${begins}.`);
  }
  const ends = endInWords(grant.until ?? '');
  return blocked(forbids, `${set.name} held until ${ends}.`, `Renew ${set.name}.`);
}

export function notGranted(set: GrantSet, { action, asked }: Question): Finding {
  const words = ACTION_WORDS[action];
  return blocked(
    asked.territories,
    `${set.name} ${verb(set, 'give')} no right to ${words}.`,
    `Obtain the right to ${words}.`,
  );
}

export function outsideChannels(set: GrantSet, channels: number, forbids: Territories): Finding {
  const words = channelsInWords(channelsIn(channels), 'or');
  return blocked(
    forbids,
    `${set.name} ${verb(set, 'do')} not cover use ${words}.`,
    `Obtain the right to use it ${words}.`,
  );
}

export function outsidePurposes(set: GrantSet, purposes: number, forbids: Territories): Finding {
  const words = purposesInWords(purposesIn(purposes), 'or');
  return blocked(forbids, `${set.name} ${verb(set, 'do')} not cover ${words}.`, `Obtain the rights for ${words}.`);
}

/** `covered`: all territories the set holds, of this use or not. */
export function outsideTerritories(set: GrantSet, asked: Territories, covered: Territories): Finding {
  const missing = difference(asked, covered);
  const held = intersection(asked, covered);
  const sentence =
    countriesIn(missing).length <= MOST_MISSING_NAMED
      ? `${set.name} ${verb(set, 'do')} not cover ${places(missing)}.`
      : `${set.name} ${verb(set, 'cover')} only ${places(covered)}.`;
  const remedy = isEmpty(held)
    ? `Obtain the rights for ${places(missing)}.`
    : `Use an outlet whose audience is in ${places(held)} only, or geofence it.`;
  return blocked(missing, sentence, remedy);
}

/** Beyond this it says more to name what is covered. */
const MOST_MISSING_NAMED = 6;

export function outsideTogether(set: GrantSet, missing: Territories): Finding {
  return blocked(
    missing,
    `${set.name} ${verb(set, 'do')} not cover this mix of channels and purposes in ${places(missing)}.`,
    `Use it on one channel at a time, or obtain the rights for ${places(missing)}.`,
  );
}

function verb(set: GrantSet, plural: 'do' | 'give' | 'cover'): string {
  if (set.grants.length > 1) return plural;
  return plural === 'do' ? 'does' : `${plural}s`;
}

function places(territories: Territories): string {
  return countriesInWords(countriesIn(territories), 'or') || 'a country nobody knows';
}
