import { Layout } from '../layout/layout.tsx';
import { Field, Save } from '../parts/form.tsx';
import type { Site } from '../site.ts';

export interface SignInPageProps {
  site: Site;
  /** Path of this site to go on to. */
  onward: string;
  /** As it was tried before. */
  email: string;
  /** Why the try before was refused. */
  problem: string | null;
}

export function SignInPage({ site, onward, email, problem }: SignInPageProps) {
  return (
    <Layout site={site} title="Sign in">
      <section class="entrance" data-problem>
        <h1>Sign in</h1>
        {problem === null ? null : (
          <p class="entrance-problem" role="alert">
            {problem}
          </p>
        )}
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
        <p class="entrance-beside">
          <a href="/password-resets">Forgot the password?</a>
        </p>
      </section>
    </Layout>
  );
}
