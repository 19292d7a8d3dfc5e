import { Act } from '../parts/act.tsx';
import { Because, Disclosure, Save } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { AgencyView } from './agency-view.ts';

interface Props {
  agency: AgencyView;
  mayDecide: boolean;
  /** E-mail address of whoever looks at it. */
  reader: string | null;
}

/** What of a change could make a verdict clearer: it waits, and all stays as it is until somebody else agrees. */
export function WaitingChange({ agency: { slug, waiting }, mayDecide, reader }: Props) {
  if (waiting === null) return null;
  const { version, dropped, moves, timeZone, reason, by } = waiting;
  const address = (decision: string) => `/agencies/${slug}/waiting-change/${decision}`;
  return (
    <section class="panel" aria-labelledby="waiting-change">
      <h2 id="waiting-change">Waits for a second person</h2>
      {dropped.length > 0 ? (
        <p>
          To drop the name{dropped.length === 1 ? '' : 's'} <VisibleText text={dropped.join(', ')} />, which photos
          carry: the standing rules of the agency would reach them no more.
        </p>
      ) : null}
      {moves ? (
        <p>To mean its dates in {timeZone ?? 'UTC'}: what lifts or ends on a day would do so at another time.</p>
      ) : null}
      <p class="hint">
        {by}: <VisibleText text={reason} />
      </p>
      {mayDecide ? <Decision address={address} version={version} isOwn={reader === by} /> : null}
    </section>
  );
}

interface DecisionProps {
  address: (decision: string) => string;
  /** The change that is seen here, and no later one, is what is decided on. */
  version: number;
  isOwn: boolean;
}

/** Who asked can only withdraw. */
function Decision({ address, version, isOwn }: DecisionProps) {
  const seen = <input type="hidden" name="version" value={version} />;
  if (isOwn)
    return (
      <Act action={address('withdrawal')} part="agency">
        {seen}
        <div class="button-row">
          <button type="submit">Withdraw my change</button>
        </div>
      </Act>
    );
  return (
    <div class="button-row">
      <Disclosure class="edit quiet-disclosure" summary="Approve">
        <Act action={address('approval')} part="agency">
          {seen}
          <Because />
          <Save>Approve</Save>
        </Act>
      </Disclosure>
      <Disclosure class="edit quiet-disclosure" summary="Refuse">
        <Act action={address('refusal')} part="agency">
          {seen}
          <Because />
          <Save>Refuse</Save>
        </Act>
      </Disclosure>
    </div>
  );
}
