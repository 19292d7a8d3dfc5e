import { Layout } from '../layout/layout.tsx';
import { Empty } from '../parts/empty.tsx';
import { NextIcon } from '../parts/icons.tsx';
import type { Site, SourceChoices } from '../site.ts';
import { PhotoCard, type PhotoCardView } from './photo-card.tsx';
import { SelectionBar } from './selection-bar.tsx';

export interface PhotosPageProps {
  site: Site;
  cards: PhotoCardView[];
  /** Address of the next page of older photos. */
  older: string | null;
  /** Whether this page starts at the newest photo. */
  isFirst: boolean;
  /** Whether no photo was ever uploaded. */
  archiveIsEmpty: boolean;
  /** Agencies to choose a supplier from. */
  suppliers: SourceChoices['suppliers'];
}

/** The grid, newest first. */
export function PhotosPage(props: PhotosPageProps) {
  const { site, cards } = props;
  return (
    <Layout site={site} title={site.search ? `“${site.search}”` : 'Photos'}>
      <h1 class="unseen">{site.search ? `Photos found for “${site.search}”` : 'Photos'}</h1>
      {cards.length === 0 ? <NoPhotos archiveIsEmpty={props.archiveIsEmpty} site={site} /> : <Grid {...props} />}
    </Layout>
  );
}

function NoPhotos({ archiveIsEmpty, site }: Pick<PhotosPageProps, 'archiveIsEmpty' | 'site'>) {
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

function Cards({ site, cards, older, isFirst }: PhotosPageProps) {
  const outlet = site.outlets.find((choice) => choice.slug === site.outlet)?.name;
  return (
    <>
      <ul class="grid" data-grid>
        {cards.map((card) => (
          <PhotoCard card={card} outlet={outlet} isToSelect={site.may('edit-photo')} />
        ))}
      </ul>
      <div class="pager">
        {isFirst ? null : (
          <a class="button" href={newest(site.search)}>
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

function newest(search: string): string {
  return search ? `/photos?${new URLSearchParams({ q: search })}` : '/photos';
}
