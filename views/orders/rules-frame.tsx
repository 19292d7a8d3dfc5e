import type { ComponentChildren } from 'preact';
import type { Act } from '../../src/accounts/permissions.ts';
import { Layout } from '../layout/layout.tsx';
import type { Section, Site } from '../site.ts';

interface RulesFrameProps {
  site: Site;
  part: 'orders' | 'licences';
  title: string;
  /** The button that makes something new. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

const TABS: { section: Section; label: string; act: Act }[] = [
  { section: 'orders', label: 'House orders', act: 'see-orders' },
  { section: 'licences', label: 'Licences', act: 'see-sources' },
];

/** The frame of what the house puts on photos and what was granted to them, with the way from one to the other. */
export function RulesFrame({ site, part, title, action, children }: RulesFrameProps) {
  return (
    <Layout site={site} title={title}>
      <div id={part} class="page">
        <nav class="tabs" aria-label="Orders and licences">
          {TABS.filter(({ act }) => site.may(act)).map(({ section, label }) => (
            <a href={`/${section}`} aria-current={section === part ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <header class="page-head">
          <h1>{title}</h1>
          {action}
        </header>
        {children}
      </div>
    </Layout>
  );
}
