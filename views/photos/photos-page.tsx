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
      {cards.length === 0 ? <NoPhotos archiveIsEmpty={props.archiveIsEmpty} /> : <Grid {...props} />}
    </Layout>
  );
}

function NoPhotos({ archiveIsEmpty }: { archiveIsEmpty: boolean }) {
  return archiveIsEmpty ? (
    <Empty title="No photos yet">
      <a class="button primary" href="/upload">
        Upload the first photos
      </a>
    </Empty>
  ) : (
    <Empty title="Nothing found">
      Use fewer words, check the spelling, or <a href="/photos">see all photos</a>. Words are looked for in captions,
      agencies and people; <code>keyword:ballet</code> finds a tag.
    </Empty>
  );
}

function Grid({ site, cards, older, isFirst, suppliers }: PhotosPageProps) {
  const outlet = site.outlets.find((choice) => choice.slug === site.outlet)?.name;
  return (
    <form class="selection" method="post" action="/tag-edits" data-selection>
      <input type="hidden" name="back" value={site.here} />
      <ul class="grid" data-grid>
        {cards.map((card) => (
          <PhotoCard card={card} outlet={outlet} />
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
      <SelectionBar suppliers={suppliers} />
    </form>
  );
}

function newest(search: string): string {
  return search ? `/photos?${new URLSearchParams({ q: search })}` : '/photos';
}
