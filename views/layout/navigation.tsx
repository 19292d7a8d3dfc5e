import type { ComponentType } from 'preact';
import type { Act } from '../../src/accounts/permissions.ts';
import { AgencyIcon, OutletIcon, PhotosIcon, UploadIcon, WaiverIcon } from '../parts/icons.tsx';
import type { Section, Site } from '../site.ts';

interface Entry {
  label: string;
  act: Act;
  icon?: ComponentType;
}

/** The sections in the order of a desk's day; each is shown to whoever may go there. */
const SECTIONS: Partial<Record<Section, Entry>> = {
  photos: { label: 'Photos', act: 'see-photos', icon: PhotosIcon },
  upload: { label: 'Upload', act: 'upload', icon: UploadIcon },
  agencies: { label: 'Agencies', act: 'see-sources', icon: AgencyIcon },
  outlets: { label: 'Outlets', act: 'see-sources', icon: OutletIcon },
  waivers: { label: 'Waivers', act: 'see-waivers', icon: WaiverIcon },
};

export function Navigation({ site }: { site: Site }) {
  return (
    <nav aria-label="Sections">
      {Object.entries(SECTIONS)
        .filter(([, { act }]) => site.may(act))
        .map(([name, { label, icon: Mark }]) => (
          <a href={`/${name}`} aria-current={name === site.section ? 'page' : undefined}>
            {Mark === undefined ? null : <Mark />}
            <span>{label}</span>
          </a>
        ))}
    </nav>
  );
}
