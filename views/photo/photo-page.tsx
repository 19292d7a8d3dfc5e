import { Layout } from '../layout/layout.tsx';
import { PhotoLicencesPanel } from '../licences/photo-licences.tsx';
import { PhotoOrdersPanel } from '../orders/photo-orders.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import type { Site, SourceChoices } from '../site.ts';
import { AI_WORDS } from '../words.ts';
import { Clearances } from './clearances.tsx';
import { Doubts, PendingEdits } from './doubts.tsx';
import { Downloads } from './downloads.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { Metadata } from './metadata.tsx';
import { LiftForm, NoticeForm, SameBanner, StatusBanner } from './notices.tsx';
import type { PhotoView } from './photo-view.ts';
import { Printed } from './printed.tsx';
import { ReceivedTexts } from './received-text.tsx';
import { Restrictions } from './restrictions.tsx';
import { SamePicture } from './same-picture.tsx';
import { Verdicts } from './verdicts.tsx';
import { WhereAndWhen, type WhereAndWhenView } from './where-and-when.tsx';

export interface PhotoPageProps {
  site: Site;
  photo: PhotoView;
  choices: SourceChoices;
  /** For the outlet that was chosen; null where none was, or whoever looks sees no verdicts. */
  whereAndWhen: WhereAndWhenView | null;
  /** Address of the grid this photo was opened from. */
  back: string;
}

/** One photo: the picture, what came with it, what may be done with it, and everything that was done. */
export function PhotoPage({ site, photo, choices, whereAndWhen, back }: PhotoPageProps) {
  const title = photo.headline || photo.captionForReaders || photo.original.fileName;
  const chosen = photo.verdicts.find((judged) => judged.slug === site.outlet);
  return (
    <Layout site={site} title={title.slice(0, 80)}>
      <article id="photo" class="photo">
        <header class="photo-head">
          <a class="back" href={back} aria-label="Back to the photos" data-back>
            <BackIcon />
          </a>
          <h1 dir="auto">
            <VisibleText text={title.slice(0, 200)} />
          </h1>
          {photo.facts.ai === null ? null : <span class="flag of-ai">{AI_WORDS[photo.facts.ai]}</span>}
          {chosen ? (
            <VerdictBadge
              outcome={chosen.verdict.outcome}
              wouldBe={chosen.verdict.wouldBe}
              outlet={chosen.name}
              language={photo.language}
            />
          ) : null}
        </header>
        <StatusBanner photo={photo} />
        <SameBanner photo={photo} />
        <div class="photo-columns">
          <div class="photo-main">
            <Picture photo={photo} />
            <Printed photo={photo} site={site} />
            <SamePicture photo={photo} site={site} />
            {whereAndWhen === null ? null : <WhereAndWhen shown={whereAndWhen} />}
            <ReceivedTexts
              photoId={photo.id}
              texts={photo.texts}
              reports={photo.reports}
              mayReadAgain={site.may('edit-photo')}
              mayReport={site.may('report-reading')}
            />
            <Facts photo={photo} site={site} choices={choices} />
            <Metadata photo={photo} mayReadAgain={site.may('edit-photo')} />
            {photo.history === null ? null : <History entries={photo.history} />}
          </div>
          <div class="photo-side">
            {site.may('see-sources') ? <Verdicts photo={photo} site={site} /> : null}
            {site.may('see-widenings') ? <PendingEdits photo={photo} site={site} /> : null}
            <Doubts photo={photo} site={site} />
            <Restrictions photo={photo} site={site} />
            <PhotoOrdersPanel photo={photo} site={site} />
            <PhotoLicencesPanel photo={photo} site={site} />
            {photo.clearances === null ? null : (
              <Clearances clearances={photo.clearances} status={photo.status} site={site} />
            )}
            {site.may('download') && photo.status === 'active' ? <Downloads photo={photo} site={site} /> : null}
            {site.may('edit-photo') ? <LiftForm photo={photo} /> : null}
            {site.may('issue-notice') ? <NoticeForm photo={photo} /> : null}
          </div>
        </div>
      </article>
    </Layout>
  );
}

function Picture({ photo }: { photo: PhotoView }) {
  const { picture } = photo;
  return (
    <div class="picture">
      {picture === null ? (
        <p class="no-picture">The picture is not shown: {photo.status}.</p>
      ) : (
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={visibleText(photo.captionForReaders.slice(0, 300)) || 'Without caption'}
          decoding="async"
        />
      )}
    </div>
  );
}
