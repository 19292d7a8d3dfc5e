import { ACTIONS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { Choice, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { Waived, WaiverOf } from '../waivers/photo-waivers.tsx';
import { ACTION_WORDS, PURPOSE_WORDS } from '../words.ts';
import { ClearForm } from './clear-form.tsx';
import type { OutletVerdict, PhotoView } from './photo-view.ts';
import { Duties, Reasons } from './reasons.tsx';

interface VerdictsProps {
  photo: PhotoView;
  /** Slug of the outlet chosen in the header: its verdict stands first and open. */
  outlet: string | null;
}

/** The verdict of every outlet, with all reasons and duties. */
export function Verdicts({ photo, outlet }: VerdictsProps) {
  const chosenFirst = photo.verdicts.toSorted((a, b) => Number(b.slug === outlet) - Number(a.slug === outlet));
  return (
    <section class="panel verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">May it be used?</h2>
      <form class="judged" method="get" action={`/photos/${photo.id}`} data-sends-itself>
        <Choice name="action" words={ACTION_WORDS} options={ACTIONS} chosen={photo.judged.action} label="Action" />
        <Choice name="purpose" words={PURPOSE_WORDS} options={PURPOSES} chosen={photo.judged.purpose} label="Purpose" />
        <button type="submit" class="without-script">
          Judge
        </button>
      </form>
      {photo.verdicts.length === 0 ? (
        <p class="hint">
          No outlet yet. <a href="/outlets">Add the first one</a>.
        </p>
      ) : null}
      {chosenFirst.map((judged) => (
        <OutletRow photo={photo} judged={judged} open={judged.slug === outlet} />
      ))}
    </section>
  );
}

function OutletRow({ photo, judged, open }: { photo: PhotoView; judged: OutletVerdict; open: boolean }) {
  const { verdict } = judged;
  const mayBeCleared = photo.judged.action === 'publish' && isWithinReach(verdict.outcome);
  return (
    <details class={`outlet outlet-${verdict.outcome}`} open={open}>
      <summary class="outlet-summary">
        <VerdictBadge outcome={verdict.outcome} />
        <span class="outlet-name">{judged.name}</span>
        <span class="outlet-about hint">{judged.about}</span>
      </summary>
      <div class="outlet-body">
        <Reasons
          reasons={verdict.reasons}
          beside={({ waivable, obstacle }) =>
            waivable ? <WaiverOf photo={photo} judged={judged} obstacle={obstacle} /> : null
          }
        />
        <Waived photo={photo} judged={judged} />
        <Duties duties={verdict.duties} />
        {verdict.changesAt ? (
          <p class="changes hint">
            This can change on <Moment at={verdict.changesAt} />.
          </p>
        ) : null}
        {mayBeCleared ? (
          <Disclosure class="edit act-disclosure" summary={`Clear for ${judged.name}`}>
            <ClearForm photo={photo} judged={judged} />
          </Disclosure>
        ) : null}
      </div>
    </details>
  );
}

function isWithinReach(outcome: OutletVerdict['verdict']['outcome']): boolean {
  return outcome === 'clear' || outcome === 'conditional';
}
