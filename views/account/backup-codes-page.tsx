import { Layout } from '../layout/layout.tsx';
import type { Site } from '../site.ts';

export interface BackupCodesPageProps {
  site: Site;
  codes: string[];
}

/** The one page that shows them. */
export function BackupCodesPage({ site, codes }: BackupCodesPageProps) {
  return (
    <Layout site={site} title="Backup codes">
      <div class="page narrow-page">
        <h1>Backup codes</h1>
        <section class="panel shown-once">
          <p>
            Each of these lets you in once, with your password, where the app is not at hand. They are shown only now:
            print them, or keep them where you keep passwords.
          </p>
          <ul class="backup-codes">
            {codes.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <a class="button primary" href="/account">
            I have kept them
          </a>
        </section>
      </div>
    </Layout>
  );
}
