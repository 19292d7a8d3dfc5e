import { Act } from '../parts/act.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { ReportView } from '../phrases/phrase-view.ts';
import { fieldWords } from '../words.ts';
import { MARK_KINDS, MARK_WORDS, type ReceivedTextView, shownMarks } from './marks.ts';
import { ReadWrongly, SaidToBeWrong } from './read-wrongly.tsx';
import { type Segment, segmentText } from './segment-text.ts';

/** Text beyond this is not read either (`captions/`), and is counted instead of shown. */
const MAX_SHOWN = 32_000;

const BLOCK_WORDS: Record<string, string> = {
  iim: 'IPTC-IIM',
  xmp: 'XMP',
  exif: 'EXIF',
  file: 'comment in the file',
  form: 'given on upload',
};

/** They stand with the file's metadata, and here only where something was read in them. */
const QUIET_FIELDS: ReadonlySet<string> = new Set(['title', 'keywords', 'jobId', 'editStatus', 'contact', 'altText']);

interface ReceivedTextsProps {
  photoId: string;
  texts: ReceivedTextView[];
  reports: ReportView[];
  mayReadAgain: boolean;
  mayReport: boolean;
}

/** What came with the file, every phrase that was read marked by its kind. Nobody edits it. */
export function ReceivedTexts({ photoId, texts, reports, mayReadAgain, mayReport }: ReceivedTextsProps) {
  const marked = texts.map((received) => ({ ...received, marks: shownMarks(received) }));
  const shown = marked.filter(({ field, marks }) => !QUIET_FIELDS.has(field) || marks.length > 0);
  return (
    <section class="panel" aria-labelledby="received">
      <div class="panel-head">
        <h2 id="received">Text as received</h2>
        {mayReadAgain && shown.length > 0 ? <ReadAgain photoId={photoId} /> : null}
      </div>
      {shown.length === 0 ? <p class="hint">The file came without text.</p> : null}
      {shown.map((received) => (
        <ReceivedText received={received} />
      ))}
      <Legend texts={shown} />
      <SaidToBeWrong reports={reports} />
      {mayReport ? <ReadWrongly photoId={photoId} texts={shown} /> : null}
    </section>
  );
}

function ReadAgain({ photoId }: { photoId: string }) {
  return (
    <Act action={`/photos/${photoId}/re-readings`} class="inline">
      <button type="submit" class="small" title="Read the texts again; what editors wrote or added stays">
        Read again
      </button>
    </Act>
  );
}

function ReceivedText({ received }: { received: ReceivedTextView }) {
  const shown = received.text.slice(0, MAX_SHOWN);
  const hiddenCharacters = received.text.length - shown.length;
  return (
    <figure class="received">
      <figcaption>
        {fieldWords(received.field)} <span>{BLOCK_WORDS[received.block] ?? received.block}</span>
      </figcaption>
      <blockquote dir="auto">
        {segmentText(shown, received.marks).map((segment) => (
          <Stretch segment={segment} field={received.field} />
        ))}
      </blockquote>
      {hiddenCharacters > 0 ? (
        <p class="hint">{hiddenCharacters.toLocaleString('en')} more characters are neither shown nor read.</p>
      ) : null}
    </figure>
  );
}

function Stretch({ segment, field }: { segment: Segment; field: string }) {
  const [first, ...others] = segment.kinds;
  if (first === undefined) return <VisibleText text={segment.text} />;
  return (
    <mark
      id={stretchId(field, segment.start)}
      class={['mark', `mark-${first}`, ...others.map((kind) => `also-${kind}`)].join(' ')}
      title={segment.kinds.map((kind) => MARK_WORDS[kind]).join(', ')}
    >
      <VisibleText text={segment.text} />
    </mark>
  );
}

/** Where a quotation leads: the stretch of the text it was read from. */
export function stretchId(field: string, start: number): string {
  return `text-${field.replace(/[^\w-]/g, '-')}-${start}`;
}

function Legend({ texts }: { texts: ReceivedTextView[] }) {
  const used = new Set(texts.flatMap((received) => received.marks.map((mark) => mark.kind)));
  if (used.size === 0) return null;
  return (
    <ul class="legend" aria-label="What the marks mean">
      {MARK_KINDS.filter((kind) => used.has(kind)).map((kind) => (
        <li>
          <mark class={`mark mark-${kind}`}>{MARK_WORDS[kind]}</mark>
        </li>
      ))}
    </ul>
  );
}
