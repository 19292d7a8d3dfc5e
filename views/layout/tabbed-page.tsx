import type { ComponentChildren } from 'preact';
import type { Act } from '../../src/accounts/permissions.ts';
import type { Section, Site } from '../site.ts';
import { Layout } from './layout.tsx';

export interface Tab {
  section: Section;
  label: string;
  /** Who may not do it is not offered the tab. */
  act: Act;
  /** Who may do this finds it elsewhere. */
  unless?: Act;
}

interface TabbedPageProps {
  site: Site;
  /** What the tabs lead to, for whoever does not see them. */
  name: string;
  tabs: readonly Tab[];
  /** The section that is open; also of its part that takes an older one's place. */
  part: string;
  title: string;
  /** The button that makes something new. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of pages that belong together, with the way from one to the others. */
export function TabbedPage({ site, name, tabs, part, title, action, children }: TabbedPageProps) {
  return (
    <Layout site={site} title={title}>
      <div id={part} class="page">
        <nav class="tabs" aria-label={name}>
          {tabs
            .filter(({ act, unless }) => site.may(act) && !(unless !== undefined && site.may(unless)))
            .map(({ section, label }) => (
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
