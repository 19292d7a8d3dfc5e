import type { WaiverState } from '../../src/catalogue/waivers/waivers.ts';
import { NextIcon } from '../parts/icons.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { Reasons } from '../photo/reasons.tsx';
import type { EffectView } from './waiver-view.ts';

interface EffectsProps {
  effects: EffectView[];
  state: WaiverState;
}

const HEADS: Partial<Record<WaiverState, [title: string, none: string]>> = {
  waiting: ['What it would change', 'Nothing: the obstacle does not stand in the way any more.'],
  urgent: ['What it changes', 'Nothing any more: the obstacle does not stand in the way.'],
  'in-force': ['What it changes', 'Nothing any more: the obstacle does not stand in the way.'],
};

/** The verdict without the waiver and with it, outlet by outlet, and what it leaves standing. */
export function Effects({ effects, state }: EffectsProps) {
  const head = HEADS[state];
  if (head === undefined) return null;
  const [title, none] = head;
  return (
    <section class="panel" aria-labelledby="effects">
      <h2 id="effects">{title}</h2>
      {effects.length === 0 ? <p class="hint">{none}</p> : null}
      <ul class="rows">
        {effects.map((effect) => (
          <Effect effect={effect} />
        ))}
      </ul>
    </section>
  );
}

function Effect({ effect: { outlet, use, without, withIt, left } }: { effect: EffectView }) {
  return (
    <li class="effect">
      <p class="effect-line">
        <span class="effect-outlet">
          <strong>
            <VisibleText text={outlet} />
          </strong>{' '}
          <span class="hint">{use}</span>
        </span>
        <span class="effect-badges">
          <span class="unseen">Without the waiver: </span>
          <VerdictBadge outcome={without} />
          <NextIcon />
          <span class="unseen">with it: </span>
          <VerdictBadge outcome={withIt} />
        </span>
      </p>
      {left.length === 0 ? null : (
        <div class="effect-left">
          <p class="hint">This stands all the same:</p>
          <Reasons reasons={left} />
        </div>
      )}
    </li>
  );
}
