import { PURPOSES } from '../../src/vocabulary/uses.ts';
import { Choice, Field } from '../parts/form.tsx';
import { DownloadIcon } from '../parts/icons.tsx';
import type { Site } from '../site.ts';
import { PURPOSE_WORDS } from '../words.ts';
import type { PhotoView } from './photo-view.ts';

/** A download says for which outlet and purpose; it is judged, and refused with all reasons where it must not leave. */
export function Downloads({ photo, site }: { photo: PhotoView; site: Site }) {
  return (
    <section class="panel" aria-labelledby="downloads">
      <h2 id="downloads">Download</h2>
      <form class="stack" method="get" action={`/photos/${photo.id}/downloads`}>
        <div class="two-columns">
          <Field label="For the outlet">
            <select name="outlet" required>
              {site.outlets.map(({ slug, name }) => (
                <option value={slug} selected={slug === site.outlet}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Purpose">
            <Choice name="purpose" words={PURPOSE_WORDS} options={PURPOSES} chosen="editorial" />
          </Field>
        </div>
        <div class="downloads">
          {photo.downloads.map((download) => (
            <button type="submit" name="name" value={download.name}>
              <DownloadIcon />
              <span>{download.label}</span>
              <span class="download-about hint">{download.about}</span>
            </button>
          ))}
        </div>
      </form>
    </section>
  );
}
