import type { ComponentChildren } from 'preact';
import { type Tab, TabbedPage } from '../layout/tabbed-page.tsx';
import type { Site } from '../site.ts';

interface RulesFrameProps {
  site: Site;
  part: 'orders' | 'licences';
  title: string;
  /** The button that makes something new. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

const TABS: readonly Tab[] = [
  { section: 'orders', label: 'House orders', act: 'see-orders' },
  { section: 'licences', label: 'Licences', act: 'see-sources' },
];

/** The frame of what the house puts on photos and what was granted to them, with the way from one to the other. */
export function RulesFrame(page: RulesFrameProps) {
  return <TabbedPage {...page} name="Orders and licences" tabs={TABS} />;
}
