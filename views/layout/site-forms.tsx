import { SearchIcon } from '../parts/icons.tsx';
import type { Site } from '../site.ts';

export function SearchBox({ site: { search, here } }: { site: Site }) {
  const usable = new URLSearchParams(here.split('?', 2)[1]).get('usable');
  return (
    <search class="search">
      <form action="/photos" method="get">
        <SearchIcon />
        {usable === null ? null : <input type="hidden" name="usable" value={usable} />}
        <input
          type="search"
          name="q"
          value={search}
          placeholder="Caption, agency, person, keyword:ballet"
          aria-label="Search photos"
          aria-keyshortcuts="/"
          autocomplete="off"
          maxLength={500}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

/** The outlet for which badges are judged. It stays in this page's address; the script sends it when it changes. */
export function OutletChooser({ site }: { site: Site }) {
  if (site.outlets.length === 0) return null;
  const [path = '/photos', query = ''] = site.here.split('?', 2);
  return (
    <form class="outlet-chooser" action={path} method="get" data-sends-itself>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label>
        <span>Verdicts for</span>
        <select name="outlet">
          {site.outlets.map((outlet) => (
            <option value={outlet.slug} selected={outlet.slug === site.outlet}>
              {outlet.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="without-script">
        Show
      </button>
    </form>
  );
}
