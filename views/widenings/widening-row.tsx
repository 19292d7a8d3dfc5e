import { Moment } from '../parts/moment.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import { Quotation } from '../photo/quotation.tsx';
import type { Site } from '../site.ts';
import { DecisionForms, UndoForm, WithdrawForm } from './decision-forms.tsx';
import { TakedownWarning } from './takedown-warning.tsx';
import type { TakenView, WideningView } from './widening-view.ts';

export function WideningRow({ site, widening }: { site: Site; widening: WideningView }) {
  const { id, status, sentence, photo, takes, isOwn } = widening;
  const isToDecide = status === 'waiting' && !isOwn && site.may('decide-widening');
  return (
    <li class="widening" id={`widening-${id}`}>
      <a
        class="widening-picture"
        href={`/photos/${photo.id}`}
        aria-label={`Open the photo: ${visibleText(photo.title)}`}
      >
        {photo.thumb === null ? (
          <span class="no-picture">Taken down</span>
        ) : (
          <img {...photo.thumb} alt="" loading="lazy" />
        )}
      </a>
      <div class="widening-words">
        <p class="widening-photo" dir="auto">
          {isToDecide ? (
            <input type="checkbox" name="widening" value={id} form="decisions" aria-label={`Select: ${sentence}`} />
          ) : null}
          <span>
            <VisibleText text={photo.title} />
          </span>
        </p>
        <p class="sentence">
          <VisibleText text={capital(sentence)} />
        </p>
        <Takes takes={takes} />
        <Story widening={widening} />
        <Outcomes outcomes={widening.outcomes} />
        {status === 'waiting' && widening.namesTakedown ? <TakedownWarning /> : null}
        {isToDecide ? <DecisionForms id={id} /> : null}
        {status === 'waiting' && isOwn ? (
          <p class="hint">You proposed it, or made the token that did: somebody else has to confirm it.</p>
        ) : null}
        {status === 'waiting' && isOwn && site.may('edit-photo') ? <WithdrawForm id={id} photo={photo.id} /> : null}
        {status === 'confirmed' && site.may('edit-photo') ? <UndoForm id={id} /> : null}
      </div>
    </li>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The very words whose restriction or doubt goes. */
function Takes({ takes }: { takes: TakenView[] }) {
  if (takes.length === 0) return null;
  return (
    <ul class="takes" aria-label="What goes">
      {takes.map(({ sentence, words, field }) => (
        <li>
          {sentence}
          {words === '' ? null : <Quotation words={words} field={field} start={null} />}
        </li>
      ))}
    </ul>
  );
}

/** Who did what and why, in the order it happened. */
function Story({ widening }: { widening: WideningView }) {
  const { status, proposedBy, proposedAt, reason, decided, undone } = widening;
  return (
    <ol class="story">
      <Step act="Proposed" by={proposedBy} at={proposedAt} reason={reason} />
      {decided ? <Step act={DECIDED[status]} {...decided} /> : null}
      {undone ? <Step act="Undone" {...undone} /> : null}
    </ol>
  );
}

/** What was decided; of what closed by itself, whose act made it so. */
const DECIDED = {
  waiting: '',
  confirmed: 'Confirmed',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  closed: 'Closed by itself, after an act',
  undone: 'Confirmed',
} satisfies Record<WideningView['status'], string>;

function Step({ act, by, at, reason }: { act: string; by: string; at: string; reason: string | null }) {
  return (
    <li>
      <span class="story-line">
        <b>{act}</b> by {by}, <Moment at={at} />
      </span>
      {reason ? (
        <span class="story-reason">
          <VisibleText text={reason} />
        </span>
      ) : null}
    </li>
  );
}

function Outcomes({ outcomes }: Pick<WideningView, 'outcomes'>) {
  if (outcomes.length === 0) return null;
  return (
    <ul class="outcomes" aria-label="What it changed">
      {outcomes.map(({ outlet, before, after }) => (
        <li>
          <span>{outlet}</span>
          <VerdictBadge outcome={before} />
          <span aria-hidden="true">→</span>
          <span class="unseen">became</span>
          <VerdictBadge outcome={after} />
        </li>
      ))}
    </ul>
  );
}
