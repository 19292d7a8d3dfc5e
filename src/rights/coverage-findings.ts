import type { Finding } from './finding.ts';
import { type GrantSet, isInForce, isUnderstoodGrant } from './grants.ts';
import type { Question } from './question.ts';
import { channelsIn, purposesIn } from './region.ts';
import { countriesIn, isEmpty, type Territories } from './territories.ts';
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
  return blocked(asked.territories, `${set.name} ${gives(set)} no right to ${words}.`, `Obtain the right to ${words}.`);
}

export function outsideChannels(set: GrantSet, channels: number, forbids: Territories): Finding {
  const words = channelsInWords(channelsIn(channels), 'or');
  return blocked(
    forbids,
    `${set.name} ${gives(set)} no right to use it ${words}.`,
    `Obtain the right to use it ${words}.`,
  );
}

export function outsidePurposes(set: GrantSet, purposes: number, forbids: Territories): Finding {
  const words = purposesInWords(purposesIn(purposes), 'or');
  return blocked(
    forbids,
    `${set.name} ${gives(set)} no right to use it for ${words}.`,
    `Obtain the right to use it for ${words}.`,
  );
}

export function outsideTerritories(set: GrantSet, missing: Territories, held: Territories): Finding {
  const finding = blocked(
    missing,
    `${set.name} ${gives(set)} no right to use it in ${places(missing)}.`,
    `Obtain the right to use it in ${places(missing)}.`,
  );
  if (isEmpty(held)) return finding;
  return { ...finding, remedy: () => `Use an outlet whose audience is in ${places(held)} only, or geofence it.` };
}

export function outsideTogether(set: GrantSet, missing: Territories): Finding {
  return blocked(
    missing,
    `${set.name} ${gives(set)} no right to this mix of channels and purposes in ${places(missing)}.`,
    `Use it on one channel at a time, or obtain the rights for ${places(missing)}.`,
  );
}

function gives(set: GrantSet): string {
  return set.grants.length === 1 ? 'gives' : 'give';
}

function places(territories: Territories): string {
  const codes = countriesIn(territories);
  return countriesInWords(codes, 'or') || 'a country nobody knows';
}
