import { Act } from '../parts/act.tsx';
import { Edition } from '../parts/edition.tsx';
import { Disclosure } from '../parts/form.tsx';
import { CopyIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { ClearanceView, PhotoView } from './photo-view.ts';

interface ClearancesProps {
  clearances: ClearanceView[];
  /** Of the photo. */
  status: PhotoView['status'];
  site: Site;
}

/** Where this photo was cleared to run, with the address and the snippet to publish it. */
export function Clearances({ clearances, status, site }: ClearancesProps) {
  return (
    <section class="panel" aria-labelledby="clearances">
      <h2 id="clearances">Clearances</h2>
      {clearances.length === 0 ? <p class="hint">Not cleared for any story yet.</p> : null}
      <ul class="rows">
        {clearances.map((clearance) => (
          <Clearance clearance={clearance} status={status} site={site} />
        ))}
      </ul>
    </section>
  );
}

interface ClearanceProps {
  clearance: ClearanceView;
  status: PhotoView['status'];
  site: Site;
}

function Clearance({ clearance, status, site }: ClearanceProps) {
  return (
    <li class={clearance.withdrawnAt ? 'clearance is-over' : 'clearance'}>
      <p>
        <strong>{clearance.outlet}</strong>: <VisibleText text={clearance.story} />
      </p>
      <p class="hint">
        Cleared <Moment at={clearance.at} />
        {clearance.edition ? (
          <>
            {' '}
            for <Edition edition={clearance.edition} />
          </>
        ) : null}
        {clearance.withdrawnAt ? (
          <>
            {' '}
            · withdrawn <Moment at={clearance.withdrawnAt} />
          </>
        ) : null}
      </p>
      {clearance.costCentre === null ? null : (
        <p class="hint">
          Paid by <VisibleText text={clearance.costCentre} />
        </p>
      )}
      {clearance.withdrawnAt ? null : status === 'active' ? (
        <Publishing clearance={clearance} site={site} />
      ) : (
        <TakenDown clearance={clearance} status={status} site={site} />
      )}
    </li>
  );
}

/** Nobody publishes it now: what was published stands at this address. */
function TakenDown({ clearance, status, site }: ClearanceProps) {
  return (
    <>
      <p class="warning">The photo was {status}: take it out of the story. Its address is refused.</p>
      <p class="address">{clearance.url}</p>
      {site.may('clear') ? <Withdrawal id={clearance.id} /> : null}
    </>
  );
}

function Publishing({ clearance, site }: Omit<ClearanceProps, 'status'>) {
  return (
    <>
      <WhenPublishing clearance={clearance} />
      {clearance.isServed ? null : <p class="warning">{whyRefused(clearance)}</p>}
      <p class="address">
        <a href={clearance.url}>{clearance.url}</a>
      </p>
      <div class="button-row">
        <button type="button" class="small with-script" data-copy={clearance.url}>
          <CopyIcon />
          Copy address
        </button>
        <button type="button" class="small with-script" data-copy={clearance.snippet}>
          <CopyIcon />
          Copy snippet
        </button>
      </div>
      <Disclosure class="edit quiet-disclosure" summary="Snippet">
        <textarea class="code" rows={5} readOnly aria-label="Snippet to publish the photo" value={clearance.snippet} />
      </Disclosure>
      {site.may('clear') ? <Withdrawal id={clearance.id} /> : null}
    </>
  );
}

/** Before its edition is out, what it was cleared for may be forbidden still. */
function whyRefused({ isAhead }: ClearanceView): string {
  return isAhead
    ? 'Its address is refused now: the edition is not out yet, and until then the terms may say otherwise.'
    : 'Its address is refused now: the terms have changed since.';
}

/** The routine duty to credit is in the snippet; these are for whoever publishes. */
function WhenPublishing({ clearance: { duties, newDuties } }: Pick<ClearanceProps, 'clearance'>) {
  return (
    <>
      {duties.length === 0 ? null : <p class="hint">When publishing: {duties.join(' ')}</p>}
      {newDuties.length === 0 ? null : <p class="warning">New since it was cleared: {newDuties.join(' ')}</p>}
    </>
  );
}

function Withdrawal({ id }: { id: string }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Withdraw">
      <Act action={`/clearances/${id}/withdrawal`}>
        <p>The address stops answering at once, wherever it was published.</p>
        <button type="submit" class="danger">
          Withdraw the clearance
        </button>
      </Act>
    </Disclosure>
  );
}
