/** The two ends of signing in with a provider: on to its page, and back from it. */
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';
import { arriving, notAdmitted, otherIssuer, PROVIDER_ID } from './oidc.ts';
import { orRefusal } from './refusals.ts';
import { type Cookies, headersOf, type Visit } from './sessions.ts';

/** Where the library sends a browser that is signed in; anything else is a refusal. */
const SIGNED_IN = '/signed-in-with-provider';

/** The address of the provider's page, which comes back to us. Throws AppError `conflict` where it cannot be reached, `forbidden` where it is another. */
export async function beginAtProvider(
  auth: Auth,
  { issuer, onward }: { issuer: string; onward: string },
  visit: Visit,
): Promise<{ address: string; cookies: Cookies }> {
  const callbackURL = `${SIGNED_IN}?${new URLSearchParams({ next: onward })}`;
  const body = { provider: PROVIDER_ID, callbackURL, disableRedirect: true };
  const { answer } = await orRefusal(auth.api.signInSocial({ body, headers: headersOf(visit), returnHeaders: true }));
  const address = answer?.response.url;
  if (answer === null || address === undefined) throw unreachable();
  await requireIssuer(auth, issuer);
  return { address, cookies: answer.headers.getSetCookie() };
}

function unreachable(): AppError {
  return new AppError(
    'conflict',
    'The provider cannot be reached, or does not describe itself as OpenID Connect asks. Try again in a minute, or sign in with a password.',
  );
}

/** OpenID Connect Discovery 1.0, section 4.3: the issuer in the document is exactly the one that was asked. */
async function requireIssuer(auth: Auth, issuer: string): Promise<void> {
  const { socialProviders } = await auth.$context;
  const provider = socialProviders.find(({ id }) => id === PROVIDER_ID);
  if (provider?.issuer !== issuer) throw otherIssuer();
}

export interface Return {
  /** Path of this site to go on to, as it was handed to the provider. */
  onward: string;
  account: string;
  email: string;
  cookies: Cookies;
}

/** What the provider sent along, and the account that is signed in in the browser. */
interface Coming {
  query: Record<string, unknown>;
  signedIn: string | null;
}

/** Takes somebody back from the provider and opens their session. Throws AppError `forbidden` for whoever is not let in. */
export async function returnFromProvider(auth: Auth, { query, signedIn }: Coming, visit: Visit): Promise<Return> {
  const headers = headersOf(visit);
  const params = { id: PROVIDER_ID };
  const answer = await arriving.run({ signedIn }, () =>
    auth.api.callbackOAuth({ method: 'GET', params, query, headers, asResponse: true }),
  );
  const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '/', 'http://here.invalid');
  if (pathname !== SIGNED_IN) throw notAdmitted(sentenceOf(searchParams.get('error')));
  const cookies = answer.headers.getSetCookie();
  const cookie = cookies.map((value) => value.split(';', 1)[0]).join('; ');
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (found === null) throw notAdmitted(sentenceOf(null));
  return { onward: searchParams.get('next') ?? '/', account: found.user.id, email: found.user.email, cookies };
}

/** What the provider wrote is not repeated: whoever sends somebody here could put words on the page. */
function sentenceOf(error: string | null): string {
  if (error === 'access_denied') return 'The provider did not let you sign in.';
  if (error?.startsWith('state') || error === 'please_restart_the_process')
    return 'That sign-in was begun in another browser, or too long ago. Begin again.';
  return 'What came back from the provider could not be trusted, so nobody was signed in. Begin again; if it stays so, tell whoever runs this archive.';
}
