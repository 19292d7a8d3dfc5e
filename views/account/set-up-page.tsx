import { Layout } from '../layout/layout.tsx';
import { Field, Save } from '../parts/form.tsx';
import type { Site } from '../site.ts';

export interface SetUpPageProps {
  site: Site;
  /** What the authenticator app reads; null where a code was wrong: the app has it already. */
  secret: { picture: string; text: string } | null;
  /** Why the code before was refused. */
  problem: string | null;
}

/** From the app's picture to the first code that fits. */
export function SetUpPage({ site, secret, problem }: SetUpPageProps) {
  return (
    <Layout site={site} title="Set up the second factor">
      <div class="page narrow-page">
        <h1>Set up the second factor</h1>
        {problem === null ? null : (
          <p class="entrance-problem" role="alert">
            {problem}
          </p>
        )}
        {secret === null ? null : <Secret {...secret} />}
        <section class="panel">
          <form class="stack" method="post" action="/account/second-factor/confirmation">
            <Field label="The six digits the app shows now">
              <input
                class="code"
                name="code"
                inputMode="numeric"
                autocomplete="one-time-code"
                required
                maxLength={20}
              />
            </Field>
            <Save>Switch it on</Save>
          </form>
        </section>
        <p class="entrance-beside">
          <a href="/account">Leave it off, and go back to your account</a>
        </p>
      </div>
    </Layout>
  );
}

function Secret({ picture, text }: { picture: string; text: string }) {
  return (
    <section class="panel set-up">
      <img src={picture} width={200} height={200} alt="The secret as a QR code; it stands beside as text." />
      <div>
        <p>Scan this with an authenticator app, or type the secret into it:</p>
        <p class="set-up-secret">
          <code>{text.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <p class="hint">It is shown only now. Whoever has it can make your codes.</p>
      </div>
    </section>
  );
}
