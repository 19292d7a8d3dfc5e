import { type EditionView, editionWords } from '../parts/edition.tsx';
import type { Site } from '../site.ts';

interface UsableFilterProps {
  site: Site;
  /** Whether only these photos are shown. */
  isOn: boolean;
  /** The edition that is judged for; null where the outlet publishes at once. */
  edition: EditionView | null;
}

/** Leaves only the photos that may be used in the chosen outlet, now or in its next edition; the script sends it when it changes. */
export function UsableFilter({ site, isOn, edition }: UsableFilterProps) {
  const outlet = outletName(site);
  if (outlet === undefined) return null;
  return (
    <form class="usable-filter" action="/photos" method="get" data-sends-itself>
      {site.search ? <input type="hidden" name="q" value={site.search} /> : null}
      <label>
        <input type="checkbox" name="usable" value="now" checked={isOn} />
        <span>
          May be used in <strong>{outlet}</strong> {whenWords(edition)}
        </span>
      </label>
      <button type="submit" class="without-script">
        Show
      </button>
    </form>
  );
}

export function whenWords(edition: EditionView | null): string {
  return edition === null ? 'now' : `in the edition of ${editionWords(edition)}`;
}

/** Of the outlet that verdicts are for; undefined where there is none. */
export function outletName({ outlets, outlet }: Pick<Site, 'outlets' | 'outlet'>): string | undefined {
  return outlets.find(({ slug }) => slug === outlet)?.name;
}
