import type { ComponentChildren } from 'preact';
import type { Duty, Reason } from '../../src/rights/verdict.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { foreign } from '../parts/foreign.ts';
import { Moment } from '../parts/moment.tsx';
import { Told } from '../parts/told.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { agreementInWords, fieldWords } from '../words.ts';
import { Quotation } from './quotation.tsx';

interface ReasonsProps {
  reasons: Reason[];
  /** What can be done about one of them here. */
  beside?: (reason: Reason) => ComponentChildren;
}

/** Every obstacle with its words and what would make it pass. */
export function Reasons({ reasons, beside }: ReasonsProps) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li class={`reason reason-${reason.outcome}`}>
          <p>
            <span class="unseen" lang={foreign(reason.language)}>
              {TABLES[reason.language ?? 'en'].beside.outcomes[reason.outcome]}:{' '}
            </span>
            <span lang={foreign(reason.language)}>
              <Told text={reason.sentence} />
            </span>
          </p>
          {reason.words === null || reason.words === '' ? null : (
            <Quotation words={reason.words} field={reason.field} start={reason.start} language={reason.language} />
          )}
          <WhoSaysSo reason={reason} />
          <TakenBy taken={reason.takenBy} />
          {reason.remedy ? (
            <p class="remedy" lang={foreign(reason.language)}>
              {reason.remedy}
            </p>
          ) : null}
          {beside?.(reason)}
        </li>
      ))}
    </ul>
  );
}

type WhoSays = Pick<Reason, 'confirmed' | 'agreements' | 'namedIn'>;

/** Who confirmed the words, which agreements in which version are behind it, and which text names whom an order is on. */
function WhoSaysSo({ reason: { confirmed, agreements = [], namedIn } }: { reason: WhoSays }) {
  if (confirmed === undefined && agreements.length === 0 && namedIn === undefined) return null;
  return (
    <p class="hint who-says-so">
      {confirmed === undefined ? null : (
        <>
          Confirmed by {confirmed.by}, <Moment at={confirmed.at} />
        </>
      )}
      {namedIn === undefined ? null : `Named as “${namedIn.name}” in: ${fieldWords(namedIn.field)}`}
      {agreements.length === 0 ? null : `Under ${agreements.map(agreementInWords).join('; ')}`}
    </p>
  );
}

/** Which clearances hold the uses that are counted. */
function TakenBy({ taken }: { taken: Reason['takenBy'] }) {
  if (taken === undefined) return null;
  return (
    <ul class="hint taken-by">
      {taken.newest.map(({ photo, outlet, story, at, state, by }) => (
        <li>
          <a href={`/photos/${photo}#clearances`}>
            {outlet}: <VisibleText text={story} />
          </a>
          , <Moment at={at} />, {state} by {by}
        </li>
      ))}
      {taken.more === 0 ? null : <li>and {taken.more} more</li>}
    </ul>
  );
}

export function Duties({ duties }: { duties: Duty[] }) {
  if (duties.length === 0) return null;
  return (
    <div class="duties">
      <h3>Duties</h3>
      <ul>
        {duties.map((duty) => (
          <li>
            <span lang={foreign(duty.language)}>
              <VisibleText text={duty.sentence} />
            </span>{' '}
            {duty.field === undefined || duty.words === null ? null : (
              <Quotation words={duty.words} field={duty.field} start={duty.start ?? null} language={duty.language} />
            )}
            <WhoSaysSo reason={duty} />
          </li>
        ))}
      </ul>
    </div>
  );
}
