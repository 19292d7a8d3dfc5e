import { waiverInWords } from '../../src/rights/words/waiver-in-words.ts';
import { Act } from '../parts/act.tsx';
import { foreign } from '../parts/foreign.ts';
import { Disclosure, Field } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { OutletVerdict, PhotoView } from '../photo/photo-view.ts';
import { Quotation } from '../photo/quotation.tsx';
import { PURPOSE_WORDS } from '../words.ts';

/** What the page of a photo knows of waivers, and what whoever looks at it may do about them. */
export interface PhotoWaivers {
  maySee: boolean;
  mayRequest: boolean;
  /** Whether they may grant an urgent one alone: by their role, and by the setting of the house. */
  mayGrantAlone: boolean;
  /** The first and the last day a waiver may end on, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  /** Those a second person has to decide on. */
  waiting: { id: string; obstacle: string; outlet: string | null; purpose: string | null; requestedBy: string }[];
}

interface InOutletProps {
  photo: PhotoView;
  judged: OutletVerdict;
}

/** The obstacles that waivers lifted here, each with who let it pass and until when. */
export function Waived({ photo, judged }: InOutletProps) {
  const { waived } = judged.verdict;
  if (waived === undefined) return null;
  return (
    <ul class="reasons">
      {waived.map((lifted) => (
        <li class="reason reason-waived">
          <p>
            <span class="unseen">Waived: </span>
            <span lang={foreign(lifted.language)}>{lifted.sentence}</span>
          </p>
          {lifted.words === null ? null : <Quotation words={lifted.words} field={null} start={null} />}
          <p class="remedy">
            <VisibleText text={waiverInWords(lifted)} />{' '}
            {photo.waivers.maySee ? <a href={`/waivers/${lifted.waiver}`}>See the waiver</a> : null}
          </p>
          <WaiverOf photo={photo} judged={judged} obstacle={lifted.obstacle} isWaived />
        </li>
      ))}
    </ul>
  );
}

interface BesideObstacleProps extends InOutletProps {
  obstacle: string;
  /** A waiver lifts it already; another can hold for longer. */
  isWaived?: boolean;
}

/** Beside an obstacle that may be waived: the request that waits, and the forms to make one. */
export function WaiverOf({ photo, judged, obstacle: key, isWaived = false }: BesideObstacleProps) {
  const { waivers, judged: use } = photo;
  const waiting = waivers.waiting.filter(
    ({ id, obstacle, outlet, purpose }) =>
      obstacle === key &&
      !judged.verdict.waived?.some(({ waiver }) => waiver === id) &&
      (outlet ?? judged.slug) === judged.slug &&
      (purpose ?? use.purpose) === use.purpose,
  );
  return (
    <div class="waiver-of">
      {waiting.map(({ id, requestedBy }) => (
        <p class="hint">
          <a href={`/waivers/${id}`}>A waiver waits for a decision</a>, asked for by {requestedBy}.
        </p>
      ))}
      {waivers.mayRequest ? <RequestForm photo={photo} judged={judged} obstacle={key} isWaived={isWaived} /> : null}
      {waivers.mayGrantAlone && !isWaived ? <UrgentForm photo={photo} judged={judged} obstacle={key} /> : null}
    </div>
  );
}

function RequestForm({ photo, judged, obstacle, isWaived }: BesideObstacleProps) {
  const { purpose } = photo.judged;
  return (
    <Disclosure class="edit quiet-disclosure" summary={isWaived ? 'Request another' : 'Request a waiver'}>
      <Act action="/waivers">
        <Asked photo={photo} obstacle={obstacle} />
        <div class="two-columns">
          <Field label="Where">
            <select name="outlet">
              <option value={judged.slug}>{judged.name} only</option>
              <option value="">Every outlet</option>
            </select>
          </Field>
          <Field label="For">
            <select name="purpose">
              <option value={purpose}>{PURPOSE_WORDS[purpose]} only</option>
              <option value="">Every purpose</option>
            </select>
          </Field>
        </div>
        <EndAndReason waivers={photo.waivers} />
        <p class="hint">Nothing changes until a rights manager other than you approves it. They are asked by mail.</p>
        <button type="submit" class="primary">
          Request the waiver
        </button>
      </Act>
    </Disclosure>
  );
}

function UrgentForm({ photo, judged, obstacle }: BesideObstacleProps) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Grant an urgent waiver alone">
      <Act action="/urgent-waivers">
        <Asked photo={photo} obstacle={obstacle} />
        <input type="hidden" name="outlet" value={judged.slug} />
        <input type="hidden" name="purpose" value={photo.judged.purpose} />
        <EndAndReason waivers={photo.waivers} />
        <p class="hint">
          It holds in {judged.name} at once and ends after at most 12 hours, unless another rights manager confirms it.
          The administrators are told.
        </p>
        <button type="submit" class="danger">
          Let it pass now
        </button>
      </Act>
    </Disclosure>
  );
}

function Asked({ photo, obstacle }: Pick<BesideObstacleProps, 'photo' | 'obstacle'>) {
  return (
    <>
      <input type="hidden" name="photo" value={photo.id} />
      <input type="hidden" name="obstacle" value={obstacle} />
    </>
  );
}

function EndAndReason({ waivers: { firstDay, lastDay } }: { waivers: PhotoWaivers }) {
  return (
    <>
      <Field label="Until the end of this day" hint="In UTC; 90 days ahead at most.">
        <input type="date" name="until" required min={firstDay} max={lastDay} />
      </Field>
      <Field label="Reason" hint="Who agreed, and how: kept for good.">
        <textarea name="reason" rows={2} required maxLength={500} />
      </Field>
    </>
  );
}
