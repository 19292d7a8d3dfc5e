import { Layout } from '../layout/layout.tsx';
import { Disclosure, Save } from '../parts/form.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { AccountView } from './account-view.ts';
import { RoleChoice } from './role-choice.tsx';

export interface AccountPageProps {
  site: Site;
  account: AccountView;
  /** How many sessions are open. */
  sessions: number;
  /** How many tokens that are still good act for the account. */
  tokens: number;
}

/** One account, as an administrator keeps it. */
export function AccountPage(props: AccountPageProps) {
  const { site, account } = props;
  return (
    <Layout site={site} title={account.name}>
      <div id="account" class="page narrow-page">
        <header class="page-head">
          <a class="back" href="/accounts" aria-label="Back to the accounts">
            <BackIcon />
          </a>
          <h1>
            <VisibleText text={account.name} />
            {account.closedAt === null ? null : <span class="flag">Closed</span>}
          </h1>
        </header>
        <p class="under-head">
          <VisibleText text={account.email} />
        </p>
        <Roles account={account} />
        <Presence {...props} />
        {account.closedAt === null ? <Closing account={account} /> : <Reopening account={account} />}
      </div>
    </Layout>
  );
}

interface AccountProps {
  account: AccountView;
}

function Roles({ account: { id, roles } }: AccountProps) {
  return (
    <section class="panel">
      <form class="stack" method="post" action={`/accounts/${id}/roles`}>
        <RoleChoice chosen={roles} />
        <p class="hint">Changes hold with the next request. Tokens reach no further than these roles.</p>
        <Save>Change the roles</Save>
      </form>
    </section>
  );
}

function Presence({ account: { id, hasSecondFactor, lastSeenAt }, sessions, tokens }: AccountPageProps) {
  return (
    <section class="panel" aria-labelledby="presence">
      <h2 id="presence">Signing in</h2>
      <dl class="terms">
        <div>
          <dt>Second factor</dt>
          <dd>{hasSecondFactor ? 'On' : 'Off'}</dd>
        </div>
        <div>
          <dt>Last seen</dt>
          <dd>{lastSeenAt === null ? 'Never' : <Moment at={lastSeenAt} />}</dd>
        </div>
        <div>
          <dt>Open sessions</dt>
          <dd>{sessions}</dd>
        </div>
        <div>
          <dt>Tokens that act for it</dt>
          <dd>{tokens === 0 ? 'None' : <a href={`/tokens?owner=${id}`}>{tokens}</a>}</dd>
        </div>
      </dl>
      {sessions === 0 ? null : (
        <form method="post" action={`/accounts/${id}/session-revocations`}>
          <button type="submit">End all sessions</button>
        </form>
      )}
    </section>
  );
}

function Closing({ account: { id, name } }: AccountProps) {
  return (
    <Disclosure class="edit act-disclosure danger-disclosure" summary="Close the account">
      <form class="stack" method="post" action={`/accounts/${id}/closure`}>
        <p>
          Sessions, tokens and invitations of <VisibleText text={name} /> end at once. What they did stays in the
          history.
        </p>
        <button type="submit" class="danger">
          Close the account
        </button>
      </form>
    </Disclosure>
  );
}

function Reopening({ account: { id } }: AccountProps) {
  return (
    <form class="panel stack" method="post" action={`/accounts/${id}/reopening`}>
      <p>Nobody signs in with this account. Opened again, the old password is good; its tokens stay revoked.</p>
      <button type="submit">Open it again</button>
    </form>
  );
}
