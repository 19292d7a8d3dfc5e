import { Because, Disclosure } from '../parts/form.tsx';

interface DecisionFormsProps {
  id: string;
  /** Where to go on afterwards, when not to the list. */
  back?: string;
}

/** Confirms or refuses one edit, with a reason. */
export function DecisionForms({ id, back }: DecisionFormsProps) {
  return (
    <Disclosure class="edit act-disclosure" summary="Decide">
      <form class="stack" method="post" action={`/widenings/${id}/confirmation`}>
        {back === undefined ? null : <input type="hidden" name="back" value={back} />}
        <Because hint="Kept in the history, and shown beside the edit." />
        <div class="button-row">
          <button type="submit" class="primary">
            Confirm
          </button>
          <button type="submit" class="danger" formAction={`/widenings/${id}/refusal`}>
            Refuse
          </button>
        </div>
      </form>
    </Disclosure>
  );
}

/** Decides on all that are ticked, with one reason. It shows itself when one is ticked, by style alone. */
export function DecisionBar() {
  return (
    <form id="decisions" class="decision-bar" method="post" action="/widening-decisions">
      <label class="decision-reason">
        <span class="unseen">Reason for all that are ticked</span>
        <input name="reason" required maxLength={500} placeholder="Reason for all that are ticked" />
      </label>
      <button type="submit" name="decision" value="confirm" class="primary">
        Confirm all
      </button>
      <button type="submit" name="decision" value="refuse" class="danger">
        Refuse all
      </button>
      <button type="reset" class="quiet">
        Deselect
      </button>
    </form>
  );
}

export function UndoForm({ id }: { id: string }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Undo">
      <form class="stack" method="post" action={`/widenings/${id}/undo`}>
        <p class="hint">The photo becomes as strict as it was before. That holds at once.</p>
        <Because />
        <button type="submit" class="danger">
          Undo the widening
        </button>
      </form>
    </Disclosure>
  );
}

export function WithdrawForm({ id, photo }: { id: string; photo: string }) {
  return (
    <form method="post" action={`/photos/${photo}/proposals/${id}/withdrawal`}>
      <button type="submit" class="small">
        Withdraw
      </button>
    </form>
  );
}
