import type { Notice } from '../../src/rights/notice.ts';
import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Field, Save } from '../parts/form.tsx';
import { BlockedIcon, ReviewIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { PhotoView } from './photo-view.ts';
import { Quotation } from './quotation.tsx';

/** The words that stand over the page of a photo that was taken down. */
export function StatusBanner({ photo }: { photo: PhotoView }) {
  if (photo.status === 'active') return null;
  return (
    <div class="banner" role="alert">
      <BlockedIcon />
      <div>
        <p>
          <strong>
            This photo {photo.status === 'withheld' ? 'is' : 'was'} {photo.status}.
          </strong>{' '}
          No copy of it is handed out.
        </p>
        {photo.notices.map((notice) => (
          <Said photo={photo} notice={notice} />
        ))}
        {photo.notices.length === 0 ? <WordsThatTookItDown photo={photo} /> : null}
      </div>
    </div>
  );
}

/** Proposes that the notices withhold it no more; words of its own stand among its restrictions, and are dropped there. */
export function LiftForm({ photo }: { photo: PhotoView }) {
  if (!photo.isWithheldByNotice) return null;
  return (
    <section class="panel" aria-labelledby="lift">
      <h2 id="lift">Withheld by notice</h2>
      <Disclosure class="edit act-disclosure" summary="Lift the withhold">
        <Act action={`/photos/${photo.id}/withhold-lifts`}>
          <p class="hint">A rights manager who did not propose it confirms it; until then the photo stays withheld.</p>
          <Because hint="Who released it, and how we know." />
          <Save>Propose to lift it</Save>
        </Act>
      </Disclosure>
    </section>
  );
}

/** What one notice says; words of the photo's own lead to where they stand. */
function Said({ photo, notice }: { photo: PhotoView; notice: Notice }) {
  const { kind, reason, by, at, source, field } = notice;
  if (by === null) {
    const start = photo.restrictions.find(({ words }) => words === reason)?.start ?? null;
    return <Quotation words={reason} field={field} start={start} />;
  }
  return (
    <p>
      {kind === 'withhold' && photo.status === 'killed' ? 'Withheld: ' : null}“<VisibleText text={reason} />
      ”: {source === 'program' ? 'a program of ' : null}
      <VisibleText text={by} />, <Moment at={at} />
    </p>
  );
}

/** For whoever may not see notices: words of its own texts, where these did. */
function WordsThatTookItDown({ photo: { restrictions, status } }: { photo: PhotoView }) {
  const said = restrictions.find(({ kind }) => kind === (status === 'killed' ? 'kill' : 'withhold'));
  if (said === undefined) return null;
  return <Quotation words={said.words} field={said.origin === 'editor' ? null : said.field} start={said.start} />;
}

/** Says that the same picture was taken down elsewhere. Whether this photo may be used is said by its own terms, and by whoever looks. */
export function SameBanner({ photo }: { photo: PhotoView }) {
  const down = photo.same.photos.filter(({ status }) => status !== 'active');
  if (photo.status !== 'active' || down.length === 0) return null;
  return (
    <div class="banner banner-review" role="note">
      <ReviewIcon />
      <div>
        {down.slice(0, MOST_TOLD).map((card) => (
          <p>
            <strong>
              <a href={`/photos/${card.id}`}>The same picture</a> was {card.status}
            </strong>{' '}
            as delivered by <VisibleText text={card.agency ?? 'an unknown agency'} />
            {card.notice === null ? (
              '.'
            ) : (
              <>
                : “<VisibleText text={card.notice.reason} />
                ”: {card.notice.by}, <Moment at={card.notice.at} />
              </>
            )}
          </p>
        ))}
        <p>That holds this photo until it is settled whether it is meant as well. Look at the notice first.</p>
      </div>
    </div>
  );
}

/** The strip shows the others. */
const MOST_TOLD = 3;

/** Takes the photo down. The tick is the confirmation, with or without script. */
export function NoticeForm({ photo }: { photo: PhotoView }) {
  if (photo.status === 'killed' || photo.status === 'deleted') return null;
  const served = (photo.clearances ?? []).filter((clearance) => clearance.withdrawnAt === null).length;
  return (
    <section class="panel" aria-labelledby="notice">
      <h2 id="notice">Kill or withhold</h2>
      <Disclosure class="edit act-disclosure danger-disclosure" summary="Act on a notice of the agency">
        <Act action="/notices">
          <input type="hidden" name="photo" value={photo.id} />
          <fieldset class="checkboxes">
            <legend>Notice</legend>
            <label>
              <input type="radio" name="kind" value="kill" required />
              <span>
                <strong>Kill</strong>: never to be used again
              </span>
            </label>
            <label>
              <input type="radio" name="kind" value="withhold" required />
              <span>
                <strong>Withhold</strong>: not to be used for now
              </span>
            </label>
          </fieldset>
          <Field label="Reason" hint="The words of the notice.">
            <textarea name="reason" rows={2} required maxLength={2_000} />
          </Field>
          <label class="confirm">
            <input type="checkbox" name="confirmed" value="yes" required />
            <span>Take it down everywhere now: {servedWords(served)}.</span>
          </label>
          <button type="submit" class="danger">
            Take the photo down
          </button>
        </Act>
      </Disclosure>
    </section>
  );
}

function servedWords(served: number): string {
  if (served === 0) return 'it has no public address';
  return served === 1 ? 'its public address stops answering' : `its ${served} public addresses stop answering`;
}
