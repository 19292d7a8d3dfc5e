import type { ComponentChildren } from 'preact';
import type { Act } from '../../src/accounts/permissions.ts';
import { Layout } from '../layout/layout.tsx';
import type { Section, Site } from '../site.ts';

interface AdministrationProps {
  site: Site;
  /** Of the page, and of its part that takes an older one's place. */
  part: 'accounts' | 'tokens' | 'settings';
  title: string;
  /** The button that makes something new. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

const TABS: { section: Section; label: string; act: Act }[] = [
  { section: 'accounts', label: 'Accounts', act: 'manage-accounts' },
  { section: 'tokens', label: 'Tokens', act: 'manage-tokens' },
  { section: 'settings', label: 'Settings', act: 'change-settings' },
];

/** The frame of an administrator's page, with the way to the others. */
export function Administration({ site, part, title, action, children }: AdministrationProps) {
  return (
    <Layout site={site} title={title}>
      <div id={part} class="page">
        <nav class="tabs" aria-label="Administration">
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
