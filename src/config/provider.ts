import { both } from './both.ts';
import { listOf } from './lists.ts';

/** An OpenID Connect provider that people may sign in with. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim of the ID token that holds a text or a list of texts. */
  readonly roleClaim: string;
  /** Value of the claim → role. Null: the values are the roles. */
  readonly roles: ReadonlyMap<string, string> | null;
}

interface ProviderSettings {
  IMPRIMATUR_OIDC_ISSUER?: string | undefined;
  IMPRIMATUR_OIDC_CLIENT_ID?: string | undefined;
  IMPRIMATUR_OIDC_CLIENT_SECRET?: string | undefined;
  IMPRIMATUR_OIDC_ROLE_CLAIM: string;
  IMPRIMATUR_OIDC_ROLES?: ReadonlyMap<string, string> | undefined;
}

/** Null where none is set. */
export function oidcOf(settings: ProviderSettings): OidcConfig | null {
  const { IMPRIMATUR_OIDC_ISSUER: issuer, IMPRIMATUR_OIDC_ROLE_CLAIM: roleClaim } = settings;
  if (issuer === undefined) return null;
  const roles = settings.IMPRIMATUR_OIDC_ROLES ?? null;
  return both(settings.IMPRIMATUR_OIDC_CLIENT_ID, settings.IMPRIMATUR_OIDC_CLIENT_SECRET, (clientId, clientSecret) => ({
    issuer,
    clientId,
    clientSecret,
    roleClaim,
    roles,
  }));
}

export function isRoleMap(text: string): boolean {
  return listOf(text).every((pair) => /^[^=]+=[a-z-]+$/.test(pair));
}

export function roleMapOf(text: string): ReadonlyMap<string, string> {
  return new Map(listOf(text).map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]));
}
