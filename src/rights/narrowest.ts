import { type Grant, regionOfGrant } from './grants.ts';
import { isPart, type Region, touches } from './region.ts';
import { sizeOf } from './territories.ts';

/**
 * The grant a use is made under: of those that hold all of it the narrowest, since what was agreed for a special case
 * beats what was agreed in general. Where none alone holds all of it, every one that holds a part.
 */
export function narrowestFor(grants: readonly Grant[], asked: Region): Grant[] {
  const holding = grants.filter((grant) => isPart(asked, regionOfGrant(grant)));
  if (holding.length === 0) return grants.filter((grant) => touches(asked, regionOfGrant(grant)));
  return [holding.reduce((narrowest, grant) => (isNarrower(grant, narrowest) ? grant : narrowest))];
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
