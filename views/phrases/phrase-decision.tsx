import { Act } from '../parts/act.tsx';
import { Because, Disclosure } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { TakedownWarning } from '../widenings/takedown-warning.tsx';
import type { PhraseView } from './phrase-view.ts';

interface PhraseProps {
  site: Site;
  phrase: PhraseView;
}

/** In a list: the phrase, what it is to mean, and the decision on it. */
export function WaitingPhrase({ site, phrase }: PhraseProps) {
  return (
    <li class="phrase">
      <a class="phrase-words" href={`/phrases/${phrase.id}`} dir="auto">
        “<VisibleText text={phrase.text} />”
      </a>
      <Waiting site={site} phrase={phrase} part="phrases" />
    </li>
  );
}

/** What waits, who said it, and the forms of whoever may decide. */
export function Waiting({ site, phrase, part }: PhraseProps & { part: string }) {
  const { waiting, id } = phrase;
  if (waiting === null) return null;
  const { number: version, sentence, by, at, reason, isOwn, narrows, kills, namesTakedown } = waiting;
  const back = part === 'phrases' ? '/phrases' : `/phrases/${id}`;
  return (
    <>
      <p>
        <VisibleText text={sentence} />
      </p>
      <p class="hint">
        {by}, <Moment at={at} />: <VisibleText text={reason} />
      </p>
      {narrows ? <p class="hint">It narrows use already; what it would make clearer waits.</p> : null}
      {namesTakedown ? <TakedownWarning /> : null}
      {isOwn ? <p class="hint">You said it, or made the token that did: somebody else has to confirm it.</p> : null}
      {isOwn && kills ? (
        <p class="hint">It kills photos already, so it cannot be withdrawn: another rights manager may refuse it.</p>
      ) : null}
      {isOwn && !kills && site.may('say-meaning') ? (
        <Withdraw id={id} version={version} part={part} back={back} />
      ) : null}
      {!isOwn && site.may('decide-meaning') ? <Decide id={id} version={version} part={part} back={back} /> : null}
    </>
  );
}

interface FormProps {
  id: string;
  /** The version that is seen here, and no other, is what is decided on. */
  version: number;
  part: string;
  back: string;
}

function Decide({ id, version, part, back }: FormProps) {
  return (
    <Disclosure class="edit act-disclosure" summary="Decide">
      <Act action={`/phrases/${id}/confirmation`} part={part}>
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="version" value={version} />
        <Because hint="Kept beside the phrase." />
        <div class="button-row">
          <button type="submit" formAction={`/what-if/phrase-confirmation?of=${id}`}>
            See what changes
          </button>
          <button type="submit" class="primary">
            Confirm
          </button>
          <button type="submit" class="danger" formAction={`/phrases/${id}/refusal`}>
            Refuse
          </button>
        </div>
      </Act>
    </Disclosure>
  );
}

function Withdraw({ id, version, part, back }: FormProps) {
  return (
    <Disclosure class="edit quiet-disclosure" summary="Withdraw">
      <Act action={`/phrases/${id}/withdrawal`} part={part}>
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="version" value={version} />
        <Because />
        <button type="submit">Withdraw it</button>
      </Act>
    </Disclosure>
  );
}
