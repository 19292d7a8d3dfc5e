import { BlockedIcon, ClearIcon, ReviewIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { CredentialsView } from './photo-view.ts';

const ICONS = { valid: ClearIcon, invalid: BlockedIcon, unchecked: ReviewIcon } satisfies Record<
  CredentialsView['state'],
  unknown
>;

const STATE_WORDS = {
  valid: 'The signature holds: the picture is the one that was signed.',
  invalid: 'Bad signature',
  unchecked: 'Not checked',
} satisfies Record<CredentialsView['state'], string>;

/** The signed history of the picture: whether it holds, who signed it, and what it says. Nothing for a picture without one. */
export function Credentials({ credentials }: { credentials: CredentialsView | null }) {
  if (credentials === null) return null;
  const { state, faults, notes } = credentials;
  const StateIcon = ICONS[state];
  return (
    <section class="credentials" aria-labelledby="credentials">
      <h3 id="credentials">Content Credentials (C2PA)</h3>
      <div class={`credentials-state is-${state}`}>
        <StateIcon />
        <div>
          <p>
            <strong>{STATE_WORDS[state]}</strong>
          </p>
          {faults.map((sentence) => (
            <p>
              <VisibleText text={sentence} />
            </p>
          ))}
        </div>
      </div>
      <Said credentials={credentials} />
      <Older histories={credentials.older} />
      {notes.map((note) => (
        <p class="hint">{note}</p>
      ))}
    </section>
  );
}

const OLDER_WORDS = {
  valid: 'Its signature holds',
  invalid: 'Bad signature',
  unchecked: 'Not checked',
} satisfies Record<CredentialsView['state'], string>;

/** The histories of the pictures it was made from, each with whether it holds. */
function Older({ histories }: { histories: CredentialsView['older'] }) {
  if (histories.length === 0) return null;
  return (
    <>
      <h4>Histories of the pictures it was made from</h4>
      <ul class="older-histories">
        {histories.map(({ title, state, faults, signer }) => {
          const StateIcon = ICONS[state];
          return (
            <li class={`credentials-state is-${state}`}>
              <StateIcon />
              <div>
                <p>
                  <strong>{OLDER_WORDS[state]}</strong>: <VisibleText text={title} />
                  {signer === null ? null : (
                    <span class="hint">
                      {state === 'valid' ? ', signed by ' : ', names as signer '}
                      <VisibleText text={signer} />
                    </span>
                  )}
                </p>
                {faults.map((sentence) => (
                  <p>
                    <VisibleText text={sentence} />
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Said({ credentials }: { credentials: CredentialsView }) {
  const { state, signer, signedAt, rows } = credentials;
  if (signer === null && rows.length === 0) return null;
  return (
    <dl class="file-facts">
      {signer === null ? null : (
        <>
          <div>
            <dt>{state === 'valid' ? 'Signed by' : 'Names as signer'}</dt>
            <dd>
              <VisibleText text={signer} />
              <p class="hint">
                So the certificate says. No list of trusted signers is kept here, so nobody has checked who that is.
              </p>
            </dd>
          </div>
          <div>
            <dt>Signed on</dt>
            <dd>{signedAt === null ? 'Not known: no time stamp that holds' : <Moment at={signedAt} />}</dd>
          </div>
        </>
      )}
      {rows.map(({ what, said }) => (
        <div>
          <dt>{what}</dt>
          <dd>
            <VisibleText text={said} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
