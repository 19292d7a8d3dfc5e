import { RulesFrame } from '../orders/rules-frame.tsx';
import { Empty } from '../parts/empty.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { LicenceRow } from './licence-row.tsx';
import type { LicenceView } from './licence-view.ts';

export interface LicencesPageProps {
  site: Site;
  waiting: LicenceView[];
  approved: LicenceView[];
  past: LicenceView[];
  /** Address of the older ones; null at the end. */
  older: string | null;
}

/** Rights to single photos: what waits for the second person, what was approved, and what is past. */
export function LicencesPage({ site, waiting, approved, past, older }: LicencesPageProps) {
  return (
    <RulesFrame site={site} part="licences" title="Licences">
      {waiting.length + approved.length + past.length === 0 ? (
        <Empty title="No licences yet">
          A right to one photo that was bought or granted beside its terms is filed on the page of the photo.
        </Empty>
      ) : null}
      <Group site={site} title="Waits for a decision" licences={waiting} />
      <Group site={site} title="Approved" licences={approved} />
      <Group site={site} title="Past" licences={past} />
      {older === null ? null : (
        <p class="pages">
          <a class="button" href={older}>
            Older
          </a>
        </p>
      )}
    </RulesFrame>
  );
}

function Group({ site, title, licences }: { site: Site; title: string; licences: LicenceView[] }) {
  if (licences.length === 0) return null;
  return (
    <section class="panel group">
      <h2>{title}</h2>
      <ul class="rows">
        {licences.map((licence) => (
          <li class="licence-of">
            <a class="licence-photo" href={`/photos/${licence.photo.id}`}>
              {licence.photo.thumb === null ? (
                <span class="no-picture">Taken down</span>
              ) : (
                <img {...licence.photo.thumb} alt="" loading="lazy" />
              )}
              <span dir="auto">
                <VisibleText text={licence.photo.title} />
              </span>
            </a>
            <ul>
              <LicenceRow licence={licence} site={site} back="/licences" />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
