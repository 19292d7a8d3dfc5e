import { SOURCE_KINDS } from '../../src/vocabulary/uses.ts';
import { Layout } from '../layout/layout.tsx';
import { Choice, Field } from '../parts/form.tsx';
import type { Site, SourceChoices } from '../site.ts';
import { SOURCE_KIND_WORDS } from '../words.ts';
import { UploadResults, type UploadResultView } from './upload-results.tsx';

export interface UploadPageProps {
  site: Site;
  choices: SourceChoices;
  maxUploadBytes: number;
  /** What became of each file, after a form was sent without script. */
  results: UploadResultView[];
}

/** As operators count them: 1 MB is 1,048,576 bytes. */
function megabyteWords(bytes: number): string {
  return `${Math.floor(bytes / 1_048_576)} MB`;
}

/** Several files at once. The script puts Uppy's dashboard in the place of the file control; without it the form is sent as it is. */
export function UploadPage({ site, choices, maxUploadBytes, results }: UploadPageProps) {
  const limit = megabyteWords(maxUploadBytes);
  return (
    <Layout site={site} title="Upload" scripts={['upload.js']} styles={['upload.css']}>
      <div class="page">
        <h1>Upload</h1>
        <form
          class="upload"
          method="post"
          action="/upload"
          enctype="multipart/form-data"
          data-upload="/api/v1/photos"
          data-max-bytes={maxUploadBytes}
          data-note={`JPEG, PNG, WebP, AVIF or TIFF, each up to ${limit}.`}
        >
          <div class="upload-files">
            <div data-dashboard />
            <div class="upload-plain" data-plain>
              <Field label="Photos" hint={`JPEG, PNG, WebP, AVIF or TIFF, each up to ${limit}.`}>
                <input
                  type="file"
                  name="file"
                  multiple
                  required
                  accept="image/jpeg,image/png,image/webp,image/avif,image/tiff"
                />
              </Field>
              <button type="submit" class="primary">
                Upload
              </button>
            </div>
            <UploadResults results={results} />
          </div>
          <TextFields choices={choices} site={site} />
        </form>
      </div>
    </Layout>
  );
}

function TextFields({ choices, site }: Pick<UploadPageProps, 'choices' | 'site'>) {
  return (
    <fieldset class="upload-fields stack">
      <legend>For all files of this upload</legend>
      <p class="hint">
        Leave empty what the files say themselves. What is written here adds to their restrictions and never lifts one.
      </p>
      {site.may('see-sources') ? <SupplierField suppliers={choices.suppliers} /> : null}
      <Field label="Collection" hint="The supplier’s own name for the lot, where its agreement asks for one.">
        <input name="collection" maxLength={200} />
      </Field>
      <Field label="Source kind">
        <Choice name="sourceKind" words={SOURCE_KIND_WORDS} options={SOURCE_KINDS} none="As the text says" />
      </Field>
      <Field label="Headline">
        <input name="headline" maxLength={500} />
      </Field>
      <Field label="Caption" hint="As the agency wrote it, credit and restrictions included.">
        <textarea name="caption" rows={4} />
      </Field>
      <Field label="Instructions">
        <textarea name="instructions" rows={2} />
      </Field>
      <Field label="Usage terms">
        <textarea name="usageTerms" rows={2} />
      </Field>
      <Field label="Keywords" hint="Separated by commas">
        <input name="keywords" />
      </Field>
    </fieldset>
  );
}

function SupplierField({ suppliers }: Pick<SourceChoices, 'suppliers'>) {
  return (
    <Field label="Supplier">
      <select name="supplier">
        <option value="">As the credit says</option>
        {suppliers.map(({ slug, name }) => (
          <option value={slug}>{name}</option>
        ))}
      </select>
    </Field>
  );
}
