import { Layout } from '../layout/layout.tsx';
import { Disclosure, Save } from '../parts/form.tsx';
import { NewPassword } from '../parts/new-password.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { CurrentPassword } from './current-password.tsx';
import { OwnLanguage } from './language.tsx';
import type { OwnAccountView } from './own-account-view.ts';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { OwnTokens } from './tokens.tsx';

export interface OwnAccountPageProps {
  site: Site;
  account: OwnAccountView;
}

/** Everybody's own account: who they are, what they may do, how they sign in and where they are signed in. */
export function OwnAccountPage({ site, account }: OwnAccountPageProps) {
  return (
    <Layout site={site} title="Your account">
      <div class="page narrow-page own-account">
        <h1>
          <VisibleText text={account.name} />
        </h1>
        <p class="own-email">
          <VisibleText text={account.email} />
        </p>
        <Roles account={account} />
        <OwnLanguage chosen={account.language} />
        {account.hasPassword ? <Password /> : <ElsewhereOnly />}
        {account.hasPassword ? <SecondFactor isOn={account.hasSecondFactor} /> : null}
        {account.linkable === null ? null : <LinkProvider provider={account.linkable} />}
        <Sessions sessions={account.sessions} />
        {account.tokens.length === 0 ? null : <OwnTokens tokens={account.tokens} />}
      </div>
    </Layout>
  );
}

function Roles({ account: { roles, acts } }: { account: OwnAccountView }) {
  return (
    <section class="panel" aria-labelledby="own-roles">
      <h2 id="own-roles">Roles</h2>
      <p class="flags">
        {roles.map((role) => (
          <span class="flag">{role.replace('-', ' ')}</span>
        ))}
      </p>
      <Disclosure class="quiet-disclosure edit" summary="What you may do">
        <ul class="bullets">
          {acts.map((act) => (
            <li>{act}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Password() {
  return (
    <section class="panel" aria-labelledby="own-password">
      <h2 id="own-password">Password</h2>
      <Disclosure class="edit act-disclosure" summary="Change the password">
        <form class="stack" method="post" action="/account/password">
          <CurrentPassword />
          <NewPassword name="newPassword" />
          <p class="hint">Other browsers where you are signed in are signed out.</p>
          <Save>Change the password</Save>
        </form>
      </Disclosure>
    </section>
  );
}

function LinkProvider({ provider }: { provider: string }) {
  return (
    <section class="panel" aria-labelledby="own-provider">
      <h2 id="own-provider">Provider</h2>
      <form class="stack" method="post" action="/sign-in/provider">
        <input type="hidden" name="next" value="/account" />
        <p class="hint">
          Linked, you may sign in with {provider} in place of the password and its code. Your roles are then the
          provider’s to say.
        </p>
        <div class="button-row">
          <button type="submit">Link {provider}</button>
        </div>
      </form>
    </section>
  );
}

function ElsewhereOnly() {
  return (
    <section class="panel" aria-labelledby="own-password">
      <h2 id="own-password">Password</h2>
      <p class="hint">You sign in with a provider. Your password and your second factor are kept there.</p>
    </section>
  );
}
