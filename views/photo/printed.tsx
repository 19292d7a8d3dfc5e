import { Act } from '../parts/act.tsx';
import { Disclosure, Field, Pencil, Save } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { PhotoView } from './photo-view.ts';

/** What readers get: headline, caption and credit, which editors write. */
export function Printed({ photo, site }: { photo: PhotoView; site: Site }) {
  return (
    <section class="panel printed" aria-labelledby="printed">
      <h2 id="printed">For readers</h2>
      {site.may('edit-photo') ? (
        <Disclosure class="edit fact-edit" summary={<Pencil what="caption and credit" />}>
          <PrintedForm photo={photo} />
        </Disclosure>
      ) : null}
      {photo.captionForReaders ? (
        <p class="printed-caption" dir="auto">
          <VisibleText text={photo.captionForReaders} />
        </p>
      ) : (
        <p class="missing">No caption for readers yet.</p>
      )}
      <p class="printed-credit" dir="auto">
        {photo.creditToPrint ? (
          <VisibleText text={photo.creditToPrint} />
        ) : (
          <span class="missing">No credit to print.</span>
        )}
      </p>
    </section>
  );
}

function PrintedForm({ photo }: { photo: PhotoView }) {
  return (
    <Act action={`/photos/${photo.id}/edits`}>
      <Field label="Headline">
        <input name="headline" value={photo.headline} maxLength={500} />
      </Field>
      <Field label="Caption for readers" hint="Rights are read from the text as received, never from here.">
        <textarea name="captionForReaders" rows={5} value={photo.captionForReaders} maxLength={10_000} />
      </Field>
      <Field label="Credit to print">
        <input name="creditToPrint" value={photo.creditToPrint} maxLength={500} />
      </Field>
      <Save />
    </Act>
  );
}
