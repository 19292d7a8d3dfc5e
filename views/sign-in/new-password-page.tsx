import { Save } from '../parts/form.tsx';
import { NewPassword } from '../parts/new-password.tsx';
import type { Site } from '../site.ts';
import { Entrance } from './entrance.tsx';

export interface NewPasswordPageProps {
  site: Site;
  /** Where the password is sent: the address with the link's secret. */
  action: string;
}

export function NewPasswordPage({ site, action }: NewPasswordPageProps) {
  return (
    <Entrance site={site} title="Set a new password">
      <form class="stack" method="post" action={action}>
        <NewPassword name="password" />
        <Save>Set the password</Save>
        <p class="hint">Everywhere you are signed in now, you will have to sign in again.</p>
      </form>
    </Entrance>
  );
}
