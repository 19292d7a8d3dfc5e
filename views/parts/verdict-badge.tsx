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
  /** Where terms are only observed: what it would be. */
  wouldBe?: Outcome | null | undefined;
  /** For whom it was judged, for readers of screens: `World web`. */
  outlet?: string;
}

/** Shape, word and colour say the same, so none of them is needed alone. */
export function VerdictBadge({ outcome, wouldBe, outlet }: VerdictBadgeProps) {
  const Mark = ICONS[outcome];
  return (
    <span class={`badge badge-${outcome}${wouldBe ? ' is-observed' : ''}`}>
      <Mark />
      {OUTCOME_WORDS[outcome]}
      {wouldBe ? `, would be ${OUTCOME_WORDS[wouldBe].toLowerCase()}` : null}
      {outlet ? <span class="unseen"> on {outlet}</span> : null}
    </span>
  );
}
