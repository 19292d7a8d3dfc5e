import { Disclosure, Field } from '../parts/form.tsx';
import type { WaiverRights, WaiverView } from './waiver-view.ts';

interface WaiverActsProps {
  waiver: WaiverView;
  rights: WaiverRights;
}

/** What may be done here now. The forms are plain: they work on any phone, and the answer is a new page. */
export function WaiverActs({ waiver, rights }: WaiverActsProps) {
  const isOpen = waiver.state === 'waiting' || waiver.state === 'urgent';
  const decides = isOpen && !rights.isOwn && rights.decide;
  return (
    <>
      {isOpen && rights.isOwn ? <Own waiver={waiver} mayWithdraw={rights.withdraw} /> : null}
      {decides ? <Decision waiver={waiver} /> : null}
      {isOpen && !rights.isOwn && !rights.decide ? (
        <p class="hint waiver-who">A rights manager who did not ask for it decides.</p>
      ) : null}
      {/* Refusing an urgent one ends it: one way is enough. */}
      {rights.end && !decides ? <End id={waiver.id} /> : null}
    </>
  );
}

function Decision({ waiver: { id, state } }: { waiver: WaiverView }) {
  const isUrgent = state === 'urgent';
  return (
    <section class="panel waiver-decision" aria-labelledby="decision">
      <h2 id="decision">Your decision</h2>
      <form class="stack" method="post" action={`/waivers/${id}/approval`}>
        <Field label="Reason" hint="Kept for good, with your name.">
          <textarea name="reason" rows={2} required maxLength={500} />
        </Field>
        <div class="decision-buttons">
          <button type="submit" class="primary">
            {isUrgent ? 'Confirm' : 'Approve'}
          </button>
          <button type="submit" class="danger" formAction={`/waivers/${id}/refusal`}>
            {isUrgent ? 'Refuse and end it now' : 'Refuse'}
          </button>
        </div>
      </form>
    </section>
  );
}

function Own({ waiver: { id, state }, mayWithdraw }: { waiver: WaiverView; mayWithdraw: boolean }) {
  const decision = state === 'urgent' ? 'confirm it, or it ends by itself' : 'approve it';
  return (
    <section class="panel">
      <p>You asked for this, or made the token that did, so somebody else has to {decision}.</p>
      {mayWithdraw ? (
        <form class="apart" method="post" action={`/waivers/${id}/withdrawal`}>
          <button type="submit">Withdraw the request</button>
        </form>
      ) : null}
    </section>
  );
}

function End({ id }: { id: string }) {
  return (
    <section class="panel">
      <Disclosure class="edit act-disclosure danger-disclosure waiver-end" summary="End this waiver">
        <form class="stack" method="post" action={`/waivers/${id}/end`}>
          <p>The obstacle stands in the way again at once, wherever the picture was published.</p>
          <Field label="Reason">
            <input name="reason" required maxLength={500} />
          </Field>
          <button type="submit" class="danger">
            End it now
          </button>
        </form>
      </Disclosure>
    </section>
  );
}
