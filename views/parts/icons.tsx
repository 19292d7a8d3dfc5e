import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The product's mark: a seal with a tick. */
export const SealIcon = () => (
  <svg class="seal" viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true" focusable="false">
    <path
      d="M12 1.8l2.5 1.9 3.1-.3 1.2 2.9 2.9 1.2-.3 3.1 1.9 2.5-1.9 2.5.3 3.1-2.9 1.2-1.2 2.9-3.1-.3-2.5 1.9-2.5-1.9-3.1.3-1.2-2.9-2.9-1.2.3-3.1-1.9-2.5 1.9-2.5-.3-3.1 2.9-1.2 1.2-2.9 3.1.3z"
      fill="currentColor"
    />
    <path
      d="M7.6 12.4l3 3 5.8-6.2"
      stroke="var(--bar)"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Filled disc with a tick. */
export const ClearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
    <path d="M4.8 8.3l2.2 2.2 4.2-4.7" class="knock" stroke-width="1.8" />
  </Icon>
);

/** Disc half filled. */
export const ConditionalIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" stroke="none" />
  </Icon>
);

/** Two halves that face each other. */
export const MirrorIcon = () => (
  <Icon>
    <path d="M8 1.5v13" stroke-dasharray="2 1.6" />
    <path d="M6 4L1.8 12H6z" fill="currentColor" />
    <path d="M10 4l4.2 8H10z" />
  </Icon>
);

/** An eye: somebody has to look. */
export const ReviewIcon = () => (
  <Icon>
    <path d="M.9 8C2.7 4.7 5.2 3 8 3s5.3 1.7 7.1 5c-1.8 3.3-4.3 5-7.1 5S2.7 11.3.9 8z" />
    <circle cx="8" cy="8" r="2.7" fill="currentColor" stroke="none" />
  </Icon>
);

/** Octagon with a bar. */
export const BlockedIcon = () => (
  <Icon>
    <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" stroke="none" />
    <path d="M4.6 8h6.8" class="knock" stroke-width="2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.6" />
    <path d="M10.5 10.5L14 14" />
  </Icon>
);

export const PhotosIcon = () => (
  <Icon>
    <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.2" />
    <path d="M2 11.2l3.4-3.6 2.8 2.8 2-2 3.6 3.4" />
    <circle cx="10.6" cy="5.9" r="1" />
  </Icon>
);

export const UploadIcon = () => (
  <Icon>
    <path d="M8 10.5V2.6M4.9 5.6L8 2.5l3.1 3.1M2.2 10.4v2.2c0 .6.4 1 1 1h9.6c.6 0 1-.4 1-1v-2.2" />
  </Icon>
);

export const AgencyIcon = () => (
  <Icon>
    <path d="M2.5 13.5V3.3c0-.5.4-.8.8-.8h6c.4 0 .8.3.8.8v10.2M10 6.5h2.7c.4 0 .8.3.8.8v6.2M1.5 13.5h13M5 5.3h2.5M5 8h2.5M5 10.7h2.5" />
  </Icon>
);

export const OutletIcon = () => (
  <Icon>
    <path d="M2 3h9v9.6c0 .5.4.9.9.9H3c-.6 0-1-.4-1-1zM11 6h3v6.6c0 .5-.5.9-1 .9M4.3 5.5h4.4v2.6H4.3zM4.3 10.5h4.4" />
  </Icon>
);

/** A pass. */
export const OrderIcon = () => (
  <Icon>
    <path d="M3 13.5h7M4.6 6.2l3.6 3.6M7.3 3.5l3.6 3.6M5.4 5.4l2.7-2.7M10 10l2.7-2.7M8.6 8.2l5 5" />
  </Icon>
);

export const WaiverIcon = () => (
  <Icon>
    <path d="M2 4.5h12v2a1.5 1.5 0 000 3v2H2v-2a1.5 1.5 0 000-3zM9.8 5.2v1.2M9.8 7.4v1.2M9.8 9.6v1.2" />
  </Icon>
);

/** A speech bubble with a question. */
export const PhraseIcon = () => (
  <Icon>
    <path d="M2 3.2h12v8.2H7.4L4.4 14v-2.6H2z" />
    <path d="M6.4 6c.2-1 2.9-1.2 3 .2 0 1-1.4 1-1.4 2M8 9.6v.1" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="8" cy="5.2" r="2.7" />
    <path d="M2.8 13.8c.5-2.9 2.5-4.4 5.2-4.4s4.7 1.5 5.2 4.4" />
  </Icon>
);

export const PeopleIcon = () => (
  <Icon>
    <circle cx="5.8" cy="5.4" r="2.4" />
    <path d="M1.4 13.3c.4-2.6 2.1-3.9 4.4-3.9s4 1.3 4.4 3.9M10.4 3.2a2.3 2.3 0 010 4.4M12 9.7c1.4.5 2.3 1.7 2.6 3.6" />
  </Icon>
);

export const LeaveIcon = () => (
  <Icon>
    <path d="M6.5 2.5H3.2c-.4 0-.7.3-.7.7v9.6c0 .4.3.7.7.7h3.3M10.3 4.8L13.5 8l-3.2 3.2M13.3 8H6.3" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.2L5 8l4.8 4.8" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M6.2 3.2L11 8l-4.8 4.8" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="M10.6 2.6l2.8 2.8-7.6 7.6-3.4.6.6-3.4z" />
  </Icon>
);

export const AddIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.4v7.9M4.9 7.3L8 10.4l3.1-3.1M2.2 10.4v2.2c0 .6.4 1 1 1h9.6c.6 0 1-.4 1-1v-2.2" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8.5" rx="1" />
    <path d="M10.5 5.3V3c0-.5-.4-1-1-1H3.5c-.5 0-1 .5-1 1v7c0 .5.5 1 1 1h1.8" />
  </Icon>
);

export const WaitIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 4.5V8l2.4 1.6" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2L14.8 13.6H1.2z" />
    <path d="M8 6.4v3.2M8 11.6v.1" />
  </Icon>
);

export const KeyIcon = () => (
  <Icon>
    <circle cx="5" cy="11" r="3.2" />
    <path d="M7.3 8.7L13.6 2.4M11 5l2.4 2.4" />
  </Icon>
);

/** Two arrows apart. */
export const WidenIcon = () => (
  <Icon>
    <path d="M6 4.5L2.5 8 6 11.5M10 4.5L13.5 8 10 11.5M2.8 8h10.4" />
  </Icon>
);
