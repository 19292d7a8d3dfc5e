import type { SameChangeView } from '../../src/catalogue/same/changes-of-same.ts';
import { ActDisclosure } from '../parts/act-disclosure.tsx';
import { Disclosure, Field } from '../parts/form.tsx';
import { SaidChangeRow } from '../parts/said-change.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { PhotoView } from './photo-view.ts';
import type { SameCardView } from './same-view.ts';

/** What an editor who has looked may say. */
export function SameActs({ photo }: { photo: PhotoView }) {
  return (
    <div class="same-acts">
      <Merge photo={photo} />
      {photo.same.count > 0 ? <Split photo={photo} /> : null}
    </div>
  );
}

function Merge({ photo: { id } }: { photo: PhotoView }) {
  return (
    <ActDisclosure quiet action={`/photos/${id}/same/merges`} summary="Merge with a photo" does="Merge them">
      <Field label="The other photo" hint="Its address, or the id at the end of it">
        <input name="other" required maxLength={500} spellcheck={false} />
      </Field>
      <p class="hint">All that show the one then show the other. No photo’s rights change.</p>
    </ActDisclosure>
  );
}

function Split({ photo: { id, same } }: { photo: PhotoView }) {
  return (
    <ActDisclosure quiet action={`/photos/${id}/same/splits`} summary="Split photos off" does="Split them off">
      <fieldset class="checkboxes">
        <legend>Photos of another picture</legend>
        <label>
          <input type="checkbox" name="photos" value={id} />
          <span>This photo</span>
        </label>
        {same.photos.map((card) => (
          <label>
            <input type="checkbox" name="photos" value={card.id} />
            <CardInWords card={card} />
          </label>
        ))}
      </fieldset>
      <p class="hint">
        They become a picture of their own. What arrives later goes with the nearer. Orders that reached them still do.
      </p>
    </ActDisclosure>
  );
}

function CardInWords({ card: { agency, title } }: { card: SameCardView }) {
  return (
    <span>
      <VisibleText text={`${agency ?? 'No agency'}: ${title}`} />
    </span>
  );
}

/** What was said of the picture, the newest first, and the way back. */
export function SameChanges({ photo, site }: { photo: PhotoView; site: Site }) {
  const { changes } = photo.same;
  if (changes.length === 0) return null;
  return (
    <Disclosure class="edit quiet-disclosure" summary="What was said of it">
      <ol class="versions">
        {changes.map((change) => (
          <Change change={change} photoId={photo.id} mayUndo={site.may('edit-same-pictures')} />
        ))}
      </ol>
    </Disclosure>
  );
}

interface ChangeProps {
  change: SameChangeView;
  photoId: string;
  mayUndo: boolean;
}

function Change({ change, photoId, mayUndo }: ChangeProps) {
  const { id, kind, photos, others } = change;
  const far = (photos.includes(photoId) ? others : photos)[0];
  return (
    <SaidChangeRow change={change} undo={mayUndo ? { action: `/same-changes/${id}/undo` } : null}>
      <strong>{kind === 'merge' ? 'The same' : 'Another picture'}</strong>: {countWords(photos.length)}{' '}
      {kind === 'merge' ? `with ${others.length}` : `of ${photos.length + others.length}`}.{' '}
      {far === undefined ? null : <a href={`/photos/${far}`}>See one of the others</a>}
    </SaidChangeRow>
  );
}

function countWords(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}
