import { ACTIONS, PURPOSES } from '../../src/vocabulary/uses.ts';
import { Edition } from '../parts/edition.tsx';
import { Choice, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { Waived, WaiverOf } from '../waivers/photo-waivers.tsx';
import { ACTION_WORDS, agreementInWords, PURPOSE_WORDS } from '../words.ts';
import { Bases } from './bases.tsx';
import { BindingOf } from './binding.tsx';
import { ClearForm } from './clear-form.tsx';
import type { OutletVerdict, PhotoView } from './photo-view.ts';
import { Duties, Reasons } from './reasons.tsx';

interface VerdictsProps {
  photo: PhotoView;
  site: Site;
}

/** The verdict of every outlet, with all reasons and duties; the one chosen in the header stands first and open. */
export function Verdicts({ photo, site }: VerdictsProps) {
  const { outlet } = site;
  const chosenFirst = photo.verdicts.toSorted((a, b) => Number(b.slug === outlet) - Number(a.slug === outlet));
  return (
    <section class="panel verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">May it be used?</h2>
      {site.may('judge') ? <OtherUses photo={photo} /> : null}
      {photo.verdicts.length === 0 ? <NoOutlet mayAdd={site.may('manage-outlets')} /> : null}
      {chosenFirst.map((judged) => (
        <OutletRow photo={photo} judged={judged} site={site} />
      ))}
    </section>
  );
}

/** Judges again for another action or purpose, or for a story where what stands in the way may hang on that. */
function OtherUses({ photo }: { photo: PhotoView }) {
  return (
    <form class="judged" method="get" action={`/photos/${photo.id}`} data-sends-itself>
      <Choice name="action" words={ACTION_WORDS} options={ACTIONS} chosen={photo.judged.action} label="Action" />
      <Choice name="purpose" words={PURPOSE_WORDS} options={PURPOSES} chosen={photo.judged.purpose} label="Purpose" />
      {hangsOnStory(photo) ? (
        <input name="story" value={photo.judged.story ?? ''} maxLength={500} placeholder="Story" aria-label="Story" />
      ) : null}
      <button type="submit" class="without-script">
        Judge
      </button>
    </form>
  );
}

/** Words may be bound to one story, and what was cleared for one may stay in it longer than anything new. */
function hangsOnStory({ restrictions, clearances }: PhotoView): boolean {
  return (
    restrictions.some(({ kind }) => kind === 'other') || (clearances ?? []).some((one) => one.withdrawnAt === null)
  );
}

function NoOutlet({ mayAdd }: { mayAdd: boolean }) {
  return <p class="hint">No outlet yet. {mayAdd ? <a href="/outlets">Add the first one</a> : null}</p>;
}

function OutletRow({ photo, judged, site }: VerdictsProps & { judged: OutletVerdict }) {
  const { verdict } = judged;
  const mayBeCleared = site.may('clear') && photo.judged.action === 'publish' && isWithinReach(verdict.outcome);
  return (
    <details class={`outlet outlet-${verdict.outcome}`} open={judged.slug === site.outlet}>
      <summary class="outlet-summary">
        <VerdictBadge outcome={verdict.outcome} wouldBe={verdict.wouldBe} language={photo.language} />
        <span class="outlet-name">{judged.name}</span>
        <span class="outlet-about hint">{judged.about}</span>
      </summary>
      <div class="outlet-body">
        <JudgedAs judged={judged} isPublishing={photo.judged.action === 'publish'} />
        <AsCleared photo={photo} judged={judged} />
        <Reasons
          reasons={verdict.reasons}
          beside={({ clause, waivable, obstacle, inQuestion }) => (
            <>
              {inQuestion && photo.orders !== null && site.may('identify') ? (
                <p class="remedy">
                  <a href="#orders">Say whether they are in the picture</a>
                </p>
              ) : null}
              {clause === 'other' ? <BindingOf photo={photo} site={site} obstacle={obstacle} /> : null}
              {waivable ? <WaiverOf photo={photo} judged={judged} obstacle={obstacle} /> : null}
            </>
          )}
        />
        <Bases bases={judged.bases} />
        {verdict.under === undefined ? null : (
          <p class="hint">Under: {verdict.under.map(agreementInWords).join('; ')}</p>
        )}
        <Observed verdict={verdict} />
        {verdict.licences === undefined ? null : (
          <p class="hint">
            By licence: <VisibleText text={verdict.licences.map(({ document }) => document).join('; ')} />
          </p>
        )}
        <Waived photo={photo} judged={judged} />
        <Duties duties={verdict.duties} />
        {verdict.changesAt ? (
          <p class="changes hint">
            This can change on <Moment at={verdict.changesAt} />.
          </p>
        ) : null}
        {mayBeCleared && judged.clearedAt === null ? (
          <Disclosure class="edit act-disclosure" summary={`Clear for ${judged.name}`}>
            <ClearForm photo={photo} judged={judged} />
          </Disclosure>
        ) : null}
      </div>
    </details>
  );
}

/** What the outlet makes of the use that was asked about. */
function JudgedAs({ judged: { name, isPartners, edition }, isPublishing }: JudgedAsProps) {
  return (
    <>
      {isPartners && isPublishing ? (
        <p class="judged-as">
          Judged as redistribution, because <VisibleText text={name} /> is a partner’s outlet.
        </p>
      ) : null}
      {edition === null ? null : (
        <p class="judged-as">
          Judged for <Edition edition={edition} />.
        </p>
      )}
    </>
  );
}

interface JudgedAsProps {
  judged: OutletVerdict;
  isPublishing: boolean;
}

/** That the verdict is about a use that was cleared, and where to ask about another: what is new has its own edition and questions. */
function AsCleared({ photo, judged: { slug, clearedAt } }: { photo: PhotoView; judged: OutletVerdict }) {
  if (clearedAt === null) return null;
  const { action, purpose, story } = photo.judged;
  const anew = `/photos/${photo.id}?${new URLSearchParams({ outlet: slug, action, purpose })}`;
  return (
    <p class="judged-as">
      For the story “
      <VisibleText text={story ?? ''} />
      ”, as it was cleared on <Moment at={clearedAt} />. <a href={anew}>Judge a new use</a>
    </p>
  );
}

/** What stands in the way all the same, where the agency's terms are only observed. */
function Observed({ verdict: { observed, outcome, wouldBe = outcome } }: Pick<OutletVerdict, 'verdict'>) {
  if (observed === undefined) return null;
  return (
    <div class="observed">
      <h3>Only observed for now{wouldBe === outcome ? null : `: without that it would be ${wouldBe}`}</h3>
      <Reasons reasons={observed} />
    </div>
  );
}

function isWithinReach(outcome: OutletVerdict['verdict']['outcome']): boolean {
  return outcome === 'clear' || outcome === 'conditional';
}
