import { Act } from '../parts/act.tsx';
import { foreign } from '../parts/foreign.ts';
import { Because, Disclosure, Save } from '../parts/form.tsx';
import { WaitIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { Told } from '../parts/told.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { DecisionForms } from '../widenings/decision-forms.tsx';
import { TakedownWarning } from '../widenings/takedown-warning.tsx';
import type { DoubtView, PendingEdit, PhotoView } from './photo-view.ts';
import { Quotation } from './quotation.tsx';

/** What nobody understood yet: while one stands, the photo is in review. */
export function Doubts({ photo, site }: { photo: PhotoView; site: Site }) {
  const { doubts } = photo;
  if (doubts.length === 0) return null;
  return (
    <section class="panel panel-review" aria-labelledby="doubts">
      <h2 id="doubts">Doubts</h2>
      <ul class="rows">
        {doubts.map((doubt) => (
          <DoubtRow photo={photo} doubt={doubt} mayResolve={site.may('edit-photo')} maySay={site.may('say-meaning')} />
        ))}
      </ul>
    </section>
  );
}

interface DoubtRowProps {
  photo: PhotoView;
  doubt: DoubtView;
  mayResolve: boolean;
  maySay: boolean;
}

function DoubtRow({ photo, doubt, mayResolve, maySay }: DoubtRowProps) {
  return (
    <li>
      <p class="sentence" lang={foreign(doubt.language)}>
        <Told text={doubt.sentence} />
      </p>
      {doubt.words ? <Quotation words={doubt.words} field={doubt.field} start={doubt.start} /> : null}
      {doubt.remedy ? (
        <p class="remedy" lang={foreign(doubt.language)}>
          {doubt.remedy}
        </p>
      ) : null}
      {mayResolve ? <Resolution photo={photo} doubt={doubt} /> : null}
      {maySay && doubt.isPhrase ? (
        <p>
          <a href={`/phrases?${new URLSearchParams({ q: doubt.words })}`}>Say what these words mean, for every photo</a>
        </p>
      ) : null}
    </li>
  );
}

function Resolution({ photo, doubt }: Pick<DoubtRowProps, 'photo' | 'doubt'>) {
  return (
    <Disclosure
      class="edit quiet-disclosure"
      summary={doubt.words ? 'These words do not limit its use' : 'Somebody has looked: it does not limit its use'}
    >
      <Act action={`/photos/${photo.id}/doubt-resolutions`}>
        <input type="hidden" name="words" value={doubt.words || doubt.reason} />
        <Because />
        <Save>Propose to let go of the doubt</Save>
      </Act>
    </Disclosure>
  );
}

/** Edits that could make a verdict clearer: they wait, and can be withdrawn. */
export function PendingEdits({ photo, site }: { photo: PhotoView; site: Site }) {
  if (photo.pending.length === 0) return null;
  return (
    <section class="panel panel-review" aria-labelledby="pending">
      <h2 id="pending">Waits to be confirmed</h2>
      <ul class="rows">
        {photo.pending.map((edit) => (
          <PendingRow photo={photo} edit={edit} site={site} />
        ))}
      </ul>
    </section>
  );
}

function PendingRow({ photo, edit, site }: { photo: PhotoView; edit: PendingEdit; site: Site }) {
  return (
    <li class="pending">
      <WaitIcon />
      <div>
        <p class="sentence">{edit.sentence}</p>
        <p class="hint">
          {edit.actor}, <Moment at={edit.at} />: <VisibleText text={edit.reason} />
        </p>
        {edit.namesTakedown ? <TakedownWarning /> : null}
        {edit.isOwn ? (
          <p class="hint own">You proposed it, or made the token that did: somebody else has to confirm it.</p>
        ) : null}
        {!edit.isOwn && site.may('decide-widening') ? (
          <DecisionForms id={edit.id} back={`/photos/${photo.id}`} />
        ) : null}
      </div>
      {site.may('edit-photo') ? (
        <Act action={`/photos/${photo.id}/proposals/${edit.id}/withdrawal`} class="inline">
          <button type="submit" class="small">
            Withdraw
          </button>
        </Act>
      ) : null}
    </li>
  );
}
