interface SeeWhatChangesProps {
  /** Names the change in `/what-if/:kind`. */
  kind: string;
  /** Short name or id of what is changed, or of whose it is. */
  of?: string;
}

/** Beside the button that saves a form, which only a rights manager is shown: asks first what the change would change. */
export function SeeWhatChanges({ kind, of = '' }: SeeWhatChangesProps) {
  return (
    <button type="submit" formAction={`/what-if/${kind}?${new URLSearchParams({ of })}`}>
      See what changes
    </button>
  );
}
