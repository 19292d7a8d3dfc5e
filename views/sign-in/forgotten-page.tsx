import { Field, Save } from '../parts/form.tsx';
import type { Site } from '../site.ts';
import { Beside, Entrance } from './entrance.tsx';

export interface ForgottenPageProps {
  site: Site;
  /** The answer to whoever asked: the same whether or not there is such an account. */
  isAsked: boolean;
}

export function ForgottenPage({ site, isAsked }: ForgottenPageProps) {
  return (
    <Entrance site={site} title="Forgotten password">
      {isAsked ? (
        <p role="status">
          If there is an account with that address and a password, a link to set a new one is on its way to it. The link
          is good for an hour.
        </p>
      ) : (
        <form class="stack" method="post" action="/password-resets">
          <Field label="E-mail address" hint="A link to set a new password is sent to it.">
            <input type="email" name="email" autocomplete="username" required maxLength={200} />
          </Field>
          <Save>Send the link</Save>
        </form>
      )}
      <Beside href="/sign-in">Back to sign in</Beside>
    </Entrance>
  );
}
