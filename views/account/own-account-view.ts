import type { Role } from '../../src/accounts/permissions.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';

export interface OwnAccountView {
  name: string;
  email: string;
  roles: Role[];
  /** What these roles allow, each as it follows “may”. */
  acts: string[];
  /** In which they chose to read what is said of rights; null: as their browser asks. */
  language: Language | null;
  /** False: they prove themselves at a provider, and only there. */
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** Name of the provider they can link to sign in with; null where none is set, or it is linked. */
  linkable: string | null;
  sessions: OwnSessionView[];
  tokens: OwnTokenView[];
}

export interface OwnSessionView {
  id: string;
  /** `Firefox on Linux`. */
  browser: string;
  address: string | null;
  createdAt: string;
  lastUsedAt: string;
  isThis: boolean;
}

export interface OwnTokenView {
  id: string;
  name: string;
  /** The first characters of its secret. */
  prefix: string;
  /** What it may do, each as it follows “may”. */
  acts: string[];
  expiresAt: string | null;
  lastUsedAt: string | null;
}
