import { Moment } from '../parts/moment.tsx';
import { Scopes } from '../parts/scopes.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { OwnTokenView } from './own-account-view.ts';

/** What acts in somebody's name without them. */
export function OwnTokens({ tokens }: { tokens: OwnTokenView[] }) {
  return (
    <section class="panel" aria-labelledby="own-tokens">
      <h2 id="own-tokens">Tokens that act for you</h2>
      <ul class="own-list">
        {tokens.map((token) => (
          <TokenRow token={token} />
        ))}
      </ul>
    </section>
  );
}

function TokenRow({ token: { id, name, prefix, acts, expiresAt, lastUsedAt } }: { token: OwnTokenView }) {
  return (
    <li class="row-with-act">
      <div>
        <strong>
          <VisibleText text={name} />
        </strong>
        <span class="slug">{prefix}…</span>
        <Scopes sentences={acts} />
        <span class="under">
          {lastUsedAt === null ? (
            'Never used'
          ) : (
            <>
              Last used <Moment at={lastUsedAt} />
            </>
          )}
          {expiresAt === null ? (
            ', does not expire'
          ) : (
            <>
              , expires <Moment at={expiresAt} />
            </>
          )}
        </span>
      </div>
      <form method="post" action={`/account/tokens/${id}/revocation`}>
        <button type="submit" class="small danger">
          Revoke<span class="unseen"> the token {name}</span>
        </button>
      </form>
    </li>
  );
}
