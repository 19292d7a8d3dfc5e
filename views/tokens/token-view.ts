import type { Act } from '../../src/accounts/permissions.ts';

/** Instants are ISO 8601. */
export interface TokenView {
  id: string;
  name: string;
  /** E-mail address of the account it acts for. */
  owner: string;
  prefix: string;
  /** What each scope lets a script do, after “may”. */
  scopes: string[];
  createdBy: string;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  /** Why it opens nothing any more; null for one that does. */
  ended: 'revoked' | 'expired' | null;
}

/** A token just made: its secret is shown this once. */
export interface MadeToken {
  name: string;
  owner: string;
  secret: string;
  /** A line to try it with. */
  example: string;
}

/** What the form to make one offers. */
export interface TokenChoices {
  owners: { id: string; name: string; email: string }[];
  /** Id of the account whose scopes are offered. */
  owner: string;
  scopes: { scope: Act; sentence: string }[];
  /** Whether the form is what somebody came for. */
  isOpen: boolean;
}
