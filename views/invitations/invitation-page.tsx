import type { Role } from '../../src/accounts/permissions.ts';
import { Layout } from '../layout/layout.tsx';
import { Field, Save } from '../parts/form.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { ROLE_SENTENCES, ROLE_WORDS } from '../words.ts';

export interface InvitationPageProps {
  site: Site;
  /** Path that the form is sent to. */
  path: string;
  invitation: {
    /** Null where whoever has the link says their own. */
    email: string | null;
    roles: Role[];
    createdBy: string;
  };
  /** Characters. */
  passwordLength: { min: number; max: number };
  /** As it was tried before. */
  tried: { name: string; email: string };
  /** Why the try before was refused. */
  problem: string | null;
}

/** Where somebody who was invited makes their account. */
export function InvitationPage({ site, path, invitation, passwordLength, tried, problem }: InvitationPageProps) {
  return (
    <Layout site={site} title="Make your account">
      <section class="entrance invitation" data-problem>
        <h1>Make your account</h1>
        <Welcome {...invitation} />
        {problem === null ? null : (
          <p class="entrance-problem" role="alert">
            {problem}
          </p>
        )}
        <form class="stack" method="post" action={path}>
          <Address email={invitation.email} tried={tried.email} />
          <Field label="Your name" hint="As others see it beside what you did">
            <input name="name" value={tried.name} autocomplete="name" required maxLength={200} />
          </Field>
          <Field label="Password" hint={`At least ${passwordLength.min} characters; a few words are easy to keep.`}>
            <input
              type="password"
              name="password"
              autocomplete="new-password"
              required
              minLength={passwordLength.min}
              maxLength={passwordLength.max}
            />
          </Field>
          <Save>Make the account</Save>
        </form>
      </section>
    </Layout>
  );
}

function Welcome({ email, roles, createdBy }: InvitationPageProps['invitation']) {
  return (
    <div class="welcome">
      {email === null ? (
        <p>Nobody can sign in to this archive yet. You will be its first administrator.</p>
      ) : (
        <p>
          <VisibleText text={createdBy} /> invites you to this archive of news photos. Your account:
        </p>
      )}
      <dl>
        {roles.map((role) => (
          <div>
            <dt>{ROLE_WORDS[role]}</dt>
            <dd>{ROLE_SENTENCES[role]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The address of an invitation that names one cannot be changed; password managers keep it all the same. */
function Address({ email, tried }: { email: string | null; tried: string }) {
  return (
    <Field label="E-mail address">
      <input
        type="email"
        name="email"
        value={email ?? tried}
        readOnly={email !== null}
        autocomplete="username"
        required
        maxLength={200}
      />
    </Field>
  );
}
