import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { More } from '../parts/more.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { Quotation } from '../photo/quotation.tsx';
import type { Site } from '../site.ts';
import { MeaningForm } from './meaning-form.tsx';
import { WaitingPhrase } from './phrase-decision.tsx';
import type { PhraseView, ReportView, UnreadPhraseView } from './phrase-view.ts';
import { PhrasesFrame } from './phrases-frame.tsx';
import { UnreadPhrases } from './unread-phrases.tsx';

export interface DeskPageProps {
  site: Site;
  waiting: PhraseView[];
  reports: ReportView[];
  unread: UnreadPhraseView[];
  total: number;
  /** What the queue was searched for; empty for all of it. */
  search: string;
  /** Address of the next part of the queue; null at its end. */
  more: string | null;
}

/** What waits for somebody to say what it means: decisions first, then what was read wrongly, then what nobody has read. */
export function DeskPage({ site, waiting, reports, unread, total, search, more }: DeskPageProps) {
  return (
    <PhrasesFrame site={site} part="phrases" title="Doubts desk">
      <p class="hint phrases-lead">
        Phrases that stand where restrictions stand and that nobody has read yet, in most photos first. Said once, a
        meaning holds for every photo that carries the phrase, past and future.
      </p>
      {waiting.length === 0 ? null : (
        <section class="panel group" aria-labelledby="waiting">
          <h2 id="waiting">Wait for a second person</h2>
          <ul class="rows">
            {waiting.map((phrase) => (
              <WaitingPhrase site={site} phrase={phrase} />
            ))}
          </ul>
        </section>
      )}
      {reports.length === 0 ? null : (
        <section class="panel group" aria-labelledby="reports">
          <h2 id="reports">Said to be read wrongly</h2>
          <ul class="rows">
            {reports.map((report) => (
              <Report site={site} report={report} />
            ))}
          </ul>
        </section>
      )}
      <UnreadPhrases site={site} unread={unread} total={total} search={search} />
      <More to={more} />
    </PhrasesFrame>
  );
}

function Report({ site, report }: { site: Site; report: ReportView }) {
  const { id, photo, field, text, reason, by, at } = report;
  return (
    <li class="phrase">
      <Quotation words={text} field={field} start={null} />
      <p>
        <VisibleText text={reason} />
      </p>
      <p class="hint">
        {by}, <Moment at={at} />, of{' '}
        <a href={`/photos/${photo.id}`}>
          <VisibleText text={photo.title} />
        </a>
      </p>
      {site.may('say-meaning') ? (
        <>
          <details class="edit act-disclosure">
            <summary>Say what it means</summary>
            <MeaningForm text={text} part="phrases" />
          </details>
          <Disclosure class="edit quiet-disclosure" summary="It was read rightly">
            <Act action={`/reading-reports/${id}/dismissal`} part="phrases">
              <Because />
              <button type="submit">Leave it as it is read</button>
            </Act>
          </Disclosure>
        </>
      ) : null}
    </li>
  );
}
