import { CurrentCode } from '../account/current-password.tsx';
import { Save } from '../parts/form.tsx';
import type { Site } from '../site.ts';
import { Beside, Entrance } from './entrance.tsx';

export interface SecondFactorPageProps {
  site: Site;
  /** Path of this site to go on to. */
  onward: string;
  /** Why the code before was refused. */
  problem: string | null;
}

export function SecondFactorPage({ site, onward, problem }: SecondFactorPageProps) {
  return (
    <Entrance site={site} title="Second factor" problem={problem}>
      <form class="stack" method="post" action="/sign-in/second-factor">
        <input type="hidden" name="next" value={onward} />
        <CurrentCode />
        <Save>Sign in</Save>
      </form>
      <Beside href="/sign-in">Begin again with another account</Beside>
    </Entrance>
  );
}
