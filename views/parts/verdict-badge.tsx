import type { ComponentType } from 'preact';
import type { Outcome } from '../../src/rights/verdict.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';
import { TABLES } from '../../src/rights/words/languages/tables.ts';
import { foreign } from './foreign.ts';
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
  /** In which it is said; absent: English, as the page. */
  language?: Language | undefined;
  /** For whom it was judged, for readers of screens: `World web`. */
  outlet?: string;
}

/** Shape, word and colour say the same, so none of them is needed alone. */
export function VerdictBadge({ outcome, wouldBe, outlet, language = 'en' }: VerdictBadgeProps) {
  const Mark = ICONS[outcome];
  const said = TABLES[language].beside;
  const isObserved = wouldBe && wouldBe !== outcome;
  return (
    <span class={`badge badge-${outcome}${isObserved ? ' is-observed' : ''}`}>
      <Mark />
      <span lang={foreign(language)}>
        {said.outcomes[outcome]}
        {isObserved ? said.wouldBe(wouldBe) : null}
      </span>
      {outlet ? <span class="unseen"> on {outlet}</span> : null}
    </span>
  );
}
