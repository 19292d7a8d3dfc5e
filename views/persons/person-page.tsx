import type { PersonChangeView } from '../../src/catalogue/persons/changes-of-person.ts';
import type { PersonView } from '../../src/catalogue/persons/persons.ts';
import { Layout } from '../layout/layout.tsx';
import type { OrderStart, OrderView, ReachedPhoto } from '../orders/order-view.ts';
import { BackIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { Thumbs } from '../photos/thumbs.tsx';
import type { Site } from '../site.ts';
import { PersonActs } from './person-acts.tsx';
import { PersonChanges } from './person-changes.tsx';
import { LikelySame, PersonNames } from './person-names.tsx';
import { PersonOrders } from './person-orders.tsx';
import { photosInWords, photosOfPath } from './person-words.ts';

export interface PersonPageProps {
  site: Site;
  person: PersonView;
  /** The newest photos that show them, and that only mention them. */
  depicted: ReachedPhoto[];
  mentioned: ReachedPhoto[];
  /** Orders that reach them by a name; null for whoever may not see orders. */
  orders: { orders: OrderView[]; start: OrderStart } | null;
  /** Others who may be the same person. */
  likely: PersonView[];
  changes: PersonChangeView[];
}

/** One person: their names in all scripts, their photos, what holds for them, and what was done to their names. */
export function PersonPage({ site, person, depicted, mentioned, orders, likely, changes }: PersonPageProps) {
  return (
    <Layout site={site} title={person.name}>
      <article id="person" class="page person-page">
        <header class="page-head">
          <a class="back" href="/persons" aria-label="Back to the people">
            <BackIcon />
          </a>
          <h1 dir="auto">
            <VisibleText text={person.name} />
          </h1>
          <a class="button" href={photosOfPath(person.name)}>
            {photosInWords(person.depicted + person.mentioned)}
          </a>
        </header>
        <div class="order-columns">
          <div class="order-side">
            <Photos
              id="depicted"
              title="Pictured in"
              none="No photo shows them."
              count={person.depicted}
              photos={depicted}
            />
            <Photos id="mentioned" title="Mentioned in" none={null} count={person.mentioned} photos={mentioned} />
            <PersonOrders site={site} person={person} orders={orders} />
            <PersonChanges site={site} person={person} changes={changes} />
          </div>
          <div class="order-side">
            <PersonNames person={person} />
            <LikelySame person={person} likely={likely} />
            <PersonActs site={site} person={person} />
          </div>
        </div>
      </article>
    </Layout>
  );
}

interface PhotosProps {
  id: string;
  title: string;
  /** What is said of no photos; null leaves the section out. */
  none: string | null;
  count: number;
  photos: ReachedPhoto[];
}

function Photos({ id, title, none, count, photos }: PhotosProps) {
  if (count === 0 && none === null) return null;
  const left = count - photos.length;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{count === 0 ? title : `${title} ${photosInWords(count)}`}</h2>
      {count === 0 ? <p class="hint">{none}</p> : <Thumbs photos={photos} />}
      {left > 0 ? <p class="hint">and {left} older ones.</p> : null}
    </section>
  );
}
