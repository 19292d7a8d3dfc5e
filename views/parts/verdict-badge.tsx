import type { ComponentType } from 'preact';
import type { Outcome } from '../../src/rights/verdict.ts';
import { OUTCOME_WORDS } from '../words.ts';
import { BlockedIcon, ClearIcon, ConditionalIcon, ReviewIcon } from './icons.tsx';

const ICONS = {
  clear: ClearIcon,
  conditional: ConditionalIcon,
  review: ReviewIcon,
  blocked: BlockedIcon,
} satisfies Record<Outcome, ComponentType>;

interface VerdictBadgeProps {
  outcome: Outcome;
  /** For whom it was judged, for readers of screens: `World web`. */
  outlet?: string;
}

/** Shape, word and colour say the same, so none of them is needed alone. */
export function VerdictBadge({ outcome, outlet }: VerdictBadgeProps) {
  const Mark = ICONS[outcome];
  return (
    <span class={`badge badge-${outcome}`}>
      <Mark />
      {OUTCOME_WORDS[outcome]}
      {outlet ? <span class="unseen"> on {outlet}</span> : null}
    </span>
  );
}
