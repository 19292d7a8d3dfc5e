import type { Site } from '../site.ts';
import { Beside, Entrance } from './entrance.tsx';

export interface ProviderPageProps {
  site: Site;
  provider: string;
  /** The provider's own page to sign in on. */
  address: string;
}

/** Passed through at once; somebody sees it only where their browser does not follow. */
export function ProviderPage({ site, provider, address }: ProviderPageProps) {
  return (
    <Entrance site={site} title={`On to ${provider}`}>
      <p>
        <a class="button primary" href={address} rel="noreferrer">
          Sign in there
        </a>
      </p>
      <Beside href="/sign-in">Back to sign in</Beside>
    </Entrance>
  );
}
