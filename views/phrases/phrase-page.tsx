import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import { MeaningForm } from './meaning-form.tsx';
import { Waiting } from './phrase-decision.tsx';
import type { PhraseVersionView, PhraseView, VersionStatus } from './phrase-view.ts';

export interface PhrasePageProps {
  site: Site;
  phrase: PhraseView;
  /** How many photos hold it, and how many of these are still to be read again. */
  photos: { count: number; left: number; failed: number };
}

const PART = 'phrase';

/** One phrase: what the house says of it, what waits, and every version of before. */
export function PhrasePage({ site, phrase, photos }: PhrasePageProps) {
  const { text, sentence, waiting } = phrase;
  return (
    <Layout site={site} title={text.slice(0, 80)}>
      <article id={PART} class="page phrase-page">
        <header class="page-head order-head">
          <a class="back" href="/phrasebook" aria-label="Back to the house phrasebook">
            <BackIcon />
          </a>
          <h1 dir="auto">
            <VisibleText text={text} />
          </h1>
        </header>
        <section class="panel" aria-labelledby="meaning">
          <h2 id="meaning">What it means</h2>
          <p class="sentence">
            <VisibleText text={sentence} />
          </p>
          <Progress id={phrase.id} photos={photos} />
          {waiting === null ? <Changes site={site} phrase={phrase} /> : null}
        </section>
        {waiting === null ? null : (
          <section class="panel panel-review" aria-labelledby="waiting">
            <h2 id="waiting">Waits for a second person</h2>
            <Waiting site={site} phrase={phrase} part={PART} />
          </section>
        )}
        <section class="panel" aria-labelledby="versions">
          <h2 id="versions">Versions</h2>
          <ol class="versions">
            {phrase.versions.map((version) => (
              <Version version={version} />
            ))}
          </ol>
        </section>
      </article>
    </Layout>
  );
}

/** While the server reads, the page asks how far it is; what nobody could read changes nothing any more. */
function Progress({ id, photos: { count, left, failed } }: Pick<PhrasePageProps, 'photos'> & { id: string }) {
  const held = `${count.toLocaleString('en-GB')} ${count === 1 ? 'photo holds' : 'photos hold'} it.`;
  if (left === 0)
    return (
      <p id="progress" class="hint">
        {held}
      </p>
    );
  const done = Math.max(0, count - left);
  return (
    <div
      id="progress"
      class="phrase-progress"
      {...(left > failed
        ? {
            'hx-get': `/phrases/${id}`,
            'hx-trigger': 'every 3s',
            'hx-target': '#progress',
            'hx-select': '#progress',
            'hx-swap': 'outerHTML',
          }
        : {})}
    >
      <p class="hint">
        {held} Still to be read again: {left.toLocaleString('en-GB')}.
        {failed === 0 ? '' : ` ${failed.toLocaleString('en-GB')} could not be read: see the jobs.`}
      </p>
      <progress max={Math.max(count, left)} value={done} aria-label="Photos read again" />
    </div>
  );
}

function Changes({ site, phrase: { id, text, isSaid, versions } }: Pick<PhrasePageProps, 'site' | 'phrase'>) {
  if (!site.may('say-meaning')) return null;
  return (
    <>
      <Disclosure class="edit act-disclosure" summary="Say otherwise">
        <MeaningForm text={text} part={PART} />
      </Disclosure>
      {isSaid ? (
        <Disclosure class="edit quiet-disclosure" summary="Undo">
          <Act action={`/phrases/${id}/undo`} part={PART}>
            <p class="hint">
              It means again what it meant before. Doubts stand again at once; what it narrows is lifted once another
              rights manager has confirmed it.
            </p>
            <input type="hidden" name="version" value={versions[0]?.number} />
            <Because />
            <div class="button-row">
              <SeeWhatChanges kind="phrase-undo" of={id} />
              <button type="submit" class="danger">
                Undo it
              </button>
            </div>
          </Act>
        </Disclosure>
      ) : null}
    </>
  );
}

const STATUS_WORDS = {
  waiting: 'Waits',
  standing: 'Stands',
  replaced: 'Replaced',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
} satisfies Record<VersionStatus, string>;

function Version({ version }: { version: PhraseVersionView }) {
  const { number, status, sentence, reason, by, at, decided } = version;
  return (
    <li>
      <p>
        <strong>
          {number}. <VisibleText text={sentence} />
        </strong>{' '}
        <span class={`flag of-${status}`}>{STATUS_WORDS[status]}</span>
      </p>
      <p class="hint">
        {by}, <Moment at={at} />: <VisibleText text={reason} />
      </p>
      {decided === null ? null : (
        <p class="hint">
          {decided.by}, <Moment at={decided.at} />
          {decided.reason === null ? null : (
            <>
              : <VisibleText text={decided.reason} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
