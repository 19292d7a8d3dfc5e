import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { OwnSessionView } from './own-account-view.ts';

/** Where somebody is signed in. */
export function Sessions({ sessions }: { sessions: OwnSessionView[] }) {
  return (
    <section class="panel" aria-labelledby="own-sessions">
      <h2 id="own-sessions">Where you are signed in</h2>
      <ul class="own-list">
        {sessions.map((session) => (
          <SessionRow session={session} />
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <form method="post" action="/account/session-revocations">
          <button type="submit">End all others</button>
        </form>
      )}
    </section>
  );
}

function SessionRow({ session: { id, browser, address, createdAt, lastUsedAt, isThis } }: { session: OwnSessionView }) {
  return (
    <li class="row-with-act">
      <div>
        <strong>
          <VisibleText text={browser} />
        </strong>
        {isThis ? <span class="flag is-on">This one</span> : null}
        <span class="under">
          {address === null ? null : `${address} · `}
          since <Moment at={createdAt} />, last seen <Moment at={lastUsedAt} />
        </span>
      </div>
      {isThis ? null : (
        <form method="post" action={`/account/sessions/${id}/revocation`}>
          <button type="submit" class="small">
            End<span class="unseen"> the session in {browser}</span>
          </button>
        </form>
      )}
    </li>
  );
}
