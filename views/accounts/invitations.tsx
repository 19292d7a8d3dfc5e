import { Act } from '../parts/act.tsx';
import { Field, Save } from '../parts/form.tsx';
import { Moment } from '../parts/moment.tsx';
import { ShownOnce } from '../parts/shown-once.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { InvitationView, MadeInvitation } from './account-view.ts';
import { RoleChoice, rolesInWords } from './role-choice.tsx';

export function InvitationForm() {
  return (
    <Act action="/invitations" part="accounts">
      <Field label="E-mail address" hint="The link goes there, and is shown here once.">
        <input type="email" name="email" required maxLength={200} autocomplete="off" />
      </Field>
      <RoleChoice chosen={['editor']} />
      <Save>Invite</Save>
    </Act>
  );
}

const MAIL_SENTENCES = {
  sent: 'It was mailed.',
  refused: 'The mail server did not take it: pass the link on yourself.',
  'no server': 'No mail server is set: pass the link on yourself. It stands in the log too.',
} satisfies Record<MadeInvitation['mail'], string>;

export function MadeInvitationPanel({ made: { email, link, mail } }: { made: MadeInvitation }) {
  return (
    <ShownOnce title={`Invitation for ${email}`} what="link" secret={link}>
      <p class={mail === 'refused' ? 'warning' : 'hint'}>
        {MAIL_SENTENCES[mail]} Good for one account and one week; not shown again.
      </p>
    </ShownOnce>
  );
}

export function OpenInvitations({ invitations }: { invitations: InvitationView[] }) {
  if (invitations.length === 0) return null;
  return (
    <section class="panel open-invitations" aria-labelledby="open-invitations">
      <h2 id="open-invitations">Open invitations</h2>
      <ul class="rows">
        {invitations.map((invitation) => (
          <OpenInvitation invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function OpenInvitation({ invitation: { id, email, roles, createdBy, expiresAt } }: { invitation: InvitationView }) {
  return (
    <li class="row-with-act">
      <div>
        <p>
          <strong>
            <VisibleText text={email} />
          </strong>
          , {rolesInWords(roles)}
        </p>
        <p class="hint">
          From <VisibleText text={createdBy} />, until <Moment at={expiresAt} />
        </p>
      </div>
      <Act action={`/invitations/${id}/revocation`} part="accounts" class="inline">
        <button type="submit" class="small" aria-label={`Revoke the invitation for ${email}`}>
          Revoke
        </button>
      </Act>
    </li>
  );
}
