import type { ComponentChildren } from 'preact';
import type { SaidChange } from '../../src/catalogue/said-changes.ts';
import { Act } from './act.tsx';
import { Because, Disclosure } from './form.tsx';
import { Moment } from './moment.tsx';
import { VisibleText } from './visible-text.tsx';

interface SaidChangeRowProps {
  change: SaidChange;
  /** What was done. */
  children: ComponentChildren;
  /** Where it is undone; null for whoever may not. */
  undo: { action: string; part?: string; hint?: string } | null;
}

/** A row of what somebody said belongs together or apart: when, who and why, and the way back. */
export function SaidChangeRow({ change: { by, at, reason, undone }, children, undo }: SaidChangeRowProps) {
  return (
    <li>
      <p>{children}</p>
      <p class="hint">
        <Moment at={at} />, {by}: <VisibleText text={reason} />
      </p>
      {undone === null ? null : (
        <p class="hint">
          Undone <Moment at={undone.at} />, {undone.by}: <VisibleText text={undone.reason} />
        </p>
      )}
      {undone === null && undo !== null ? (
        <Disclosure class="edit quiet-disclosure" summary="Undo">
          <Act action={undo.action} part={undo.part}>
            {undo.hint === undefined ? null : <p class="hint">{undo.hint}</p>}
            <Because />
            <button type="submit">Undo it</button>
          </Act>
        </Disclosure>
      ) : null}
    </li>
  );
}
