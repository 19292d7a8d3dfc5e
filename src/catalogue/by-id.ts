/** What was found for each of some things, by its id; asked for any other it throws. */
export function byId<Found>(found: Iterable<readonly [string, Found]>): (id: string) => Found {
  const all = new Map(found);
  return (id) => {
    if (!all.has(id)) throw new Error(`Nothing was asked for ${id}.`);
    return all.get(id) as Found;
  };
}
