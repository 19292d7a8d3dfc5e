import type { ComponentChildren } from 'preact';
import { type Tab, TabbedPage } from '../layout/tabbed-page.tsx';
import type { Site } from '../site.ts';

interface PhrasesFrameProps {
  site: Site;
  part: 'phrases' | 'phrasebook' | 'jobs';
  title: string;
  children: ComponentChildren;
}

const TABS: readonly Tab[] = [
  { section: 'phrases', label: 'Doubts desk', act: 'see-phrases' },
  { section: 'phrasebook', label: 'House phrasebook', act: 'see-phrases' },
  { section: 'jobs', label: 'Jobs', act: 'see-jobs', unless: 'manage-accounts' },
];

/** The frame of what nobody has read yet, of what the house says and, for rights managers, of how far it was carried through. */
export function PhrasesFrame(page: PhrasesFrameProps) {
  return <TabbedPage {...page} name="Doubts and phrases" tabs={TABS} />;
}
