import type { Restriction } from '../../vocabulary/restrictions.ts';

const PARTS = {
  'territory-except': 'territories',
  'channel-except': 'channels',
  'purpose-except': 'purposes',
  'publication-except': 'publications',
} as const;

/** Words that stand for others: what shares none by name may share some all the same. */
const FAMILIES = new Set<string>(['all-digital', 'commercial']);

/** “Not for websites in Japan or Korean newspapers”: a ban on one thing within another bans nothing, so that the words were not understood. */
export function holdsNowhere({ kind, value, within }: Restriction): boolean {
  const part = PARTS[kind as keyof typeof PARTS];
  const inside: readonly string[] | undefined = part === undefined ? undefined : within?.[part];
  if (inside === undefined || !Array.isArray(value)) return false;
  const banned: readonly string[] = value;
  if ([...banned, ...inside].some((word) => FAMILIES.has(word))) return false;
  return !banned.some((word) => inside.includes(word));
}
