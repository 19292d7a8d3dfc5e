import { Field, Save } from '../parts/form.tsx';
import type { Site } from '../site.ts';
import { Beside, Entrance } from './entrance.tsx';

export interface SignInPageProps {
  site: Site;
  /** Path of this site to go on to. */
  onward: string;
  /** As it was tried before. */
  email: string;
  /** Why the try before was refused. */
  problem: string | null;
  /** Name of a provider to sign in with; null where none is set. */
  provider: string | null;
}

export function SignInPage({ site, onward, email, problem, provider }: SignInPageProps) {
  return (
    <Entrance site={site} title="Sign in" problem={problem}>
      <form class="stack" method="post" action="/sign-in">
        <input type="hidden" name="next" value={onward} />
        <Field label="E-mail address">
          <input type="email" name="email" value={email} autocomplete="username" required maxLength={200} />
        </Field>
        <Field label="Password">
          <input type="password" name="password" autocomplete="current-password" required maxLength={200} />
        </Field>
        <Save>Sign in</Save>
      </form>
      {provider === null ? null : <WithProvider provider={provider} onward={onward} />}
      <Beside href="/password-resets">Forgot the password?</Beside>
    </Entrance>
  );
}

function WithProvider({ provider, onward }: { provider: string; onward: string }) {
  return (
    <form class="stack entrance-provider" method="post" action="/sign-in/provider">
      <input type="hidden" name="next" value={onward} />
      <button type="submit">Sign in with {provider}</button>
    </form>
  );
}
