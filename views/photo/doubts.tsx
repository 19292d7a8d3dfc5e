import { Act } from '../parts/act.tsx';
import { WaitIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { DoubtView, PendingEdit, PhotoView } from './photo-view.ts';
import { Quotation } from './quotation.tsx';

/** What nobody understood yet: while one stands, the photo is in review. */
export function Doubts({ doubts }: { doubts: DoubtView[] }) {
  if (doubts.length === 0) return null;
  return (
    <section class="panel panel-review" aria-labelledby="doubts">
      <h2 id="doubts">Doubts</h2>
      <ul class="rows">
        {doubts.map((doubt) => (
          <li>
            <p class="sentence">{doubt.reason}</p>
            {doubt.words ? <Quotation words={doubt.words} field={doubt.field} start={doubt.start} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Edits that could make a verdict clearer: they wait, and can be withdrawn. */
export function PendingEdits({ photo }: { photo: PhotoView }) {
  if (photo.pending.length === 0) return null;
  return (
    <section class="panel panel-review" aria-labelledby="pending">
      <h2 id="pending">Waits to be confirmed</h2>
      <ul class="rows">
        {photo.pending.map((edit) => (
          <PendingRow photo={photo} edit={edit} />
        ))}
      </ul>
    </section>
  );
}

function PendingRow({ photo, edit }: { photo: PhotoView; edit: PendingEdit }) {
  return (
    <li class="pending">
      <WaitIcon />
      <div>
        <p class="sentence">{edit.sentence}</p>
        <p class="hint">
          {edit.actor}, <Moment at={edit.at} />: <VisibleText text={edit.reason} />
        </p>
      </div>
      <Act action={`/photos/${photo.id}/proposals/${edit.id}/withdrawal`} class="inline">
        <button type="submit" class="small">
          Withdraw
        </button>
      </Act>
    </li>
  );
}
