import type { WaiverState } from '../../src/catalogue/waivers/waivers.ts';
import { Moment } from '../parts/moment.tsx';
import type { WaiverView } from './waiver-view.ts';

const STATE_WORDS = {
  waiting: 'Waits for a decision',
  urgent: 'Urgent: waits to be confirmed',
  'in-force': 'In force',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
  expired: 'Over',
  lapsed: 'Over: nobody decided',
} satisfies Record<WaiverState, string>;

export function StateFlag({ state }: { state: WaiverState }) {
  return <span class={`flag waiver-state of-${state}`}>{STATE_WORDS[state]}</span>;
}

/** When it ends, as far as that is decided. */
export function End({ waiver: { state, until, urgentUntil } }: { waiver: WaiverView }) {
  if (urgentUntil === null || state === 'in-force') return <Moment at={until} />;
  return (
    <>
      <Moment at={urgentUntil} />; once confirmed, <Moment at={until} />
    </>
  );
}
