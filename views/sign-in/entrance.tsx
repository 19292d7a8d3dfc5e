import type { ComponentChildren } from 'preact';
import { Layout } from '../layout/layout.tsx';
import type { Site } from '../site.ts';

interface EntranceProps {
  site: Site;
  title: string;
  /** Why the try before was refused. */
  problem?: string | null;
  children: ComponentChildren;
}

/** The narrow page of whoever is not in yet. */
export function Entrance({ site, title, problem = null, children }: EntranceProps) {
  return (
    <Layout site={site} title={title}>
      <section class="entrance" data-problem>
        <h1>{title}</h1>
        {problem === null ? null : (
          <p class="entrance-problem" role="alert">
            {problem}
          </p>
        )}
        {children}
      </section>
    </Layout>
  );
}

/** Where somebody goes on instead. */
export const Beside = ({ href, children }: { href: string; children: string }) => (
  <p class="entrance-beside">
    <a href={href}>{children}</a>
  </p>
);
