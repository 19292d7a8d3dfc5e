/** Puts Uppy's dashboard, with a progress bar for each file, in the place of the plain file control. */
import '@uppy/core/css/style.min.css';
import '@uppy/dashboard/css/style.min.css';
import Uppy from '@uppy/core';
import Dashboard from '@uppy/dashboard';
import XHRUpload from '@uppy/xhr-upload';
import { problemOf } from './upload/answer.ts';
import { tellResults } from './upload/tell-results.ts';

const FIELDS = ['caption', 'headline', 'instructions', 'usageTerms', 'keywords', 'supplier', 'sourceKind'];
const TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/tiff',
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.tif',
  '.tiff',
];

/** A large picture is still being read long after its last byte was sent. */
const STALLED_AFTER_MS = 180_000;
const UPLOADS_AT_ONCE = 3;

const form = document.querySelector<HTMLFormElement>('form[data-upload]');
const place = form?.querySelector<HTMLElement>('[data-dashboard]');
if (form && place) install(form, place);

function install(form: HTMLFormElement, place: HTMLElement): void {
  form.querySelector('[data-plain]')?.remove();
  form.addEventListener('submit', (event) => event.preventDefault());
  const maxFileSize = Number(form.dataset.maxBytes);
  const uppy = new Uppy({
    restrictions: { maxFileSize, allowedFileTypes: TYPES },
    locale: {
      strings: { youCanOnlyUploadFileTypes: `Only these are taken: ${form.dataset.note ?? ''}` },
      pluralize: (count) => (count === 1 ? 0 : 1),
    },
  })
    .use(Dashboard, {
      inline: true,
      target: place,
      width: '100%',
      height: 420,
      theme: 'auto',
      proudlyDisplayPoweredByUppy: false,
      showRemoveButtonAfterComplete: true,
      // The list of results says what went wrong, once for each file.
      disableInformer: true,
      note: form.dataset.note ?? null,
    })
    .use(XHRUpload, {
      endpoint: form.dataset.upload ?? '',
      fieldName: 'file',
      bundle: false,
      limit: UPLOADS_AT_ONCE,
      timeout: STALLED_AFTER_MS,
      headers: { accept: 'application/json' },
      allowedMetaFields: [],
      shouldRetry: (request) => request.status === 0 || request.status >= 502,
      onAfterResponse: (request) => {
        const problem = problemOf(request.status, request.responseText);
        if (problem !== null) throw new Error(problem);
      },
    });
  uppy.on('upload', () => sendFields(uppy, filledFields(form)));
  tellResults(uppy, form);
}

/** Names only fields that hold something: Uppy would send the others as the word `undefined`. */
function sendFields(uppy: Uppy, fields: Record<string, string>): void {
  uppy.setMeta(fields);
  uppy.getPlugin('XHRUpload')?.setOptions({ allowedMetaFields: Object.keys(fields) });
}

/** Fields that were left empty are not sent: the file speaks for itself. */
function filledFields(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  const filled = FIELDS.map((name) => [name, String(data.get(name) ?? '').trim()] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}
