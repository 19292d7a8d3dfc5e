import { Disclosure } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { Moment } from '../parts/moment.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { AccountView, InvitationView, MadeInvitation } from './account-view.ts';
import { Administration } from './administration.tsx';
import { InvitationForm, MadeInvitationPanel, OpenInvitations } from './invitations.tsx';
import { rolesInWords } from './role-choice.tsx';

export interface AccountsPageProps {
  site: Site;
  accounts: AccountView[];
  invitations: InvitationView[];
  made: MadeInvitation | null;
}

/** Who may sign in, and who was invited to. */
export function AccountsPage({ site, accounts, invitations, made }: AccountsPageProps) {
  const invite = (
    <Disclosure class="edit act-disclosure" summary={<InviteSummary />}>
      <InvitationForm />
    </Disclosure>
  );
  return (
    <Administration site={site} part="accounts" title="Accounts" action={invite}>
      {made === null ? null : <MadeInvitationPanel made={made} />}
      <AccountTable accounts={accounts} />
      <OpenInvitations invitations={invitations} />
    </Administration>
  );
}

const InviteSummary = () => (
  <>
    <AddIcon />
    Invite somebody
  </>
);

function AccountTable({ accounts }: { accounts: AccountView[] }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Roles</th>
          <th scope="col">Second factor</th>
          <th scope="col">Last seen</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow account={account} />
        ))}
      </tbody>
    </table>
  );
}

function AccountRow({ account: { id, name, email, roles, hasSecondFactor, lastSeenAt, closedAt } }: AccountRowProps) {
  return (
    <tr class={closedAt === null ? undefined : 'is-over'}>
      <th scope="row">
        <a href={`/accounts/${id}`}>
          <VisibleText text={name} />
        </a>
        {closedAt === null ? null : <span class="flag">Closed</span>}
        <span class="under">
          <VisibleText text={email} />
        </span>
      </th>
      <td data-label="Roles">{rolesInWords(roles)}</td>
      <td data-label="Second factor">{hasSecondFactor ? 'On' : <span class="missing">off</span>}</td>
      <td data-label="Last seen">
        {lastSeenAt === null ? <span class="missing">never</span> : <Moment at={lastSeenAt} />}
      </td>
    </tr>
  );
}

interface AccountRowProps {
  account: AccountView;
}
