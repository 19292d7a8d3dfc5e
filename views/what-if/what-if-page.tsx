import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Save } from '../parts/form.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { Badges, Clearances, Later, Photos } from './changed.tsx';
import { ReadAgain } from './read-again.tsx';
import type { WhatIfView } from './what-if-view.ts';

export interface WhatIfPageProps {
  site: Site;
  found: WhatIfView;
}

/** What would be otherwise if a form were saved, and the button that saves it. */
export function WhatIfPage({ site, found }: WhatIfPageProps) {
  const { photos, clearances, part } = found;
  return (
    <Layout site={site} title={`What changes: ${found.title}`}>
      <div id={part} class="page what-if">
        <header class="page-head">
          <a class="back" href={found.back} aria-label="Back, without saving">
            <BackIcon />
          </a>
          <h1>
            What changes: <VisibleText text={found.title} />
          </h1>
        </header>
        <section class="panel" aria-labelledby="summary">
          {found.says === undefined ? null : (
            <p class="sentence">
              <VisibleText text={found.says} />
            </p>
          )}
          <h2 id="summary">{summaryOf(found)}</h2>
          <ReadAgain read={found.read} />
          <Published found={found} />
          {found.changedLater === 0 ? null : <p>{counted(found.changedLater, 'clearance')} would change later.</p>}
          <p class="hint">
            Nothing is saved yet. Photos are judged as published for an editorial story, now; clearances also as time
            passes.
            {photos.judged < photos.total
              ? ` Of ${number(photos.total)} photos ${number(photos.judged)} were judged.`
              : ''}
            {clearances.judged < clearances.total
              ? ` Of ${number(clearances.total)} clearances the latest ${number(clearances.judged)} were judged.`
              : ''}
          </p>
          <Counts head="Photos" counts={photos.counts} />
          <Counts head="Clearances" counts={clearances.counts} />
          <Answer found={found} />
        </section>
        <Clearances items={clearances.items} />
        <Later items={found.later} />
        <Photos items={photos.items} />
      </div>
    </Layout>
  );
}

function summaryOf({ photos, clearances }: WhatIfView): string {
  if (photos.changed === 0 && clearances.changed === 0) return 'Nothing changes now';
  return `${counted(photos.changed, 'photo')} and ${counted(clearances.changed, 'clearance')} change`;
}

function Published({ found: { published } }: Pick<WhatIfPageProps, 'found'>) {
  return (
    <>
      {published.ending === 0 ? null : (
        <p class="ending">
          {counted(published.ending, 'published address', 'published addresses')} would end for readers.
        </p>
      )}
      {published.returning === 0 ? null : (
        <p>{counted(published.returning, 'published address', 'published addresses')} would answer again.</p>
      )}
    </>
  );
}

function Counts({ head, counts }: { head: string; counts: WhatIfView['photos']['counts'] }) {
  if (counts.length === 0) return null;
  return (
    <table class="list counts">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Now → then</th>
          <th scope="col" class="number">
            {head}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ outlet, count, ...move }) => (
          <tr>
            <th scope="row">
              <VisibleText text={outlet} />
            </th>
            <td data-label="Now → then">
              <Badges move={{ outlet, ...move }} />
            </td>
            <td class="number" data-label={head}>
              {number(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The form as it was filled in, to be saved; further parts of the lists ask the same question again. */
function Answer({ found: { action, part, back, again, fields, skip } }: Pick<WhatIfPageProps, 'found'>) {
  return (
    <Act action={action} part={part}>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="button-row">
        <Save>Save the change</Save>
        {skip === null ? null : (
          <button type="submit" formAction={`${again}&skip=${skip}`}>
            List the next
          </button>
        )}
        <a class="button" href={back}>
          Leave it
        </a>
      </div>
    </Act>
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${number(count)} ${many}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
