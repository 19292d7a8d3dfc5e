import { Act } from '../parts/act.tsx';
import { WarningIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { metadataFieldWords } from '../words.ts';
import { Credentials } from './credentials.tsx';
import type { MetadataView, PhotoView } from './photo-view.ts';

const BLOCK_WORDS: Record<string, string> = {
  iim: 'IPTC-IIM',
  xmp: 'XMP',
  exif: 'EXIF',
  file: 'Comments',
  jumbf: 'Content Credentials',
};

/** Longer values are cut on screen; the file keeps them whole. */
const MAX_VALUE = 2_000;

/** The file's metadata as found: a row a field, a column a block. */
export function Metadata({ photo, mayReadAgain }: { photo: PhotoView; mayReadAgain: boolean }) {
  const { metadata, original } = photo;
  return (
    <section class="panel file" aria-labelledby="metadata">
      <div class="panel-head">
        <h2 id="metadata">The file as received</h2>
        {mayReadAgain ? <ReadAgain photoId={photo.id} /> : null}
      </div>
      <dl class="file-facts">
        <div>
          <dt>Name</dt>
          <dd>
            <VisibleText text={original.fileName.slice(0, 200)} />
          </dd>
        </div>
        <div>
          <dt>Picture</dt>
          <dd>
            {original.kind.toUpperCase()}, {original.width} × {original.height}, {sizeWords(original.bytes)}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd class="digest">{original.sha256}</dd>
        </div>
      </dl>
      <Unread unread={metadata.unread} />
      <Credentials credentials={metadata.credentials} />
      {metadata.rows.length === 0 ? <p class="hint">The file carries no metadata.</p> : <Fields metadata={metadata} />}
    </section>
  );
}

function ReadAgain({ photoId }: { photoId: string }) {
  return (
    <Act action={`/photos/${photoId}/file-readings`} class="inline">
      <button
        type="submit"
        class="small"
        title="Read what the file says of itself again; what editors wrote or added stays"
      >
        Read this file again
      </button>
    </Act>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function Unread({ unread }: { unread: MetadataView['unread'] }) {
  if (unread.length === 0) return null;
  return (
    <ul class="unread" aria-label="Not understood">
      {unread.map(({ block, field, reason }) => (
        <li>
          <WarningIcon />
          <span>
            <strong>
              {BLOCK_WORDS[block] ?? block}
              {field === null ? '' : `, ${metadataFieldWords(field)}`}
            </strong>{' '}
            <VisibleText text={reason} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Fields({ metadata }: { metadata: MetadataView }) {
  const { blocks } = metadata;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll" aria-label="Fields of the file" tabIndex={0}>
      <table class="metadata">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {blocks.map((block) => (
              <th scope="col">{BLOCK_WORDS[block] ?? block}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metadata.rows.map((row) => (
            <FieldRow row={row} blocks={blocks} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ row, blocks }: { row: MetadataView['rows'][number]; blocks: string[] }) {
  return (
    <tr class={row.isConflict ? 'is-conflict' : undefined}>
      <th scope="row">
        {metadataFieldWords(row.field)}
        {row.isConflict ? <span class="conflict">differs</span> : null}
      </th>
      {blocks.map((block) => (
        <td dir="auto">
          <VisibleText text={cut(row.values[block] ?? '')} />
          {row.taken === block ? <span class="taken">taken</span> : null}
        </td>
      ))}
    </tr>
  );
}

function cut(value: string): string {
  return value.length <= MAX_VALUE
    ? value
    : `${value.slice(0, MAX_VALUE)} … (${value.length.toLocaleString('en')} characters)`;
}
