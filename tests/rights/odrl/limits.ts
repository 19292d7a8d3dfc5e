import { expect } from '@jest/globals';
import type { Condition } from '../../../src/rights/odrl/read-constraint.ts';
import type { ListOperand } from '../../../src/rights/odrl/read-list.ts';
import { COUNTRY_CODES } from '../../../src/vocabulary/countries.ts';
import type { RestrictionKind } from '../../../src/vocabulary/restrictions.ts';
import { CHANNELS, COMMERCIAL_FAMILY } from '../../../src/vocabulary/uses.ts';

/** What each agreement asks of a use. */
export const only = (about: ListOperand, ...members: string[]) => ({ about, inside: true, members });
export const from = (date: string): Condition => ({ about: 'from', date });
export const until = (date: string): Condition => ({ about: 'until', date });

export const KOREA = only('spatial', 'KR');
export const JAPAN = only('spatial', 'JP');
export const BOTH = only('spatial', 'KR', 'JP');
export const ON_TV = only('media', 'tv');
export const ONLINE = only('media', 'online');
export const IN_LE_MONDE = only('recipient', 'Le Monde');
export const FOR_3_DAYS: Condition = { about: 'untilDays', days: 3 };
export const ONCE: Condition = { about: 'count' };
export const NOON = '2026-03-31T12:00:00Z';

/** What is forbidden. */
export const limit = (kind: RestrictionKind, value: unknown, within?: object) => ({
  kind,
  value,
  ...(within && { within }),
});
export const inKorea = (within?: object) => limit('territory-only', ['KR'], within);
export const inBoth = (within?: object) => limit('territory-only', ['KR', 'JP'], within);
export const onTv = (within?: object) => limit('channel-only', ['tv'], within);
export const onTvOrOnline = (within?: object) => limit('channel-only', ['tv', 'online'], within);
export const allUse = (within: object) => limit('channel-except', [...CHANNELS], within);
export const embargo = (day: string) => limit('embargo-until', day);
export const expiry = (day: string) => limit('expires-on', day);

export const without = (all: readonly string[], ...some: string[]) => all.filter((one) => !some.includes(one));
export const NOT_KOREA = without(COUNTRY_CODES, 'KR');
export const FAMILY = without(COMMERCIAL_FAMILY, 'commercial');
export const NOT_ON_TV = without(CHANNELS, 'tv');

export function inOrder(restrictions: readonly object[] | null): string[] {
  expect(restrictions).not.toBeNull();
  return (restrictions ?? []).map((one) => JSON.stringify(one)).sort();
}
