import type { LicenceState } from '../../src/catalogue/licences/licences.ts';
import type { Licence } from '../../src/rights/exceptions/licences.ts';
import { Paper } from '../orders/order-page.tsx';
import { timeWords } from '../orders/order-words.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { LicenceView } from './licence-view.ts';

export const LICENCE_KIND_WORDS = {
  contract: 'Contract',
  release: 'Release',
  permission: 'Permission',
  invoice: 'Invoice',
  deed: 'Deed',
} satisfies Record<Licence['kind'], string>;

const STATE_WORDS = {
  waiting: 'Waits for a decision',
  planned: 'Planned',
  'in-force': 'In force',
  over: 'Over',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
} satisfies Record<LicenceState, string>;

interface LicenceRowProps {
  licence: LicenceView;
  site: Site;
  /** Where to go on after an act. */
  back: string;
}

/** One licence: its paper, what it covers and lifts, who filed and approved it, and what may be done about it. */
export function LicenceRow({ licence, site, back }: LicenceRowProps) {
  const { id, kind, document, state, covers, file, by, createdAt, reason } = licence;
  return (
    <li class="licence">
      <p class="order-title">
        <span dir="auto">
          {LICENCE_KIND_WORDS[kind]}: <VisibleText text={document} />
        </span>
        <span class={`flag order-state of-${state}`}>{STATE_WORDS[state]}</span>
      </p>
      <p>
        <VisibleText text={covers} />
      </p>
      <p class="hint">{timeWords(licence)}</p>
      <Lifts licence={licence} />
      {file === null ? null : (
        <p>
          <Paper address={`/licences/${id}/document`} fileName={file.fileName} />
        </p>
      )}
      <p class="hint">
        Filed by {by}, <Moment at={createdAt} />: <VisibleText text={reason} />
      </p>
      <Deeds licence={licence} />
      <Outcomes licence={licence} />
      <Acts licence={licence} site={site} back={back} />
    </li>
  );
}

function Lifts({ licence: { lifts, sentence } }: { licence: LicenceView }) {
  if (lifts.length === 0) return <p class="hint">{sentence}</p>;
  return (
    <ul class="takes" aria-label="Lifts">
      {lifts.map(({ sentence, words }) => (
        <li>
          Lifts: {sentence}
          {words.map((quoted) => (
            <span class="quotation">
              <q dir="auto">
                <VisibleText text={quoted.slice(0, 300)} />
              </q>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Deeds({ licence: { state, decided, ended } }: { licence: LicenceView }) {
  const deeds = [
    ...(decided === null ? [] : [{ ...decided, act: state === 'refused' ? 'Refused' : 'Approved' }]),
    ...(ended === null ? [] : [{ ...ended, act: 'Ended' }]),
  ];
  return (
    <>
      {deeds.map(({ act, by, at, reason }) => (
        <p class="hint">
          {act} by {by}, <Moment at={at} />: <VisibleText text={reason ?? ''} />
        </p>
      ))}
    </>
  );
}

function Outcomes({ licence: { state, outcomes } }: { licence: LicenceView }) {
  if (state !== 'waiting') return null;
  if (outcomes.length === 0) return <p class="hint">Now it would change no verdict for editorial publishing.</p>;
  return (
    <ul class="outcomes" aria-label="What it would change">
      {outcomes.map(({ outlet, before, after }) => (
        <li>
          <span>{outlet}</span>
          <VerdictBadge outcome={before} />
          <span aria-hidden="true">→</span>
          <span class="unseen">would become</span>
          <VerdictBadge outcome={after} />
        </li>
      ))}
    </ul>
  );
}

function Acts({ licence: { id, state, isOwn, mayWithdraw }, site, back }: LicenceRowProps) {
  if (state === 'waiting' && mayWithdraw)
    return (
      <form class="stack" method="post" action={`/licences/${id}/withdrawal`}>
        <input type="hidden" name="back" value={back} />
        <p class="hint">You filed it: another rights manager has to decide.</p>
        <button type="submit" class="small">
          Withdraw
        </button>
      </form>
    );
  if (state === 'waiting' && isOwn)
    return <p class="hint">You made the token it was filed with: another rights manager has to decide.</p>;
  if (state === 'waiting' && site.may('decide-licence')) return <Decision id={id} back={back} />;
  if (state === 'waiting') return <p class="hint">A rights manager who did not file it decides.</p>;
  if ((state === 'planned' || state === 'in-force') && site.may('keep-licences')) return <End id={id} back={back} />;
  return null;
}

function Decision({ id, back }: { id: string; back: string }) {
  return (
    <Disclosure class="edit act-disclosure" summary="Decide">
      <form class="stack" method="post" action={`/licences/${id}/approval`}>
        <input type="hidden" name="back" value={back} />
        <Because hint="Kept in the history, and shown beside the licence." />
        <div class="button-row">
          <button type="submit" class="primary">
            Approve
          </button>
          <button type="submit" class="danger" formAction={`/licences/${id}/refusal`}>
            Refuse
          </button>
        </div>
      </form>
    </Disclosure>
  );
}

function End({ id, back }: { id: string; back: string }) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="End it">
      <form class="stack" method="post" action={`/licences/${id}/end`}>
        <input type="hidden" name="back" value={back} />
        <p class="hint">The restrictions it lifts stand again at once, wherever the picture was published.</p>
        <Because />
        <button type="submit" class="danger">
          End the licence
        </button>
      </form>
    </Disclosure>
  );
}
