import type { Role } from '../../src/accounts/permissions.ts';

/** Instants are ISO 8601. */
export interface AccountView {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  hasSecondFactor: boolean;
  /** Null: never. */
  lastSeenAt: string | null;
  closedAt: string | null;
}

export interface InvitationView {
  id: string;
  email: string;
  roles: Role[];
  createdBy: string;
  expiresAt: string;
}

/** An invitation just made: its link is shown this once. */
export interface MadeInvitation {
  email: string;
  link: string;
  /** What became of the mail. */
  mail: 'sent' | 'refused' | 'no server';
}
