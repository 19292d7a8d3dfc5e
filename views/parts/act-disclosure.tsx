import type { ComponentChildren } from 'preact';
import { Act } from './act.tsx';
import { Because, Disclosure, Save } from './form.tsx';

interface ActDisclosureProps {
  action: string;
  /** Id of the part of the page that takes this one's place. */
  part?: string;
  summary: string;
  /** Beside others in a row, rather than a button of its own. */
  quiet?: boolean;
  /** On its button. */
  does: string;
  children: ComponentChildren;
}

/** An act that is opened first, and done for a reason. */
export function ActDisclosure({ action, part, summary, quiet, does, children }: ActDisclosureProps) {
  return (
    <Disclosure class={quiet ? 'edit quiet-disclosure' : 'edit act-disclosure'} summary={summary}>
      <Act action={action} part={part}>
        {children}
        <Because />
        <Save>{does}</Save>
      </Act>
    </Disclosure>
  );
}
