import type { LiftedClause } from '../../src/catalogue/licences/licences.ts';
import { ACTIONS, CHANNELS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { PaperField } from '../orders/order-form.tsx';
import { Because, Checkboxes, Choice, Disclosure, Field } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { isGone, type PhotoView } from '../photo/photo-view.ts';
import type { Site } from '../site.ts';
import { ACTION_WORDS, CHANNEL_WORDS, PURPOSE_WORDS } from '../words.ts';
import { LICENCE_KIND_WORDS, LicenceRow } from './licence-row.tsx';
import type { LicenceView } from './licence-view.ts';

/** What was granted to a photo, and the clauses that another licence can lift. */
export interface PhotoLicences {
  licences: LicenceView[];
  liftable: LiftedClause[];
}

export function PhotoLicencesPanel({ photo, site }: { photo: PhotoView; site: Site }) {
  if (photo.licences === null) return null;
  const { licences, liftable } = photo.licences;
  return (
    <section class="panel" aria-labelledby="licences">
      <h2 id="licences">Licences</h2>
      {licences.length === 0 ? <p class="hint">Nothing was bought or granted beside its terms.</p> : null}
      <ul class="rows">
        {licences.map((licence) => (
          <LicenceRow licence={licence} site={site} back={`/photos/${photo.id}`} />
        ))}
      </ul>
      {site.may('keep-licences') && !isGone(photo) ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <LicenceForm photo={photo.id} liftable={liftable} />
        </Disclosure>
      ) : null}
    </section>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    File a licence
  </>
);

const KINDS = Object.keys(LICENCE_KIND_WORDS) as (keyof typeof LICENCE_KIND_WORDS)[];

/** A file comes along, so the form is sent as one. A list where nothing is ticked or written means all. */
function LicenceForm({ photo, liftable }: { photo: string; liftable: LiftedClause[] }) {
  return (
    <form class="stack" method="post" action="/licences" encType="multipart/form-data">
      <input type="hidden" name="photo" value={photo} />
      <div class="two-columns">
        <Field label="Kind">
          <Choice name="kind" words={LICENCE_KIND_WORDS} options={KINDS} />
        </Field>
        <Field label="Document" hint="Its number or name">
          <input name="document" required maxLength={500} />
        </Field>
      </div>
      <PaperField />
      <Liftable liftable={liftable} />
      <Checkboxes legend="For" name="actions" words={ACTION_WORDS} options={ACTIONS} chosen={['publish']} />
      <Checkboxes legend="Channels" hint="None ticked: all" name="channels" words={CHANNEL_WORDS} options={CHANNELS} />
      <Checkboxes
        legend="Purposes"
        hint="None ticked: all"
        name="purposes"
        words={PURPOSE_WORDS}
        options={PURPOSES}
        chosen={['editorial']}
      />
      <div class="two-columns">
        <Field label="Countries" hint="By name or code, separated by commas; empty: all">
          <input name="territories" maxLength={2000} />
        </Field>
        <Field label="Titles of ours" hint="Separated by commas; empty: all">
          <input name="titles" maxLength={2000} />
        </Field>
        <Field label="From">
          <input name="from" type="date" />
        </Field>
        <Field label="Until the end of">
          <input name="until" type="date" />
        </Field>
      </div>
      <Because hint="Who granted it, and how." />
      <p class="hint">Nothing changes until a rights manager other than you approves it.</p>
      <button type="submit" class="primary">
        File the licence
      </button>
    </form>
  );
}

function Liftable({ liftable }: { liftable: LiftedClause[] }) {
  if (liftable.length === 0) return null;
  return (
    <fieldset class="checkboxes">
      <legend>Lifts</legend>
      {liftable.map(({ obstacle, sentence, words }) => (
        <label>
          <input type="checkbox" name="lifts" value={obstacle} />
          <span>
            {sentence}{' '}
            <q class="hint" dir="auto">
              <VisibleText text={(words[0] ?? '').slice(0, 120)} />
            </q>
          </span>
        </label>
      ))}
      <span class="hint">
        Every other restriction narrows it too, and any that comes later. None ticked: it only stands in for an
        agreement.
      </span>
    </fieldset>
  );
}
