import { isPart, touches } from '../places/region.ts';
import { sizeOf } from '../places/territories.ts';
import type { Question } from '../question.ts';
import type { Agreement } from './agreement.ts';
import { type Grant, regionOfGrant } from './grants.ts';

/**
 * The grant a use is made under: of those that hold all of it the narrowest, since what was agreed for a special case
 * beats what was agreed in general. Where none alone holds all of it, every one that holds a part. What was cleared under
 * some of them stays under these, if one of a narrower special case would hold a visitor's part.
 */
export function narrowestFor(grants: readonly Grant[], { asked, under }: Asked): Grant[] {
  const holding = grants.filter((grant) => isPart(asked, regionOfGrant(grant)));
  if (holding.length === 0) return grants.filter((grant) => touches(asked, regionOfGrant(grant)));
  const kept = under === null ? [] : holding.filter((grant) => isAgreement(grant) && under.includes(grant.id));
  const choice = kept.length > 0 ? kept : holding;
  return [choice.reduce((narrowest, grant) => (isNarrower(grant, narrowest) ? grant : narrowest))];
}

type Asked = Pick<Question, 'asked' | 'under'>;

export function isAgreement(grant: Grant): grant is Agreement {
  return 'id' in grant;
}

/** One for titles or collections of its own before one for all; then the one of fewer points. Of equals, the first. */
function isNarrower(one: Grant, other: Grant): boolean {
  const [special, otherSpecial] = [specialOf(one), specialOf(other)];
  return special === otherSpecial ? pointsOf(one) < pointsOf(other) : special > otherSpecial;
}

function specialOf({ titles, collections }: Grant): number {
  return Number(Boolean(titles)) + Number(Boolean(collections));
}

function pointsOf(grant: Grant): number {
  const { territories, channels, purposes } = regionOfGrant(grant);
  return sizeOf(territories) * bitsIn(channels) * bitsIn(purposes);
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
