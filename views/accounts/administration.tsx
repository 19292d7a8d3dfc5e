import type { ComponentChildren } from 'preact';
import { type Tab, TabbedPage } from '../layout/tabbed-page.tsx';
import type { Site } from '../site.ts';

interface AdministrationProps {
  site: Site;
  /** Of the page, and of its part that takes an older one's place. */
  part: 'accounts' | 'tokens' | 'settings' | 'jobs';
  title: string;
  /** The button that makes something new. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

const TABS: readonly Tab[] = [
  { section: 'accounts', label: 'Accounts', act: 'manage-accounts' },
  { section: 'tokens', label: 'Tokens', act: 'manage-tokens' },
  { section: 'settings', label: 'Settings', act: 'change-settings' },
  { section: 'jobs', label: 'Jobs', act: 'see-jobs' },
];

/** The frame of an administrator's page, with the way to the others. */
export function Administration(page: AdministrationProps) {
  return <TabbedPage {...page} name="Administration" tabs={TABS} />;
}
