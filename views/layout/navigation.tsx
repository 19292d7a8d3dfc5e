import type { ComponentType } from 'preact';
import { AgencyIcon, OutletIcon, PhotosIcon, UploadIcon } from '../parts/icons.tsx';
import type { Section } from '../site.ts';

const SECTIONS = {
  photos: { label: 'Photos', icon: PhotosIcon },
  upload: { label: 'Upload', icon: UploadIcon },
  agencies: { label: 'Agencies', icon: AgencyIcon },
  outlets: { label: 'Outlets', icon: OutletIcon },
} satisfies Record<Section, { label: string; icon: ComponentType }>;

export function Navigation({ section }: { section: Section | null }) {
  return (
    <nav aria-label="Sections">
      {Object.entries(SECTIONS).map(([name, { label, icon: Mark }]) => (
        <a href={`/${name}`} aria-current={name === section ? 'page' : undefined}>
          <Mark />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}
