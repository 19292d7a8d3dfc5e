import type { ComponentChildren } from 'preact';
import { type Tab, TabbedPage } from '../layout/tabbed-page.tsx';
import type { Site } from '../site.ts';

interface PhrasesFrameProps {
  site: Site;
  part: 'phrases' | 'phrasebook';
  title: string;
  children: ComponentChildren;
}

const TABS: readonly Tab[] = [
  { section: 'phrases', label: 'Doubts desk', act: 'see-phrases' },
  { section: 'phrasebook', label: 'House phrasebook', act: 'see-phrases' },
];

/** The frame of what nobody has read yet and of what the house says, with the way from one to the other. */
export function PhrasesFrame(page: PhrasesFrameProps) {
  return <TabbedPage {...page} name="Doubts and phrases" tabs={TABS} />;
}
