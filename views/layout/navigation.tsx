import type { ComponentType } from 'preact';
import type { Act } from '../../src/accounts/permissions.ts';
import {
  AgencyIcon,
  KeyIcon,
  OrderIcon,
  OutletIcon,
  PeopleIcon,
  PhotosIcon,
  PhraseIcon,
  UploadIcon,
  WaiverIcon,
  WidenIcon,
} from '../parts/icons.tsx';
import type { Section, Site } from '../site.ts';

interface Entry {
  label: string;
  act: Act;
  icon?: ComponentType;
  /** Sections that are reached from this one. */
  holds?: readonly Section[];
}

/** The sections in the order of a desk's day; each is shown to whoever may go there. */
const SECTIONS: Partial<Record<Section, Entry>> = {
  photos: { label: 'Photos', act: 'see-photos', icon: PhotosIcon },
  upload: { label: 'Upload', act: 'upload', icon: UploadIcon },
  persons: { label: 'People', act: 'see-persons', icon: PeopleIcon },
  agencies: { label: 'Agencies', act: 'see-sources', icon: AgencyIcon },
  outlets: { label: 'Outlets', act: 'see-sources', icon: OutletIcon },
  orders: { label: 'Orders', act: 'see-orders', icon: OrderIcon, holds: ['licences'] },
  waivers: { label: 'Waivers', act: 'see-waivers', icon: WaiverIcon },
  phrases: { label: 'Doubts', act: 'see-phrases', icon: PhraseIcon, holds: ['phrasebook', 'jobs'] },
  widenings: { label: 'Widenings', act: 'see-widenings', icon: WidenIcon },
  accounts: { label: 'Admin', act: 'manage-accounts', icon: KeyIcon, holds: ['tokens', 'settings', 'jobs'] },
};

export function Navigation({ site }: { site: Site }) {
  return (
    <nav aria-label="Sections">
      {Object.entries(SECTIONS)
        .filter(([, { act }]) => site.may(act))
        .map(([name, { label, icon: Mark, holds = [] }]) => (
          <a href={`/${name}`} aria-current={currentOf(site, name, holds)}>
            {Mark === undefined ? null : <Mark />}
            <span>{label}</span>
            <Waiting count={waitingIn(site, name)} />
          </a>
        ))}
    </nav>
  );
}

function waitingIn({ waiting, waitingOrders, waitingPhrases }: Site, section: string): number {
  if (section === 'phrases') return waitingPhrases;
  if (section === 'widenings') return waiting;
  return section === 'orders' ? waitingOrders : 0;
}

function Waiting({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span class="waiting-count">
      {count > 99 ? '99+' : count}
      <span class="unseen"> to be decided</span>
    </span>
  );
}

/** What an administrator finds under Admin is under no other section for them. */
function currentOf({ section, may }: Site, name: string, holds: readonly Section[]): 'page' | 'true' | undefined {
  if (section === name) return 'page';
  if (section === 'jobs' && may('manage-accounts') !== (name === 'accounts')) return undefined;
  return section !== null && holds.includes(section) ? 'true' : undefined;
}
