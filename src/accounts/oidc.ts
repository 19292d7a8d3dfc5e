/** Signing in with an OpenID Connect provider. The library does the protocol; who is let in, and as what, is decided here. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth';
import { decodeJwt } from 'jose';
import type { OidcConfig } from '../config/provider.ts';
import { AppError } from '../errors.ts';
import { ROLES, type Role } from './permissions.ts';

export const PROVIDER_ID = 'provider';

/** Whom a provider vouches for. */
export interface ProviderPerson {
  issuer: string;
  /** Theirs at this issuer, for good. */
  subject: string;
  email: string;
  name: string;
  roles: Role[];
}

export interface ProviderOptions {
  config: OidcConfig;
  /**
   * Makes their account, or sets its roles anew. `signedIn` is the account that is signed in in the same browser, or
   * null. Throws AppError for whoever is not let in.
   */
  admit: (person: ProviderPerson, signedIn: string | null) => Promise<void>;
}

/** Set while somebody comes back from the provider: the account that is signed in in their browser, or null. */
export const arriving = new AsyncLocalStorage<{ signedIn: string | null }>();

/** Whom the sign-in library takes somebody for: a subject is theirs at one issuer only (OpenID Connect Core, section 5.7). */
export function subjectKey({ issuer, subject }: Pick<ProviderPerson, 'issuer' | 'subject'>): string {
  return `${issuer} ${subject}`;
}

/**
 * The plugin for one provider. It is looked up when somebody first signs in with it, for ten seconds at most, and again
 * with the next one where that failed: a provider that is down stops neither the start nor anybody's password.
 */
export function signInProvider({ config, admit }: ProviderOptions) {
  const provider = settingsFor(config, admit);
  const { id, version, hooks } = genericOAuth({ config: [provider] });
  const genericOAuthPendingDiscovery = new Map([[PROVIDER_ID, provider]]);
  return { id, version, hooks, init: async () => ({ context: { genericOAuthPendingDiscovery } }) };
}

export const noProvider = { id: 'no-provider' } as const;

function settingsFor(config: OidcConfig, admit: ProviderOptions['admit']): GenericOAuthConfig {
  return {
    providerId: PROVIDER_ID,
    discoveryUrl: `${config.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    authentication: 'basic',
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableProviderLogout: true,
    disableSignUp: true,
    accountSubject: ({ profile }) => String(profile.id),
    // The library has checked the token's signature, audience, times and nonce when it calls this.
    async getUserInfo({ idToken }) {
      const person = personOf(config, idToken);
      await admit(person, arriving.getStore()?.signedIn ?? null);
      const { subject, email, name } = person;
      return { id: subjectKey(person), sub: subject, email, name, emailVerified: true };
    },
  };
}

/** Whom a verified ID token is about. Throws AppError `forbidden` for whoever is not let in. */
export function personOf(config: OidcConfig, idToken: string | undefined): ProviderPerson {
  const claims: Record<string, unknown> = idToken ? decodeJwt(idToken) : {};
  const { iss, sub, email, email_verified: verified, name } = claims;
  if (iss !== config.issuer) throw otherIssuer();
  if (typeof sub !== 'string' || typeof email !== 'string' || (verified !== true && verified !== 'true'))
    throw notAdmitted(
      'The provider does not vouch for your e-mail address. Have it verified there, then sign in again.',
    );
  const roles = rolesOf(config, claims);
  if (roles.length === 0)
    throw notAdmitted('The provider gives you no role in this archive. Ask whoever keeps your account there.');
  const address = email.trim().toLowerCase();
  return {
    issuer: iss,
    subject: sub,
    email: address,
    name: typeof name === 'string' && name !== '' ? name : address,
    roles,
  };
}

/** The values of the claim that stand for a role; the others belong to other programs. */
function rolesOf({ roleClaim, roles }: OidcConfig, claims: Record<string, unknown>): Role[] {
  const value = claimNamed(claims, roleClaim);
  const words = [value].flat().filter((word): word is string => typeof word === 'string');
  const named = new Set(words.map((word) => (roles === null ? word : roles.get(word))));
  return ROLES.filter((role) => named.has(role));
}

/** A claim by its name, or by the path to it: `realm_access.roles`. */
function claimNamed(claims: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((inner, part) => {
    const isObject = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part);
    return isObject ? (inner as Record<string, unknown>)[part] : undefined;
  }, claims);
}

export function otherIssuer(): AppError {
  return notAdmitted(
    'The provider says it is another than the one this archive trusts. Whoever runs the archive has to look at IMPRIMATUR_OIDC_ISSUER.',
  );
}

export function notAdmitted(message: string): AppError {
  return new AppError('forbidden', message);
}
