import { Act } from '../parts/act.tsx';
import { Disclosure } from '../parts/form.tsx';
import { CopyIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { ClearanceView } from './photo-view.ts';

/** Where this photo was cleared to run, with the address and the snippet to publish it. */
export function Clearances({ clearances }: { clearances: ClearanceView[] }) {
  return (
    <section class="panel" aria-labelledby="clearances">
      <h2 id="clearances">Clearances</h2>
      {clearances.length === 0 ? <p class="hint">Not cleared for any story yet.</p> : null}
      <ul class="rows">
        {clearances.map((clearance) => (
          <Clearance clearance={clearance} />
        ))}
      </ul>
    </section>
  );
}

function Clearance({ clearance }: { clearance: ClearanceView }) {
  return (
    <li class={clearance.withdrawnAt ? 'clearance is-over' : 'clearance'}>
      <p>
        <strong>{clearance.outlet}</strong>: <VisibleText text={clearance.story} />
      </p>
      <p class="hint">
        Cleared <Moment at={clearance.at} />
        {clearance.withdrawnAt ? (
          <>
            {' '}
            · withdrawn <Moment at={clearance.withdrawnAt} />
          </>
        ) : null}
      </p>
      {clearance.withdrawnAt ? null : <Publishing clearance={clearance} />}
    </li>
  );
}

function Publishing({ clearance }: { clearance: ClearanceView }) {
  return (
    <>
      {clearance.isServed ? null : <p class="warning">Its address is refused now: the terms have changed since.</p>}
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
      <Disclosure class="edit quiet-disclosure" summary="Withdraw">
        <Act action={`/clearances/${clearance.id}/withdrawal`}>
          <p>The address stops answering at once, wherever it was published.</p>
          <button type="submit" class="danger">
            Withdraw the clearance
          </button>
        </Act>
      </Disclosure>
    </>
  );
}
