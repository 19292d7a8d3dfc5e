/**
 * What stands so many places before `at` in a list; undefined where it begins later. With an index below 0 the engine looks for a property
 * of that name, and takes a hundred times as long.
 */
export function earlier<Item>(list: readonly Item[], at: number, places = 1): Item | undefined {
  return at < places ? undefined : list[at - places];
}
