import type { Reason } from '../../src/rights/verdict.ts';
import { waiverInWords } from '../../src/rights/waiver-in-words.ts';
import type { WaivedObstacle } from '../../src/rights/waivers.ts';
import { Act } from '../parts/act.tsx';
import { Disclosure, Field } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { OutletVerdict, PhotoView } from '../photo/photo-view.ts';
import { Quotation } from '../photo/quotation.tsx';
import { PURPOSE_WORDS } from '../words.ts';

/** What the page of a photo knows of waivers, and what whoever looks at it may do about them. */
export interface PhotoWaivers {
  mayRequest: boolean;
  /** Whether they may grant an urgent one alone: by their role, and by the setting of the house. */
  mayGrantAlone: boolean;
  /** The first and the last day a waiver may end on, `YYYY-MM-DD`. */
  firstDay: string;
  lastDay: string;
  /** Those a second person has to decide on. */
  waiting: { id: string; obstacle: string; outlet: string | null; purpose: string | null; requestedBy: string }[];
}

/** The obstacles that waivers lifted here, each with who let it pass and until when. */
export function Waived({ waived }: { waived: WaivedObstacle[] | undefined }) {
  if (waived === undefined) return null;
  return (
    <ul class="reasons">
      {waived.map((lifted) => (
        <li class="reason reason-waived">
          <p>
            <span class="unseen">Waived: </span>
            {lifted.sentence}
          </p>
          {lifted.words === null ? null : <Quotation words={lifted.words} field={null} start={null} />}
          <p class="remedy">
            <a href={`/waivers/${lifted.waiver}`}>
              <VisibleText text={waiverInWords(lifted)} />
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface BesideReasonProps {
  photo: PhotoView;
  judged: OutletVerdict;
  reason: Reason;
}

/** Beside an obstacle that may be waived: the request that waits, and the forms to make one. */
export function WaiverOf({ photo, judged, reason }: BesideReasonProps) {
  const { waivers, judged: use } = photo;
  if (!reason.waivable) return null;
  const waiting = waivers.waiting.filter(
    ({ obstacle, outlet, purpose }) =>
      obstacle === reason.obstacle &&
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
      {waivers.mayRequest ? <RequestForm photo={photo} judged={judged} reason={reason} /> : null}
      {waivers.mayGrantAlone ? <UrgentForm photo={photo} judged={judged} reason={reason} /> : null}
    </div>
  );
}

function RequestForm({ photo, judged, reason }: BesideReasonProps) {
  const { purpose } = photo.judged;
  return (
    <Disclosure class="edit quiet-disclosure" summary="Request a waiver">
      <Act action="/waivers">
        <Asked photo={photo} reason={reason} />
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

function UrgentForm({ photo, judged, reason }: BesideReasonProps) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Grant an urgent waiver alone">
      <Act action="/urgent-waivers">
        <Asked photo={photo} reason={reason} />
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

function Asked({ photo, reason }: Pick<BesideReasonProps, 'photo' | 'reason'>) {
  return (
    <>
      <input type="hidden" name="photo" value={photo.id} />
      <input type="hidden" name="obstacle" value={reason.obstacle} />
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
