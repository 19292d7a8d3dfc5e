import type { Db } from '../../database/ledger.ts';
import { isOpenName, nameKey, unchosenTitles } from '../../rights/places/house-titles.ts';
import { houseTitles, type TitleNameView, titleNameView } from './title-names.ts';

/** A name that restrictions mention and that may mean a title of ours, for all anybody has said. */
export interface OpenName {
  /** As most photos spell it. */
  name: string;
  /** How many photos carry it in their own terms. */
  photos: number;
  /** How many standing rules and orders of the house do. */
  rules: number;
  /** Titles of ours that are so called but for their articles: it binds them all until somebody chooses; absent: there are none. */
  between?: string[];
  /** What was said of it, where that says nothing of a title of ours there is now; whoever says it anew replaces it. */
  said?: TitleNameView;
}

/** More than this nobody reads at once; the first are settled first. */
const MOST_NAMES = 200;

/** In most photos first. */
export async function openNames(db: Db): Promise<OpenName[]> {
  const house = await houseTitles(db);
  const byKey = new Map<string, OpenName>();
  for (const { name, photos, rules } of await namesMentioned(db)) {
    const between = unchosenTitles(name, house);
    if (between.length === 0 && !isOpenName(name, house)) continue;
    const key = nameKey(name, house.titles);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { name, photos, rules, ...(between.length === 0 ? {} : { between }) });
    else Object.assign(known, { photos: known.photos + photos, rules: known.rules + rules });
  }
  const most = [...byKey]
    .sort(([, one], [, other]) => other.photos - one.photos || other.rules - one.rules)
    .slice(0, MOST_NAMES);
  const said = await saidOf(
    db,
    most.map(([key]) => key),
    house.titles,
  );
  return most.map(([key, open]) => {
    const before = said.get(key);
    return before === undefined ? open : { ...open, said: before };
  });
}

/** By key. */
async function saidOf(
  db: Db,
  keys: readonly string[],
  titles: readonly string[],
): Promise<ReadonlyMap<string, TitleNameView>> {
  const rows = await db.titleName.findMany({ where: { key: { in: [...keys] }, undoneAt: null } });
  return new Map(rows.map((row) => [row.key, titleNameView(row, titles)]));
}

/** Every spelling for itself, that of most photos first. Terms are few, so that all of them are read. */
function namesMentioned(db: Db): Promise<OpenName[]> {
  return db.$queryRaw<OpenName[]>`
    WITH said AS (
      SELECT t.id AS terms, clause ->> 'kind' AS kind, clause -> 'value' AS value, clause #> '{within,publications}' AS within
        FROM terms t, jsonb_array_elements(CASE jsonb_typeof(t.content -> 'clauses') WHEN 'array' THEN t.content -> 'clauses' ELSE '[]' END) clause
      UNION ALL SELECT NULL, kind, value, within -> 'publications' FROM standing_rules WHERE ended_at IS NULL
      UNION ALL SELECT NULL, restriction ->> 'kind', restriction -> 'value', restriction #> '{within,publications}'
        FROM house_orders WHERE ended_at IS NULL AND restriction IS NOT NULL
    ), named AS (
      SELECT DISTINCT terms, name #>> '{}' AS name, CASE WHEN terms IS NULL THEN row_number() OVER () END AS rule FROM said,
        jsonb_array_elements(
          CASE WHEN kind = 'publication-except' AND jsonb_typeof(value) = 'array' THEN value ELSE '[]' END ||
          CASE jsonb_typeof(within) WHEN 'array' THEN within ELSE '[]' END) name
      WHERE jsonb_typeof(name) = 'string'
    ), counted AS (
      SELECT name, (SELECT count(*) FROM photos p WHERE p.terms_id = named.terms) AS photos, (terms IS NULL)::int AS rules FROM named
    )
    SELECT name, sum(photos)::int AS photos, sum(rules)::int AS rules FROM counted
    GROUP BY name HAVING sum(photos) + sum(rules) > 0 ORDER BY 2 DESC, 3 DESC, 1`;
}
