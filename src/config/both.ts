/** What two settings say together; null where one is not set. */
export function both<T>(
  one: string | undefined,
  other: string | undefined,
  join: (one: string, other: string) => T,
): T | null {
  return one === undefined || other === undefined ? null : Object.freeze(join(one, other));
}
