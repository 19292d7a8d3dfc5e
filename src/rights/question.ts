import type { CountryCode } from '../vocabulary/restrictions.ts';
import { ACTIONS, type Action } from '../vocabulary/uses.ts';
import { type Medium, mediumOf } from './agreements/quotas.ts';
import { instantOf } from './moments/instants.ts';
import { publicationKey } from './places/publications.ts';
import { channelsOf, purposesOf, type Region } from './places/region.ts';
import { ALL_COUNTRIES, isEmpty, isTerritory, territoriesOf } from './places/territories.ts';
import { isChannelWord, isPurpose } from './restrictions/values.ts';
import type { Use } from './verdict.ts';

/** A use made ready to be compared: the points it asks for, all of which must hold, and what is fixed for all of them. */
export interface Question {
  asked: Region;
  action: Action;
  /** All it is: what a partner archives, alters or sells on was passed to it. */
  actions: readonly Action[];
  /** Whether it brings the picture before readers: ours, or those of a partner's outlet. */
  isPublishing: boolean;
  /** As `publicationKey` writes it, or null when not known. */
  publication: string | null;
  /** Short name, or null when not known. */
  outlet: string | null;
  medium: Medium;
  geofenced: boolean;
  /** That nobody gets through the geofence. */
  isFenceShut: boolean;
  homeCountry: CountryCode | null;
  story: string | null;
  /** Milliseconds since 1970, or null for a new use. */
  clearedAt: number | null;
  /** When what was cleared is used: with its edition, else when it was cleared. Null for a new use, which is made at `at`. */
  madeAt: number | null;
  /** Ids of the agreements it was cleared under, or null for a new use. */
  under: readonly string[] | null;
  /** Milliseconds since 1970. */
  at: number;
  /** What in the use itself was not understood, in sentences: nothing that has one is ever clear. */
  problems: string[];
  /** False when so much is missing that no clause can be asked. */
  isAnswerable: boolean;
}

/** Uses are never changed once made: a desk asks the same ones about photo after photo. */
const questions = new WeakMap<Use, Question>();

export function questionOf(use: Use): Question {
  const known = questions.get(use);
  if (known !== undefined) return known;
  const made = makeQuestion(use);
  questions.set(use, made);
  return made;
}

function makeQuestion(use: Use): Question {
  const asked = {
    territories: use.territories === 'all' ? ALL_COUNTRIES : territoriesOf(use.territories),
    channels: channelsOf(use.channels),
    purposes: purposesOf([use.purpose]),
  };
  const at = instantOf(use.at, 'opens', 'UTC');
  const clearedAt = use.clearedAt == null ? null : instantOf(use.clearedAt, 'opens', 'UTC');
  const hasPoints = !isEmpty(asked.territories) && asked.channels !== 0 && asked.purposes !== 0;
  return {
    asked,
    action: use.action,
    actions: actionsOf(use),
    isPublishing: use.action === 'publish' || (use.action === 'redistribute' && use.forPartner === true),
    publication: use.publication === null ? null : publicationKey(use.publication) || null,
    outlet: use.outlet ?? null,
    medium: mediumOf(use.channels),
    geofenced: use.geofenced,
    isFenceShut: use.isFenceShut === true,
    homeCountry: use.homeCountry ?? null,
    story: use.story ?? null,
    clearedAt,
    madeAt: clearedAt === null || use.edition == null ? clearedAt : instantOf(use.edition, 'opens', 'UTC'),
    under: use.under ?? null,
    at,
    problems: problemsOf(use, at),
    isAnswerable: hasPoints && ACTIONS.includes(use.action) && !Number.isNaN(at),
  };
}

/** Whatever a partner does with a picture beside publishing it, it has been given the picture. */
function actionsOf({ action, forPartner }: Use): readonly Action[] {
  return forPartner === true && BESIDE_PUBLISHING.includes(action) ? ['redistribute', action] : [action];
}

const BESIDE_PUBLISHING: readonly Action[] = ['modify', 'archive', 'resell'];

function problemsOf(use: Use, at: number): string[] {
  const problems: string[] = [];
  if (use.territories !== 'all') {
    if (use.territories.length === 0) problems.push('The use names no country.');
    for (const code of use.territories.filter((one) => !isTerritory(one))) problems.push(`“${code}” is no country.`);
  }
  if (use.channels.length === 0) problems.push('The use names no channel.');
  for (const channel of use.channels.filter((one) => !isChannelWord(one))) {
    problems.push(`“${channel}” is no channel.`);
  }
  if (!ACTIONS.includes(use.action)) problems.push(`“${use.action}” is no action.`);
  if (!isPurpose(use.purpose)) problems.push(`“${use.purpose}” is no purpose.`);
  if (Number.isNaN(at)) problems.push(`“${use.at}” is no date.`);
  return problems;
}
