import { Layout } from '../layout/layout.tsx';
import type { EditionView } from '../parts/edition.tsx';
import { Empty } from '../parts/empty.tsx';
import { NextIcon } from '../parts/icons.tsx';
import type { Site, SourceChoices } from '../site.ts';
import { PhotoCard, type PhotoCardView } from './photo-card.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { outletName, UsableFilter, whenWords } from './usable-filter.tsx';

export interface PhotosPageProps {
  site: Site;
  cards: PhotoCardView[];
  /** Address of the next page of older photos. */
  older: string | null;
  /** Whether only what may be used in the chosen outlet, now or in its next edition, is shown. */
  isUsable: boolean;
  /** The edition that badges are for; null where the outlet publishes at once. */
  edition: EditionView | null;
  /** Whether this page starts at the newest photo. */
  isFirst: boolean;
  /** Whether no photo was ever uploaded. */
  archiveIsEmpty: boolean;
  /** Agencies to choose a supplier from. */
  suppliers: SourceChoices['suppliers'];
}

/** The grid, newest first. */
export function PhotosPage(props: PhotosPageProps) {
  const { site, cards, archiveIsEmpty, isUsable, edition } = props;
  return (
    <Layout site={site} title={site.search ? `“${site.search}”` : 'Photos'}>
      <h1 class="unseen">{site.search ? `Photos found for “${site.search}”` : 'Photos'}</h1>
      {archiveIsEmpty ? null : <UsableFilter site={site} isOn={isUsable} edition={edition} />}
      {cards.length === 0 ? <NoPhotos {...props} /> : <Grid {...props} />}
    </Layout>
  );
}

function NoPhotos({ archiveIsEmpty, isUsable, site, edition }: PhotosPageProps) {
  if (isUsable && !archiveIsEmpty) return <NothingUsable site={site} edition={edition} />;
  return archiveIsEmpty ? (
    <Empty title="No photos yet">
      {site.may('upload') ? (
        <a class="button primary" href="/upload">
          Upload the first photos
        </a>
      ) : (
        'They appear here when somebody who may upload has sent the first ones.'
      )}
    </Empty>
  ) : (
    <Empty title="Nothing found">
      Use fewer words, check the spelling, or <a href="/photos">see all photos</a>. Words are looked for in captions,
      agencies and people; <code>keyword:ballet</code> finds a tag.
    </Empty>
  );
}

function NothingUsable({ site, edition }: Pick<PhotosPageProps, 'site' | 'edition'>) {
  const [search, outlet] = [site.search, outletName(site)];
  return (
    <Empty title={`Nothing${search ? ' of what was found' : ''} may be used in ${outlet} ${whenWords(edition)}`}>
      <a href={gridAddress({ search })}>See {search ? 'all that was found' : 'all photos'}</a>: each says what would
      make it pass. Photos that need an answer or a second look are not among those that may be used.
    </Empty>
  );
}

/** Whoever may edit can tick photos and act on all of them at once. */
function Grid(props: PhotosPageProps) {
  const { site, suppliers } = props;
  if (!site.may('edit-photo')) return <Cards {...props} />;
  return (
    <form class="selection" method="post" action="/tag-edits" data-selection>
      <input type="hidden" name="back" value={site.here} />
      <Cards {...props} />
      <SelectionBar suppliers={suppliers} />
    </form>
  );
}

function Cards({ site, cards, older, isFirst, isUsable }: PhotosPageProps) {
  const outlet = outletName(site);
  return (
    <>
      <ul class="grid" data-grid>
        {cards.map((card) => (
          <PhotoCard card={card} outlet={outlet} isToSelect={site.may('edit-photo')} />
        ))}
      </ul>
      <div class="pager">
        {isFirst ? null : (
          <a class="button" href={gridAddress({ search: site.search, isUsable })}>
            Newest
          </a>
        )}
        {older ? (
          <a class="button" href={older} rel="next">
            Older
            <NextIcon />
          </a>
        ) : (
          <p class="hint">That is all.</p>
        )}
      </div>
    </>
  );
}

interface GridAddress {
  search: string;
  isUsable?: boolean;
  /** The “next” of the page before. */
  cursor?: string;
}

/** Where the grid shows this. */
export function gridAddress({ search, isUsable = false, cursor }: GridAddress): string {
  const query = new URLSearchParams({
    ...(search === '' ? {} : { q: search }),
    ...(isUsable ? { usable: 'now' } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  });
  return query.size === 0 ? '/photos' : `/photos?${query}`;
}
